import { describe } from '@jest/globals';
import { deliveryPermissionPublic } from '../../src/rules/delivery-permission-public.ts';
import { QUEUE, queuePolicy, resources, SUBSCRIPTION, TOPIC } from '../support/delivery-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const open = (principal: string, condition = '') =>
  resources(QUEUE, TOPIC, SUBSCRIPTION, queuePolicy({ principal, condition }));

describe('delivery-permission-public', () => {
  testRule(deliveryPermissionPublic, {
    'accepts a service under a condition': open(
      '{ Service: sns.amazonaws.com }',
      "{ ArnLike: { 'aws:SourceArn': !Ref News } }",
    ),
    'accepts everyone under a condition': open("'*'", "{ ArnEquals: { 'aws:SourceArn': !Ref News } }"),
    'accepts an account': open('{ AWS: !Ref AWS::AccountId }'),
    'flags everyone': open("'*' #! OrdersPolicy lets anyone send to Orders"),
    'flags every account': open("{ AWS: '*' } #! OrdersPolicy lets anyone send to Orders"),
    'flags a service for resources of any account': open(
      '{ Service: sns.amazonaws.com } #! lets sns.amazonaws.com send to Orders for resources of any AWS account',
    ),
    'leaves other actions alone': resources(
      QUEUE,
      queuePolicy({ principal: "'*'", action: 'sqs:GetQueueUrl', condition: '' }),
    ),
    'leaves a Deny alone': resources(QUEUE, queuePolicy({ effect: 'Deny', principal: "'*'", condition: '' })),
    'leaves EventBridge alone in the policy of a topic, where it takes no condition': resources(
      TOPIC,
      queuePolicy({
        principal: '{ Service: events.amazonaws.com }',
        action: 'sns:Publish',
        resource: '!Ref News',
        condition: '',
      })
        .replace('AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy')
        .replace('Queues: [!Ref Orders]', 'Topics: [!Ref News]'),
    ),
  });
});
