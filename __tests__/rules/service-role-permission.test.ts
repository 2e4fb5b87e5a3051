import { describe } from '@jest/globals';
import { serviceRolePermission } from '../../src/rules/service-role-permission.ts';
import { testRule } from '../support/rule-tester.ts';
import {
  BUCKET,
  DEAD,
  QUEUE,
  READ_STREAM,
  resources,
  role,
  STREAM,
  separate,
  statement,
  TOPIC,
} from '../support/service-role-templates.ts';

const SEND = statement('sqs:SendMessage', '!GetAtt Orders.Arn');

const pipe = (announced = '', deadLetter = ''): string => `
  Pipe:
    Type: AWS::Pipes::Pipe
    Properties:
      RoleArn: !GetAtt Role.Arn
      Source: !GetAtt Stream.Arn
      Target: !GetAtt Orders.Arn${announced}
      SourceParameters:
        KinesisStreamParameters:
          StartingPosition: LATEST${deadLetter}`;
const deadLetter = (announced = ''): string => `
          DeadLetterConfig:
            Arn: !GetAtt Dead.Arn${announced}`;

const schedule = (announced = '', more = ''): string => `
  Nightly:
    Type: AWS::Scheduler::Schedule
    Properties:
      ScheduleExpression: rate(1 day)
      FlexibleTimeWindow: { Mode: 'OFF' }
      Target:
        RoleArn: !GetAtt Role.Arn
        Arn: !GetAtt Orders.Arn${announced}${more}`;

const machine = (state: string, more = ''): string => `
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: !GetAtt Role.Arn${more}
      Definition:
        StartAt: A
        States:
          A: ${state}`;
const task = (resource: string, parameters: string): string =>
  `{ Type: Task, End: true, Resource: '${resource}', Parameters: ${parameters} }`;
const substitutions = (of: string): string => `\n      DefinitionSubstitutions: ${of}`;
const LOGGING = (announced = ''): string => `
      LoggingConfiguration:
        Level: ALL${announced}
        Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: !GetAtt Group.Arn } }]`;
const GROUP = '\n  Group: { Type: AWS::Logs::LogGroup }';
const LOG_RIGHTS = statement(
  '[logs:CreateLogDelivery, logs:GetLogDelivery, logs:UpdateLogDelivery, logs:DeleteLogDelivery, logs:ListLogDeliveries, logs:PutResourcePolicy, logs:DescribeResourcePolicies, logs:DescribeLogGroups]',
  "'*'",
);

const delivery = (announced = '', source = ''): string => `
  Records:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:${source}
      ExtendedS3DestinationConfiguration:
        RoleARN: !GetAtt Role.Arn
        BucketARN: !GetAtt Archive.Arn${announced}`;
const WRITE = statement(
  '[s3:AbortMultipartUpload, s3:GetBucketLocation, s3:GetObject, s3:ListBucket, s3:ListBucketMultipartUploads, s3:PutObject]',
  "[!GetAtt Archive.Arn, !Sub '${Archive.Arn}/*']",
);
const fromStream = (announced = ''): string => `
      DeliveryStreamType: KinesisStreamAsSource
      KinesisStreamSourceConfiguration:
        RoleARN: !GetAtt Role.Arn
        KinesisStreamARN: !GetAtt Stream.Arn${announced}`;

const rule = (target: string): string => `
  Rule:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [orders] }
      Targets:
        - Id: a
          RoleArn: !GetAtt Role.Arn
          Arn: ${target}`;
const OTHER_MACHINE =
  '\n  Work: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: arn:aws:iam::111122223333:role/x, DefinitionString: \'{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}\' } }';

describe('service-role-permission: pipes', () => {
  testRule(serviceRolePermission, {
    'accepts a pipe that may read and send': resources(
      STREAM,
      QUEUE,
      role('pipes', READ_STREAM, SEND),
      pipe(),
    ),
    'flags a target': resources(
      STREAM,
      QUEUE,
      role('pipes', READ_STREAM),
      pipe(
        ' #! Pipe (EventBridge Pipes) sends to the queue, but its role Role does not allow sqs:SendMessage',
      ),
    ),
    'flags a source': resources(STREAM, QUEUE, role('pipes', SEND), pipe()).replace(
      'Source: !GetAtt Stream.Arn',
      'Source: !GetAtt Stream.Arn #! reads from its source',
    ),
    'flags a dead-letter queue': resources(
      STREAM,
      QUEUE,
      DEAD,
      role('pipes', READ_STREAM, SEND),
      pipe(
        '',
        deadLetter(
          ' #! sends what fails to its dead-letter queue, but its role Role does not allow sqs:SendMessage',
        ),
      ),
    ),
    'accepts a dead-letter queue that is allowed': resources(
      STREAM,
      QUEUE,
      DEAD,
      role('pipes', READ_STREAM, SEND, statement('sqs:SendMessage', '!GetAtt Dead.Arn')),
      pipe('', deadLetter()),
    ),
    'accepts what the policy of the queue allows the role': resources(
      STREAM,
      QUEUE,
      role('pipes', READ_STREAM),
      pipe(),
      `
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Orders]
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: !GetAtt Role.Arn }, Action: sqs:SendMessage, Resource: '*' }] }`,
    ),
    'flags a policy that comes too late': resources(
      STREAM,
      QUEUE,
      role('pipes', SEND),
      separate(READ_STREAM),
      pipe().replace(
        'Source: !GetAtt Stream.Arn',
        'Source: !GetAtt Stream.Arn #! nothing makes Rights, which allows it, come first',
      ),
    ),
    'accepts a policy that is waited for': resources(
      STREAM,
      QUEUE,
      role('pipes', SEND),
      separate(READ_STREAM),
      pipe().replace('Type: AWS::Pipes::Pipe', 'Type: AWS::Pipes::Pipe\n    DependsOn: Rights'),
    ),
    'leaves a role of another stack alone': resources(
      STREAM,
      QUEUE,
      pipe().replace('!GetAtt Role.Arn', 'arn:aws:iam::111122223333:role/x'),
    ),
    'leaves an unknown managed policy undecided': resources(
      STREAM,
      QUEUE,
      role('pipes', READ_STREAM).replace(
        'Policies:',
        'ManagedPolicyArns: [!ImportValue Rights]\n      Policies:',
      ),
      pipe(),
    ),
  });
});

