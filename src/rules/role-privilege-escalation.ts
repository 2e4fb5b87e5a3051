/** Functions that can gain rights beyond those of their role. */
import { type EscalationPath, escalationPaths } from '../analysis/escalation.ts';
import { rolesOfFunctions } from '../analysis/function-roles.ts';
import type { Model, Role } from '../model/model.ts';
import { RISKS } from './access-risk.ts';
import { describe, listed, resourcesOf, sentence } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const rolePrivilegeEscalation: Rule = {
  id: 'role-privilege-escalation',
  title: 'The function can gain more rights than its role has',
  severity: 'error',
  securitySeverity: RISKS.haveAccount.score,
  why: 'Whoever gets into the function can make an administrator of it: what the role forbids is then no limit any more.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  *check(model: Model) {
    for (const role of rolesOfFunctions(model)) {
      const found = escalationPaths(role);
      const [first] = found;
      if (first !== undefined) yield finding(role, first, found);
    }
  },
};

function finding(
  role: Role,
  { escalation, statement }: EscalationPath,
  all: readonly EscalationPath[],
): RuleFinding {
  const ways = all.map((way) => way.escalation.needs.map(([action]) => action).join(' with '));
  const [, ...others] = ways;
  const more = others.length === 0 ? '' : ` (other ways: ${listed(others, 'way')})`;
  const action = escalation.needs[0]?.[0].toLowerCase() ?? '';
  const part = statement.actions?.find(
    ({ text: [only] }) => typeof only === 'string' && only.toLowerCase() === action,
  );
  return {
    at: part?.at ?? (statement.actions ?? statement.notActions)?.[0]?.at ?? statement.at,
    message: `${sentence(describe(role))} can ${escalation.gain}: ${statement.from} allows ${ways[0]} on everything${more}`,
    help:
      escalation.passedTo === undefined
        ? 'Allow the action only on the resources that are meant, or set a permissions boundary.'
        : 'Allow iam:PassRole only on the role that is to be passed.',
    resources: resourcesOf(role),
  };
}
