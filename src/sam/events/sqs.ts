/** `SQS`: a queue, polled. */
import { polled } from './mapping.ts';

export const sqs = polled({
  type: 'SQS',
  required: ['Queue'],
  arn: 'Queue',
  managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole',
});
