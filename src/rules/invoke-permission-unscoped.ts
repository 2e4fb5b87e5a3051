/** `invoke-permission-unscoped`: a service may invoke on behalf of anyone's resources. */

import { oncePerResource } from '../analysis/once-per-resource.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Grant } from '../model/model.ts';
import { ref } from '../remedies/expression.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { literal, type SymbolicString, show } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import type { Rule } from './rule.ts';
import { principalSubject } from './subject.ts';

export const invokePermissionUnscoped: Rule = {
  id: 'invoke-permission-unscoped',
  title: 'A service may invoke for any account’s resources',
  severity: 'warning',
  securitySeverity: RISKS.confuseDeputy.score,
  precedence: 1,
  why: 'Without a source ARN, source account or organization, a topic, rule or bucket of any other AWS account can make the service invoke the function (the confused deputy).',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
  *check({ grants }) {
    for (const grant of oncePerResource(grants)) {
      const { resource, statement } = grant;
      const principal = statement.principals?.find(({ kind }) => kind === 'Service');
      if (principal === undefined || statement.effect !== 'Allow' || statement.open !== undefined) continue;
      if (isAnyBucketForSam(grant)) {
        yield {
          at: grant.at,
          severity: 'notice',
          message: `The permission that SAM makes for the S3 event of ${sourceLogicalId(resource)} lets every bucket of the account invoke it: it names the account, not the bucket`,
          help: 'Where other buckets must not, give the bucket a name and write its notification and a permission with SourceArn by hand.',
          resources: [sourceLogicalId(resource)],
        };
        continue;
      }
      if (statement.conditions.length > 0 || !isSurelyService(principal.value.text)) continue;
      yield {
        at: principal.value.at,
        message: `${sourceLogicalId(resource)} lets ${show(principal.value.text)} invoke the function for resources of any AWS account`,
        help: isAlexa(show(principal.value.text))
          ? 'Add EventSourceToken with the id of the skill.'
          : 'Add SourceArn with the ARN of the one resource that is to invoke it, or at least SourceAccount.',
        ...(isAlexa(show(principal.value.text))
          ? {}
          : {
              snippet: writeEntries(
                { SourceAccount: ref('AWS::AccountId') },
                notationOf(resource.template.source),
              ),
            }),
        resources: [sourceLogicalId(resource)],
        about: [principalSubject(resource)],
      };
    }
  },
};

/** A parameter or import alone may as well hold an account. */
const isSurelyService = (text: SymbolicString): boolean =>
  text.some((part) => typeof part === 'string' && part.includes('.'));

/** SAM can't name the bucket, since the bucket waits for the permission. */
function isAnyBucketForSam({ resource, statement }: Grant): boolean {
  return (
    resource.sourceLogicalId !== undefined &&
    statement.principals?.some(({ value }) => literal(value.text) === 's3.amazonaws.com') === true &&
    statement.conditions.length === 1 &&
    statement.conditions[0]?.key.toLowerCase() === 'aws:sourceaccount'
  );
}

const isAlexa = (principal: string): boolean => principal.startsWith('alexa-');
