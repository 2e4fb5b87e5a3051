/** `SQS`: a queue, polled. */
import { polled } from './mapping.ts';

export const sqs = polled({
  type: 'SQS',
  properties: `
    Queue!
  `,
  arn: 'Queue',
  managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole',
});
