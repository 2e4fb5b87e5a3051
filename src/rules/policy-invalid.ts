/** Policy documents that IAM refuses. */
import { rolesOfFunctions } from '../analysis/function-roles.ts';
import { type Fault, faultsIn } from '../analysis/policy-document-faults.ts';
import { documentsOf } from '../analysis/policy-documents.ts';
import { sizeFaults } from '../analysis/policy-quotas.ts';
import { sourceId } from '../finding.ts';
import type { Model, Role } from '../model/model.ts';
import { describe, resourcesOf, sentence } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const policyInvalid: Rule = {
  id: 'policy-invalid',
  title: 'A policy document that IAM refuses',
  severity: 'error',
  why: 'The deploy fails: "MalformedPolicyDocument". CloudFormation does not look into policy documents, so that it shows only then.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
  *check(model: Model) {
    const told = new Set<string>();
    for (const role of rolesOfFunctions(model)) {
      const documents = documentsOf(role);
      for (const fault of [
        ...documents.flatMap((document) => [...faultsIn(document)]),
        ...sizeFaults(role, documents),
      ]) {
        const key = `${sourceId(fault.at.source)}:${fault.at.start}:${fault.what}`;
        if (told.has(key)) continue;
        told.add(key);
        yield finding(role, fault);
      }
    }
  },
};

function finding(role: Role, { at, what, help, severity }: Fault): RuleFinding {
  return {
    at,
    message: `${sentence(describe(role))} has a policy that IAM refuses: ${what}`,
    help,
    resources: resourcesOf(role),
    ...(severity && { severity }),
  };
}
