import { describe, expect, it } from '@jest/globals';

import { roleActionUnknown } from '../../src/rules/role-action-unknown.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const action = (name: string): string =>
  roleTemplate({ statement: `- { Effect: Allow, Action: [s3:GetObject, ${name} ], Resource: '*' }` });

describe('role-action-unknown', () => {
  testRule(roleActionUnknown, {
    'accepts actions in any case': action('DynamoDB:getitem'),
    'accepts wildcards that name something': action("'dynamodb:Get*'"),
    'accepts everything': action("'*'"),
    'accepts an action that is open': roleTemplate({
      head: 'Parameters: { P: { Type: String } }',
      statement: `- { Effect: Allow, Action: !Sub 's3:\${P}', Resource: '*' }`,
    }),
    'accepts what SAM itself writes': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: src
      Policies:
        - SQSPollerPolicy: { QueueName: orders }
`,
    'flags a misspelt action': roleTemplate({
      statement: `- { Effect: Allow, Action: dynamodb:GetItems, Resource: '*' } #! for "dynamodb:GetItems", but "dynamodb" has no such action`,
    }),
    'flags a service that is none': roleTemplate({
      statement: `- { Effect: Allow, Action: dynamo:GetItem, Resource: '*' } #! there is no service "dynamo"`,
    }),
    'flags a wildcard that names nothing': roleTemplate({
      statement: `- { Effect: Allow, Action: 'sqs:Recieve*', Resource: '*' } #! no action of "sqs" begins or reads like that`,
    }),
    'flags an action in a Deny': roleTemplate({
      statement: `- { Effect: Deny, Action: s3:DeleteObjects, Resource: '*' } #! "s3" has no such action`,
    }),
  });

  it.each([
    [
      'lambda:CheckpointDurableExecutions',
      'Write "lambda:CheckpointDurableExecution": that is what the call needs.',
    ],
    ['bedrock-runtime:InvokeModel', 'Write "bedrock:InvokeModel": that is what the call needs.'],
    ['s3:ListObjects', 'Write "s3:ListBucket": that is what the call needs.'],
    ['s3:copyobject', 'Write "s3:GetObject" and "s3:PutObject": that is what the call needs.'],
    ['bedrock:Converse', 'Write "bedrock:InvokeModel": that is what the call needs.'],
    ['s3:PutBucketEncryption', 'Write "s3:PutEncryptionConfiguration": that is what the call needs.'],
    ['lambda:InvokeLambda', 'Write "lambda:InvokeFunction": that is what the call needs.'],
    ['dynamodb:GetItemCommand', 'Write "dynamodb:GetItem": that is what the call needs.'],
    ['dynamdb:GetItem', 'Did you mean "dynamodb:GetItem"?'],
  ])('tells for %s what is meant', async (name, help) => {
    const [found] = await findingsOf(
      roleActionUnknown,
      roleTemplate({ statement: `- { Effect: Allow, Action: ${name}, Resource: '*' }` }),
    );
    expect(found?.help).toBe(help);
  });

  const severities = async (actions: string): Promise<readonly (string | undefined)[]> =>
    (
      await findingsOf(
        roleActionUnknown,
        roleTemplate({ statement: `- { Effect: Allow, Action: [${actions}], Resource: '*' }` }),
      )
    ).map(({ severity }) => severity);

  it('is an error only where every action is certainly none', async () => {
    expect(await severities('s3:CopyObject, lambda:InvokeLambda')).toEqual(['error', 'error']);
    expect(await severities('s3:CopyObject, s3:GetObject')).toEqual(['warning']);
    expect(await severities('s3:NewerThanTheData')).toEqual(['warning']);
  });

  it('looks into the policies of any resource', async () => {
    const found = await findingsOf(
      roleActionUnknown,
      `
Resources:
  Policy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [arn:aws:sns:eu-west-1:123456789012:orders]
      PolicyDocument:
        Statement:
          - { Effect: Allow, Principal: '*', Action: [sns:Receive, sns:PublishMessage], Resource: '*' }
`,
    );
    expect(found.map(({ message }) => message)).toEqual([
      'The topic policy Policy has a policy for "sns:PublishMessage", but "sns" has no such action',
    ]);
  });
});
