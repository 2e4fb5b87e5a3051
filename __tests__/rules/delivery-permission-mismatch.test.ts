import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/app/check-templates.ts';
import { deliveryPermissionMismatch } from '../../src/rules/delivery-permission-mismatch.ts';
import {
  bucket,
  FROM_BUCKET,
  type PolicyParts,
  QUEUE,
  queuePolicy,
  resources,
  SUBSCRIPTION,
  TOPIC,
} from '../support/delivery-templates.ts';
import { testRule } from '../support/rule-tester.ts';
import { filesOf } from '../support/stack.ts';

const subscribed = (parts: PolicyParts = {}, ...more: readonly string[]) =>
  resources(QUEUE, TOPIC, SUBSCRIPTION, queuePolicy(parts), ...more);
const notified = (condition: string) =>
  resources(
    QUEUE,
    bucket('\n    DependsOn: OrdersPolicy'),
    queuePolicy({ principal: '{ Service: s3.amazonaws.com }', condition }),
  );
const OTHER = '\n  Alerts: { Type: AWS::SNS::Topic }';
const DEAD = '\n  Dead: { Type: AWS::SQS::Queue }';

describe('delivery-permission-mismatch', () => {
  testRule(deliveryPermissionMismatch, {
    'accepts a statement that fits': subscribed(),
    'accepts a pattern that covers the topic': subscribed({
      condition: "{ ArnLike: { 'aws:SourceArn': !Sub 'arn:aws:sns:*:${AWS::AccountId}:*' } }",
    }),
    'flags another topic': subscribed(
      {
        condition:
          "{ ArnLike: { 'aws:SourceArn': !Ref Alerts } } #! OrdersPolicy nearly lets Subscription (Amazon SNS) send to the queue Orders, but its aws:SourceArn is",
      },
      OTHER,
    ),
    'leaves a statement alone that serves another topic': resources(
      QUEUE,
      TOPIC,
      SUBSCRIPTION,
      OTHER,
      SUBSCRIPTION.replace('Subscription:', 'Second:').replace('!Ref News', '!Ref Alerts'),
      queuePolicy({ condition: "{ ArnLike: { 'aws:SourceArn': !Ref Alerts } }" }),
    ),
    'flags a bucket name with another hyphen': notified(
      '{ ArnLike: { \'aws:SourceArn\': \'arn:aws:s3:::orders-upload-s\' } } #! is "arn:aws:s3:::orders-upload-s" and must be "arn:${AWS::Partition}:s3:::orders-uploads"',
    ),
    'flags the objects in place of the bucket': notified(
      "{ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::orders-uploads/*' } } #! and must be",
    ),
    'flags a bucket ARN with a region and an account': notified(
      "{ StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId }, ArnLike: { 'aws:SourceArn': 'arn:aws:s3:eu-west-1:111122223333:orders-uploads' } } #! and must be",
    ),
    'flags a wildcard under StringEquals': notified(
      "{ StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId, 'aws:SourceArn': 'arn:aws:s3:*:*:orders-uploads' } } #! (StringEquals takes no wildcards, ArnLike does)",
    ),
    'accepts the exact ARN under StringEquals': notified(
      "{ StringEquals: { 'aws:SourceArn': 'arn:aws:s3:::orders-uploads' } }",
    ),
    'accepts the account alone': notified("{ StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId } }"),
    'flags an account that is an ARN': notified(
      "{ StringEquals: { 'aws:SourceAccount': 'arn:aws:iam::111122223333:root' } } #! its aws:SourceAccount is",
    ),
    'flags another service': subscribed({
      principal:
        '{ Service: sqs.amazonaws.com } #! its principal is "sqs.amazonaws.com" and must be "sns.amazonaws.com"',
    }),
    'flags the account in place of the service': subscribed({
      principal: "{ AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' } #! as a service is no account",
    }),
    'flags another action': subscribed({
      action: 'sqs:ReceiveMessage #! its Action is "sqs:ReceiveMessage" and must be "sqs:SendMessage"',
    }),
    'accepts actions in another case, and all of them': subscribed({
      action: "['SQS:SendMessage', 'sqs:*']",
    }),
    'flags another queue as the resource': subscribed(
      { resource: '!GetAtt Dead.Arn #! its Resource is' },
      DEAD,
    ),
    'flags a policy that is set on another queue': subscribed({ on: 'Dead' }, DEAD).replace(
      'OrdersPolicy:',
      'OrdersPolicy: #! but it is set on the queue Dead',
    ),
    'warns only of a condition for EventBridge in the policy of a topic': resources(
      TOPIC,
      '\n  Other: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [x] }, Targets: [] } }',
      '\n  Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [x] }, Targets: [{ Id: a, Arn: !Ref News }] } }',
      queuePolicy({
        principal: '{ Service: events.amazonaws.com }',
        action: 'sns:Publish',
        resource: '!Ref News',
        condition: "{ ArnEquals: { 'aws:SourceArn': !GetAtt Other.Arn } } #! and must be",
      })
        .replace('AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy')
        .replace('Queues: [!Ref Orders]', 'Topics: [!Ref News]'),
    ),
    'accepts a bucket that fits': notified(FROM_BUCKET),
  });

  test('tells of each of two templates that are alike to the letter', async () => {
    const text = subscribed({ principal: '{ Service: s3.amazonaws.com }' });
    const { findings } = await check({
      templates: ['a.yaml', 'b.yaml'].map((path) => ({ source: { path, text }, named: true })),
      files: filesOf(),
      environment: { parameters: new Map() },
    });
    const found = findings.filter(({ rule }) => rule === deliveryPermissionMismatch.id);
    expect(found.map(({ at }) => at.source.path)).toEqual(['a.yaml', 'b.yaml']);
  });
});
