/** `function-url-public`: a function URL with `AuthType: NONE`. */
import { functionUrls } from '../analysis/function-urls.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { literal } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import type { Rule } from './rule.ts';

export const functionUrlPublic: Rule = {
  id: 'function-url-public',
  title: 'A function URL that anyone can call',
  severity: 'warning',
  securitySeverity: RISKS.sendByAnyone.score,
  why: 'With AuthType NONE the URL takes calls from anyone on the internet; only the function’s own code stands in between.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  *check(model) {
    for (const { resource, authType } of functionUrls(model)) {
      if (literal(authType.text()) !== 'NONE') continue;
      yield {
        at: authType.at,
        message: `The function URL of ${sourceLogicalId(resource)} takes calls from anyone on the internet`,
        help: 'Use AuthType AWS_IAM (with CloudFront in front where it must be public), or keep it if the function checks its callers itself.',
        resources: [sourceLogicalId(resource)],
      };
    }
  },
};