describe('service-role-permission: schedules', () => {
  testRule(serviceRolePermission, {
    'accepts a schedule that may send': resources(QUEUE, role('scheduler', SEND), schedule()),
    'flags a target': resources(
      QUEUE,
      role('scheduler', statement('sqs:SendMessage', '!GetAtt Dead.Arn')),
      DEAD,
      schedule(' #! sends to the queue'),
    ),
    'flags a dead-letter queue': resources(
      QUEUE,
      DEAD,
      role('scheduler', SEND),
      schedule(
        '',
        '\n        DeadLetterConfig:\n          Arn: !GetAtt Dead.Arn #! sends what fails to its dead-letter queue',
      ),
    ),
    'accepts what SAM makes of a dead-letter queue': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Fn: { Type: AWS::Serverless::Function, Properties: { Handler: a.b, Runtime: nodejs22.x, InlineCode: x, Events: { Daily: { Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 day), DeadLetterConfig: { Type: SQS } } } } } }
`,
  });
});

describe('service-role-permission: rules', () => {
  testRule(serviceRolePermission, {
    'accepts a rule that may start the machine': resources(
      OTHER_MACHINE,
      role('events', statement('states:StartExecution', '!Ref Work')),
      rule('!Ref Work'),
    ),
    'flags a right on something else': resources(
      OTHER_MACHINE,
      role(
        'events',
        statement(
          'states:StartExecution',
          "!Sub 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:work'",
        ),
      ),
      rule('!Ref Work #! Rule (Amazon EventBridge) sends to the state machine'),
    ),
    'authorizes an alias by the ARN of the machine': resources(
      OTHER_MACHINE,
      role('events', statement('states:StartExecution', '!Ref Work')),
      rule("!Sub '${Work}:live'"),
    ),
    'accepts the ARN of the alias as well': resources(
      OTHER_MACHINE,
      role('events', statement('states:StartExecution', "!Sub '${Work}:live'")),
      rule("!Sub '${Work}:live'"),
    ),
    'leaves queues to their policies': resources(QUEUE, role('events'), rule('!GetAtt Orders.Arn')),
    'judges the scenario in which the right is lacking': `Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
${resources(
  OTHER_MACHINE,
  role('events', `!If [C, ${statement('states:StartExecution', '!Ref Work')}, !Ref AWS::NoValue]`),
  rule('!Ref Work #! when `C` is false'),
)}`,
  });
});

describe('service-role-permission: state machines', () => {
  testRule(serviceRolePermission, {
    'accepts a machine that may publish': resources(
      TOPIC,
      role('states', statement('sns:Publish', '!Ref News')),
      machine(
        task('arn:aws:states:::sns:publish', "{ TopicArn: '${T}', Message: x }"),
        substitutions('{ T: !Ref News }'),
      ),
    ),
    'flags a task that publishes': resources(
      TOPIC,
      role('states'),
      machine(
        `${task('arn:aws:states:::sns:publish', "{ TopicArn: '${T}', Message: x }")} #! calls sns:publish in the state A, but its role Role does not allow sns:Publish`,
        substitutions('{ T: !Ref News }'),
      ),
    ),
    'flags a task that waits for a token': resources(
      QUEUE,
      role('states'),
      machine(
        `${task('arn:aws:states:::sqs:sendMessage.waitForTaskToken', "{ QueueUrl: '${Q}', MessageBody: x }")} #! does not allow sqs:SendMessage`,
        substitutions('{ Q: !Ref Orders }'),
      ),
    ),
    'knows the table by its name': resources(
      '\n  Table: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{ AttributeName: id, AttributeType: S }], KeySchema: [{ AttributeName: id, KeyType: HASH }] } }',
      role('states', statement('dynamodb:PutItem', '!GetAtt Table.Arn')),
      machine(
        `${task('arn:aws:states:::dynamodb:getItem', "{ TableName: '${T}', Key: { id: { S: a } } }")} #! does not allow dynamodb:GetItem`,
        substitutions('{ T: !Ref Table }'),
      ),
    ),
    'accepts a table that is chosen at run time': resources(
      role('states', statement('dynamodb:GetItem', 'arn:aws:dynamodb:eu-west-1:111122223333:table/a')),
      machine(task('arn:aws:states:::dynamodb:getItem', '{ TableName.$: $.table, Key: { id: { S: a } } }')),
    ),
    'leaves a task with a role of its own alone': resources(
      role('states', statement('sts:AssumeRole', 'arn:aws:iam::111122223333:role/other')),
      machine(
        "{ Type: Task, End: true, Resource: 'arn:aws:states:::sns:publish', Credentials: { RoleArn: 'arn:aws:iam::111122223333:role/other' }, Parameters: { TopicArn: 'arn:aws:sns:eu-west-1:111122223333:t', Message: x } }",
      ),
    ),
    'flags the rule that a waiting task makes': resources(
      role('states', statement('batch:SubmitJob', "'*'")),
      machine(
        `${task('arn:aws:states:::batch:submitJob.sync', '{ JobName: a, JobDefinition: b, JobQueue: c }')} #! for which it makes a rule, but its role Role does not allow events:PutTargets, events:PutRule, events:DescribeRule`,
      ),
    ),
    'flags logs': resources(
      GROUP,
      role('states'),
      machine(
        '{ Type: Succeed }',
        LOGGING(' #! writes logs, but its role Role does not allow logs:CreateLogDelivery'),
      ),
    ),
    'flags logs on one group, which the actions do not know': resources(
      GROUP,
      role('states', LOG_RIGHTS.replace("'*'", '!GetAtt Group.Arn')),
      machine('{ Type: Succeed }', LOGGING(' #! writes logs')),
    ),
    'accepts logs': resources(GROUP, role('states', LOG_RIGHTS), machine('{ Type: Succeed }', LOGGING())),
    'flags logs by a policy that comes too late': resources(
      GROUP,
      role('states'),
      separate(LOG_RIGHTS),
      machine('{ Type: Succeed }', LOGGING(' #! nothing makes Rights, which allows it, come first')),
    ),
    'accepts a machine without logs': resources(
      GROUP,
      role('states'),
      machine('{ Type: Succeed }', LOGGING().replace('ALL', "'OFF'")),
    ),
    'warns of traces': resources(
      role('states'),
      machine('{ Type: Succeed }', '\n      TracingConfiguration:\n        Enabled: true #! sends traces'),
    ),
    'accepts what SAM adds for traces': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Machine: { Type: AWS::Serverless::StateMachine, Properties: { Tracing: { Enabled: true }, Definition: { StartAt: A, States: { A: { Type: Succeed } } }, Policies: [CloudWatchLogsFullAccess] } }
