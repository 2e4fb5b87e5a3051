/** `invoke-permission-cross-account`: another account may invoke. */

import { oncePerResource } from '../analysis/once-per-resource.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { arnOf } from '../iam/arn.ts';
import { accountNamed } from '../iam/principal.ts';
import { same, show } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import type { Rule } from './rule.ts';

export const invokePermissionCrossAccount: Rule = {
  id: 'invoke-permission-cross-account',
  title: 'Another account may invoke the function',
  severity: 'notice',
  securitySeverity: RISKS.trustAccount.score,
  why: 'Whoever that account lets do so can call the function. That is often intended; it is worth knowing.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html',
  *check({ grants }) {
    for (const { resource, template, statement } of oncePerResource(grants)) {
      if (statement.effect !== 'Allow') continue;
      for (const { kind, value } of statement.principals ?? []) {
        if (kind !== 'AWS') continue;
        const account = accountNamed(value.text) ?? arnOf(value.text)?.account;
        if (account === undefined || account.length === 0 || account.some((part) => typeof part !== 'string'))
          continue;
        if (same(account, template.account) === 'yes') continue;
        yield {
          at: value.at,
          message: `${sourceLogicalId(resource)} lets account ${show(account)} invoke the function`,
          help: 'Keep it if that is intended; if the account is your own, an identity policy on the caller does without it.',
          resources: [sourceLogicalId(resource)],
        };
      }
    }
  },
};
