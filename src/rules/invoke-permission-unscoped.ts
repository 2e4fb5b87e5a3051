/** `invoke-permission-unscoped`: a service may invoke on behalf of anyone's resources. */
import { show } from '../cloudformation/text.ts';
import { suggestedPrincipal } from './invocation/principals.ts';
import { nameOf, oncePerResource } from './invocation/words.ts';
import type { Rule } from './rule.ts';

export const invokePermissionUnscoped: Rule = {
  id: 'invoke-permission-unscoped',
  title: 'A service may invoke for any account’s resources',
  severity: 'warning',
  why: 'Without a source ARN, source account or organization, a topic, rule or bucket of any other AWS account can make the service invoke the function (the confused deputy).',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
  *check({ grants }) {
    for (const { resource, statement } of oncePerResource(grants)) {
      const principal = statement.principals?.find(({ kind }) => kind === 'Service');
      if (principal === undefined || statement.effect !== 'Allow' || statement.open !== undefined) continue;
      if (statement.conditions.length > 0 || suggestedPrincipal(principal) !== undefined) continue;
      yield {
        at: principal.value.at,
        message: `${nameOf(resource)} lets ${show(principal.value.text)} invoke the function for resources of any AWS account`,
        help: isAlexa(show(principal.value.text))
          ? 'Add EventSourceToken with the id of the skill.'
          : 'Add SourceArn with the ARN of the one resource that is to invoke it, or at least SourceAccount.',
        ...(isAlexa(show(principal.value.text)) ? {} : { snippet: 'SourceAccount: !Ref AWS::AccountId' }),
        resources: [nameOf(resource)],
      };
    }
  },
};

const isAlexa = (principal: string): boolean => principal.startsWith('alexa-');
