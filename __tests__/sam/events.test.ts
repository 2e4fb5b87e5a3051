import { describe, expect, it } from '@jest/globals';
import { expand, functionWith } from './expand.ts';

/** What an event makes, beside the function and its role. */
function event(lines: string, others = '', more = ''): ReturnType<typeof expand> {
  return expand(
    `${functionWith(`${more}      Events:\n        Ev:\n${lines.replace(/^/gm, '          ')}\n`)}${others}`,
  );
}

const POLICY = 'arn:aws:iam::aws:policy/service-role/';
const BUCKET = '  Images: { Type: AWS::S3::Bucket, DependsOn: Key }\n';
const POOL = '  Users: { Type: AWS::Cognito::UserPool }\n';

describe('push events', () => {
  it.each([
    ['SNS', 'Type: SNS\nProperties: { Topic: !Ref T }', '', 'sns.amazonaws.com', { SourceArn: { Ref: 'T' } }],
    [
      'S3',
      "Type: S3\nProperties: { Bucket: !Ref Images, Events: 's3:ObjectCreated:*' }",
      BUCKET,
      's3.amazonaws.com',
      { SourceAccount: { Ref: 'AWS::AccountId' } },
    ],
    [
      'Schedule',
      'Type: Schedule\nProperties: { Schedule: rate(1 day) }',
      '',
      'events.amazonaws.com',
      { SourceArn: { 'Fn::GetAtt': ['HelloEv', 'Arn'] } },
    ],
    [
      'EventBridgeRule',
      'Type: EventBridgeRule\nProperties: { Pattern: { source: [x] } }',
      '',
      'events.amazonaws.com',
      { SourceArn: { 'Fn::GetAtt': ['HelloEv', 'Arn'] } },
    ],
    [
      'CloudWatchEvent',
      'Type: CloudWatchEvent\nProperties: { Pattern: { source: [x] } }',
      '',
      'events.amazonaws.com',
      { SourceArn: { 'Fn::GetAtt': ['HelloEv', 'Arn'] } },
    ],
    [
      'CloudWatchLogs',
      "Type: CloudWatchLogs\nProperties: { LogGroupName: g, FilterPattern: '' }",
      '',
      'logs.amazonaws.com',
      {
        SourceArn: {
          'Fn::Sub': [
            'arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*',
            { __LogGroupName__: 'g' },
          ],
        },
      },
    ],
    [
      'IoTRule',
      "Type: IoTRule\nProperties: { Sql: SELECT * FROM 'a' }",
      '',
      'iot.amazonaws.com',
      { SourceAccount: { 'Fn::Sub': '${AWS::AccountId}' } },
    ],
    [
      'AlexaSkill',
      'Type: AlexaSkill\nProperties: { SkillId: x }',
      '',
      'alexa-appkit.amazon.com',
      { EventSourceToken: 'x' },
    ],
  ])('%s makes a permission for its service, at the event', (_, lines, others, principal, scope) => {
    const { resources, origins, problems } = event(lines, others);
    expect(problems).toEqual([]);
    expect(resources.HelloEvPermission).toMatchObject({
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: { Ref: 'Hello' },
        Principal: principal,
        ...scope,
      },
    });
    expect(origins.HelloEvPermission).toBe('Hello @10');
  });

  it('invokes the alias where the function publishes one', () => {
    const { resources } = event(
      'Type: SNS\nProperties: { Topic: !Ref T }',
      '',
      '      AutoPublishAlias: live\n',
    );
    expect(resources.HelloEvPermission?.Properties.FunctionName).toEqual({ Ref: 'HelloAliaslive' });
    expect(resources.HelloEv?.Properties.Endpoint).toEqual({ Ref: 'HelloAliaslive' });
  });

  it('gives a bucket its notification, and makes it wait for the permission', () => {
    const { resources } = event(
      "Type: S3\nProperties: { Bucket: !Ref Images, Events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'] }",
      BUCKET,
    );
    expect(resources.Images).toMatchObject({
      DependsOn: ['Key', 'HelloEvPermission'],
      Properties: {
        NotificationConfiguration: {
          LambdaConfigurations: [
            { Event: 's3:ObjectCreated:*', Function: { 'Fn::GetAtt': ['Hello', 'Arn'] } },
            { Event: 's3:ObjectRemoved:*', Function: { 'Fn::GetAtt': ['Hello', 'Arn'] } },
          ],
        },
      },
    });
  });

  it('makes a bucket wait by a tag for a function that has a condition', () => {
    const { resources } = expand(`  Hello:
    Type: AWS::Serverless::Function
    Condition: IsProd
    Properties:
      Runtime: nodejs22.x
      Handler: a.b
      Events:
        Ev: { Type: S3, Properties: { Bucket: !Ref Images, Events: 's3:ObjectCreated:*' } }
${BUCKET}`);
    expect(resources.Images?.DependsOn).toBe('Key');
    expect(resources.Images?.Properties.Tags).toEqual([
      {
        Key: 'sam:ConditionalDependsOn:HelloEvPermission',
        Value: { 'Fn::If': ['IsProd', { Ref: 'HelloEvPermission' }, 'no dependency'] },
      },
    ]);
  });

  it('gives a user pool its triggers, and names the permission by the function alone', () => {
    const { resources } = event(
      'Type: Cognito\nProperties: { UserPool: !Ref Users, Trigger: [PreSignUp, PostConfirmation] }',
      POOL,
    );
    expect(resources.Users?.Properties.LambdaConfig).toEqual({
      PreSignUp: { 'Fn::GetAtt': ['Hello', 'Arn'] },
      PostConfirmation: { 'Fn::GetAtt': ['Hello', 'Arn'] },
    });
    expect(resources.HelloCognitoPermission?.Properties).toMatchObject({
      Principal: 'cognito-idp.amazonaws.com',
      SourceArn: { 'Fn::GetAtt': ['Users', 'Arn'] },
    });
  });

  it('puts a queue between topic and function, with the policy that lets the topic send', () => {
    const { resources } = event('Type: SNS\nProperties: { Topic: !Ref T, SqsSubscription: true }');
    expect(resources).not.toHaveProperty('HelloEvPermission');
    expect(resources.HelloEv?.Properties).toMatchObject({ Protocol: 'sqs' });
    expect(resources.HelloEvQueuePolicy?.Properties).toMatchObject({
      Queues: [{ Ref: 'HelloEvQueue' }],
      PolicyDocument: {
        Statement: [{ Principal: '*', Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'T' } } } }],
      },
    });
    expect(resources.HelloEvEventSourceMapping?.Properties).toMatchObject({ BatchSize: 10, Enabled: true });
    expect(resources.HelloRole?.Properties.ManagedPolicyArns).toContain(
      `${POLICY}AWSLambdaSQSQueueExecutionRole`,
    );
  });

  it('makes a dead-letter queue with the policy that lets the rule send', () => {
    const { resources } = event(
      'Type: Schedule\nProperties: { Schedule: rate(1 day), DeadLetterConfig: { Type: SQS } }',
    );
    expect(resources.HelloEv?.Properties.Targets).toMatchObject([
      { Id: 'HelloEvLambdaTarget', DeadLetterConfig: { Arn: { 'Fn::GetAtt': ['HelloEvQueue', 'Arn'] } } },
    ]);
    expect(resources.HelloEvQueuePolicy?.Properties.PolicyDocument).toMatchObject({
      Statement: [{ Principal: { Service: 'events.amazonaws.com' } }],
    });
  });

  it('gives a ScheduleV2 a role that may invoke the function', () => {
    const { resources } = event('Type: ScheduleV2\nProperties: { ScheduleExpression: rate(1 day) }');
    expect(resources.HelloEv?.Properties).toMatchObject({
      Name: 'HelloEv',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: { 'Fn::GetAtt': ['Hello', 'Arn'] }, RoleArn: { 'Fn::GetAtt': ['HelloEvRole', 'Arn'] } },
    });
    expect(resources.HelloEvRole?.Properties).toMatchObject({
      AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: ['scheduler.amazonaws.com'] } }] },
      Policies: [{ PolicyDocument: { Statement: [{ Action: 'lambda:InvokeFunction' }] } }],
    });
  });
});

