/** Conditions that no request meets. */
import { rolesOfFunctions } from '../analysis/function-roles.ts';
import { neverMetIn } from '../analysis/never-met.ts';
import { sourceId } from '../finding.ts';
import { documentsIn } from '../iam/template-documents.ts';
import type { Model } from '../model/model.ts';
import { ownerOf, resourcesOfPolicy } from './messages/policy-messages.ts';
import type { Rule } from './rule.ts';

export const conditionNeverMet: Rule = {
  id: 'condition-never-met',
  title: 'A policy has a condition that no request meets',
  severity: 'error',
  why: 'The statement never applies: what it allows is refused, and what it denies is not denied. IAM takes such a condition without a word.',
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
  *check(model: Model) {
    const told = new Set<string>();
    const users = new Map(rolesOfFunctions(model).map((role) => [role.resource, role]));
    for (const template of model.templates)
      for (const document of documentsIn(template)) {
        const role = users.get(document.owner);
        // What Lambda does not meet in a trust policy is a finding of its own.
        if (role !== undefined && document.kind === 'trust') continue;
        const owner = role === undefined ? { resource: document.owner } : { roles: [role] as const };
        for (const { at, what, help, fix, effect } of neverMetIn(document)) {
          const key = `${sourceId(at.source)}:${at.start}`;
          if (told.has(key)) continue;
          told.add(key);
          yield {
            at,
            message: `${ownerOf({ owner })} has a statement that never ${effect === 'Allow' ? 'allows' : 'denies'} anything: ${what}`,
            help,
            resources: resourcesOfPolicy({ owner }),
            fix,
          };
        }
      }
  },
};
