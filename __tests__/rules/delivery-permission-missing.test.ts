import { describe } from '@jest/globals';
import { deliveryPermissionMissing } from '../../src/rules/delivery-permission-missing.ts';
import {
  bucket,
  FROM_BUCKET,
  QUEUE,
  queuePolicy,
  resources,
  SUBSCRIPTION,
  TOPIC,
} from '../support/delivery-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const announced = (text: string, words: string) => text.replace(/$/, ` #! ${words}`);
const keyed = (statement: string): string => `
  Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Version: '2012-10-17', Statement: [${statement}] } } }`;
const ROOT =
  "{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }";
const encrypted = (key: string): string =>
  `\n  Orders:\n    Type: AWS::SQS::Queue\n    Properties:\n      KmsMasterKeyId: ${key}`;
const rule = (target: string): string => `
  Rule:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [orders] }
      Targets:
        - Id: a
          ${target}`;
const FROM_RULE = {
  principal: '{ Service: events.amazonaws.com }',
  condition: "{ ArnEquals: { 'aws:SourceArn': !GetAtt Rule.Arn } }",
};
const topicPolicy = (statement: string, rest = ''): string => `
  NewsPolicy:
    Type: AWS::SNS::TopicPolicy${rest}
    Properties:
      Topics: [!Ref News]
      PolicyDocument: { Version: '2012-10-17', Statement: [${statement}] }`;
const ALARM = `
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmActions:
        - !Ref News`;

