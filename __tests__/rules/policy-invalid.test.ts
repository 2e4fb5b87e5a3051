import { describe, expect, it } from '@jest/globals';
import { POLICY_PLACES } from '../../src/data/policy-places.ts';
import { policyInvalid } from '../../src/rules/policy-invalid.ts';
import { type Json, lay } from '../services/sample.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const inline = (statement: string): string => roleTemplate({ statement });
const trust = (statement: string): string => roleTemplate({ trust: statement });
/** A policy on a resource, with one statement. */
const on = (type: string, statement: string, path = 'PolicyDocument'): string => `
Resources:
  Policy:
    Type: ${type}
    Properties:
      ${path}:
        Version: '2012-10-17'
        Statement:
          ${statement}
`;
const ANY = "Effect: Allow, Principal: '*'";
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
    'accepts the usual policy of a bucket': on(
      'AWS::S3::BucketPolicy',
      `- { ${ANY}, Action: s3:GetObject, Resource: 'arn:aws:s3:::b/*' }`,
    ),
    'accepts seven actions on a queue': on(
      'AWS::SQS::QueuePolicy',
      `- { ${ANY}, Action: [sqs:A, sqs:B, sqs:C, sqs:D, sqs:E, sqs:F, sqs:G], Resource: '*' }`,
    ),
    'accepts a Sid with blanks on a key': on(
      'AWS::KMS::Key',
      `- { Sid: who may, ${ANY}, Action: 'kms:*', Resource: '*' }`,
      'KeyPolicy',
    ),
    'accepts a repository without a resource': on(
      'AWS::ECR::Repository',
      `- { ${ANY}, Action: ecr:BatchGetImage }`,
      'RepositoryPolicyText',
    ),
    'accepts the resources of an API': on(
      'AWS::ApiGateway::RestApi',
      `- { ${ANY}, Action: execute-api:Invoke, Resource: 'execute-api:/*' }`,
      'Policy',
    ),
    'accepts the empty text that takes the policy of an API away': `
Resources:
  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: orders, Policy: '' } }`,
    'accepts actions of all services on an endpoint': on(
      'AWS::EC2::VPCEndpoint',
      `- { ${ANY}, Action: [s3:GetObject, sqs:SendMessage], Resource: '*' }`,
    ),
    'accepts every action in a trust policy of another account': trust(
      `- { Effect: Allow, Principal: { AWS: '111122223333' }, Action: [sts:AssumeRole, sts:TagSession] }`,
    ),
    'accepts a policy that is open': `
Parameters: { P: { Type: String } }
Resources:
  Policy: { Type: AWS::SQS::QueuePolicy, Properties: { Queues: [q], PolicyDocument: !Ref P } }`,
    'flags a bucket policy without a principal': on(
      'AWS::S3::BucketPolicy',
      `- { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::b/*' } #! is one that Amazon S3 refuses: a statement has no Principal`,
    ),
    'flags an action of another service on a bucket': on(
      'AWS::S3::BucketPolicy',
      `- { ${ANY}, Action: polly:SynthesizeSpeech, Resource: 'arn:aws:s3:::b/*' } #! "polly:SynthesizeSpeech" is no action of Amazon S3`,
    ),
    'flags a bucket policy without a resource': on(
      'AWS::S3::BucketPolicy',
      `- { ${ANY}, Action: s3:GetObject } #! a statement has no Resource`,
    ),
    'flags an action of another service on a queue': on(
      'AWS::SQS::QueuePolicy',
      `- { ${ANY}, Action: [sqs:SendMessage, sns:Publish], Resource: '*' } #! "sns:Publish" is no action of Amazon SQS`,
    ),
    'flags eight actions on a queue': on(
      'AWS::SQS::QueuePolicy',
      `- { ${ANY}, Action: [sqs:A, sqs:B, sqs:C, sqs:D, sqs:E, sqs:F, sqs:G, sqs:H], Resource: '*' } #! names 8 actions, and may name 7`,
    ),
    'flags every action on a topic': on(
      'AWS::SNS::TopicPolicy',
      `- { ${ANY}, Action: 'sns:*', Resource: '*' } #! it may not name "sns:*"`,
    ),
    'flags a key policy without a principal': on(
      'AWS::KMS::Key',
      `- { Effect: Allow, Action: 'kms:*', Resource: '*' } #! The key Policy has a policy that AWS KMS refuses: a statement has no Principal`,
      'KeyPolicy',
    ),
    'flags a resource in the policy of a repository': on(
      'AWS::ECR::Repository',
      `- { ${ANY}, Action: ecr:BatchGetImage, Resource: '*' } #! The repository Policy has a policy that Amazon ECR refuses: a statement has a Resource`,
      'RepositoryPolicyText',
    ),
    'flags an endpoint policy without a principal': on(
      'AWS::EC2::VPCEndpoint',
      `- { Effect: Allow, Action: '*', Resource: '*' } #! a statement has no Principal`,
    ),
    'flags the effect in the policy of a user': `
Resources:
  Robot:
    Type: AWS::IAM::User
    Properties:
      Policies:
        - PolicyName: access
          PolicyDocument:
            Statement: [{ Effect: allow, Action: s3:GetObject, Resource: '*' }] #! The user Robot has a policy that IAM refuses: the Effect is "allow"`,
    'flags a policy of no role of the template': `
Resources:
  Shared:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement: [{ Effect: Allow, Action: GetObject, Resource: '*' }] #! The managed policy Shared is one that IAM refuses`,
    'flags what a role may do in its trust policy': trust(
      `- { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: [sts:AssumeRole, 's3:GetObject'] } #! may only specify STS AssumeRole actions`,
    ),
    'flags a list of documents': `
Resources:
  Orders:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: logs
      Roles: [orders]
      PolicyDocument:
        - Statement: { Effect: Allow, Action: logs:PutLogEvents, Resource: '*' } #! it is a list, where a document is needed
        - Statement: { Effect: Allow, Action: logs:CreateLogStream, Resource: '*' }`,
    'flags a text that is no document': `
Resources:
  Orders: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: AWSLambdaExecute } } #! it is a text that is no policy document`,
    'flags an empty text': `
Resources:
  Orders: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: '' } } #! it is a text that is no policy document`,
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

