/** `invoke-permission-principal`: a principal that is no service principal, account or ARN. */
import { literal } from '../text/symbolic-string.ts';
import { isShapedLikeNone, suggestedPrincipal } from './invocation/principals.ts';
import { nameOf, oncePerResource } from './invocation/words.ts';
import type { Rule } from './rule.ts';

export const invokePermissionPrincipal: Rule = {
  id: 'invoke-permission-principal',
  title: 'A principal that is no service, account or ARN',
  severity: 'error',
  why: 'Lambda refuses it at deploy ("The provided principal was invalid"), or takes it and no service ever calls with that name.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
  *check({ grants }) {
    for (const { resource, statement } of oncePerResource(grants)) {
      const [principal] = statement.principals ?? [];
      if (principal === undefined || resource.type !== 'AWS::Lambda::Permission') continue;
      const suggested = suggestedPrincipal(principal);
      if (suggested === undefined && !isShapedLikeNone(principal.value.text)) continue;
      const written = literal(principal.value.text) ?? '';
      yield {
        at: principal.value.at,
        message: `${nameOf(resource)}: "${written}" is no service principal, account or ARN`,
        help:
          suggested === undefined
            ? 'Name a service principal such as sns.amazonaws.com, an account id of 12 digits in quotes, or an ARN.'
            : `Did you mean "${suggested}"?`,
        ...(suggested === undefined ? {} : { snippet: `Principal: ${suggested}` }),
        resources: [nameOf(resource)],
      };
    }
  },
};
