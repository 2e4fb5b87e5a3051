/** `invoke-permission-public`: anyone may invoke. */
import { oncePerResource } from '../analysis/once-per-resource.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { isEveryone } from '../iam/principal.ts';
import { RISKS } from './access-risk.ts';
import type { Rule } from './rule.ts';

export const invokePermissionPublic: Rule = {
  id: 'invoke-permission-public',
  title: 'Anyone may invoke the function',
  severity: 'error',
  securitySeverity: RISKS.useByAnyone.score,
  why: 'A permission for everyone without a condition lets every AWS account call the function, at your cost and with your function’s rights.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html',
  *check({ grants }) {
    for (const { resource, statement } of oncePerResource(grants)) {
      const everyone = statement.principals?.find((principal) => isEveryone(principal) === 'yes');
      if (everyone === undefined || statement.effect !== 'Allow' || statement.open !== undefined) continue;
      if (statement.conditions.length > 0) continue;
      yield {
        at: everyone.value.at,
        message: `${sourceLogicalId(resource)} lets anyone with an AWS account invoke the function`,
        help: 'Name the service, account or role that calls, or add PrincipalOrgID. For a public function URL add FunctionUrlAuthType or InvokedViaFunctionUrl.',
        resources: [sourceLogicalId(resource)],
      };
    }
  },
};
