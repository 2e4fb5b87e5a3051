/** `invoke-permission-principal`: a principal that is no service principal, account or ARN. */

import { oncePerResource } from '../analysis/group-by.ts';
import { isShapedLikeNone, suggestedPrincipal } from '../analysis/service-principals.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { literal } from '../text/symbolic-string.ts';
import type { Rule } from './rule.ts';
import { invocationSubject, permissionSubject, principalSubject } from './subject.ts';

export const invokePermissionPrincipal: Rule = {
  id: 'invoke-permission-principal',
  title: 'A principal that is no service, account or ARN',
  severity: 'error',
  precedence: 3,
  why: 'Lambda refuses it at deploy ("The provided principal was invalid"), or takes it and no service ever calls with that name.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
  *check({ grants }) {
    for (const { resource, statement, stack, target } of oncePerResource(grants)) {
      const [principal] = statement.principals ?? [];
      if (principal === undefined || resource.type !== 'AWS::Lambda::Permission') continue;
      const suggested = suggestedPrincipal(principal);
      if (suggested === undefined && !isShapedLikeNone(principal.value.text)) continue;
      const written = literal(principal.value.text) ?? '';
      yield {
        at: principal.value.at,
        message: `${sourceLogicalId(resource)}: "${written}" is no service principal, account or ARN`,
        help:
          suggested === undefined
            ? 'Name a service principal such as sns.amazonaws.com, an account id of 12 digits in quotes, or an ARN.'
            : `Did you mean "${suggested}"?`,
        ...(suggested === undefined
          ? {}
          : { snippet: writeEntries({ Principal: suggested }, notationOf(resource.stack.source)) }),
        resources: [sourceLogicalId(resource)],
        about: [
          permissionSubject(resource),
          principalSubject(resource),
          ...(suggested === undefined ? [] : [invocationSubject(stack, target, suggested)]),
        ],
      };
    }
  },
};
