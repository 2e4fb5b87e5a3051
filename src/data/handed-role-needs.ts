/**
 * What services need of the roles that their resources hand to them, where one property names the role and another what
 * it is for. Only actions without which it surely fails; what takes more reading has a file of its own in
 * `src/services/role-needs`.
 */
import type { Holds } from './named-resources.ts';

export interface HandedRoleNeed {
  /** Name for people: "Amazon SNS". */
  readonly service: string;
  readonly type: string;
  /** The part of the properties in which the rest stands; `Properties` itself where absent. */
  readonly item?: string;
  /** The role, from the item. */
  readonly role: string;
  /** Only while this value of the item is such. */
  readonly when?: { readonly path: string; readonly value: string };
  /** "sends to its delivery stream": a predicate. */
  readonly does: string;
  readonly required: readonly {
    /** Any of them is enough. */
    readonly anyOf: readonly string[];
    /** The property of the item that says what they are on, and what it holds; else they are on something not known. */
    readonly on?: { readonly property: string; readonly holds: Holds };
  }[];
  readonly severity?: 'warning';
  /** Does the service try it when the resource is made? */
  readonly checkedAtCreation?: true;
  readonly symptom: string;
  readonly reference: string;
}

const DOCS = 'https://docs.aws.amazon.com';
const DELIVER = ['firehose:PutRecord', 'firehose:PutRecordBatch'];
const LOGS = [{ anyOf: ['logs:PutLogEvents'] }, { anyOf: ['logs:CreateLogStream'] }];

export const HANDED_ROLE_NEEDS: readonly HandedRoleNeed[] = [
  {
    service: 'AWS AppSync',
    type: 'AWS::AppSync::DataSource',
    role: 'ServiceRoleArn',
    when: { path: 'Type', value: 'AMAZON_EVENTBRIDGE' },
    does: 'sends to its event bus',
    required: [
      { anyOf: ['events:PutEvents'], on: { property: 'EventBridgeConfig.EventBusArn', holds: 'arn' } },
    ],
    symptom: 'resolvers fail: not authorized to perform: events:PutEvents',
    reference: `${DOCS}/appsync/latest/devguide/attaching-a-data-source.html`,
  },
  {
    service: 'AWS AppSync',
    type: 'AWS::AppSync::DataSource',
    role: 'ServiceRoleArn',
    when: { path: 'Type', value: 'RELATIONAL_DATABASE' },
    does: 'asks its database with a secret',
    required: [
      { anyOf: ['rds-data:ExecuteStatement', 'rds-data:BatchExecuteStatement'] },
      {
        anyOf: ['secretsmanager:GetSecretValue'],
        on: {
          property: 'RelationalDatabaseConfig.RdsHttpEndpointConfig.AwsSecretStoreArn',
          holds: 'arn',
        },
      },
    ],
    symptom: 'resolvers fail: not authorized',
    reference: `${DOCS}/appsync/latest/devguide/tutorial-rds-resolvers.html`,
  },
  {
    service: 'AWS AppSync',
    type: 'AWS::AppSync::GraphQLApi',
    role: 'LogConfig.CloudWatchLogsRoleArn',
    does: 'writes its log',
    required: LOGS,
    severity: 'warning',
    symptom: 'requests leave no log',
    reference: `${DOCS}/appsync/latest/devguide/monitoring.html`,
  },
  {
    service: 'API Gateway',
    type: 'AWS::ApiGateway::Account',
    role: 'CloudWatchRoleArn',
    does: 'writes the logs of APIs',
    required: LOGS,
    symptom: 'The role ARN does not have required permissions configured.',
    reference: `${DOCS}/apigateway/latest/developerguide/set-up-logging.html`,
  },
  {
    service: 'Amazon Cognito',
    type: 'AWS::Cognito::UserPool',
    role: 'SmsConfiguration.SnsCallerArn',
    does: 'sends text messages',
    required: [{ anyOf: ['sns:Publish'] }],
    symptom: 'Role does not have permission to publish with SNS',
    reference: `${DOCS}/cognito/latest/developerguide/cognito-user-pool-settings-sms-authentication.html`,
  },
  {
    service: 'Amazon SNS',
    type: 'AWS::SNS::Subscription',
    role: 'SubscriptionRoleArn',
    when: { path: 'Protocol', value: 'firehose' },
    does: 'sends to its delivery stream',
    required: [{ anyOf: DELIVER, on: { property: 'Endpoint', holds: 'arn' } }],
    symptom: 'messages are not delivered',
    reference: `${DOCS}/sns/latest/dg/prereqs-kinesis-data-firehose.html`,
  },
  {
    service: 'Amazon CloudWatch',
    type: 'AWS::CloudWatch::MetricStream',
    role: 'RoleArn',
    does: 'sends to its delivery stream',
    required: [{ anyOf: DELIVER, on: { property: 'FirehoseArn', holds: 'arn' } }],
    symptom: 'metrics are not delivered',
    reference: `${DOCS}/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-trustpolicy.html`,
  },
  {
    service: 'Amazon SES',
    type: 'AWS::SES::ConfigurationSetEventDestination',
    item: 'EventDestination.KinesisFirehoseDestination',
    role: 'IAMRoleARN',
    does: 'sends to its delivery stream',
    required: [{ anyOf: DELIVER, on: { property: 'DeliveryStreamARN', holds: 'arn' } }],
    symptom: 'events are not published',
    reference: `${DOCS}/ses/latest/dg/event-publishing-add-event-destination-firehose.html`,
  },
  {
    service: 'Amazon CloudFront',
    type: 'AWS::CloudFront::RealtimeLogConfig',
    item: 'EndPoints[].KinesisStreamConfig',
    role: 'RoleArn',
    does: 'sends to its stream',
    required: [
      { anyOf: ['kinesis:PutRecords', 'kinesis:PutRecord'], on: { property: 'StreamArn', holds: 'arn' } },
    ],
    symptom: 'records do not arrive',
    reference: `${DOCS}/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html`,
  },
  {
    service: 'Amazon VPC',
    type: 'AWS::EC2::FlowLog',
    role: 'DeliverLogsPermissionArn',
    does: 'writes flow logs',
    required: LOGS,
    symptom: 'the flow log has the status Access error',
    reference: `${DOCS}/vpc/latest/userguide/flow-logs-iam-role.html`,
  },
];