describe('polled events', () => {
  it.each([
    ['SQS', 'Queue: !GetAtt Q.Arn', 'AWSLambdaSQSQueueExecutionRole'],
    ['Kinesis', 'Stream: !GetAtt Q.Arn, StartingPosition: LATEST', 'AWSLambdaKinesisExecutionRole'],
    ['DynamoDB', 'Stream: !GetAtt Q.Arn, StartingPosition: LATEST', 'AWSLambdaDynamoDBExecutionRole'],
    ['MSK', 'Stream: !GetAtt Q.Arn, StartingPosition: LATEST', 'AWSLambdaMSKExecutionRole'],
  ])('%s makes a mapping, and lets the role poll', (type, properties, policy) => {
    const { resources, problems } = event(`Type: ${type}\nProperties: { ${properties}, BatchSize: 5 }`);
    expect(problems).toEqual([]);
    expect(resources.HelloEv).toMatchObject({
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        FunctionName: { Ref: 'Hello' },
        EventSourceArn: { 'Fn::GetAtt': ['Q', 'Arn'] },
        BatchSize: 5,
      },
    });
    expect(resources.HelloRole?.Properties.ManagedPolicyArns).toContain(POLICY + policy);
    expect(resources).not.toHaveProperty('HelloEvPermission');
  });

  it.each([
    ['MQ', 'Broker: b', ['secretsmanager:GetSecretValue', 'mq:DescribeBroker']],
    [
      'DocumentDB',
      'Cluster: c, DatabaseName: d',
      [
        'secretsmanager:GetSecretValue',
        'rds:DescribeDBClusterParameters',
        'rds:DescribeDBSubnetGroups',
        'rds:DescribeDBClusters',
        'ec2:CreateNetworkInterface',
      ],
    ],
    ['SelfManagedKafka', 'KafkaBootstrapServers: [a:9092], Topics: [t]', ['secretsmanager:GetSecretValue']],
  ])('%s lets the role read its secret, and what else it polls with', (type, properties, actions) => {
    const { resources, problems } = event(
      `Type: ${type}\nProperties: { ${properties}, SourceAccessConfigurations: [{ Type: BASIC_AUTH, URI: secret }] }`,
    );
    expect(problems).toEqual([]);
    expect(resources.HelloRole?.Properties.Policies).toMatchObject([
      {
        PolicyDocument: {
          Statement: actions.map((action) => ({ Action: expect.arrayContaining([action]) })),
        },
      },
    ]);
  });

  it('lets the role send to the destination of failed batches, whose Type only SAM reads', () => {
    const { resources } = event(
      'Type: Kinesis\nProperties: { Stream: s, StartingPosition: LATEST, DestinationConfig: { OnFailure: { Type: SQS, Destination: q } } }',
    );
    expect(resources.HelloEv?.Properties.DestinationConfig).toEqual({ OnFailure: { Destination: 'q' } });
    expect(resources.HelloRole?.Properties.Policies).toMatchObject([
      { PolicyDocument: { Statement: [{ Action: 'sqs:SendMessage', Resource: 'q' }] } },
    ]);
  });
});

