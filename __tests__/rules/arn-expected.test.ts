/** The rule `arn-expected`: names and URLs where an ARN is needed. */
import { describe, expect, it } from '@jest/globals';
import { arnExpected } from '../../src/rules/arn-expected.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const rule = (arn: string): string => `
Parameters: { Target: { Type: String } }
Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Handler: i.h, Runtime: nodejs22.x, Role: 'arn:aws:iam::111122223333:role/r', Code: { ZipFile: x } }
  Queue: { Type: AWS::SQS::Queue }
  Daily:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 day)
      Targets:
        - { Id: a, Arn: ${arn} }
`;

const messages = async (template: string): Promise<readonly string[]> =>
  (await findingsOf(arnExpected, template)).map(({ message }) => message);

describe('arn-expected', () => {
  it('finds the name of a function as the target of a rule', async () => {
    expect(await messages(rule('!Ref Fn'))).toEqual([
      'Daily gets the name of Fn (`Ref` gives that), but needs its ARN',
    ]);
  });

  it('mends it', async () => {
    const [found] = await findingsOf(arnExpected, rule('!Ref Fn'));
    expect(found?.fix?.edits.map(({ text }) => text)).toEqual(['!GetAtt Fn.Arn']);
  });

  it.each([
    'arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders',
    'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders',
  ])('knows the table by %s', async (arn) => {
    const template = `
Resources:
  Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders } }
  Mapping: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: f, EventSourceArn: !Sub '${arn}' } }
`;
    expect(await messages(template)).toEqual([
      'Mapping gets the ARN of Table, but needs the ARN of its stream',
    ]);
  });

  it.each([
    '!GetAtt Fn.Arn',
    '!Sub "${Fn.Arn}:live"',
    '!Ref Target',
    '!GetAtt Queue.Arn',
    '!ImportValue target',
  ])('accepts %s', async (arn) => {
    expect(await messages(rule(arn))).toEqual([]);
  });
});

const sam = (policy: string): string => `
Transform: AWS::Serverless-2016-10-31
Parameters: { Open: { Type: String } }
Conditions: { IsOpen: !Equals [!Ref Open, 'yes'] }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: .
      Policies:
        - ${policy}
  Table: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [], AttributeDefinitions: [] } }
  Bucket: { Type: AWS::S3::Bucket }
  Queue: { Type: AWS::SQS::Queue }
  Topic: { Type: AWS::SNS::Topic }
  Secret: { Type: AWS::SecretsManager::Secret }
`;

const plain = (resources: string): string => `
Parameters: { Open: { Type: String } }
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: firehose.amazonaws.com }, Action: sts:AssumeRole }
  Bucket: { Type: AWS::S3::Bucket }
  Failures: { Type: AWS::SQS::Queue }
  Logs: { Type: AWS::Logs::LogGroup }
