/** `service-role-missing`: a service is given no role for what it is told to do, and refuses that. */

import { type MissingRole, missingRolesIn } from '../analysis/missing-roles.ts';
import { showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { groupBy } from '../groups.ts';
import type { Model, Role } from '../model/model.ts';
import { getAtt } from '../remedies/expression.ts';
import { onlyRoleFor } from '../remedies/fitting-role.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const serviceRoleMissing: Rule = {
  id: 'service-role-missing',
  title: 'A service needs a role, and is given none',
  severity: 'error',
  why: 'Some services do what they are told only with a role, although the property is optional: without it they refuse the resource at deploy.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
  *check({ templates, roles }: Model) {
    for (const template of templates)
      for (const [first] of groupBy(missingRolesIn(template), keyOf)) yield findingOf(first, roles);
  },
};

/** One place of one resource, in several scenarios. */
const keyOf = ({ fact, resource, at }: MissingRole): string =>
  JSON.stringify([resource.id, fact.role, at.start]);

function findingOf({ fact, resource, at, scenario }: MissingRole, roles: readonly Role[]): RuleFinding {
  const name = sourceLogicalId(resource);
  const when = showScenario(scenario);
  return {
    at,
    message: `${name} (${fact.service}) ${fact.does}, but is given no role for it${when === '' ? '' : `, ${when}`}`,
    ...wayOut(fact, resource, onlyRoleFor(fact.principal, resource, roles)),
    resources: [name],
  };
}

/** A role to name, where the template has one that fits. */
function wayOut(
  { role, item, principal, action, symptom }: MissingRole['fact'],
  resource: Resource,
  named: string | undefined,
): Pick<RuleFinding, 'help' | 'snippet' | 'remedy'> {
  const where =
    item === undefined
      ? ''
      : item.endsWith('[]')
        ? ` in the same entry of ${item.slice(0, -2)}`
        : ` of ${item}`;
  const rest = `As it is: ${symptom}`;
  if (named === undefined)
    return {
      help: `Name under ${role}${where} a role that trusts ${principal} and allows ${action}. ${rest}`,
    };
  return {
    help: `Name ${named} under ${role}${where}, and let it allow ${action}. ${rest}`,
    snippet: writeEntries({ [role]: getAtt(named, 'Arn') }, notationOf(resource.template.source)),
    ...(item === undefined && {
      remedy: {
        description: `Give it the role ${named}`,
        changes: [{ set: getAtt(named, 'Arn'), at: [role], of: resource }],
      },
    }),
  };
}

type Resource = MissingRole['resource'];
