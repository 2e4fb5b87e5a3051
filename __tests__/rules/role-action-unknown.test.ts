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
    ['lambda:CheckpointDurableExecutions', 'Did you mean "lambda:CheckpointDurableExecution"?'],
    ['bedrock-runtime:InvokeModel', 'Did you mean "bedrock:InvokeModel"?'],
    ['dynamdb:GetItem', 'Did you mean "dynamodb:GetItem"?'],
  ])('tells for %s what is meant', async (name, help) => {
    const [found] = await findingsOf(
      roleActionUnknown,
      roleTemplate({ statement: `- { Effect: Allow, Action: ${name}, Resource: '*' }` }),
    );
    expect(found?.help).toBe(help);
  });
});
