/**
 * What the generated data lacks of ARNs: forms of resources that no action of IAM works on, and names that are taken for
 * a service's. Each with the page that has it.
 */

/** Templates of ARNs, in the notation of the service authorization reference. */
export const moreArnForms: readonly string[] = [
  // Principals: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
  'arn:${Partition}:iam::${Account}:root',
  'arn:${Partition}:sts::${Account}:assumed-role/${RoleName}/${SessionName}',
  'arn:${Partition}:sts::${Account}:root',
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  'arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}',
  'arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}',
  'arn:${Partition}:iam::${Account}:u2f/${U2fTokenId}',
  // AWS's own parameters and documents have no account:
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/security_iam_service-with-iam.html
  'arn:${Partition}:ssm:${Region}::parameter/aws/${Path}',
  'arn:${Partition}:ssm:${Region}::document/${DocumentName}',
  'arn:${Partition}:ssm:${Region}::automation-definition/${AutomationDefinitionName}',
  'arn:${Partition}:ssm:${Region}::patchbaseline/${PatchBaselineId}',
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
  'arn:${Partition}:swf:${Region}:${Account}:action/actions/${Action}',
  'arn:${Partition}:ssm:${Region}:${Account}:opsitem:${Severity}',
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-object-lambda.html
  'arn:${Partition}:s3:${Region}:${Account}:accesspoint:${AccessPointName}',
  'arn:${Partition}:s3::${Account}:accesspoint:${AccessPointAlias}',
  // https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
  'arn:${Partition}:states:::${Integration}',
  'arn:${Partition}:states:${Region}:${Account}:${Integration}:invoke',
  // https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html
  'arn:${Partition}:lambda:${Region}::runtime:${Id}',
  // Inference in any region: https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html
  'arn:${Partition}:bedrock:::foundation-model/${ModelId}',
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
  'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*',
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event.html
  'arn:${Partition}:events:${Region}:${Account}:target/${Action}',
];

/**
 * Services whose resources are all known, so that a resource part which is like none of them is wrong. Of other services
 * only region and account are judged. By the service authorization reference and the forms above.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const completelyKnown: ReadonlySet<string> = new Set([
  'athena',
  'dynamodb',
  'events',
  'firehose',
  'iam',
  'kinesis',
  'kms',
  'lambda',
  's3',
  'scheduler',
  'secretsmanager',
  'sns',
  'sqs',
  'ssm',
  'states',
]);

/**
 * Services of which the forms tell for certain whether an ARN names a region and an account. Of others it is told in
 * different ways, or not for everything (EC2, IoT, API Gateway).
 */
export const placeKnown: ReadonlySet<string> = new Set([
  ...completelyKnown,
  'acm',
  'batch',
  'bedrock',
  'cloudformation',
  'cloudfront',
  'codebuild',
  'codecommit',
  'codepipeline',
  'cognito-identity',
  'cognito-idp',
  'ecr',
  'ecs',
  'elasticfilesystem',
  'elasticloadbalancing',
  'es',
  'glue',
  'kafka',
  'logs',
  'rds',
  'route53',
  'sagemaker',
  'ses',
  'waf-regional',
  'wafv2',
]);

/**
 * Names that are taken for a service's in ARNs, and the one that ARNs have: names of SDK clients, of endpoints, and what
 * the service is called. https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const mistakenServices: Readonly<Record<string, string>> = {
  wafregional: 'waf-regional',
  stepfunctions: 'states',
  sfn: 'states',
  eventbridge: 'events',
  cloudwatchlogs: 'logs',
  cloudwatchevents: 'events',
  elbv2: 'elasticloadbalancing',
  elasticloadbalancingv2: 'elasticloadbalancing',
  cognitoidp: 'cognito-idp',
  kinesisfirehose: 'firehose',
  'kinesis-firehose': 'firehose',
  dynamodbstreams: 'dynamodb',
  'secrets-manager': 'secretsmanager',
  'step-functions': 'states',
  'api-gateway': 'apigateway',
  'event-bridge': 'events',
  parameterstore: 'ssm',
  'parameter-store': 'ssm',
};
