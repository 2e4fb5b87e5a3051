/**
 * What the actions of AWS IoT topic rules need of the roles that they are given. Each page says under "Requirements"
 * which operations the role has to allow; those are here without which the action surely fails.
 * A test holds the table against the actions that the resource specification has.
 */
import type { Holds } from './named-resources.ts';

export interface IotActionNeed {
  /** The key of the action in `Actions[]` and `ErrorAction`. */
  readonly key: string;
  /** "sends to the queue" */
  readonly does: string;
  /** Any of them is enough. */
  readonly anyOf: readonly string[];
  /** The same for `BatchMode: true`. */
  readonly batch?: readonly string[];
  /** What the action works on: a property of it, what that holds, and the property that says what is behind a slash. */
  readonly on?: {
    readonly property: string;
    readonly holds: Holds;
    readonly below?: { readonly property: string };
  };
  /** The action knows no resources: it needs `*`. */
  readonly everywhere?: true;
  readonly reference: string;
}

const page = (name: string): string =>
  `https://docs.aws.amazon.com/iot/latest/developerguide/${name}-rule-action.html`;

export const IOT_ACTION_NEEDS: readonly IotActionNeed[] = [
  {
    key: 'S3',
    does: 'writes to the bucket',
    anyOf: ['s3:PutObject'],
    on: { property: 'BucketName', holds: 'bucket', below: { property: 'Key' } },
    reference: page('s3'),
  },
  {
    key: 'DynamoDB',
    does: 'writes to the table',
    anyOf: ['dynamodb:PutItem'],
    on: { property: 'TableName', holds: 'table' },
    reference: page('dynamodb'),
  },
  {
    key: 'DynamoDBv2',
    does: 'writes to the table',
    anyOf: ['dynamodb:PutItem'],
    on: { property: 'PutItem.TableName', holds: 'table' },
    reference: page('dynamodb-v2'),
  },
  {
    key: 'Sqs',
    does: 'sends to the queue',
    anyOf: ['sqs:SendMessage'],
    on: { property: 'QueueUrl', holds: 'queue-url' },
    reference: page('sqs'),
  },
  {
    key: 'Sns',
    does: 'publishes to the topic',
    anyOf: ['sns:Publish'],
    on: { property: 'TargetArn', holds: 'arn' },
    reference: page('sns'),
  },
  {
    key: 'Kinesis',
    does: 'writes to the stream',
    anyOf: ['kinesis:PutRecord'],
    on: { property: 'StreamName', holds: 'stream' },
    reference: page('kinesis'),
  },
  {
    key: 'Firehose',
    does: 'writes to the delivery stream',
    anyOf: ['firehose:PutRecord'],
    batch: ['firehose:PutRecordBatch'],
    on: { property: 'DeliveryStreamName', holds: 'delivery stream' },
    reference: page('kinesis-firehose'),
  },
  {
    key: 'StepFunctions',
    does: 'starts the state machine',
    anyOf: ['states:StartExecution'],
    on: { property: 'StateMachineName', holds: 'state machine' },
    reference: page('stepfunctions'),
  },
  {
    key: 'Republish',
    does: 'publishes to another MQTT topic',
    anyOf: ['iot:Publish'],
    on: { property: 'Topic', holds: 'MQTT topic' },
    reference: page('republish'),
  },
  {
    key: 'CloudwatchLogs',
    does: 'writes to the log group',
    anyOf: ['logs:PutLogEvents'],
    reference: page('cloudwatch-logs'),
  },
  {
    key: 'CloudwatchMetric',
    does: 'writes a metric',
    anyOf: ['cloudwatch:PutMetricData'],
    everywhere: true,
    reference: page('cloudwatch-metrics'),
  },
  {
    key: 'CloudwatchAlarm',
    does: 'sets the state of the alarm',
    anyOf: ['cloudwatch:SetAlarmState'],
    on: { property: 'AlarmName', holds: 'alarm' },
    reference: page('cloudwatch-alarms'),
  },
  {
    key: 'Timestream',
    does: 'writes to the table of Amazon Timestream',
    anyOf: ['timestream:WriteRecords'],
    reference: page('timestream'),
  },
  {
    key: 'IotEvents',
    does: 'sends to the input of AWS IoT Events',
    anyOf: ['iotevents:BatchPutMessage'],
    on: { property: 'InputName', holds: 'input of AWS IoT Events' },
    reference: page('iotevents'),
  },
  {
    key: 'IotAnalytics',
    does: 'sends to the channel of AWS IoT Analytics',
    anyOf: ['iotanalytics:BatchPutMessage'],
    on: { property: 'ChannelName', holds: 'channel of AWS IoT Analytics' },
    reference: page('iotanalytics'),
  },
  {
    key: 'IotSiteWise',
    does: 'writes to AWS IoT SiteWise',
    anyOf: ['iotsitewise:BatchPutAssetPropertyValue'],
    reference: page('iotsitewise'),
  },
  {
    key: 'Location',
    does: 'writes to the tracker',
    anyOf: ['geo:BatchUpdateDevicePosition'],
    on: { property: 'TrackerName', holds: 'tracker' },
    reference: page('location'),
  },
];

/** Actions whose needs are not in the table, and why. */
export const OTHER_IOT_ACTIONS: Readonly<Record<string, string>> = {
  Elasticsearch: 'the access policy of the domain may allow it as well',
  Http: 'what the role is for is whatever the endpoint asks for',
  InfluxDB: 'AWS does not say which operations the role has to allow',
  Kafka: 'the destination has the role',
  Lambda: 'allowed by the policy of the function, and judged as an invocation',
  OpenSearch: 'the access policy of the domain may allow it as well',
};
