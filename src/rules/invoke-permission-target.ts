/** `invoke-permission-target`: a permission on something that is no function, alias or version. */

import { oncePerResource } from '../analysis/once-per-resource.ts';
import { badTarget } from '../analysis/permission-target.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Rule } from './rule.ts';
import { permissionSubject } from './subject.ts';

export const invokePermissionTarget: Rule = {
  id: 'invoke-permission-target',
  title: 'A permission on something that is not a function',
  severity: 'error',
  precedence: 3,
  why: 'AWS::Lambda::Permission adds a statement to the policy of a function, alias or version. On anything else the deploy fails.',
  reference:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html',
  *check({ grants }) {
    for (const grant of oncePerResource(grants)) {
      const found = badTarget(grant);
      if (found === undefined) continue;
      const { at, message, help } = found;
      yield {
        at,
        message: `${sourceLogicalId(grant.resource)}: ${message}`,
        help,
        resources: [sourceLogicalId(grant.resource)],
        about: [permissionSubject(grant.resource)],
      };
    }
  },
};
