/** Policy documents that IAM refuses. */
import { rolesOfFunctions } from '../analysis/function-roles.ts';
import { type Fault, faultsIn } from '../analysis/policy-document-faults.ts';
import { documentsOf } from '../analysis/policy-documents.ts';
import { sizeFaults } from '../analysis/policy-quotas.ts';
import type { PolicyStatements } from '../analysis/policy-statements.ts';
import type { ResourcePolicyFact } from '../data/policy-places.ts';
import { sourceId } from '../finding.ts';
import { documentsIn } from '../iam/template-documents.ts';
import type { Model } from '../model/model.ts';
import { ownerOf, resourcesOfPolicy } from './messages/policy-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const policyInvalid: Rule = {
  id: 'policy-invalid',
  title: 'A policy document that IAM refuses',
  severity: 'error',
  why: 'The deploy fails: "MalformedPolicyDocument". CloudFormation does not look into policy documents, so that it shows only then.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
  *check(model: Model) {
    const told = new Set<string>();
    for (const { owner, on, faults } of documentFaults(model)) {
      for (const fault of faults) {
        const key = `${sourceId(fault.at.source)}:${fault.at.start}:${fault.what}`;
        if (told.has(key)) continue;
        told.add(key);
        yield finding(owner, on, fault);
      }
    }
  },
};

type Owner = PolicyStatements['owner'];

interface Judged {
  readonly owner: Owner;
  readonly on?: ResourcePolicyFact;
  readonly faults: Iterable<Fault>;
}

/** Roles of functions come first, with all that is attached to them; then every other document. */
function* documentFaults(model: Model): Iterable<Judged> {
  for (const role of rolesOfFunctions(model)) {
    const documents = documentsOf(role);
    const faults = [...documents.flatMap((each) => [...faultsIn(each)]), ...sizeFaults(role, documents)];
    yield { owner: { roles: [role] }, faults };
  }
  for (const role of model.roles)
    if (role.functions.length === 0)
      yield { owner: { resource: role.resource }, faults: sizeFaults(role, documentsOf(role)) };
  for (const template of model.templates)
    for (const document of documentsIn(template))
      yield {
        owner: { resource: document.owner },
        faults: faultsIn(document),
        ...(document.on && { on: document.on }),
      };
}

function finding(owner: Owner, on: ResourcePolicyFact | undefined, fault: Fault): RuleFinding {
  const { at, what, help, severity } = fault;
  const isPolicy = 'resource' in owner && /Policy$/.test(owner.resource.type);
  return {
    at,
    message: `${ownerOf({ owner })} ${isPolicy ? 'is one' : 'has a policy'} that ${on?.name ?? 'IAM'} refuses: ${what}`,
    help,
    resources: resourcesOfPolicy({ owner }),
    ...(severity && { severity }),
  };
}
