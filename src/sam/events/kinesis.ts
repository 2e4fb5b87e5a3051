/** `Kinesis`: a data stream, polled. */
import { polled } from './mapping.ts';

export const kinesis = polled({
  type: 'Kinesis',
  properties: `
    Stream!
    StartingPosition!
  `,
  arn: 'Stream',
  managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
});
