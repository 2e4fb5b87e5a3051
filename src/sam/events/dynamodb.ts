/** `DynamoDB`: the stream of a table, polled. */
import { polled } from './mapping.ts';

export const dynamoDb = polled({
  type: 'DynamoDB',
  required: ['Stream', 'StartingPosition'],
  arn: 'Stream',
  managedPolicy: 'service-role/AWSLambdaDynamoDBExecutionRole',
});