describe('every kind of resource policy', () => {
  const kinds = POLICY_PLACES.flatMap(({ type, path, on: fact }) =>
    fact === undefined ? [] : [[`${type} ${path}`, { type, path, fact }] as const],
  );

  /** A policy with one statement at the place, as a map or as a text that holds JSON. */
  const templateOf = (type: string, path: string, statement: object, asText: boolean): string => {
    const properties: { [key: string]: Json } = {};
    const document = { Version: '2012-10-17', Statement: [statement] };
    lay(properties, path, asText ? JSON.stringify(document) : (document as unknown as Json));
    return JSON.stringify({ Resources: { Policy: { Type: type, Properties: properties } } });
  };

  it.each(kinds)(
    '%s takes the usual statement, and none without a principal',
    async (_, { type, path, fact }) => {
      const service = fact.service === '*' ? 's3' : fact.service;
      const usual = {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: `${service}:*`,
        ...(fact.resource === 'refused' ? {} : { Resource: '*' }),
      };
      const { Principal: _principal, ...without } = usual;
      const refused = fact.refusedAction?.action === usual.Action ? ['it may not name'] : [];
      for (const asText of [false, true]) {
        const said = async (statement: object) =>
          (await findingsOf(policyInvalid, templateOf(type, path, statement, asText))).map(
            ({ message }) => message,
          );
        expect(await said(usual)).toEqual(refused.map((words) => expect.stringContaining(words)));
        expect(await said(without)).toEqual([
          expect.stringContaining(`that ${fact.name} refuses: a statement has no Principal`),
          ...refused.map((words) => expect.stringContaining(words)),
        ]);
      }
    },
  );
});
