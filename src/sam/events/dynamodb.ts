/** `DynamoDB`: the stream of a table, polled. */
import { polled } from './mapping.ts';

export const dynamoDb = polled({
  type: 'DynamoDB',
  properties: `
    Stream!
    StartingPosition!
  `,
  arn: 'Stream',
  managedPolicy: 'service-role/AWSLambdaDynamoDBExecutionRole',
});
