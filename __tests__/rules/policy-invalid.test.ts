import { describe, expect, it } from '@jest/globals';
import { policyInvalid } from '../../src/rules/policy-invalid.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const inline = (statement: string): string => roleTemplate({ statement });
const trust = (statement: string): string => roleTemplate({ trust: statement });
const PARAMETER = 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }';

describe('policy-invalid', () => {
  testRule(policyInvalid, {
    'accepts the usual role': roleTemplate(),
    'accepts every element': inline(
      `- { Sid: One, Effect: Allow, Action: ['s3:Get*', '*'], Resource: ['*', 'arn:aws:s3:::b'], Condition: { 'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': [a] } } }`,
    ),
    'accepts values that are open': roleTemplate({
      head: PARAMETER,
      statement: `- { Effect: !Ref P, Action: !Ref P, Resource: !Ref P }`,
    }),
    'accepts one Sid in two scenarios': roleTemplate({
      head: PARAMETER,
      statement: `
- !If [C, { Sid: One, Effect: Allow, Action: s3:GetObject, Resource: '*' }, !Ref AWS::NoValue]
- !If [C, !Ref AWS::NoValue, { Sid: One, Effect: Allow, Action: s3:PutObject, Resource: '*' }]`,
    }),
    'accepts what a macro brings in': inline(
      `- { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: s3://a/b } } }`,
    ),
    'flags an effect in another case': inline(
      `- { Effect: allow, Action: s3:GetObject, Resource: '*' } #! the Effect is "allow"`,
    ),
    'flags a missing effect': inline(
      `- { Action: s3:GetObject, Resource: '*' } #! a statement has no Effect`,
    ),
    'flags a missing action': inline(`- { Effect: Allow, Resource: '*' } #! a statement has no Action`),
    'flags a missing resource': inline(
      `- { Effect: Allow, Action: s3:GetObject } #! a statement has no Resource`,
    ),
    'flags a principal': inline(
      `- { Effect: Allow, Principal: '*', Action: s3:GetObject, Resource: '*' } #! must not have a Principal`,
    ),
    'flags an element that is none': inline(
      `- { Effect: Allow, Actions: s3:GetObject, Action: s3:GetObject, Resource: '*' } #! no element "Actions"`,
    ),
    'flags an action without a service': inline(
      `- { Effect: Allow, Action: GetObject, Resource: '*' } #! the action "GetObject" names no service`,
    ),
    'flags a name for a resource': inline(
      `- { Effect: Allow, Action: s3:GetObject, Resource: orders } #! the resource "orders" is neither an ARN nor "*"`,
    ),
    'flags the name of a resource by Ref': roleTemplate({
      resources: 'Table: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [] } }',
      statement: `- { Effect: Allow, Action: dynamodb:GetItem, Resource: !Ref Table } #! is neither an ARN nor "*"`,
    }),
    'flags an ARN that is too short': inline(
      `- { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3::orders' } #! has too few parts`,
    ),
    'flags an operator that is none': inline(
      `- { Effect: Allow, Action: s3:GetObject, Resource: '*', Condition: { StringEqual: { 'aws:k': v } } } #! "StringEqual" is no condition operator`,
    ),
    'flags two statements of one Sid': inline(`
- { Sid: One, Effect: Allow, Action: s3:GetObject, Resource: '*' }
- { Sid: One, Effect: Allow, Action: s3:PutObject, Resource: '*' } #! two statements have the Sid "One"`),
    'flags a Sid with blanks': inline(
      `- { Sid: read it, Effect: Allow, Action: s3:GetObject, Resource: '*' } #! the Sid "read it"`,
    ),
    'flags a resource in a trust policy': trust(
      `- { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole, Resource: '*' } #! Has prohibited field Resource`,
    ),
    'flags a trust policy without a principal': trust(
      `- { Effect: Allow, Action: sts:AssumeRole } #! has no Principal`,
    ),
    'flags a version that is none': roleTemplate().replace(
      "'2012-10-17'",
      '\'2012-10-18\' #! the Version is "2012-10-18"',
    ),
  });

  it('tells the limits', async () => {
    const long = Array.from(
      { length: 300 },
      (_, index) => `arn:aws:s3:::a-bucket-with-quite-a-long-name-${index}`,
    );
    const [inlineTooLong] = await findingsOf(
      policyInvalid,
      inline(
        `- { Effect: Allow, Action: s3:GetObject, Resource: [${long.map((arn) => `'${arn}'`).join(', ')}] }`,
      ),
    );
    expect(inlineTooLong?.message).toMatch(/its inline policies have \d+ characters/);
    const policies = Array.from({ length: 11 }, (_, index) => `arn:aws:iam::123456789012:policy/P${index}`);
    const [tooMany] = await findingsOf(
      policyInvalid,
      roleTemplate({ role: `ManagedPolicyArns: [${policies.join(', ')}]` }),
    );
    expect(tooMany).toMatchObject({ severity: 'warning' });
    expect(tooMany?.message).toContain('it has 11 managed policies');
  });
});
