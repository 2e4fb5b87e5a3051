/**
 * What a feature of a function needs of the execution role, where AWS is known to check or use it. Each entry says
 * where the property stands, which actions it needs, and what AWS says when they are lacking. Requirements that depend
 * on something outside the template (a file system's own policy, a key policy) are not here.
 */

/** An action, and on what: `value` is the property's value, `value/*` what is in it, `function` the function itself, `*` an action that knows no resources, else the form of an ARN. */
export type FeatureNeed = readonly [action: string, resource: string];

export interface FeatureFact {
  /** "a VPC" */
  readonly feature: string;
  /** Where it is switched on, from the resource's properties. */
  readonly property: string;
  /** Only for values of this form. */
  readonly value?: string;
  readonly needs: readonly FeatureNeed[];
  /** Does Lambda check the rights when the function is created? */
  readonly checkedAtCreation?: boolean;
  /** What AWS says or does; at deploy unless said otherwise. */
  readonly symptom: string;
  readonly reference: string;
}

const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';
const EC2 = 'arn:<partition>:ec2:<region>:<account>';

/** Properties of `AWS::Lambda::Function`. */
export const FUNCTION_FEATURES: readonly FeatureFact[] = [
  {
    feature: 'a VPC',
    checkedAtCreation: true,
    property: 'VpcConfig.SubnetIds[]',
    // Creating is authorised against interface, subnet and security group at once.
    needs: [
      ['ec2:CreateNetworkInterface', `${EC2}:network-interface/<id>`],
      ['ec2:CreateNetworkInterface', `${EC2}:subnet/<id>`],
      ['ec2:DeleteNetworkInterface', `${EC2}:network-interface/<id>`],
      ['ec2:DescribeNetworkInterfaces', '*'],
    ],
    symptom: 'The provided execution role does not have permissions to call CreateNetworkInterface on EC2',
    reference: `${GUIDE}/configuration-vpc.html`,
  },
  {
    feature: 'active tracing',
    property: 'TracingConfig.Mode',
    value: 'Active',
    needs: [
      ['xray:PutTraceSegments', '*'],
      ['xray:PutTelemetryRecords', '*'],
    ],
    symptom: 'The provided execution role does not have permissions to call PutTraceSegments on XRAY',
    reference: `${GUIDE}/services-xray.html`,
  },
  {
    feature: 'a dead-letter queue',
    checkedAtCreation: true,
    property: 'DeadLetterConfig.TargetArn',
    value: 'arn:*:sqs:*:*:*',
    needs: [['sqs:SendMessage', 'value']],
    symptom: 'The provided execution role does not have permissions to call SendMessage on SQS',
    reference: `${GUIDE}/invocation-async-retain-records.html`,
  },
  {
    feature: 'a dead-letter topic',
    checkedAtCreation: true,
    property: 'DeadLetterConfig.TargetArn',
    value: 'arn:*:sns:*:*:*',
    needs: [['sns:Publish', 'value']],
    symptom: 'The provided execution role does not have permissions to call Publish on SNS',
    reference: `${GUIDE}/invocation-async-retain-records.html`,
  },
  {
    feature: 'durable execution',
    property: 'DurableConfig',
    needs: [
      ['lambda:CheckpointDurableExecution', 'function'],
      ['lambda:GetDurableExecutionState', 'function'],
    ],
    symptom: 'at run time the function can not save its state',
    reference: `${GUIDE}/durable-functions.html`,
  },
];

/** Where `AWS::Lambda::EventInvokeConfig` sends the records of asynchronous invocations. */
const destination = (
  feature: string,
  value: string,
  ...needs: readonly FeatureNeed[]
): readonly FeatureFact[] =>
  ['OnSuccess', 'OnFailure'].map((outcome) => ({
    feature,
    property: `DestinationConfig.${outcome}.Destination`,
    value,
    needs,
    symptom: `The function's execution role does not have permissions to call ${needs[0]?.[0].split(':')[1]} on the destination`,
    reference: `${GUIDE}/invocation-async-retain-records.html`,
  }));

export const DESTINATION_FEATURES: readonly FeatureFact[] = [
  ...destination('a queue as destination', 'arn:*:sqs:*:*:*', ['sqs:SendMessage', 'value']),
  ...destination('a topic as destination', 'arn:*:sns:*:*:*', ['sns:Publish', 'value']),
  ...destination('a function as destination', 'arn:*:lambda:*:*:function:*', [
    'lambda:InvokeFunction',
    'value',
  ]),
  ...destination('an event bus as destination', 'arn:*:events:*:*:event-bus/*', [
    'events:PutEvents',
    'value',
  ]),
  ...destination(
    'a bucket as destination',
    'arn:*:s3:::*',
    ['s3:PutObject', 'value/*'],
    ['s3:ListBucket', 'value'],
  ),
];
