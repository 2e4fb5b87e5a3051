import { describe, expect, it } from '@jest/globals';
import { trustLambdaMissing } from '../../src/rules/trust-lambda-missing.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const allow = (principal: string, rest = '') =>
  `- { Effect: Allow, Principal: ${principal}, Action: sts:AssumeRole${rest} }`;

const DISTRIBUTION = `
Version:
  Type: AWS::Lambda::Version
  Properties: { FunctionName: !Ref Orders }
Distribution:
  Type: AWS::CloudFront::Distribution
  Properties:
    DistributionConfig:
      Enabled: true
      DefaultCacheBehavior:
        TargetOriginId: x
        ViewerProtocolPolicy: https-only
        LambdaFunctionAssociations:
          - { EventType: viewer-request, LambdaFunctionARN: !Ref Version }`;

describe('trust-lambda-missing', () => {
  testRule(trustLambdaMissing, {
    'accepts the usual role': roleTemplate(),
    'accepts several services': roleTemplate({
      trust: allow('{ Service: [ec2.amazonaws.com, lambda.amazonaws.com] }'),
    }),
    'accepts the suffix of the partition': roleTemplate({
      trust: allow('{ Service: !Sub "lambda.${AWS::URLSuffix}" }'),
    }),
    'accepts a service that is open': roleTemplate({
      head: 'Parameters: { Service: { Type: String } }',
      trust: allow('{ Service: !Ref Service }'),
    }),
    'accepts a trust policy that is included': roleTemplate({
      trust: `- { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: s3://a/b } } }`,
    }),
    'flags another service': roleTemplate({
      trust: `${allow('{ Service: ec2.amazonaws.com }')} #! it trusts only "ec2.amazonaws.com"`,
    }),
    'flags a misspelt service': roleTemplate({
      trust: `${allow('{ Service: lambda.amazon.com }')} #! OrdersRole, the role of Orders, can't be assumed by Lambda: it trusts only "lambda.amazon.com"`,
    }),
    'flags another action': roleTemplate({
      trust: `- { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:TagSession } #! only "sts:TagSession", not "sts:AssumeRole"`,
    }),
    'flags a Deny': roleTemplate({
      trust: `
${allow('{ Service: lambda.amazonaws.com }')}
- { Effect: Deny, Principal: '*', Action: sts:AssumeRole } #! a Deny statement forbids it`,
    }),
    'flags the scenario in which it is missing': roleTemplate({
      head: 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }',
      trust: `- { Effect: Allow, Principal: { Service: !If [C, lambda.amazonaws.com, ec2.amazonaws.com] }, Action: sts:AssumeRole } #! when \`C\` is false`,
    }),
    'flags a function at the edge that only Lambda may run': roleTemplate({
      resources: DISTRIBUTION,
      trust: `${allow('{ Service: lambda.amazonaws.com }')} #! can't be assumed by Lambda@Edge`,
    }),
    'accepts a function at the edge with both': roleTemplate({
      resources: DISTRIBUTION,
      trust: allow('{ Service: [lambda.amazonaws.com, edgelambda.amazonaws.com] }'),
    }),
    'leaves roles alone that no function has': `
Resources:
  Other:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: ${allow('{ Service: ec2.amazonaws.com }').slice(2)}
`,
  });

  it('mends a misspelt name of the service', async () => {
    const [found] = await findingsOf(
      trustLambdaMissing,
      roleTemplate({ trust: allow('{ Service: "lambda.amazon.com" }') }),
    );
    expect(found?.fix?.edits.map(({ text }) => text)).toEqual(['"lambda.amazonaws.com"']);
  });
});