`,
    'flags logs of a SAM state machine whose policies leave them out': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Group: { Type: AWS::Logs::LogGroup }
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: { StartAt: A, States: { A: { Type: Succeed } } }
      Policies: [{ Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1:111122223333:q' }] }]
      Logging:
        Level: ERROR #! writes logs, but the role that SAM makes for it does not allow logs:CreateLogDelivery
        Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: !GetAtt Group.Arn } }]
`,
  });
});

describe('service-role-permission: delivery streams and subscription filters', () => {
  testRule(serviceRolePermission, {
    'accepts a stream that may write': resources(BUCKET, role('firehose', WRITE), delivery()),
    'flags a bucket': resources(
      BUCKET,
      role('firehose', statement('s3:ListBucket', '!GetAtt Archive.Arn')),
      delivery(' #! writes to its bucket, but its role Role does not allow s3:PutObject'),
    ),
    'flags a right on the bucket and not on what is in it': resources(
      BUCKET,
      role('firehose', WRITE.replace(/\[!GetAtt[^\]]*\]/, '!GetAtt Archive.Arn')),
      delivery(' #! s3:PutObject'),
    ),
    'flags a source': resources(
      BUCKET,
      STREAM,
      role('firehose', WRITE),
      delivery('', fromStream(' #! reads from its stream')),
    ),
    'flags a source whose policy comes too late': resources(
      BUCKET,
      STREAM,
      role('firehose', WRITE),
      separate(READ_STREAM),
      delivery('', fromStream(' #! nothing makes Rights, which allows it, come first')),
    ),
    'accepts a bucket policy that lets the role write': resources(
      BUCKET,
      role('firehose'),
      delivery(),
      `
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Archive
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: !GetAtt Role.Arn }, Action: 's3:*', Resource: [!GetAtt Archive.Arn, !Sub '\${Archive.Arn}/*'] }] }`,
    ),
    'flags a filter that may not put records': resources(
      STREAM,
      role('logs'),
      `
  Filter:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /a
      FilterPattern: ''
      RoleArn: !GetAtt Role.Arn
      DestinationArn: !GetAtt Stream.Arn #! sends to the stream, but its role Role does not allow kinesis:PutRecord`,
    ),
  });
});
