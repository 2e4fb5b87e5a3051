/** `invoke-permission-source-account`: a source ARN without an account, and no source account beside it. */

import { oncePerResource } from '../analysis/once-per-resource.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { arnOf } from '../iam/arn.ts';
import { ref } from '../remedies/expression.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { literal, show } from '../text/symbolic-string.ts';
import { RISKS } from './access-risk.ts';
import type { Rule } from './rule.ts';
import { permissionSubject } from './subject.ts';

export const invokePermissionSourceAccount: Rule = {
  id: 'invoke-permission-source-account',
  title: 'A source ARN that names no account, without a source account',
  severity: 'warning',
  securitySeverity: RISKS.confuseDeputy.score,
  precedence: 1,
  why: 'The ARN of a bucket says nothing of its owner. When the bucket is deleted, anyone may create one of the same name, and its events then invoke the function.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html',
  *check({ grants }) {
    for (const { resource, statement } of oncePerResource(grants)) {
      if (!statement.principals?.some(({ kind }) => kind === 'Service') || statement.open !== undefined)
        continue;
      const has = (key: string): boolean =>
        statement.conditions.some((each) => each.key.toLowerCase() === key);
      if (has('aws:sourceaccount') || has('aws:principalorgid') || has('aws:sourceorgid')) continue;
      const source = statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')?.values[0];
      const account = source && arnOf(source.text)?.account;
      if (source === undefined || account === undefined || literal(account) !== '') continue;
      yield {
        at: source.at,
        message: `${sourceLogicalId(resource)}: the source ARN "${show(source.text)}" names no account, and there is no SourceAccount`,
        help: 'Add the account that owns the source.',
        snippet: writeEntries({ SourceAccount: ref('AWS::AccountId') }, notationOf(resource.template.source)),
        resources: [sourceLogicalId(resource)],
        about: [permissionSubject(resource)],
      };
    }
  },
};
