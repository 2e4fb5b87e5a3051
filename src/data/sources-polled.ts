/**
 * What an event source mapping does with the function's execution role. Only actions without which AWS is known to
 * refuse the mapping or its polling; managed policies and guides list more (`kinesis:ListStreams`, …).
 */

export interface PolledSource {
  /** "Amazon SQS" */
  readonly service: string;
  /** Pattern of the ARN by which the source is known. */
  readonly arn: string;
  /** Actions on the source. */
  readonly actions: readonly string[];
  /** The AWS managed policy that has them. */
  readonly managedPolicy?: string;
  readonly symptom: string;
  readonly reference: string;
}

const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';

export const POLLED_SOURCES: readonly PolledSource[] = [
  {
    service: 'Amazon SQS',
    arn: 'arn:*:sqs:*:*:*',
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole',
    symptom: 'The provided execution role does not have permissions to call ReceiveMessage on SQS',
    reference: `${GUIDE}/services-sqs-configure.html`,
  },
  {
    service: 'Amazon Kinesis consumer',
    arn: 'arn:*:kinesis:*:*:stream/*/consumer/*',
    actions: ['kinesis:SubscribeToShard'],
    managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
    symptom: 'Cannot access stream. Please ensure the role can perform the SubscribeToShard Action.',
    reference: `${GUIDE}/with-kinesis.html`,
  },
  {
    service: 'Amazon Kinesis',
    arn: 'arn:*:kinesis:*:*:stream/*',
    actions: [
      'kinesis:DescribeStream',
      'kinesis:GetRecords',
      'kinesis:GetShardIterator',
      'kinesis:ListShards',
    ],
    managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
    symptom:
      'Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, ListShards, and ListStreams Actions on your stream in IAM.',
    reference: `${GUIDE}/with-kinesis.html`,
  },
  {
    service: 'Amazon DynamoDB',
    arn: 'arn:*:dynamodb:*:*:table/*/stream/*',
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    managedPolicy: 'service-role/AWSLambdaDynamoDBExecutionRole',
    symptom:
      'Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, and ListStreams Actions on your stream in IAM.',
    reference: `${GUIDE}/with-ddb.html`,
  },
];
