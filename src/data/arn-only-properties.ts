/**
 * Properties that take an ARN and nothing else, and properties that take a name, id or URL and no ARN: by the pattern or
 * the description in the reference of the API that CloudFormation calls. `[]` steps into lists, `{}` into maps.
 */
export interface TextProperties {
  readonly type: string;
  readonly paths: readonly string[];
  readonly source: string;
}

export const arnOnly: readonly TextProperties[] = [
  {
    type: 'AWS::KinesisFirehose::DeliveryStream',
    paths: [
      'KinesisStreamSourceConfiguration.KinesisStreamARN',
      'KinesisStreamSourceConfiguration.RoleARN',
      'S3DestinationConfiguration.BucketARN',
      'S3DestinationConfiguration.RoleARN',
      'ExtendedS3DestinationConfiguration.BucketARN',
      'ExtendedS3DestinationConfiguration.RoleARN',
      'ExtendedS3DestinationConfiguration.S3BackupConfiguration.BucketARN',
      'ExtendedS3DestinationConfiguration.S3BackupConfiguration.RoleARN',
      'HttpEndpointDestinationConfiguration.RoleARN',
      'HttpEndpointDestinationConfiguration.S3Configuration.BucketARN',
      'HttpEndpointDestinationConfiguration.S3Configuration.RoleARN',
      'AmazonopensearchserviceDestinationConfiguration.RoleARN',
      'AmazonopensearchserviceDestinationConfiguration.S3Configuration.BucketARN',
      'AmazonopensearchserviceDestinationConfiguration.S3Configuration.RoleARN',
      'ElasticsearchDestinationConfiguration.RoleARN',
      'ElasticsearchDestinationConfiguration.S3Configuration.BucketARN',
      'ElasticsearchDestinationConfiguration.S3Configuration.RoleARN',
      'RedshiftDestinationConfiguration.RoleARN',
      'RedshiftDestinationConfiguration.S3Configuration.BucketARN',
      'RedshiftDestinationConfiguration.S3Configuration.RoleARN',
      'SplunkDestinationConfiguration.S3Configuration.BucketARN',
      'SplunkDestinationConfiguration.S3Configuration.RoleARN',
    ],
    source:
      'https://docs.aws.amazon.com/firehose/latest/APIReference/API_ExtendedS3DestinationConfiguration.html',
  },
  {
    type: 'AWS::Lambda::Function',
    paths: ['DeadLetterConfig.TargetArn', 'FileSystemConfigs[].Arn'],
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  },
  {
    type: 'AWS::Lambda::EventInvokeConfig',
    paths: ['DestinationConfig.OnFailure.Destination', 'DestinationConfig.OnSuccess.Destination'],
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html',
  },
  {
    type: 'AWS::Lambda::Permission',
    paths: ['SourceArn'],
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
  },
  {
    type: 'AWS::Pipes::Pipe',
    paths: ['RoleArn', 'Target', 'Enrichment'],
    source: 'https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_CreatePipe.html',
  },
  {
    type: 'AWS::Scheduler::Schedule',
    paths: ['Target.Arn', 'Target.RoleArn', 'Target.DeadLetterConfig.Arn'],
    source: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html',
  },
  {
    type: 'AWS::Events::Rule',
    paths: ['Targets[].Arn', 'Targets[].RoleArn', 'Targets[].DeadLetterConfig.Arn'],
    source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html',
  },
  {
    type: 'AWS::StepFunctions::StateMachine',
    paths: ['RoleArn'],
    source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html',
  },
  {
    type: 'AWS::Logs::SubscriptionFilter',
    paths: ['DestinationArn', 'RoleArn'],
    source:
      'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html',
  },
  {
    type: 'AWS::SNS::Subscription',
    paths: ['TopicArn', 'SubscriptionRoleArn', 'RedrivePolicy.deadLetterTargetArn'],
    source: 'https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html',
  },
  {
    type: 'AWS::SNS::TopicPolicy',
    paths: ['Topics[]'],
    source:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html',
  },
  {
    type: 'AWS::SQS::Queue',
    paths: ['RedrivePolicy.deadLetterTargetArn'],
    source:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
  },
  {
    type: 'AWS::S3::Bucket',
    paths: [
      'NotificationConfiguration.QueueConfigurations[].Queue',
      'NotificationConfiguration.TopicConfigurations[].Topic',
      'ReplicationConfiguration.Role',
    ],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html',
  },
  {
    type: 'AWS::Cognito::UserPool',
    paths: ['SmsConfiguration.SnsCallerArn'],
    source:
      'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html',
  },
  {
    type: 'AWS::Cognito::IdentityPoolRoleAttachment',
    paths: ['Roles{}'],
    source: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html',
  },
  {
    type: 'AWS::CloudTrail::Trail',
    paths: ['CloudWatchLogsLogGroupArn', 'CloudWatchLogsRoleArn'],
    source: 'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html',
  },
  {
    type: 'AWS::CodePipeline::Pipeline',
    paths: ['RoleArn'],
    source: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html',
  },
  {
    type: 'AWS::AppSync::DataSource',
    paths: ['ServiceRoleArn', 'LambdaConfig.LambdaFunctionArn'],
    source: 'https://docs.aws.amazon.com/appsync/latest/APIReference/API_CreateDataSource.html',
  },
];

