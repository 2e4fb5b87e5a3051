import { describe, expect, test } from '@jest/globals';
import { eventSourcesOf, rawEventSourcesOf } from './event-sources.ts';

const FN = 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:work';
const WORK = '  Fn: { Type: AWS::Lambda::Function, Properties: { FunctionName: work } }';

describe('Amazon S3', () => {
  test('each notification that names a function; queues are none', () => {
    const eventSources = eventSourcesOf(`Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: photos
      NotificationConfiguration:
        LambdaConfigurations:
          - Event: s3:ObjectCreated:*
            Function: !GetAtt Fn.Arn
        QueueConfigurations:
          - Event: s3:ObjectRemoved:*
            Queue: !GetAtt Queue.Arn
  Queue: { Type: AWS::SQS::Queue }
${WORK}
`);
    expect(eventSources).toEqual([
      {
        service: 'Amazon S3',
        function: FN,
        by: 'resource-policy',
        principal: 's3.amazonaws.com',
        sourceArn: 'arn:${AWS::Partition}:s3:::photos',
        at: 9,
      },
    ]);
  });

  test('by the custom resource of the CDK, which is invoked itself', () => {
    const eventSources = eventSourcesOf(`Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: photos } }
  Notifications:
    Type: Custom::S3BucketNotifications
    Properties:
      ServiceToken: arn:aws:lambda:us-east-1:111122223333:function:handler
      BucketName: !Ref Bucket
      NotificationConfiguration:
        LambdaFunctionConfigurations:
          - Events: ['s3:ObjectCreated:*']
            LambdaFunctionArn: !GetAtt Fn.Arn
${WORK}
`);
    expect(eventSources).toMatchObject([
      { service: 'Amazon S3', function: FN, sourceArn: 'arn:${AWS::Partition}:s3:::photos', at: 11 },
      { service: 'AWS CloudFormation', by: 'caller', at: 6 },
    ]);
  });

  test('is checked when the bucket is created, and names the account as the source', () => {
    const [eventSource] = rawEventSourcesOf(`Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: work }] }
`);
    expect(eventSource?.checkedAtCreation).toBe('yes');
    expect(eventSource?.sourceAccount).toEqual(eventSource?.resource.template.account);
  });
});

describe('Amazon SNS', () => {
  test('subscriptions with the protocol lambda, on their own and in the topic', () => {
    const eventSources = eventSourcesOf(`Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: orders
      Subscription:
        - Protocol: email
          Endpoint: someone@example.com
        - Protocol: lambda
          Endpoint: !GetAtt Fn.Arn
  Subscription:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      TopicArn: !Ref Topic
      Endpoint: !GetAtt Fn.Arn
  Other:
    Type: AWS::SNS::Subscription
    Properties: { Protocol: sqs, TopicArn: !Ref Topic, Endpoint: !GetAtt Fn.Arn }
${WORK}
`);
    const expected = {
      service: 'Amazon SNS',
      function: FN,
      by: 'resource-policy',
      principal: 'sns.amazonaws.com',
      sourceArn: 'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:orders',
    };
    expect(eventSources).toEqual([
      { ...expected, at: 10 },
      { ...expected, at: 16 },
    ]);
  });

  test("the source's account is the topic's", () => {
    const [eventSource] = rawEventSourcesOf(`Resources:
  Subscription:
    Type: AWS::SNS::Subscription
    Properties: { Protocol: lambda, TopicArn: arn:aws:sns:us-east-1:111122223333:news, Endpoint: work }
`);
    expect(eventSource?.sourceAccount).toEqual(['111122223333']);
  });

  test('a subscription that exists under a condition is an event source under it', () => {
    const eventSources = eventSourcesOf(`Parameters: { Stage: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
  Subscription:
    Type: AWS::SNS::Subscription
    Condition: IsProd
    Properties: { Protocol: lambda, TopicArn: arn:aws:sns:us-east-1:111122223333:news, Endpoint: work }
`);
    expect(eventSources).toMatchObject([{ when: 'when `IsProd` is true' }]);
  });

  test('an endpoint that a condition chooses is one event source for each', () => {
    const eventSources = eventSourcesOf(`Parameters: { Stage: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
  Subscription:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      TopicArn: arn:aws:sns:us-east-1:111122223333:news
      Endpoint: !If [IsProd, arn:aws:lambda:us-east-1:111122223333:function:a, arn:aws:lambda:us-east-1:111122223333:function:b]
`);
    expect(eventSources.map(({ function: name, when }) => [name.slice(-1), when]).sort()).toEqual([
      ['a', 'when `IsProd` is true'],
      ['b', 'when `IsProd` is false'],
    ]);
  });
});

