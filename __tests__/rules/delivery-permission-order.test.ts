import { describe } from '@jest/globals';
import { deliveryPermissionOrder } from '../../src/rules/delivery-permission-order.ts';
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

const policy = (condition: string) => queuePolicy({ principal: '{ Service: s3.amazonaws.com }', condition });

describe('delivery-permission-order', () => {
  testRule(deliveryPermissionOrder, {
    'accepts a bucket that waits for the policy': resources(
      QUEUE,
      bucket('\n    DependsOn: [OrdersPolicy]'),
      policy(FROM_BUCKET),
    ),
    'flags a bucket that waits for the queue only': resources(
      QUEUE,
      bucket(
        '\n    DependsOn: Orders',
        'BucketName: orders-uploads, ',
        ' #! Uploads (Amazon S3) needs OrdersPolicy when it is created, but nothing makes the policy come first',
      ),
      policy(FROM_BUCKET),
    ),
    'flags a policy that refers to the bucket': resources(
      QUEUE,
      bucket('', ''),
      policy("{ ArnLike: { 'aws:SourceArn': !GetAtt Uploads.Arn } }").replace(
        'OrdersPolicy:',
        'OrdersPolicy: #! OrdersPolicy refers to Uploads, so it is created after it',
      ),
    ),
    'accepts a subscription, which nobody tries out': resources(QUEUE, TOPIC, SUBSCRIPTION, queuePolicy()),
  });
});
