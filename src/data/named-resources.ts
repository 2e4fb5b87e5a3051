/**
 * What a service's configuration says of the thing that it works on (its name, its ARN, its URL), and the ARN that a
 * role has to allow for it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */

export interface NamedResource {
  /** The resource type, where it may stand in the template. */
  readonly type?: string;
  /** Template of the ARN; `${Name}` is what the configuration says. */
  readonly arn: string;
}

/** What a value holds: an ARN, the URL of a queue, or the name of one of these. */
export type Holds = 'arn' | 'queue-url' | keyof typeof NAMED_RESOURCES;

const local = (service: string, before: string): string =>
  `arn:\${Partition}:${service}:\${Region}:\${Account}:${before}\${Name}`;

export const NAMED_RESOURCES = {
  table: { type: 'AWS::DynamoDB::Table', arn: local('dynamodb', 'table/') },
  stream: { type: 'AWS::Kinesis::Stream', arn: local('kinesis', 'stream/') },
  'delivery stream': {
    type: 'AWS::KinesisFirehose::DeliveryStream',
    arn: local('firehose', 'deliverystream/'),
  },
  'state machine': { type: 'AWS::StepFunctions::StateMachine', arn: local('states', 'stateMachine:') },
  'event bus': { type: 'AWS::Events::EventBus', arn: local('events', 'event-bus/') },
  alarm: { type: 'AWS::CloudWatch::Alarm', arn: local('cloudwatch', 'alarm:') },
  bucket: { type: 'AWS::S3::Bucket', arn: 'arn:${Partition}:s3:::${Name}' },
  'MQTT topic': { arn: local('iot', 'topic/') },
  'input of AWS IoT Events': { type: 'AWS::IoTEvents::Input', arn: local('iotevents', 'input/') },
  'channel of AWS IoT Analytics': {
    type: 'AWS::IoTAnalytics::Channel',
    arn: local('iotanalytics', 'channel/'),
  },
  tracker: { type: 'AWS::Location::Tracker', arn: local('geo', 'tracker/') },
} as const satisfies Readonly<Record<string, NamedResource>>;