describe('delivery-permission-missing', () => {
  testRule(deliveryPermissionMissing, {
    'accepts a topic that may send to the queue': resources(QUEUE, TOPIC, SUBSCRIPTION, queuePolicy()),
    'accepts everyone under the condition of the topic, as SAM writes it': resources(
      QUEUE,
      TOPIC,
      SUBSCRIPTION,
      queuePolicy({ principal: "'*'", condition: "{ ArnEquals: { 'aws:SourceArn': !Ref News } }" }),
    ),
    'flags a subscription of a queue without a policy': resources(
      QUEUE,
      TOPIC,
      announced(
        SUBSCRIPTION,
        'Subscription (Amazon SNS) sends to the queue Orders, but no policy in this template lets sns.amazonaws.com do so',
      ),
    ),
    'flags a subscription inside of the topic': resources(
      QUEUE,
      '\n  News: { Type: AWS::SNS::Topic, Properties: { Subscription: [{ Protocol: sqs, Endpoint: !GetAtt Orders.Arn }] } } #! News (Amazon SNS) sends to the queue Orders',
    ),
    'leaves other protocols alone': resources(QUEUE, TOPIC, SUBSCRIPTION.replace('sqs', 'email')),
    'flags a policy that is there under a condition only': `Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
${resources(QUEUE, TOPIC, announced(SUBSCRIPTION, 'OrdersPolicy, which sets its policy, is not there, when `C` is false'), queuePolicy({ rest: '\n    Condition: C' }))}`,
    'accepts a subscription under the condition of the policy': `Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
${resources(QUEUE, TOPIC, SUBSCRIPTION.replace('Properties', 'Condition: C, Properties'), queuePolicy({ rest: '\n    Condition: C' }))}`,
    'leaves a queue of another stack alone': `${resources(TOPIC, SUBSCRIPTION.replace('!GetAtt Orders.Arn', '!ImportValue OrdersArn'))}`,
    'leaves a queue undecided for which a policy by an open name may be': `Parameters: { Url: { Type: String } }
${resources(QUEUE, TOPIC, SUBSCRIPTION, queuePolicy({ on: 'Url' }))}`,
    'leaves a queue undecided of which a nested stack is told': resources(
      QUEUE,
      TOPIC,
      SUBSCRIPTION,
      '\n  Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: x, Parameters: { Queue: !Ref Orders } } }',
    ),
    'flags the dead-letter queue of a subscription, which is a queue of its own': resources(
      QUEUE,
      TOPIC,
      '\n  Dead: { Type: AWS::SQS::Queue }',
      `\n  Subscription:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: sqs
      TopicArn: !Ref News
      Endpoint: !GetAtt Orders.Arn
      RedrivePolicy:
        deadLetterTargetArn: !GetAtt Dead.Arn #! Subscription (Amazon SNS) sends to the queue Dead`,
      queuePolicy(),
    ),
    'flags a bucket': resources(
      QUEUE,
      bucket(
        '',
        'BucketName: orders-uploads, ',
        ' #! Uploads (Amazon S3) sends to the queue Orders, but no policy',
      ),
    ),
    'flags a bucket that notifies a topic, which lets Amazon S3 in by no default': resources(
      TOPIC,
      "\n  Uploads: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [{ Event: 's3:ObjectCreated:*', Topic: !Ref News }] } } } #! sends to the topic News",
    ),
    'flags a rule': resources(
      QUEUE,
      rule('Arn: !GetAtt Orders.Arn #! Rule (Amazon EventBridge) sends to the queue Orders'),
    ),
    'accepts a rule with a role': resources(
      QUEUE,
      rule('Arn: !GetAtt Orders.Arn\n          RoleArn: arn:aws:iam::111122223333:role/x'),
    ),
    'accepts a rule whose queue has the policy': resources(
      QUEUE,
      rule('Arn: !GetAtt Orders.Arn'),
      queuePolicy(FROM_RULE),
    ),
    'accepts a rule of a bus of its own': resources(
      QUEUE,
      '\n  Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } }',
      rule('Arn: !GetAtt Orders.Arn').replace('EventPattern', 'EventBusName: !Ref Bus\n      EventPattern'),
      queuePolicy(FROM_RULE),
    ),
    'flags the dead-letter queue of a target': resources(
      QUEUE,
      rule(
        'Arn: arn:aws:lambda:eu-west-1:111122223333:function:f\n          DeadLetterConfig:\n            Arn: !GetAtt Orders.Arn #! sends to the queue Orders',
      ),
    ),
    'flags a rule that sends to a topic without a policy': resources(
      TOPIC,
      rule('Arn: !Ref News #! sends to the topic News'),
    ),
    'accepts an alarm by the policy that a topic has of itself': resources(TOPIC, ALARM),
    'flags an alarm whose topic has a policy that leaves it out': resources(
      TOPIC,
      announced(ALARM, 'Alarm (Amazon CloudWatch) sends to the topic News'),
      topicPolicy(
        "{ Effect: Allow, Principal: { Service: s3.amazonaws.com }, Action: sns:Publish, Resource: !Ref News, Condition: { StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId } } }",
      ),
    ),
    'accepts an alarm whose topic repeats the default': resources(
      TOPIC,
      ALARM,
      topicPolicy(
        "{ Effect: Allow, Principal: { AWS: '*' }, Action: sns:Publish, Resource: !Ref News, Condition: { StringEquals: { 'AWS:SourceOwner': !Ref AWS::AccountId } } }",
      ),
    ),
    'accepts a Deny of what comes without TLS': resources(
      QUEUE,
      TOPIC,
      SUBSCRIPTION,
      `${queuePolicy()}\n          - { Effect: Deny, Principal: '*', Action: 'sqs:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }`,
    ),
    'flags a Deny': resources(
      QUEUE,
      TOPIC,
      SUBSCRIPTION,
      `${queuePolicy()}\n          - { Effect: Deny, Principal: '*', Action: 'sqs:*', Resource: '*' } #! a Deny statement of its policy forbids it`,
    ),
    'flags a key whose policy names the account only': resources(
      `${encrypted('!Ref Key')} #! which is encrypted with Key, but the policy of that key does not allow sns.amazonaws.com kms:GenerateDataKey and kms:Decrypt`,
      TOPIC,
      SUBSCRIPTION,
      queuePolicy(),
      keyed(ROOT),
    ),
    'knows the key by its alias': resources(
      `${encrypted('!Ref Alias')} #! which is encrypted with Key`,
      TOPIC,
      SUBSCRIPTION,
      queuePolicy(),
      keyed(ROOT),
      '\n  Alias: { Type: AWS::KMS::Alias, Properties: { AliasName: alias/orders, TargetKeyId: !Ref Key } }',
    ),
    'accepts a key that lets the service in': resources(
      encrypted('!GetAtt Key.Arn'),
      TOPIC,
      SUBSCRIPTION,
      queuePolicy(),
      keyed(
        `${ROOT}, { Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: ['kms:GenerateDataKey*', kms:Decrypt], Resource: '*' }`,
      ),
    ),
    'leaves a key under a condition undecided': resources(
      encrypted('!GetAtt Key.Arn'),
      TOPIC,
      SUBSCRIPTION,
      queuePolicy(),
      keyed(
        `${ROOT}, { Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: ['kms:GenerateDataKey*', kms:Decrypt], Resource: '*', Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } }`,
      ),
    ),
    'flags the key that AWS manages': resources(
      `${encrypted('alias/aws/sqs')} #! no service can use that key`,
      TOPIC,
      SUBSCRIPTION,
      queuePolicy(),
    ),
    'accepts the key that Amazon SQS manages': resources(
      '\n  Orders: { Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: true } }',
      TOPIC,
      SUBSCRIPTION,
      queuePolicy(),
    ),
    'flags two policies on one queue': resources(
      QUEUE,
      TOPIC,
      SUBSCRIPTION,
      queuePolicy(),
      queuePolicy({
        id: 'More',
        principal: '{ Service: events.amazonaws.com }',
        condition: "{ StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId } }",
      }).replace('More:', 'More: #! OrdersPolicy and More both set the policy of the queue Orders'),
    ),
    'accepts one policy on two queues': resources(
      QUEUE,
      '\n  Dead: { Type: AWS::SQS::Queue }',
      TOPIC,
      SUBSCRIPTION,
      queuePolicy({ resource: "'*'" }).replace('[!Ref Orders]', '[!Ref Orders, !Ref Dead]'),
    ),
    'accepts a bucket that may send': resources(
      QUEUE,
      bucket('\n    DependsOn: OrdersPolicy'),
      queuePolicy({ principal: '{ Service: s3.amazonaws.com }', condition: FROM_BUCKET }),
    ),
    'accepts the policy that AWS shows for Amazon S3': resources(
      QUEUE,
      bucket('\n    DependsOn: OrdersPolicy'),
      queuePolicy({
        principal: '{ Service: s3.amazonaws.com }',
        condition:
          "{ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:orders-uploads' }, StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId } }",
      }),
    ),
    'accepts what SAM makes of a subscription by a queue': `
Transform: AWS::Serverless-2016-10-31
${resources(
  TOPIC,
  '\n  Fn: { Type: AWS::Serverless::Function, Properties: { Handler: a.b, Runtime: nodejs22.x, InlineCode: x, Events: { News: { Type: SNS, Properties: { Topic: !Ref News, SqsSubscription: true } } } } }',
)}`,
    'flags the dead-letter queue of a SAM event': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Dead: { Type: AWS::SQS::Queue }
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Handler: a.b
      Runtime: nodejs22.x
      InlineCode: x
      Events:
        Orders:
          Type: EventBridgeRule
          Properties:
            Pattern: { source: [orders] }
            DeadLetterConfig:
              Arn: !GetAtt Dead.Arn #! sends to the queue Dead
`,
  });
});
