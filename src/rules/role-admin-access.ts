/** Functions that may do everything in the account. */
import { administratorStatement } from '../analysis/administrator.ts';
import { rolesToNarrow } from '../analysis/service-roles.ts';
import type { Model } from '../model/model.ts';
import { RISKS } from './access-risk.ts';
import { describe, resourcesOf, sentence, userOf } from './messages/role-messages.ts';
import type { Rule } from './rule.ts';

export const roleAdminAccess: Rule = {
  id: 'role-admin-access',
  title: 'A role allows everything',
  severity: 'error',
  securitySeverity: RISKS.haveAccount.score,
  why: 'Whoever gets into the function, by a flaw in its code or in a package that it uses, has the whole account.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  *check(model: Model) {
    for (const role of rolesToNarrow(model)) {
      const statement = administratorStatement(role);
      if (statement === undefined) continue;
      yield {
        at: (statement.actions ?? statement.notActions)?.[0]?.at ?? statement.at,
        message: `${sentence(describe(role))} may do everything in the account: ${statement.from} allows every action on every resource`,
        // What the role of another service can be made to do depends on that service.
        severity: role.functions.length > 0 ? 'error' : 'warning',
        help: `Allow only the actions that ${userOf(role)} needs, on the resources that it works with.`,
        resources: resourcesOf(role),
      };
    }
  },
};