describe('Amazon EventBridge', () => {
  test('targets that are functions; the ARN of a rule on a bus of its own has the bus', () => {
    const eventSources = eventSourcesOf(`Resources:
  Bus: { Type: AWS::Events::EventBus, Properties: { Name: shop } }
  Rule:
    Type: AWS::Events::Rule
    Properties:
      Name: placed
      EventBusName: !Ref Bus
      EventPattern: { source: [shop] }
      Targets:
        - { Id: a, Arn: !GetAtt Queue.Arn }
        - { Id: b, Arn: !GetAtt Fn.Arn }
  Queue: { Type: AWS::SQS::Queue }
${WORK}
`);
    expect(eventSources).toEqual([
      {
        service: 'Amazon EventBridge',
        function: FN,
        by: 'resource-policy',
        principal: 'events.amazonaws.com',
        sourceArn: 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/shop/placed',
        at: 11,
      },
    ]);
  });

  test('a target with a role: the role or the resource policy', () => {
    const [eventSource] = rawEventSourcesOf(`Resources:
  Rule:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 hour)
      Targets: [{ Id: b, Arn: !GetAtt Fn.Arn, RoleArn: arn:aws:iam::111122223333:role/r }]
${WORK}
`);
    expect(eventSource).toMatchObject({
      by: 'role',
      orByResourcePolicy: true,
      principal: 'events.amazonaws.com',
    });
    expect(eventSource?.required).toEqual([{ action: 'lambda:InvokeFunction' }]);
  });

  test('a target that is a parameter counts unless its name speaks of something else', () => {
    const eventSources = eventSourcesOf(`Parameters:
  TargetArn: { Type: String }
  AlertQueueArn: { Type: String }
Resources:
  Rule:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 hour)
      Targets: [{ Id: a, Arn: !Ref TargetArn }, { Id: b, Arn: !Ref AlertQueueArn }]
`);
    expect(eventSources.map((eventSource) => eventSource.function)).toEqual(['${TargetArn}']);
  });
});

describe('CloudWatch Logs', () => {
  test('subscription filters: the source ends in `:*`', () => {
    const eventSources = eventSourcesOf(`Resources:
  Filter:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/web
      FilterPattern: ERROR
      DestinationArn: !GetAtt Fn.Arn
  Elsewhere:
    Type: AWS::Logs::SubscriptionFilter
    Properties: { LogGroupName: a, FilterPattern: '', DestinationArn: !GetAtt Stream.Arn }
  Stream: { Type: AWS::Kinesis::Stream, Properties: { ShardCount: 1 } }
${WORK}
`);
    expect(eventSources).toEqual([
      {
        service: 'CloudWatch Logs',
        function: FN,
        by: 'resource-policy',
        principal: 'logs.amazonaws.com',
        sourceArn: 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/app/web:*',
        at: 7,
      },
    ]);
  });
});

describe('Amazon Cognito', () => {
  test.each([
    'PreSignUp: !GetAtt Fn.Arn',
    'CustomEmailSender: { LambdaVersion: V1_0, LambdaArn: !GetAtt Fn.Arn }',
  ])('the trigger %s', (trigger) => {
    const eventSources = eventSourcesOf(`Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties:
      LambdaConfig:
        ${trigger}
${WORK}
`);
    expect(eventSources).toMatchObject([
      { service: 'Amazon Cognito', function: FN, principal: 'cognito-idp.amazonaws.com', at: 6 },
    ]);
    expect(eventSources[0]?.sourceArn).toMatch(/^arn:\$\{AWS::Partition\}:cognito-idp:.*:userpool\/.*Pool/);
  });
});

describe('AWS IoT', () => {
  test('rules: actions and the error action', () => {
    const eventSources = eventSourcesOf(`Resources:
  Rule:
    Type: AWS::IoT::TopicRule
    Properties:
      RuleName: hot
      TopicRulePayload:
        Sql: SELECT * FROM 'x'
        Actions:
          - Lambda: { FunctionArn: !GetAtt Fn.Arn }
          - Sqs: { QueueUrl: q, RoleArn: r }
        ErrorAction:
          Lambda:
            FunctionArn: !GetAtt Fn.Arn
${WORK}
`);
    const expected = {
      service: 'AWS IoT',
      function: FN,
      by: 'resource-policy',
      principal: 'iot.amazonaws.com',
      sourceArn: 'arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:rule/hot',
    };
    expect(eventSources).toEqual([
      { ...expected, at: 9 },
      { ...expected, at: 13 },
    ]);
  });
});
