import { describe } from '@jest/globals';
import { trustCondition } from '../../src/rules/trust-condition.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const under = (condition: string, announced = ''): string =>
  roleTemplate({
    trust: `
- Effect: Allow
  Principal: { Service: lambda.amazonaws.com }
  Action: sts:AssumeRole
  Condition: ${condition}${announced}`,
  });

describe('trust-condition', () => {
  testRule(trustCondition, {
    'accepts no condition': roleTemplate(),
    'accepts the own account': under(`{ StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId } }`),
    'accepts functions of the account': under(
      `{ ArnLike: { 'aws:SourceArn': !Sub 'arn:aws:lambda:*:\${AWS::AccountId}:function:*' } }`,
    ),
    'accepts an account that may be this one': under(
      `{ StringEquals: { 'aws:SourceAccount': '123456789012' } }`,
    ),
    'accepts keys of which nothing is known': under(`{ StringEquals: { 'aws:Odd': x } }`),
    'accepts an absent key with IfExists': under(`{ StringEqualsIfExists: { 'sts:ExternalId': x } }`),
    'flags an external id': under(
      `{ StringEquals: { 'sts:ExternalId': x } }`,
      ' #! does not meet for Orders: StringEquals sts:ExternalId x',
    ),
    'flags MFA': under(`{ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }`, ' #! MultiFactorAuthPresent'),
    'flags wildcards that are compared as text': under(
      `{ StringEquals: { 'aws:SourceArn': !Sub 'arn:aws:lambda:\${AWS::Region}:\${AWS::AccountId}:function:*' } }`,
      ' #! aws:SourceArn',
    ),
    'flags the ARN of another service': under(
      `{ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } }`,
      ' #! arn:aws:sns:*:*:*',
    ),
  });
});