/** What takes no ARN, and what it takes instead. */
export const nameOnly: readonly (TextProperties & { readonly takes: string })[] = [
  ...['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].map((type) => ({
    type,
    paths: ['Roles[]', 'Users[]', 'Groups[]'],
    takes: 'name',
    source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html',
  })),
  {
    type: 'AWS::IAM::RolePolicy',
    paths: ['RoleName'],
    takes: 'name',
    source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html',
  },
  {
    type: 'AWS::IAM::InstanceProfile',
    paths: ['Roles[]'],
    takes: 'name',
    source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html',
  },
  {
    type: 'AWS::S3::BucketPolicy',
    paths: ['Bucket'],
    takes: 'name',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html',
  },
  {
    type: 'AWS::SQS::QueuePolicy',
    paths: ['Queues[]'],
    takes: 'URL',
    source:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
  },
  ...['AWS::Logs::SubscriptionFilter', 'AWS::Logs::MetricFilter', 'AWS::Logs::LogStream'].map((type) => ({
    type,
    paths: ['LogGroupName'],
    takes: 'name',
    source:
      'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html',
  })),
  {
    type: 'AWS::Lambda::Function',
    paths: ['LoggingConfig.LogGroup', 'Code.S3Bucket'],
    takes: 'name',
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_LoggingConfig.html',
  },
  ...['AWS::Cognito::UserPoolClient', 'AWS::Cognito::UserPoolDomain', 'AWS::Cognito::UserPoolGroup'].map(
    (type) => ({
      type,
      paths: ['UserPoolId'],
      takes: 'id',
      source:
        'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
    }),
  ),
];

/**
 * Properties that take the URI by which API Gateway invokes a function, and not its ARN: "Invalid ARN specified in the
 * request", "Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation".
 */
export const invocationUriOnly: readonly TextProperties[] = [
  {
    type: 'AWS::ApiGateway::Method',
    paths: ['Integration.Uri'],
    source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegration.html',
  },
  {
    type: 'AWS::ApiGateway::Authorizer',
    paths: ['AuthorizerUri'],
    source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html',
  },
];

/** What `Ref` gives for types for which that is no ARN. */
export const refGives: Readonly<Record<string, string>> = {
  'AWS::Cognito::UserPool': 'id',
  'AWS::DynamoDB::GlobalTable': 'name',
  'AWS::DynamoDB::Table': 'name',
  'AWS::Events::EventBus': 'name',
  'AWS::IAM::Role': 'name',
  'AWS::Kinesis::Stream': 'name',
  'AWS::KinesisFirehose::DeliveryStream': 'name',
  'AWS::Lambda::Function': 'name',
  'AWS::Logs::LogGroup': 'name',
  'AWS::S3::Bucket': 'name',
  'AWS::SQS::Queue': 'URL',
};

/** Attributes that give the name or id as it stands in the ARN, where `Ref` gives something else. */
export const nameAttributes: Readonly<Record<string, string>> = {
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::StepFunctions::StateMachine': 'Name',
};
