/**
 * What an event source mapping does with the function's execution role. Only actions without which AWS is known to
 * refuse the mapping or its polling; managed policies and guides list more (`kinesis:ListShards`, …).
 */

export interface PolledSource {
  /** "Amazon SQS" */
  readonly service: string;
  /** The service's principal, which never invokes: Lambda polls. https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html */
  readonly principal?: string;
  /** Pattern of the ARN by which the source is known. */
  readonly arn?: string;
  /** Properties of a mapping that only this kind of source has, where the ARN does not tell. */
  readonly properties?: readonly string[];
  /** Failed records of it can be sent to a queue, a topic or a bucket, and nowhere else. */
  readonly stream?: true;
  /** Actions on the source. */
  readonly actions: readonly string[];
  /** Actions on something that the mapping does not name: the template of its ARN, `*` for actions that know no resource. */
  readonly elsewhere?: readonly (readonly [action: string, resource: string])[];
  /** Lambda reaches the source through network interfaces: always, or while this property of it is false. */
  readonly network?: 'always' | { readonly type: string; readonly unless: string };
  /** The AWS managed policy that has them. */
  readonly managedPolicy?: string;
  readonly symptom: string;
  readonly reference: string;
}

const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';

const NETWORK_INTERFACE = 'arn:${Partition}:ec2:${Region}:${Account}:network-interface/${id}';

/** What Lambda does to reach a source in a VPC. `Describe…` knows no resources. https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html */
export const NETWORK_NEEDS: readonly (readonly [action: string, resource: string])[] = [
  ['ec2:CreateNetworkInterface', NETWORK_INTERFACE],
  ['ec2:DeleteNetworkInterface', NETWORK_INTERFACE],
  ['ec2:DescribeNetworkInterfaces', '*'],
  ['ec2:DescribeSecurityGroups', '*'],
  ['ec2:DescribeSubnets', '*'],
  ['ec2:DescribeVpcs', '*'],
];

/**
 * What Lambda does on an MSK cluster that knows callers by IAM, beside what all clusters need; `source` is the cluster.
 * No managed policy has these. https://docs.aws.amazon.com/lambda/latest/dg/msk-cluster-auth.html
 */
export const KAFKA_IAM_NEEDS: readonly (readonly [action: string, resource: string])[] = [
  ['kafka-cluster:Connect', 'source'],
  ['kafka-cluster:DescribeGroup', 'arn:${Partition}:kafka:${Region}:${Account}:group/${id}'],
  ['kafka-cluster:AlterGroup', 'arn:${Partition}:kafka:${Region}:${Account}:group/${id}'],
  ['kafka-cluster:DescribeTopic', 'arn:${Partition}:kafka:${Region}:${Account}:topic/${id}'],
  ['kafka-cluster:ReadData', 'arn:${Partition}:kafka:${Region}:${Account}:topic/${id}'],
];

/** Types of `SourceAccessConfigurations` whose `URI` is a secret that Lambda reads. */
export const SECRET_ACCESS: ReadonlySet<string> = new Set([
  'BASIC_AUTH',
  'CLIENT_CERTIFICATE_TLS_AUTH',
  'SASL_SCRAM_256_AUTH',
  'SASL_SCRAM_512_AUTH',
  'SERVER_ROOT_CA_CERTIFICATE',
]);

/** What a destination for failed records needs, by the pattern of its ARN; `/*` means what is in it. */
export const DESTINATION_NEEDS: readonly {
  readonly arn: string;
  readonly needs: readonly (readonly [action: string, below: '' | '/*'])[];
}[] = [
  { arn: 'arn:*:sqs:*:*:*', needs: [['sqs:SendMessage', '']] },
  { arn: 'arn:*:sns:*:*:*', needs: [['sns:Publish', '']] },
  {
    arn: 'arn:*:s3:::*',
    needs: [
      ['s3:PutObject', '/*'],
      ['s3:ListBucket', ''],
    ],
  },
];

export const POLLED_SOURCES: readonly PolledSource[] = [
  {
    service: 'Amazon SQS',
    principal: 'sqs.amazonaws.com',
    arn: 'arn:*:sqs:*:*:*',
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole',
    symptom: 'The provided execution role does not have permissions to call ReceiveMessage on SQS',
    reference: `${GUIDE}/services-sqs-configure.html`,
  },
  {
    service: 'Amazon Kinesis consumer',
    principal: 'kinesis.amazonaws.com',
    arn: 'arn:*:kinesis:*:*:stream/*/consumer/*',
    stream: true,
    actions: ['kinesis:SubscribeToShard'],
    managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
    symptom: 'Cannot access stream. Please ensure the role can perform the SubscribeToShard Action.',
    reference: `${GUIDE}/with-kinesis.html`,
  },
  {
    service: 'Amazon Kinesis',
    principal: 'kinesis.amazonaws.com',
    arn: 'arn:*:kinesis:*:*:stream/*',
    stream: true,
    actions: ['kinesis:DescribeStream', 'kinesis:GetRecords', 'kinesis:GetShardIterator'],
    managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
    symptom:
      'Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, ListShards, and ListStreams Actions on your stream in IAM.',
    reference: `${GUIDE}/with-kinesis.html`,
  },
  {
    service: 'Amazon DynamoDB',
    principal: 'dynamodb.amazonaws.com',
    arn: 'arn:*:dynamodb:*:*:table/*/stream/*',
    stream: true,
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    managedPolicy: 'service-role/AWSLambdaDynamoDBExecutionRole',
    symptom:
      'Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, and ListStreams Actions on your stream in IAM.',
    reference: `${GUIDE}/with-ddb.html`,
  },
  {
    service: 'Amazon DocumentDB',
    arn: 'arn:*:rds:*:*:cluster:*',
    properties: ['DocumentDBEventSourceConfig'],
    actions: ['rds:DescribeDBClusters'],
    elsewhere: [
      ['rds:DescribeDBClusterParameters', 'arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${id}'],
      ['rds:DescribeDBSubnetGroups', 'arn:${Partition}:rds:${Region}:${Account}:subgrp:${id}'],
    ],
    network: 'always',
    symptom: 'the mapping does not become active',
    reference: `${GUIDE}/with-documentdb.html`,
  },
  {
    service: 'Amazon MSK',
    principal: 'kafka.amazonaws.com',
    arn: 'arn:*:kafka:*:*:cluster/*',
    properties: ['AmazonManagedKafkaEventSourceConfig'],
    actions: ['kafka:GetBootstrapBrokers'],
    network: 'always',
    managedPolicy: 'service-role/AWSLambdaMSKExecutionRole',
    symptom: 'Cluster failed to authorize Lambda',
    reference: `${GUIDE}/with-msk-permissions.html`,
  },
  {
    service: 'Amazon MQ',
    principal: 'mq.amazonaws.com',
    arn: 'arn:*:mq:*:*:broker:*',
    properties: ['Queues'],
    actions: ['mq:DescribeBroker'],
    network: { type: 'AWS::AmazonMQ::Broker', unless: 'PubliclyAccessible' },
    symptom: 'the mapping does not become active',
    reference: `${GUIDE}/process-mq-messages-with-lambda.html`,
  },
  {
    service: 'self-managed Apache Kafka',
    properties: ['SelfManagedEventSource'],
    actions: [],
    symptom: 'the mapping does not become active',
    reference: `${GUIDE}/with-kafka.html`,
  },
];
