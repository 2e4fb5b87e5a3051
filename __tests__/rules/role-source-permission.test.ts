import { describe, expect, it } from '@jest/globals';
import { roleSourcePermission } from '../../src/rules/role-source-permission.ts';
import { LOGS, type Parts, roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const queue = (announced = '', more: Parts = {}): string =>
  roleTemplate({
    ...more,
    resources: `
Queue: { Type: AWS::SQS::Queue }
Other: { Type: AWS::SQS::Queue }
Mapping:
  Type: AWS::Lambda::EventSourceMapping
  Properties:
    FunctionName: !Ref Orders
    EventSourceArn: !GetAtt Queue.Arn${announced === '' ? '' : ` #! ${announced}`}`,
  });

const ALL = 'sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes';

describe('role-source-permission', () => {
  testRule(roleSourcePermission, {
    'accepts the actions on the queue': queue('', {
      statement: `- { Effect: Allow, Action: [${ALL}], Resource: !GetAtt Queue.Arn }`,
    }),
    'accepts the managed policy': queue('', {
      role: `ManagedPolicyArns: ['${LOGS}', arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole]`,
    }),
    'accepts a managed policy that is open': queue('', {
      head: 'Parameters: { P: { Type: String } }',
      role: 'ManagedPolicyArns: [!Ref P]',
    }),
    'accepts a statement under conditions that may hold': queue('', {
      statement: `- { Effect: Allow, Action: 'sqs:*', Resource: '*', Condition: { StringEquals: { 'aws:RequestTag/x': y } } }`,
    }),
    'flags a statement for the code of the function, as Lambda itself polls': queue('does not allow', {
      statement: `- { Effect: Allow, Action: 'sqs:*', Resource: '*', Condition: { ArnEquals: { 'lambda:SourceFunctionArn': !GetAtt Orders.Arn } } }`,
    }),
    'flags a role without them': queue(`role OrdersRole, which does not allow ${ALL} on`),
    'flags a single action': queue('does not allow sqs:DeleteMessage on', {
      statement: `- { Effect: Allow, Action: [sqs:ReceiveMessage, sqs:GetQueueAttributes], Resource: '*' }`,
    }),
    'flags the right actions on another queue': queue('does not allow', {
      statement: `- { Effect: Allow, Action: [${ALL}], Resource: !GetAtt Other.Arn }`,
    }),
    'flags a boundary that does not allow it': queue('does not allow sqs:ReceiveMessage', {
      statement: `- { Effect: Allow, Action: 'sqs:*', Resource: '*' }`,
      role: `PermissionsBoundary: arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`,
    }),
    'flags a Deny': queue('does not allow sqs:DeleteMessage on', {
      statement: `
- { Effect: Allow, Action: 'sqs:*', Resource: '*' }
- { Effect: Deny, Action: 'sqs:Delete*', Resource: '*' }`,
    }),
    'flags the scenario in which it is missing': queue('when `C` is false', {
      head: 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }',
      statement: `- !If [C, { Effect: Allow, Action: 'sqs:*', Resource: '*' }, !Ref AWS::NoValue]`,
    }),
  });

  const READ = `- { Effect: Allow, Action: [${ALL}], Resource: '*' }`;
  const key = (statement: string, more: string = READ): string =>
    queue('', { statement: more })
      .replace(
        'Queue: { Type: AWS::SQS::Queue }',
        'Queue: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: !Ref Key } }',
      )
      .replace(
        'Resources:',
        `Resources:
  Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Version: '2012-10-17', Statement: [${statement}] } } }`,
      );
  const ROOT = `{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }`;
  const announced = (text: string, words: string): string =>
    text.replace('EventSourceArn: !GetAtt Queue.Arn', `EventSourceArn: !GetAtt Queue.Arn #! ${words}`);

  testRule(roleSourcePermission, {
    'flags a customer key that leaves it to IAM': announced(key(ROOT), 'does not allow kms:Decrypt'),
    'accepts a role that may decrypt': key(
      ROOT,
      `- { Effect: Allow, Action: [${ALL}, kms:Decrypt], Resource: '*' }`,
    ),
    'accepts a key policy that names the role': key(
      `${ROOT}, { Effect: Allow, Principal: { AWS: !GetAtt OrdersRole.Arn }, Action: kms:Decrypt, Resource: '*' }`,
    ),
    'leaves a key policy under a condition undecided': key(
      `${ROOT}, { Effect: Allow, Principal: { AWS: '*' }, Action: 'kms:*', Resource: '*', Condition: { StringEquals: { 'kms:CallerAccount': !Ref AWS::AccountId } } }`,
    ),
    'accepts the key that AWS manages': key(ROOT).replace(
      'KmsMasterKeyId: !Ref Key',
      'KmsMasterKeyId: alias/aws/sqs',
    ),
    'accepts a queue policy that names the role': queue('').replace(
      'Mapping:',
      `Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Queue]
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: !GetAtt OrdersRole.Arn }, Action: [${ALL}], Resource: '*' }] }
  Mapping:`,
    ),
  });

  const stream = (destination: string, more: Parts = {}): string =>
    roleTemplate({
      ...more,
      resources: `
Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: dlq.yaml } }
Stream: { Type: AWS::Kinesis::Stream, Properties: { ShardCount: 1 } }
Mapping:
  Type: AWS::Lambda::EventSourceMapping
  Properties:
    FunctionName: !Ref Orders
    EventSourceArn: !GetAtt Stream.Arn
    StartingPosition: LATEST
    DestinationConfig:
      OnFailure:
        Destination: ${destination}`,
    });
  const KINESIS =
    "- { Effect: Allow, Action: ['kinesis:Describe*', 'kinesis:Get*', 'kinesis:List*'], Resource: '*' }";

  testRule(roleSourcePermission, {
    'flags a destination of which only the stack knows what it is, where the role may send to none': stream(
      '!GetAtt Nested.Outputs.QueueArn #! sends what fails of Amazon Kinesis with the role OrdersRole, which does not allow sqs:SendMessage',
      { statement: KINESIS },
    ),
    'accepts one where the role may publish somewhere': stream('!GetAtt Nested.Outputs.QueueArn', {
      statement: `${KINESIS}\n- { Effect: Allow, Action: sns:Publish, Resource: 'arn:aws:sns:eu-west-1:111122223333:dead' }`,
    }),
  });

  it('says where the actions are allowed, and what to paste', async () => {
    const [found] = await findingsOf(
      roleSourcePermission,
      queue('', {
        statement: `- { Effect: Allow, Action: [${ALL}], Resource: 'arn:aws:sqs:*:*:invoices-dlq' }`,
      }).replace(
        'Queue: { Type: AWS::SQS::Queue }',
        'Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: orders } }',
      ),
    );
    expect(found?.help).toContain('the inline policy Inline allows it on arn:aws:sqs:*:*:invoices-dlq only');
    expect(found?.message).toContain('permissions to call ReceiveMessage on SQS');
    expect(found?.snippet).toBe(
      [
        '- Effect: Allow',
        '  Action:',
        '    - sqs:ReceiveMessage',
        '    - sqs:DeleteMessage',
        '    - sqs:GetQueueAttributes',
        '  Resource: !GetAtt Queue.Arn',
      ].join('\n'),
    );
    expect(found?.resources).toEqual(['Mapping', 'Orders', 'OrdersRole']);
  });
});