${resources}
`;

describe('arn-expected, in policy templates', () => {
  testRule(arnExpected, {
    'flags the ARN of a table': sam(
      'DynamoDBCrudPolicy: { TableName: !GetAtt Table.Arn } #! the ARN of Table',
    ),
    'flags the ARN of a table in one branch': sam(
      'DynamoDBCrudPolicy: { TableName: !If [IsOpen, !GetAtt Table.Arn, orders] } #! the ARN of Table',
    ),
    'flags the ARN of a table, a policy that is there under a condition': sam(
      '!If [IsOpen, { DynamoDBCrudPolicy: { TableName: !GetAtt Table.Arn } }, !Ref AWS::NoValue] #! the ARN of Table',
    ),
    'flags a literal ARN': sam(
      'S3ReadPolicy: { BucketName: arn:aws:s3:::orders } #! the ARN "arn:aws:s3:::orders"',
    ),
    'flags the URL of a queue': sam('SQSSendMessagePolicy: { QueueName: !Ref Queue } #! the URL of Queue'),
    'flags the ARN of a topic': sam('SNSPublishMessagePolicy: { TopicName: !Ref Topic } #! the ARN of Topic'),
    'flags the name of a secret': sam(
      'AWSSecretsManagerGetSecretValuePolicy: { SecretArn: orders } #! but it needs an ARN',
    ),
    'flags the objects of a bucket': sam(
      "S3ReadPolicy: { BucketName: 'orders/*' } #! needs the name of a bucket",
    ),
  });

  it.each([
    'DynamoDBCrudPolicy: { TableName: !Ref Table }',
    'DynamoDBCrudPolicy: { TableName: !Ref Open }',
    'DynamoDBCrudPolicy: { TableName: !ImportValue table }',
    'S3ReadPolicy: { BucketName: !Ref Bucket }',
    'S3ReadPolicy: { BucketName: !Sub "${Open}" }',
    'SQSSendMessagePolicy: { QueueName: !GetAtt Queue.QueueName }',
    'SNSPublishMessagePolicy: { TopicName: !GetAtt Topic.TopicName }',
    'AWSSecretsManagerGetSecretValuePolicy: { SecretArn: !Ref Secret }',
    "AWSSecretsManagerGetSecretValuePolicy: { SecretArn: '*' }",
    'SSMParameterReadPolicy: { ParameterName: orders/* }',
  ])('accepts %s', async (policy) => {
    expect(await messages(sam(policy))).toEqual([]);
  });
});

describe('arn-expected, in properties', () => {
  testRule(arnExpected, {
    'flags the name of the role of a delivery stream, and of its bucket': plain(`
  Stream:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      ExtendedS3DestinationConfiguration:
        RoleARN: !Ref Role #! the name of Role
        BucketARN: !Ref Bucket #! the name of Bucket
`),
    'flags a reference in a plain text': plain(`
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: orders
      EventSourceArn: Failures.Arn #! which no function reads
`),
    'flags the URL of a dead-letter queue': plain(`
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      RedrivePolicy: { deadLetterTargetArn: !Ref Failures, maxReceiveCount: 3 } #! the URL of Failures
`),
    'flags ARNs of roles, queues and log groups where names are needed': plain(`
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: orders
      Roles: [!GetAtt Role.Arn] #! gets the ARN of Role, but needs its name
      PolicyDocument: { Statement: { Effect: Allow, Action: s3:ListAllMyBuckets, Resource: '*' } }
  QueuePolicy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!GetAtt Failures.Arn] #! gets the ARN of Failures, but needs its URL
      PolicyDocument: { Statement: { Effect: Allow, Principal: { AWS: '111122223333' }, Action: sqs:SendMessage, Resource: !GetAtt Failures.Arn } }
  Filter:
    Type: AWS::Logs::MetricFilter
    Properties:
      LogGroupName: !GetAtt Logs.Arn #! gets the ARN of Logs, but needs its name
      FilterPattern: ''
      MetricTransformations: []
`),
  });

  it.each([
    ['AWS::StepFunctions::StateMachine', '{ RoleArn: !GetAtt Role.Arn }'],
    ['AWS::StepFunctions::StateMachine', '{ RoleArn: !Ref Open }'],
    ['AWS::StepFunctions::StateMachine', '{ RoleArn: __ROLE__ }'],
    // A short name of a role will do for a task, and a function's name for its URL.
    ['AWS::ECS::TaskDefinition', '{ TaskRoleArn: !Ref Role }'],
    ['AWS::Lambda::Url', '{ AuthType: AWS_IAM, TargetFunctionArn: orders }'],
    ['AWS::IAM::InstanceProfile', '{ Roles: [!Ref Role] }'],
    ['AWS::SQS::QueuePolicy', '{ Queues: [!Ref Failures], PolicyDocument: { Statement: [] } }'],
  ])('accepts %s %s', async (type, properties) => {
    expect(await messages(plain(`  It: { Type: ${type}, Properties: ${properties} }`))).toEqual([]);
  });
});
