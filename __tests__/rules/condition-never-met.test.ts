import { describe } from '@jest/globals';
import { conditionNeverMet } from '../../src/rules/condition-never-met.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

/** A bucket policy with one statement and its condition. */
const bucket = (condition: string, effect = 'Allow'): string => `
Resources:
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: reports
      PolicyDocument:
        Statement:
          - Effect: ${effect}
            Principal: { Service: billingreports.amazonaws.com }
            Action: s3:PutObject
            Resource: arn:aws:s3:::reports/*
            Condition:
${condition
  .trim()
  .split('\n')
  .map((line) => `              ${line}`)
  .join('\n')}
`;

/** A role that GitHub assumes. */
const github = (operator: string, subject: string): string => `
Resources:
  Deploy:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' }
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              ${operator}:
                token.actions.githubusercontent.com:sub: ${subject}
`;

const inline = (condition: string): string =>
  roleTemplate({
    statement: `- { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::orders/*', Condition: ${condition} }`,
  });

const CONDITIONAL = `
Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
`;

describe('condition-never-met', () => {
  testRule(conditionNeverMet, {
    'accepts ArnLike': bucket(
      "ArnLike: { 'aws:SourceArn': 'arn:aws:cur:us-east-1:111122223333:definition/*' }",
    ),
    'accepts a whole ARN': bucket(
      "StringEquals: { 'aws:SourceArn': !Sub 'arn:aws:cur:us-east-1:${AWS::AccountId}:definition/a' }",
    ),
    'accepts what is met where the key is absent': bucket(
      "StringEqualsIfExists: { 'aws:SourceArn': 'arn:aws:cur:us-east-1:111122223333:definition/*' }",
    ),
    'accepts a comparison that is turned round': bucket(
      "StringNotEquals: { 'aws:SourceArn': 'arn:aws:cur:us-east-1:111122223333:definition/*' }",
    ),
    'accepts a list in which one value fits': bucket(
      "StringEquals: { 'aws:SourceArn': ['arn:aws:cur:us-east-1:111122223333:definition/*', 'arn:aws:cur:us-east-1:111122223333:definition/a'] }",
    ),
    'accepts a source ARN that holds a star itself': bucket(
      "StringEquals: { 'aws:SourceArn': 'arn:aws:logs:us-east-1:111122223333:log-group:a:*' }",
    ),
    'accepts a star in a key that may hold one': bucket("StringEquals: { 's3:prefix': 'home/*' }"),
    'accepts what only the deployment tells': `
Parameters: { P: { Type: String } }
${bucket("StringEquals: { 'aws:SourceArn': !Ref P, 'aws:SourceAccount': !Ref P }").trim()}
`,
    'accepts a subject by StringLike': github('StringLike', "'repo:octo/cat:*'"),
    'accepts a key that a role has': inline("{ StringEquals: { 'aws:RequestedRegion': eu-west-1 } }"),
    'accepts the account of the source in a trust policy': roleTemplate({
      trust: `- { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole, Condition: { StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId } } }`,
    }),
    'flags a wildcard by StringEquals, and leaves its neighbours as they are': bucket(`
StringEquals:
  aws:SourceArn: !Sub 'arn:aws:cur:us-east-1:\${AWS::AccountId}:definition/*' #! the * stands for itself
  aws:SourceAccount: !Ref AWS::AccountId`),
    'flags it in a Deny': bucket(
      "StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/Admin*' } #! never denies anything",
      'Deny',
    ),
    'flags every service by kms:ViaService': bucket(
      "StringEquals: { 'kms:ViaService': 's3.*.amazonaws.com' } #! \"kms:ViaService\" is compared by StringEquals",
    ),
    'flags organization paths for any value': bucket(
      "'ForAnyValue:StringEquals': { 'aws:PrincipalOrgPaths': 'o-1234567890/*' } #! ForAnyValue:StringEquals",
    ),
    'flags a subject with a wildcard': github('StringEquals', "'repo:octo/cat:*' #! the * stands for itself"),
    'flags it in one scenario': `${CONDITIONAL}${bucket(
      "!If [C, { StringEquals: { 'aws:SourceArn': 'arn:aws:cur:us-east-1:111122223333:definition/*' } }, !Ref AWS::NoValue] #! the * stands for itself",
    )}`,
    'flags an account where an ARN is needed': bucket(
      "ArnLike: { 'aws:SourceArn': '111122223333' } #! which is no ARN",
    ),
    'flags an ARN where an account is needed': bucket(
      "StringEquals: { 'aws:SourceAccount': 'arn:aws:iam::111122223333:root' } #! which is no account id",
    ),
    'flags a pseudo parameter that nothing reads': bucket(
      "StringEquals: { 'aws:SourceAccount': 'AWS::AccountId' } #! which is no account id",
    ),
    "flags a source in a role's policy": roleTemplate({
      statement: `
- Effect: Allow
  Action: s3:GetObject
  Resource: arn:aws:s3:::orders/*
  Condition: { StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId } } #! only in requests that a service makes by itself`,
    }),
  });
});
