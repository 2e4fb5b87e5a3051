/**
 * What integrations of API Gateway that call other services need of the role that they are given, by the service and
 * the action that the integration names. Functions are judged as invocations.
 * https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegration.html
 */
import type { Holds } from './named-resources.ts';

export interface ApiActionNeed {
  /** The service and the action, as the URI of an integration has them: `sqs:SendMessage`. */
  readonly call: string;
  /** What IAM calls it, where it has another name. */
  readonly action?: string;
  /** The parameter of the request that names what it is on, and what that holds. */
  readonly on?: { readonly parameter: string; readonly holds: Holds };
  readonly reference: string;
}

const GUIDE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';
const AUTHORIZATION = 'https://docs.aws.amazon.com/service-authorization/latest/reference';
const SQS = `${AUTHORIZATION}/list_amazonsqs.html`;

const queue = (name: string, action?: string): ApiActionNeed => ({
  call: `sqs:${name}`,
  ...(action === undefined ? {} : { action }),
  on: { parameter: 'QueueUrl', holds: 'queue-url' },
  reference: SQS,
});

const table = (name: string): ApiActionNeed => ({
  call: `dynamodb:${name}`,
  on: { parameter: 'TableName', holds: 'table' },
  reference: `${AUTHORIZATION}/list_amazondynamodb.html`,
});

const machine = (name: string): ApiActionNeed => ({
  call: `states:${name}`,
  on: { parameter: 'stateMachineArn', holds: 'arn' },
  reference: 'https://docs.aws.amazon.com/step-functions/latest/dg/tutorial-api-gateway.html',
});

const stream = (name: string): ApiActionNeed => ({
  call: `kinesis:${name}`,
  on: { parameter: 'StreamName', holds: 'stream' },
  reference: `${GUIDE}/integrating-api-with-aws-services-kinesis.html`,
});

const deliveryStream = (name: string): ApiActionNeed => ({
  call: `firehose:${name}`,
  on: { parameter: 'DeliveryStreamName', holds: 'delivery stream' },
  reference: `${AUTHORIZATION}/list_amazonkinesisfirehose.html`,
});

export const API_ACTION_NEEDS: readonly ApiActionNeed[] = [
  ...['SendMessage', 'ReceiveMessage', 'DeleteMessage', 'PurgeQueue', 'GetQueueAttributes'].map((name) =>
    queue(name),
  ),
  queue('SendMessageBatch', 'sqs:SendMessage'),
  queue('DeleteMessageBatch', 'sqs:DeleteMessage'),
  {
    call: 'sns:Publish',
    on: { parameter: 'TopicArn', holds: 'arn' },
    reference: `${AUTHORIZATION}/list_amazonsns.html`,
  },
  ...['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Scan', 'Query'].map(table),
  ...['StartExecution', 'StartSyncExecution'].map(machine),
  ...['PutRecord', 'PutRecords', 'DescribeStream'].map(stream),
  ...['PutRecord', 'PutRecordBatch'].map(deliveryStream),
  {
    call: 'events:PutEvents',
    on: { parameter: 'EventBusName', holds: 'event bus' },
    reference: `${AUTHORIZATION}/list_amazoneventbridge.html`,
  },
];

/**
 * Objects of a bucket, by the method of the request; the first action is for a key, the second for the bucket alone.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/integrating-api-with-aws-services-s3.html
 */
export const S3_METHOD_NEEDS: Readonly<Record<string, { readonly key: string; readonly bucket?: string }>> = {
  GET: { key: 's3:GetObject', bucket: 's3:ListBucket' },
  HEAD: { key: 's3:GetObject', bucket: 's3:ListBucket' },
  PUT: { key: 's3:PutObject' },
  DELETE: { key: 's3:DeleteObject' },
};

export const S3_REFERENCE = `${GUIDE}/integrating-api-with-aws-services-s3.html`;

/**
 * The services that HTTP APIs call, by `IntegrationSubtype`: the call, and how it names its parameters.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 */
export const HTTP_API_SUBTYPES: Readonly<Record<string, ApiActionNeed>> = {
  'EventBridge-PutEvents': subtype('events:PutEvents', { parameter: 'EventBusName', holds: 'event bus' }),
  'SQS-SendMessage': subtype('sqs:SendMessage', { parameter: 'QueueUrl', holds: 'queue-url' }),
  'SQS-ReceiveMessage': subtype('sqs:ReceiveMessage', { parameter: 'QueueUrl', holds: 'queue-url' }),
  'SQS-DeleteMessage': subtype('sqs:DeleteMessage', { parameter: 'QueueUrl', holds: 'queue-url' }),
  'SQS-PurgeQueue': subtype('sqs:PurgeQueue', { parameter: 'QueueUrl', holds: 'queue-url' }),
  'AppConfig-GetConfiguration': subtype('appconfig:GetConfiguration'),
  'Kinesis-PutRecord': subtype('kinesis:PutRecord', { parameter: 'StreamName', holds: 'stream' }),
  'StepFunctions-StartExecution': subtype('states:StartExecution', {
    parameter: 'StateMachineArn',
    holds: 'arn',
  }),
  'StepFunctions-StartSyncExecution': subtype('states:StartSyncExecution', {
    parameter: 'StateMachineArn',
    holds: 'arn',
  }),
  'StepFunctions-StopExecution': subtype('states:StopExecution'),
};

function subtype(call: string, on?: ApiActionNeed['on']): ApiActionNeed {
  return {
    call,
    ...(on === undefined ? {} : { on }),
    reference: `${GUIDE}/http-api-develop-integrations-aws-services-reference.html`,
  };
}