describe('events that SAM refuses', () => {
  const at = 'the event `Ev` of `Hello`';
  it.each([
    [
      'Type: S3\nProperties: { Bucket: other, Events: x }',
      '12 template-unreadable: The S3 event `Ev` of `Hello` does not refer to a bucket in the same template',
    ],
    [
      'Type: Cognito\nProperties: { UserPool: other, Trigger: x }',
      '12 template-unreadable: The Cognito event `Ev` of `Hello` does not refer to a user pool in the same template',
    ],
    ['Type: SQS', `10 template-unreadable: The event \`Ev\` of \`Hello\` has no \`Queue\``],
    [
      'Type: SQS\nProperties: [Queue]',
      `12 template-unreadable: \`Properties\` of ${at} is a list where SAM needs a map`,
    ],
    [
      'Type: SQS\nProperties: { Queue: q, BatchSize: many }',
      `12 template-unreadable: \`BatchSize\` of ${at} is not a whole number`,
    ],
    [
      'Type: Schedule\nProperties: { Schedule: rate(1 day), State: ENABLED, Enabled: true }',
      '12 template-unreadable: The event `Ev` has both `State` and `Enabled`',
    ],
    [
      'Type: Schedule\nProperties: { Schedule: rate(1 day), DeadLetterConfig: {} }',
      '12 template-unreadable: `DeadLetterConfig` of the event `Ev` has neither `Arn` nor `Type`',
    ],
    [
      'Type: MQ\nProperties: { Broker: b }',
      '10 template-unreadable: There are no `SourceAccessConfigurations` in the MQ event `Ev` of `Hello`',
    ],
  ])('%j', (lines, problem) => {
    expect(event(lines).problems).toEqual([problem]);
  });

  it('warns of a property that SAM does not know, and goes on', () => {
    const { problems, resources } = event('Type: SQS\nProperties: { Queue: q, Bach: 1 }');
    expect(problems).toEqual([
      `12 template-unreadable: The event \`Ev\` of \`Hello\` has the property \`Bach\`, which SAM does not know there`,
    ]);
    expect(resources).toHaveProperty('HelloEv');
  });
});
