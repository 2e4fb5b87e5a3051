/**
 * What a feature of a function needs of the execution role, where AWS is known to check or use it. Each entry says
 * where the property stands, which actions it needs, and what AWS says when they are lacking. Requirements that depend
 * on something outside the template (a file system's own policy, a key policy) are not here.
 */

/** An action, and on what: `value` is the property's value, `value/*` what is in it, `function` the function itself, `source` what makes the service call, `*` an action that knows no resources, else the template of an ARN. */
export type FeatureNeed = readonly [action: string, resource: string];

export interface FeatureFact {
  /** "a VPC" */
  readonly feature: string;
  /** For a function that a service calls to do something: which. Its code needs the rights, unless it works with others than its role's. */
  readonly service?: string;
  /** Where it is switched on, from the resource's properties. */
  readonly property: string;
  /** Only for values of this form. */
  readonly value?: string;
  readonly needs: readonly FeatureNeed[];
  /** Does Lambda check the rights when the function, or the configuration of its invocations, is created? */
  readonly checkedAtCreation?: boolean;
  /** What AWS says or does; at deploy unless said otherwise. */
  readonly symptom: string;
  readonly reference: string;
}

const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';
const EC2 = 'arn:${Partition}:ec2:${Region}:${Account}';

/** Properties of `AWS::Lambda::Function`. */
export const FUNCTION_FEATURES: readonly FeatureFact[] = [
  {
    feature: 'a VPC',
    checkedAtCreation: true,
    property: 'VpcConfig.SubnetIds[]',
    // Creating is authorised against interface, subnet and security group at once.
    needs: [
      ['ec2:CreateNetworkInterface', `${EC2}:network-interface/\${id}`],
      ['ec2:CreateNetworkInterface', `${EC2}:subnet/\${id}`],
      ['ec2:DeleteNetworkInterface', `${EC2}:network-interface/\${id}`],
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
    checkedAtCreation: true,
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

/** A function that a service calls for a purpose has to answer or to work on something: with these rights. */
const called = (
  service: string,
  feature: string,
  symptom: string,
  reference: string,
  ...needs: readonly FeatureNeed[]
): FeatureFact => ({
  service,
  feature,
  property: '',
  needs,
  symptom,
  reference,
});

export const CALLED_FEATURES: readonly FeatureFact[] = [
  called(
    'AWS Secrets Manager',
    'the rotation of a secret',
    'at the first rotation the function is refused',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html',
    ['secretsmanager:DescribeSecret', 'source'],
    ['secretsmanager:GetSecretValue', 'source'],
    ['secretsmanager:PutSecretValue', 'source'],
    ['secretsmanager:UpdateSecretVersionStage', 'source'],
  ),
  called(
    'AWS Config',
    'a Config rule',
    'the rule gets no result',
    'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html',
    ['config:PutEvaluations', '*'],
  ),
  called(
    'AWS CodePipeline',
    'a pipeline action',
    'the action waits until it times out',
    'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html',
    ['codepipeline:PutJobSuccessResult', '*'],
    ['codepipeline:PutJobFailureResult', '*'],
  ),
  called(
    'AWS CodeDeploy',
    'a deployment hook',
    'the deployment waits until it times out',
    'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html',
    [
      'codedeploy:PutLifecycleEventHookExecutionStatus',
      'arn:${Partition}:codedeploy:${Region}:${Account}:deploymentgroup:${any}',
    ],
  ),
  called(
    'Amazon S3 Object Lambda',
    'an Object Lambda access point',
    'requests to the access point fail',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html',
    [
      's3-object-lambda:WriteGetObjectResponse',
      'arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${any}',
    ],
  ),
];
