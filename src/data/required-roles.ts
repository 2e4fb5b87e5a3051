/**
 * Where a service needs a role for what it is told to do, and refuses the resource without one. Each entry has a page, or
 * an issue that quotes what the service says. `docs/service-roles.md` is made from this table.
 */

export interface RequiredRole {
  /** Name for people: "Amazon EventBridge". */
  readonly service: string;
  readonly type: string;
  /** The part of the properties in which the rest stands; `Properties` itself where absent. */
  readonly item?: string;
  /** Only while this value of the item is such, whatever its case. */
  readonly when?: { readonly path: string; readonly value: string };
  /** What makes a role necessary, from the item, and the patterns that it matches then. */
  readonly target: { readonly path: string; readonly like: readonly string[] };
  /** Where the role belongs, from the item. */
  readonly role: string;
  /** From `Properties`: with a role here nothing is said. */
  readonly unless?: string;
  /** "sends to a stream": a predicate. */
  readonly does: string;
  /** Whom the role has to trust. */
  readonly principal: string;
  /** What the role has to allow. */
  readonly action: string;
  /** What the service says. */
  readonly symptom: string;
  readonly reference: string;
}

const DOCS = 'https://docs.aws.amazon.com';

const TARGETS: readonly (readonly [arn: string, does: string, action: string])[] = [
  ['arn:*:states:*:*:stateMachine:*', 'starts a state machine', 'states:StartExecution'],
  ['arn:*:kinesis:*:*:stream/*', 'sends to a stream', 'kinesis:PutRecord'],
  ['arn:*:codebuild:*:*:project/*', 'starts a build', 'codebuild:StartBuild'],
  ['arn:*:codepipeline:*:*:*', 'starts a pipeline', 'codepipeline:StartPipelineExecution'],
  ['arn:*:events:*:*:api-destination/*', 'calls an API destination', 'events:InvokeApiDestination'],
];

const CALLS: readonly (readonly [service: string, action: string])[] = [
  ['states', 'states:StartExecution'],
  ['kinesis', 'kinesis:PutRecord'],
  ['s3', 's3:GetObject'],
  ['ec2', 'the action'],
  ['runtime.sagemaker', 'sagemaker:InvokeEndpoint'],
];

export const REQUIRED_ROLES: readonly RequiredRole[] = [
  // For state machines, CodeBuild, CodePipeline and API destinations people have seen it:
  // https://github.com/hashicorp/terraform-provider-aws/pull/19913
  // https://github.com/awsdocs/aws-cloudformation-user-guide/pull/1178
  // https://github.com/awsdocs/aws-codepipeline-user-guide/pull/18
  // https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1110
  ...TARGETS.map(
    ([arn, does, action]): RequiredRole => ({
      service: 'Amazon EventBridge',
      type: 'AWS::Events::Rule',
      item: 'Targets[]',
      target: { path: 'Arn', like: [arn] },
      role: 'RoleArn',
      unless: 'RoleArn',
      does,
      principal: 'events.amazonaws.com',
      action,
      symptom: 'RoleArn is required for target',
      reference: `${DOCS}/eventbridge/latest/userguide/eb-use-identity-based.html`,
    }),
  ),
  {
    service: 'Amazon CloudWatch Logs',
    type: 'AWS::Logs::SubscriptionFilter',
    target: { path: 'DestinationArn', like: ['arn:*:kinesis:*:*:stream/*'] },
    role: 'RoleArn',
    does: 'sends to a stream',
    principal: 'logs.amazonaws.com',
    action: 'kinesis:PutRecord',
    symptom: 'destinationArn for vendor kinesis cannot be used without roleArn',
    reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
  },
  {
    service: 'Amazon CloudWatch Logs',
    type: 'AWS::Logs::SubscriptionFilter',
    target: { path: 'DestinationArn', like: ['arn:*:firehose:*:*:deliverystream/*'] },
    role: 'RoleArn',
    does: 'sends to a delivery stream',
    principal: 'logs.amazonaws.com',
    action: 'firehose:PutRecord',
    symptom: 'destinationArn for vendor firehose cannot be used without roleArn',
    reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
  },
  {
    service: 'Amazon SNS',
    type: 'AWS::SNS::Subscription',
    when: { path: 'Protocol', value: 'firehose' },
    target: { path: 'Endpoint', like: ['*'] },
    role: 'SubscriptionRoleArn',
    does: 'sends to a delivery stream',
    principal: 'sns.amazonaws.com',
    action: 'firehose:PutRecord',
    symptom: 'the subscription is refused: SubscriptionRoleArn is required',
    reference: `${DOCS}/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html`,
  },
  // https://github.com/aws/aws-cdk/issues/1465 https://github.com/hashicorp/terraform-provider-aws/issues/7916
  // https://github.com/serverless/examples/issues/687
  ...CALLS.map(
    ([called, action]): RequiredRole => ({
      service: 'API Gateway',
      type: 'AWS::ApiGateway::Method',
      item: 'Integration',
      when: { path: 'Type', value: 'AWS' },
      target: { path: 'Uri', like: [`arn:*:apigateway:*:${called}:*`] },
      role: 'Credentials',
      does: `calls ${called}`,
      principal: 'apigateway.amazonaws.com',
      action,
      symptom: 'Role ARN must be specified for AWS integrations',
      reference: `${DOCS}/apigateway/latest/api/API_PutIntegration.html`,
    }),
  ),
];
