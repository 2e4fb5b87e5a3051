import { describe, expect, test } from '@jest/globals';
import { show } from '../../src/text/symbolic-string.ts';
import { rawEventSourcesOf } from './event-sources.ts';
import { caller, verdictsOn } from './verdicts.ts';

/** What a mapping with these properties needs, as `action resource`. */
const needsOf = (properties: string, more = ''): readonly string[] =>
  rawEventSourcesOf(`Resources:
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: work
      ${properties}
${more}`).flatMap(({ required }) =>
    required.map(({ action, resource }) => `${action} ${resource ? show(resource) : ''}`),
  );

const REGION = 'us-east-1:111122223333';
const HERE = (service: string) => `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}`;
const NETWORK = [
  `ec2:CreateNetworkInterface ${HERE('ec2')}:network-interface/*`,
  `ec2:DeleteNetworkInterface ${HERE('ec2')}:network-interface/*`,
  'ec2:DescribeNetworkInterfaces *',
  'ec2:DescribeSecurityGroups *',
  'ec2:DescribeSubnets *',
  'ec2:DescribeVpcs *',
];
const SECRET = `arn:aws:secretsmanager:${REGION}:secret:s`;

describe('what polling needs', () => {
  test.each([
    [`arn:aws:sqs:${REGION}:q`, ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']],
    [
      `arn:aws:kinesis:${REGION}:stream/s`,
      ['kinesis:DescribeStream', 'kinesis:GetRecords', 'kinesis:GetShardIterator'],
    ],
    [`arn:aws:kinesis:${REGION}:stream/s/consumer/c:1`, ['kinesis:SubscribeToShard']],
    [
      `arn:aws:dynamodb:${REGION}:table/t/stream/2020`,
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    ],
  ])('%s', (source, actions) => {
    expect(needsOf(`EventSourceArn: ${source}`)).toEqual(actions.map((action) => `${action} ${source}`));
  });

  test('Amazon MSK: the cluster, and the network that it is in', () => {
    const cluster = `arn:aws:kafka:${REGION}:cluster/c/1`;
    expect(needsOf(`EventSourceArn: ${cluster}`)).toEqual([
      `kafka:GetBootstrapBrokers ${cluster}`,
      ...NETWORK,
    ]);
  });

  test.each([
    ["Type: 'AWS::MSK::ServerlessCluster', Properties: { ClusterName: c }", 5],
    [
      "Type: 'AWS::MSK::Cluster', Properties: { ClientAuthentication: { Sasl: { Iam: { Enabled: true } } } }",
      5,
    ],
    [
      "Type: 'AWS::MSK::Cluster', Properties: { ClientAuthentication: { Unauthenticated: { Enabled: true }, Sasl: { Iam: { Enabled: true } } } }",
      0,
    ],
    ["Type: 'AWS::MSK::Cluster', Properties: { ClusterName: c }", 0],
  ])('Amazon MSK with IAM: %s', (cluster, count) => {
    const needs = needsOf('EventSourceArn: !Ref Cluster\n      Topics: [t]', `  Cluster: { ${cluster} }\n`);
    expect(needs.filter((need) => need.startsWith('kafka-cluster:'))).toHaveLength(count);
  });

  test('Amazon DocumentDB', () => {
    const cluster = `arn:aws:rds:${REGION}:cluster:c`;
    expect(needsOf(`EventSourceArn: ${cluster}`)).toEqual([
      `rds:DescribeDBClusters ${cluster}`,
      `rds:DescribeDBClusterParameters ${HERE('rds')}:cluster-pg:*`,
      `rds:DescribeDBSubnetGroups ${HERE('rds')}:subgrp:*`,
      ...NETWORK,
    ]);
  });

  test.each([
    [true, []],
    [false, NETWORK],
  ])('Amazon MQ, public: %s', (isPublic, network) => {
    const broker = `  Broker: { Type: 'AWS::AmazonMQ::Broker', Properties: { BrokerName: b, PubliclyAccessible: ${isPublic} } }\n`;
    const needs = needsOf(
      `EventSourceArn: !GetAtt Broker.Arn\n      Queues: [q]\n      SourceAccessConfigurations: [{ Type: BASIC_AUTH, URI: '${SECRET}' }]`,
      broker,
    );
    expect(needs[0]).toMatch(/^mq:DescribeBroker /);
    expect(needs.slice(1)).toEqual([...network, `secretsmanager:GetSecretValue ${SECRET}`]);
  });

  test('self-managed Kafka: secrets, and the network that the mapping names', () => {
    const needs = needsOf(`Topics: [t]
      SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['b:9092'] } }
      SourceAccessConfigurations:
        - { Type: SASL_SCRAM_512_AUTH, URI: '${SECRET}' }
        - { Type: VPC_SUBNET, URI: 'subnet:subnet-1' }
        - { Type: VPC_SECURITY_GROUP, URI: 'security_group:sg-1' }`);
    expect(needs).toEqual([`secretsmanager:GetSecretValue ${SECRET}`, ...NETWORK]);
  });

  test('a schema registry', () => {
    const registry = `arn:aws:glue:${REGION}:registry/r`;
    const needs = needsOf(`EventSourceArn: arn:aws:kafka:${REGION}:cluster/c/1
      AmazonManagedKafkaEventSourceConfig:
        SchemaRegistryConfig:
          SchemaRegistryURI: ${registry}
          AccessConfigs: [{ Type: BASIC_AUTH, URI: '${SECRET}' }]`);
    expect(needs.slice(-2)).toEqual([
      `glue:GetRegistry ${registry}`,
      `secretsmanager:GetSecretValue ${SECRET}`,
    ]);
  });

  test.each([
    [`arn:aws:sqs:${REGION}:failed`, ['sqs:SendMessage']],
    [`arn:aws:sns:${REGION}:failed`, ['sns:Publish']],
  ])('failed records go to %s', (destination, actions) => {
    const needs = needsOf(
      `EventSourceArn: arn:aws:kinesis:${REGION}:stream/s\n      DestinationConfig: { OnFailure: { Destination: '${destination}' } }`,
    );
    expect(needs.slice(3)).toEqual(actions.map((action) => `${action} ${destination}`));
  });

  test('failed records go to a bucket', () => {
    const needs = needsOf(
      `EventSourceArn: arn:aws:kinesis:${REGION}:stream/s\n      DestinationConfig: { OnFailure: { Destination: 'arn:aws:s3:::b' } }`,
    );
    expect(needs.slice(3)).toEqual(['s3:PutObject arn:aws:s3:::b/*', 's3:ListBucket arn:aws:s3:::b']);
  });
});

describe('verdicts on polling', () => {
  const queue = "!Sub 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:in'";
  const source = {
    type: 'AWS::Lambda::EventSourceMapping',
    properties: '{ FunctionName: !Ref Poller, EventSourceArn: !GetAtt Queue.Arn }',
    more: `  Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: in } }
  Poller: { Type: 'AWS::Lambda::Function', Properties: { Role: !GetAtt Caller.Arn, Code: { ZipFile: x } } }
`,
  };
  const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];

  test('all actions on the queue', () => {
    expect(verdictsOn(source, caller('lambda.amazonaws.com', actions, queue))).toEqual(['granted']);
  });

  test.each([
    ['an action is lacking', actions.slice(1), queue],
    ['the actions are on another queue', actions, queue.replace(':in', ':out')],
  ])('%s', (_name, allowed, resource) => {
    expect(verdictsOn(source, caller('lambda.amazonaws.com', allowed, resource))).toEqual([
      expect.stringMatching(/^denied: the role Caller does not allow sqs:ReceiveMessage/),
    ]);
  });
});
