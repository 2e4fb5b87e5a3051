/**
 * Properties that hand a role to a service, and the principal that the role must trust for it. Each entry names its
 * source. `warning`: documents leave room (another principal may do, or the service falls back to a role of its own).
 * `docs/service-roles.md` is made from this table.
 */

export interface ServiceRoleFact {
  /** Name for people: "AWS Step Functions". */
  readonly service: string;
  /** Resource type and path: `AWS::Pipes::Pipe RoleArn`. `[]` steps into lists, `{}` into maps. */
  readonly places: readonly string[];
  /** Any of them is enough; `*` stands for a region. The first is the one to write. */
  readonly principals: readonly string[];
  /** All of them are documented as needed; that one lacks is a warning, that all lack what the entry says. */
  readonly all?: true;
  /** The principals are identity providers (`Federated`), and the action is another. */
  readonly federated?: true;
  /** The service has no principal with a region in it. */
  readonly neverRegional?: true;
  /** The value may be the role's name. */
  readonly byName?: true;
  /** Only where another value beside is such, from the item of the list in which the role stands. */
  readonly when?: { readonly path: string; readonly value: string };
  /** Only where the resource itself is named at one of these places, each as `places` has it. */
  readonly namedAt?: readonly string[];
  readonly severity: 'error' | 'warning';
  /** Does the service try out the trust when the resource is made? Undefined: not known. */
  readonly checkedAtCreation?: boolean;
  /** What AWS says or does when the trust is lacking. */
  readonly symptom?: string;
  readonly reference: string;
}

const DOCS = 'https://docs.aws.amazon.com';
const REFERENCE = `${DOCS}/AWSCloudFormation/latest/TemplateReference`;
const IOT = `${DOCS}/iot/latest/developerguide`;
/** Examples with the trust policy of each role, by the owners of the AWS Cloud Control provider. */
const EXAMPLES = 'https://github.com/hashicorp/terraform-provider-awscc/tree/main/examples/resources';

/** `A.{B,C}.D` as `A.B.D`, `A.C.D`. */
function each(...forms: readonly string[]): readonly string[] {
  return forms.flatMap((form): readonly string[] => {
    const found = /\{([^{}]+)\}/.exec(form);
    if (found === null) return [form];
    const [whole, choices = ''] = found;
    return choices
      .split(',')
      .flatMap((choice) =>
        each(form.slice(0, found.index) + choice + form.slice(found.index + whole.length)),
      );
  });
}

type More = Partial<Omit<ServiceRoleFact, 'service' | 'places' | 'principals' | 'reference'>>;

/** An entry whose lack is an error, unless `more` says otherwise. */
const assumedBy = (
  service: string,
  principal: string | readonly string[],
  reference: string,
  places: readonly string[],
  more: More = {},
): ServiceRoleFact => ({
  service,
  principals: (typeof principal === 'string' ? [principal] : principal).map((name) =>
    name.includes('.amazonaws.com') ? name : `${name}.amazonaws.com`,
  ),
  reference,
  places,
  severity: 'error',
  ...more,
});

const WARNING: More = { severity: 'warning' };
const seen = (symptom: string): More => ({ checkedAtCreation: true, symptom });
const later = (symptom: string): More => ({ checkedAtCreation: false, symptom });
const LATER: More = { checkedAtCreation: false };

const FIREHOSE_DESTINATIONS =
  '{S3,ExtendedS3,Redshift,Elasticsearch,Amazonopensearchservice,AmazonOpenSearchServerless,HttpEndpoint,Snowflake,Iceberg}DestinationConfiguration';

/** Serverless, messaging and APIs. */
const SERVERLESS: readonly ServiceRoleFact[] = [
  assumedBy('AWS Lambda', 'lambda', `${EXAMPLES}/awscc_lambda_capacity_provider`, [
    'AWS::Lambda::CapacityProvider PermissionsConfig.CapacityProviderOperatorRoleArn',
  ]),
  assumedBy(
    'AWS Step Functions',
    ['states', 'states.*.amazonaws.com'],
    `${DOCS}/step-functions/latest/dg/procedure-create-iam-role.html`,
    ['AWS::StepFunctions::StateMachine RoleArn'],
    seen(
      'Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the provided role.',
    ),
  ),
  assumedBy(
    'EventBridge Scheduler',
    'scheduler',
    `${DOCS}/scheduler/latest/UserGuide/setting-up.html`,
    ['AWS::Scheduler::Schedule Target.RoleArn'],
    seen('The execution role you provide must allow AWS EventBridge Scheduler to assume the role.'),
  ),
  assumedBy(
    'EventBridge Pipes',
    'pipes',
    `${DOCS}/eventbridge/latest/userguide/eb-pipes-permissions.html`,
    ['AWS::Pipes::Pipe RoleArn'],
    { checkedAtCreation: true },
  ),
  assumedBy(
    'Amazon EventBridge',
    'events',
    `${DOCS}/eventbridge/latest/userguide/eb-use-identity-based.html`,
    each('AWS::Events::Rule {RoleArn,Targets[].RoleArn}'),
    later("Provided role cannot be assumed by principal 'events.amazonaws.com'."),
  ),
  assumedBy('Amazon EventBridge', 'events', `${EXAMPLES}/awscc_events_endpoint`, [
    'AWS::Events::Endpoint RoleArn',
  ]),
  assumedBy(
    'Amazon Data Firehose',
    'firehose',
    `${DOCS}/firehose/latest/dev/controlling-access.html`,
    each(
      `AWS::KinesisFirehose::DeliveryStream ${FIREHOSE_DESTINATIONS}.RoleARN`,
      'AWS::KinesisFirehose::DeliveryStream {Redshift,Elasticsearch,Amazonopensearchservice,AmazonOpenSearchServerless,Splunk,HttpEndpoint,Snowflake,Iceberg}DestinationConfiguration.S3Configuration.RoleARN',
      'AWS::KinesisFirehose::DeliveryStream {ExtendedS3,Redshift}DestinationConfiguration.S3BackupConfiguration.RoleARN',
      'AWS::KinesisFirehose::DeliveryStream {Redshift,Splunk,HttpEndpoint,Snowflake}DestinationConfiguration.SecretsManagerConfiguration.RoleARN',
      'AWS::KinesisFirehose::DeliveryStream {Elasticsearch,Amazonopensearchservice,AmazonOpenSearchServerless}DestinationConfiguration.VpcConfiguration.RoleARN',
      'AWS::KinesisFirehose::DeliveryStream ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN',
      'AWS::KinesisFirehose::DeliveryStream KinesisStreamSourceConfiguration.RoleARN',
      'AWS::KinesisFirehose::DeliveryStream MSKSourceConfiguration.AuthenticationConfiguration.RoleARN',
    ),
    seen('Firehose is unable to assume role. Please check the role provided.'),
  ),
  assumedBy(
    'Amazon Data Firehose',
    'firehose',
    `${DOCS}/firehose/latest/dev/controlling-access.html`,
    each(
      'AWS::KinesisFirehose::DeliveryStream {ExtendedS3,Redshift,Elasticsearch,Amazonopensearchservice,AmazonOpenSearchServerless,Splunk,HttpEndpoint,Snowflake,Iceberg}DestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[].ParameterValue',
    ),
    { when: { path: 'ParameterName', value: 'RoleArn' } },
  ),
  assumedBy(
    'Amazon CloudWatch Logs',
    ['logs', 'logs.*.amazonaws.com'],
    `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
    each('AWS::Logs::{SubscriptionFilter,Destination} RoleArn'),
    seen('Could not deliver test message to the specified stream.'),
  ),
  assumedBy(
    'Amazon CloudWatch Logs',
    ['logs', 'logs.*.amazonaws.com'],
    `${DOCS}/AmazonCloudWatch/latest/logs/scheduled-queries-concepts.html`,
    each('AWS::Logs::ScheduledQuery {ExecutionRoleArn,DestinationConfiguration.S3Configuration.RoleArn}'),
    WARNING,
  ),
  assumedBy(
    'Amazon API Gateway',
    'apigateway',
    `${DOCS}/apigateway/latest/developerguide/set-up-logging.html`,
    ['AWS::ApiGateway::Account CloudWatchRoleArn'],
    seen(
      'The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.',
    ),
  ),
  assumedBy(
    'Amazon API Gateway',
    'apigateway',
    `${DOCS}/apigateway/latest/developerguide/integrating-api-with-aws-services-lambda.html`,
    each(
      'AWS::ApiGateway::Method Integration.Credentials',
      'AWS::ApiGateway::Authorizer AuthorizerCredentials',
      'AWS::ApiGateway::RestApi Body.paths{}{}.x-amazon-apigateway-integration.credentials',
      'AWS::ApiGateway::RestApi Body.securityDefinitions{}.x-amazon-apigateway-authorizer.authorizerCredentials',
      'AWS::ApiGateway::RestApi Body.components.securitySchemes{}.x-amazon-apigateway-authorizer.authorizerCredentials',
    ),
    later('requests are answered with 500'),
  ),
  assumedBy(
    'Amazon API Gateway',
    'apigateway',
    `${REFERENCE}/aws-resource-apigatewayv2-integration.html`,
    each(
      'AWS::ApiGatewayV2::{Integration,Api} CredentialsArn',
      'AWS::ApiGatewayV2::Authorizer AuthorizerCredentialsArn',
      'AWS::ApiGatewayV2::Api Body.paths{}{}.x-amazon-apigateway-integration.credentials',
    ),
    later('requests are answered with 500'),
  ),
  assumedBy(
    'AWS AppSync',
    'appsync',
    `${DOCS}/appsync/latest/devguide/attaching-a-data-source.html`,
    ['AWS::AppSync::DataSource ServiceRoleArn'],
    { neverRegional: true, symptom: 'Unable to assume role' },
  ),
  assumedBy(
    'AWS AppSync',
    'appsync',
    `${DOCS}/appsync/latest/devguide/monitoring.html`,
    each(
      'AWS::AppSync::GraphQLApi {LogConfig.CloudWatchLogsRoleArn,MergedApiExecutionRoleArn}',
      'AWS::AppSync::Api EventConfig.LogConfig.CloudWatchLogsRoleArn',
    ),
    { neverRegional: true },
  ),
  assumedBy(
    'Amazon SNS',
    ['sns', 'sns.*.amazonaws.com'],
    `${DOCS}/sns/latest/dg/prereqs-kinesis-data-firehose.html`,
    ['AWS::SNS::Subscription SubscriptionRoleArn'],
  ),
  assumedBy(
    'Amazon SNS',
    ['sns', 'sns.*.amazonaws.com'],
    `${DOCS}/sns/latest/dg/sns-topic-attributes.html`,
    each('AWS::SNS::Topic DeliveryStatusLogging[].{Success,Failure}FeedbackRoleArn'),
    seen('is not a valid role to allow SNS to write to Cloudwatch Logs'),
  ),
  assumedBy(
    'Amazon Cognito',
    'cognito-idp',
    `${DOCS}/cognito/latest/developerguide/cognito-user-pool-settings-sms-authentication.html`,
    ['AWS::Cognito::UserPool SmsConfiguration.SnsCallerArn'],
    seen('Role does not have a trust relationship allowing Cognito to assume the role'),
  ),
  assumedBy(
    'Amazon Cognito',
    ['cognito-identity', 'cognito-identity-us-gov'],
    `${DOCS}/cognito/latest/developerguide/role-trust-and-permissions.html`,
    [
      'AWS::Cognito::IdentityPoolRoleAttachment Roles{}',
      'AWS::Cognito::IdentityPoolRoleAttachment RoleMappings{}.RulesConfiguration.Rules[].RoleARN',
    ],
    {
      ...later('Invalid identity pool configuration. Check assigned IAM roles for this pool.'),
      federated: true,
    },
  ),
  assumedBy(
    'Amazon Cognito',
    ['cognito-identity', 'cognito-identity-us-gov'],
    `${EXAMPLES}/awscc_cognito_user_pool_group`,
    ['AWS::Cognito::UserPoolGroup RoleArn'],
    { ...WARNING, ...LATER, federated: true },
  ),
  assumedBy(
    'Amazon Cognito',
    'cognito-sync',
    `${DOCS}/cognito/latest/developerguide/push-sync.html`,
    each('AWS::Cognito::IdentityPool {CognitoStreams,PushSync}.RoleArn'),
    WARNING,
  ),
  assumedBy(
    'AWS IoT',
    'iot',
    `${IOT}/iot-create-role.html`,
    each(
      'AWS::IoT::TopicRule TopicRulePayload.{Actions[],ErrorAction}.{S3,CloudwatchAlarm,CloudwatchMetric,CloudwatchLogs,IotEvents,Firehose,Republish,StepFunctions,DynamoDB,DynamoDBv2,OpenSearch,Elasticsearch,IotSiteWise,Sqs,Kinesis,Timestream,IotAnalytics,Sns,Location}.RoleArn',
      'AWS::IoT::TopicRule TopicRulePayload.{Actions[],ErrorAction}.Http.Auth.Sigv4.RoleArn',
    ),
    later('iot.amazonaws.com is unable to perform: sts:AssumeRole on resource'),
  ),
  assumedBy(
    'Amazon S3',
    's3',
    `${DOCS}/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html`,
    ['AWS::S3::Bucket ReplicationConfiguration.Role'],
    later('objects are not replicated (status FAILED)'),
  ),
  assumedBy(
    'Amazon S3',
    'access-grants.s3',
    `${DOCS}/AmazonS3/latest/userguide/access-grants-location-register.html`,
    ['AWS::S3::AccessGrantsLocation IamRoleArn'],
  ),
  assumedBy(
    'Amazon S3 Tables',
    'replication.s3tables',
    `${DOCS}/AmazonS3/latest/userguide/s3-tables-replication-setting-up.html`,
    ['AWS::S3Tables::TableBucket ReplicationConfiguration.Role'],
    WARNING,
  ),
  assumedBy(
    'CloudWatch Synthetics',
    'lambda',
    `${DOCS}/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_CanaryPermissions.html`,
    ['AWS::Synthetics::Canary ExecutionRoleArn'],
    seen('The role defined for the function cannot be assumed by Lambda.'),
  ),
  assumedBy(
    'Amazon SES',
    'ses',
    `${DOCS}/ses/latest/dg/event-publishing-add-event-destination-firehose.html`,
    ['AWS::SES::ConfigurationSetEventDestination EventDestination.KinesisFirehoseDestination.IAMRoleARN'],
  ),
  assumedBy(
    'Amazon SES',
    'ses',
    `${EXAMPLES}/awscc_ses_mail_manager_rule_set`,
    each(
      'AWS::SES::MailManagerRuleSet Rules[].Actions[].{WriteToS3,Send,DeliverToMailbox,DeliverToQBusiness,PublishToSns,InvokeLambda,Bounce}.RoleArn',
    ),
    WARNING,
  ),
];

/** Where an instance profile is given to instances. */
const PROFILE_USERS = [
  'AWS::EC2::Instance IamInstanceProfile',
  'AWS::EC2::LaunchTemplate LaunchTemplateData.IamInstanceProfile.Arn',
  'AWS::EC2::LaunchTemplate LaunchTemplateData.IamInstanceProfile.Name',
  'AWS::AutoScaling::LaunchConfiguration IamInstanceProfile',
  'AWS::EMR::Cluster JobFlowRole',
  'AWS::Batch::ComputeEnvironment ComputeResources.InstanceRole',
  'AWS::ImageBuilder::InfrastructureConfiguration InstanceProfileName',
];

/** Compute, containers, deployment. */
const COMPUTE: readonly ServiceRoleFact[] = [
  assumedBy(
    'Amazon EC2',
    'ec2',
    `${DOCS}/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html`,
    ['AWS::IAM::InstanceProfile Roles[]'],
    { ...later('the instances get no credentials'), byName: true, namedAt: PROFILE_USERS },
  ),
  assumedBy(
    'Amazon VPC flow logs',
    'vpc-flow-logs',
    `${DOCS}/vpc/latest/userguide/flow-logs-iam-role.html`,
    ['AWS::EC2::FlowLog DeliverLogsPermissionArn'],
    seen('Unable to assume given IAM role'),
  ),
  assumedBy('EC2 Spot Fleet', 'spotfleet', `${DOCS}/AWSEC2/latest/UserGuide/spot-fleet-prerequisites.html`, [
    'AWS::EC2::SpotFleet SpotFleetRequestConfigData.IamFleetRole',
    'AWS::Batch::ComputeEnvironment ComputeResources.SpotIamFleetRole',
  ]),
  assumedBy(
    'Amazon ECS',
    'ecs-tasks',
    `${DOCS}/AmazonECS/latest/developerguide/task-iam-roles.html`,
    each(
      'AWS::ECS::{TaskDefinition,DaemonTaskDefinition,ExpressGatewayService} {TaskRoleArn,ExecutionRoleArn}',
      'AWS::Pipes::Pipe TargetParameters.EcsTaskParameters.Overrides.{TaskRoleArn,ExecutionRoleArn}',
    ),
    later('ECS was unable to assume the role'),
  ),
  assumedBy(
    'AWS Batch',
    'ecs-tasks',
    `${DOCS}/batch/latest/userguide/execution-IAM-role.html`,
    each(
      'AWS::Batch::JobDefinition {ContainerProperties,NodeProperties.NodeRangeProperties[].Container}.{JobRoleArn,ExecutionRoleArn}',
      'AWS::Batch::JobDefinition {EcsProperties,NodeProperties.NodeRangeProperties[].EcsProperties}.TaskProperties[].{TaskRoleArn,ExecutionRoleArn}',
    ),
    later('ECS was unable to assume the role'),
  ),
  assumedBy('AWS Batch', 'batch', `${DOCS}/batch/latest/userguide/service_IAM_role.html`, [
    'AWS::Batch::ComputeEnvironment ServiceRole',
  ]),
  assumedBy('Amazon ECS', 'ecs', `${REFERENCE}/aws-resource-ecs-service.html`, ['AWS::ECS::Service Role']),
  assumedBy(
    'Amazon ECS',
    'ecs',
    `${DOCS}/AmazonECS/latest/developerguide/infrastructure_IAM_role.html`,
    each(
      'AWS::ECS::Service VolumeConfigurations[].ManagedEBSVolume.RoleArn',
      'AWS::ECS::Service ServiceConnectConfiguration.Services[].Tls.RoleArn',
      'AWS::ECS::Service VpcLatticeConfigurations[].RoleArn',
      'AWS::ECS::Service LoadBalancers[].AdvancedConfiguration.RoleArn',
      'AWS::ECS::Service DeploymentConfiguration.LifecycleHooks[].RoleArn',
      'AWS::ECS::CapacityProvider ManagedInstancesProvider.InfrastructureRoleArn',
      'AWS::ECS::ExpressGatewayService InfrastructureRoleArn',
    ),
  ),
  assumedBy(
    'Amazon EKS',
    'eks',
    `${DOCS}/eks/latest/userguide/cluster-iam-role.html`,
    ['AWS::EKS::Cluster RoleArn'],
    seen('could not be assumed because it does not exist or the trusted entity is not correct'),
  ),
  assumedBy('Amazon EKS', 'ec2', `${DOCS}/eks/latest/userguide/create-node-role.html`, [
    'AWS::EKS::Nodegroup NodeRole',
    'AWS::EKS::Cluster ComputeConfig.NodeRoleArn',
  ]),
  assumedBy('Amazon EKS', 'eks-fargate-pods', `${DOCS}/eks/latest/userguide/pod-execution-role.html`, [
    'AWS::EKS::FargateProfile PodExecutionRoleArn',
  ]),
  assumedBy('Amazon EKS', 'pods.eks', `${DOCS}/eks/latest/userguide/pod-id-role.html`, [
    'AWS::EKS::PodIdentityAssociation RoleArn',
    'AWS::EKS::Addon PodIdentityAssociations[].RoleArn',
  ]),
  assumedBy('Amazon EKS', 'capabilities.eks', `${DOCS}/eks/latest/userguide/capability-role.html`, [
    'AWS::EKS::Capability RoleArn',
  ]),
  assumedBy(
    'EC2 Auto Scaling',
    'autoscaling',
    `${DOCS}/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html`,
    [
      'AWS::AutoScaling::LifecycleHook RoleARN',
      'AWS::AutoScaling::AutoScalingGroup LifecycleHookSpecificationList[].RoleARN',
    ],
  ),
  assumedBy(
    'AWS Elastic Beanstalk',
    'elasticbeanstalk',
    `${DOCS}/elasticbeanstalk/latest/dg/concepts-roles-service.html`,
    ['AWS::ElasticBeanstalk::Application ResourceLifecycleConfig.ServiceRole'],
    { ...WARNING, byName: true },
  ),
  assumedBy(
    'AWS App Runner',
    'build.apprunner',
    `${DOCS}/apprunner/latest/dg/security_iam_service-with-iam.html`,
    ['AWS::AppRunner::Service SourceConfiguration.AuthenticationConfiguration.AccessRoleArn'],
  ),
  assumedBy(
    'AWS App Runner',
    'tasks.apprunner',
    `${DOCS}/apprunner/latest/dg/security_iam_service-with-iam.html`,
    ['AWS::AppRunner::Service InstanceConfiguration.InstanceRoleArn'],
  ),
  assumedBy(
    'AWS Amplify',
    ['amplify', 'amplify.*.amazonaws.com'],
    `${DOCS}/amplify/latest/userguide/amplify-SSR-compute-role.html`,
    each(
      'AWS::Amplify::App {IAMServiceRole,ComputeRoleArn}',
      'AWS::Amplify::Branch ComputeRoleArn',
      'AWS::Amplify::Domain AutoSubDomainIAMRole',
    ),
    WARNING,
  ),
  assumedBy(
    'AWS CodeBuild',
    'codebuild',
    `${DOCS}/codebuild/latest/userguide/setting-up-service-role.html`,
    each('AWS::CodeBuild::Project {ServiceRole,BuildBatchConfig.ServiceRole,ResourceAccessRole}'),
    { ...seen('CodeBuild is not authorized to perform: sts:AssumeRole on service role'), byName: true },
  ),
  assumedBy('AWS CodeBuild', 'codebuild', `${REFERENCE}/aws-resource-codebuild-fleet.html`, [
    'AWS::CodeBuild::Fleet FleetServiceRole',
  ]),
  assumedBy(
    'AWS CodeDeploy',
    ['codedeploy', 'codedeploy.*.amazonaws.com'],
    `${DOCS}/codedeploy/latest/userguide/getting-started-create-service-role.html`,
    ['AWS::CodeDeploy::DeploymentGroup ServiceRoleArn'],
    seen('AWS CodeDeploy does not have the permissions required to assume the role'),
  ),
  assumedBy(
    'AWS CodePipeline',
    'codepipeline',
    `${DOCS}/codepipeline/latest/userguide/how-to-custom-role.html`,
    ['AWS::CodePipeline::Pipeline RoleArn'],
    seen('CodePipeline is not authorized to perform AssumeRole on role'),
  ),
  assumedBy(
    'AWS CloudFormation',
    'cloudformation',
    `${DOCS}/codepipeline/latest/userguide/action-reference-CloudFormation.html`,
    ['AWS::CodePipeline::Pipeline Stages[].Actions[].Configuration.RoleArn'],
    { ...LATER, when: { path: 'ActionTypeId.Provider', value: 'CloudFormation' } },
  ),
  assumedBy(
    'AWS CloudFormation',
    ['cloudformation', 'cloudformation.*.amazonaws.com'],
    `${DOCS}/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html`,
    ['AWS::CloudFormation::StackSet AdministrationRoleARN'],
    LATER,
  ),
  assumedBy(
    'CloudFormation hooks',
    'hooks.cloudformation',
    `${REFERENCE}/aws-resource-cloudformation-lambdahook.html`,
    each('AWS::CloudFormation::{LambdaHook,GuardHook} ExecutionRole'),
  ),
  assumedBy(
    'AWS Service Catalog',
    'servicecatalog',
    `${DOCS}/servicecatalog/latest/adminguide/constraints-launch.html`,
    ['AWS::ServiceCatalog::LaunchRoleConstraint RoleArn'],
    LATER,
  ),
  assumedBy(
    'EC2 Image Builder',
    'imagebuilder',
    `${EXAMPLES}/awscc_imagebuilder_image`,
    each('AWS::ImageBuilder::{Image,ImagePipeline,LifecyclePolicy} ExecutionRole'),
  ),
];

/** Databases, analytics, machine learning. */
const DATA: readonly ServiceRoleFact[] = [
  assumedBy(
    'Amazon RDS',
    'monitoring.rds',
    `${DOCS}/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html`,
    each('AWS::RDS::{DBInstance,DBCluster} MonitoringRoleArn'),
    seen(
      'IAM role ARN value is invalid or does not include the required permissions for: ENHANCED_MONITORING',
    ),
  ),
  assumedBy('Amazon RDS Proxy', 'rds', `${DOCS}/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html`, [
    'AWS::RDS::DBProxy RoleArn',
  ]),
  assumedBy(
    'Amazon RDS',
    'rds',
    `${DOCS}/AmazonRDS/latest/AuroraUserGuide/PostgreSQL-Lambda.html`,
    each('AWS::{RDS::DBInstance,RDS::DBCluster,Neptune::DBCluster} AssociatedRoles[].RoleArn'),
  ),
  assumedBy(
    'Amazon RDS',
    ['rds', 'directoryservice.rds'],
    `${DOCS}/AmazonRDS/latest/UserGuide/USER_SQLServerWinAuth.html`,
    each('AWS::RDS::{DBInstance,DBCluster} DomainIAMRoleName'),
    { ...WARNING, byName: true },
  ),
  assumedBy(
    'Amazon Redshift',
    'redshift',
    `${DOCS}/redshift/latest/mgmt/authorizing-redshift-service.html`,
    ['AWS::Redshift::Cluster IamRoles[]'],
    WARNING,
  ),
  assumedBy(
    'Amazon Redshift Serverless',
    ['redshift', 'redshift-serverless'],
    `${EXAMPLES}/awscc_redshiftserverless_namespace`,
    each('AWS::RedshiftServerless::Namespace {IamRoles[],DefaultIamRoleArn}'),
    WARNING,
  ),
  assumedBy('Amazon Redshift', 'scheduler.redshift', `${EXAMPLES}/awscc_redshift_scheduled_action`, [
    'AWS::Redshift::ScheduledAction IamRole',
  ]),
  assumedBy(
    'AWS DMS',
    ['dms', 'dms.*.amazonaws.com'],
    `${DOCS}/dms/latest/userguide/CHAP_Target.Kinesis.html`,
    each(
      'AWS::DMS::Endpoint {S3,Kinesis,Redshift,Neptune,Elasticsearch,DynamoDb}Settings.ServiceAccessRoleArn',
    ),
  ),
  assumedBy(
    'AWS DMS',
    ['dms.*.amazonaws.com', 'dms'],
    `${DOCS}/dms/latest/userguide/security_iam_secretsmanager.html`,
    each(
      'AWS::DMS::Endpoint {Sybase,Oracle,MySql,Redshift,MongoDb,IbmDb2,DocDb,MicrosoftSqlServer,GcpMySQL,PostgreSql}Settings.SecretsManagerAccessRoleArn',
    ),
  ),
  assumedBy(
    'AWS Glue',
    'glue',
    `${DOCS}/glue/latest/dg/create-an-iam-role.html`,
    each('AWS::Glue::{Job,Crawler,MLTransform,Session} Role'),
    {
      byName: true,
      symptom: "Service is unable to assume provided role. Please verify role's TrustPolicy",
    },
  ),
  assumedBy(
    'AWS Glue',
    'glue',
    `${DOCS}/glue/latest/dg/create-an-iam-role.html`,
    [
      'AWS::Glue::DevEndpoint RoleArn',
      'AWS::Glue::TableOptimizer TableOptimizerConfiguration.RoleArn',
      'AWS::Glue::IntegrationResourceProperty SourceProcessingProperties.RoleArn',
      'AWS::Glue::IntegrationResourceProperty TargetProcessingProperties.RoleArn',
    ],
    { symptom: 'Role should be given assume role permissions for Glue Service.' },
  ),
  assumedBy('AWS Glue DataBrew', 'databrew', `${EXAMPLES}/awscc_databrew_job`, [
    'AWS::DataBrew::Job RoleArn',
    'AWS::DataBrew::Project RoleArn',
  ]),
  assumedBy('AWS DataSync', 'datasync', `${EXAMPLES}/awscc_datasync_location_s3`, [
    'AWS::DataSync::LocationS3 S3Config.BucketAccessRoleArn',
    'AWS::DataSync::LocationEFS FileSystemAccessRoleArn',
    'AWS::DataSync::Task TaskReportConfig.Destination.S3.BucketAccessRoleArn',
    'AWS::DataSync::Task ManifestConfig.Source.S3.BucketAccessRoleArn',
  ]),
  assumedBy(
    'Amazon EMR',
    'elasticmapreduce',
    `${DOCS}/emr/latest/ManagementGuide/emr-iam-role.html`,
    ['AWS::EMR::Cluster ServiceRole'],
    { byName: true },
  ),
  assumedBy(
    'Amazon EMR',
    ['application-autoscaling', 'elasticmapreduce'],
    `${DOCS}/emr/latest/ManagementGuide/emr-automatic-scaling.html`,
    ['AWS::EMR::Cluster AutoScalingRole'],
    { ...WARNING, byName: true },
  ),
  assumedBy(
    'Amazon EMR Studio',
    'elasticmapreduce',
    `${DOCS}/emr/latest/ManagementGuide/emr-studio-service-role.html`,
    each('AWS::EMR::Studio {ServiceRole,UserRole}'),
    seen('entity does not have permissions to assume role'),
  ),
  assumedBy(
    'Amazon MWAA',
    ['airflow', 'airflow-env'],
    `${DOCS}/mwaa/latest/userguide/mwaa-create-role.html`,
    ['AWS::MWAA::Environment ExecutionRoleArn'],
    { all: true },
  ),
  assumedBy('MSK Connect', 'kafkaconnect', `${EXAMPLES}/awscc_kafkaconnect_connector`, [
    'AWS::KafkaConnect::Connector ServiceExecutionRoleArn',
  ]),
  assumedBy('MSK Replicator', 'kafka', `${EXAMPLES}/awscc_msk_replicator`, [
    'AWS::MSK::Replicator ServiceExecutionRoleArn',
  ]),
  assumedBy(
    'Managed Service for Apache Flink',
    'kinesisanalytics',
    `${DOCS}/managed-flink/latest/java/how-iam.html`,
    each(
      'AWS::KinesisAnalyticsV2::Application ServiceExecutionRole',
      'AWS::KinesisAnalytics::Application Inputs[].InputProcessingConfiguration.InputLambdaProcessor.RoleARN',
      'AWS::KinesisAnalytics::Application Inputs[].{KinesisFirehoseInput,KinesisStreamsInput}.RoleARN',
      'AWS::KinesisAnalytics::ApplicationOutput Output.{KinesisFirehoseOutput,KinesisStreamsOutput,LambdaOutput}.RoleARN',
      'AWS::KinesisAnalytics::ApplicationReferenceDataSource ReferenceDataSource.S3ReferenceDataSource.ReferenceRoleARN',
    ),
  ),
  assumedBy(
    'OpenSearch Ingestion',
    'osis-pipelines',
    `${DOCS}/opensearch-service/latest/developerguide/pipeline-security-overview.html`,
    ['AWS::OSIS::Pipeline PipelineRoleArn'],
  ),
  assumedBy(
    'Amazon OpenSearch Service',
    ['es', 'opensearchservice'],
    `${DOCS}/opensearch-service/latest/developerguide/cognito-auth.html`,
    each('AWS::{OpenSearchService,Elasticsearch}::Domain CognitoOptions.RoleArn'),
  ),
  assumedBy(
    'DynamoDB Accelerator',
    'dax',
    `${DOCS}/amazondynamodb/latest/developerguide/DAX.access-control.html`,
    ['AWS::DAX::Cluster IAMRoleARN'],
  ),
  assumedBy(
    'Amazon Timestream',
    'timestream',
    `${DOCS}/timestream/latest/developerguide/scheduledqueries.html`,
    ['AWS::Timestream::ScheduledQuery ScheduledQueryExecutionRoleArn'],
    WARNING,
  ),
  assumedBy(
    'Amazon AppFlow',
    'appflow',
    `${DOCS}/appflow/latest/userguide/security_iam_service-role-policies.html`,
    ['AWS::AppFlow::Flow MetadataCatalogConfig.GlueDataCatalog.RoleArn'],
  ),
  assumedBy(
    'Amazon Athena',
    'athena',
    `${DOCS}/athena/latest/ug/notebooks-spark-troubleshooting-workgroups.html`,
    each('AWS::Athena::WorkGroup {WorkGroupConfiguration,WorkGroupConfigurationUpdates}.ExecutionRole'),
    WARNING,
  ),
  assumedBy(
    'Amazon SageMaker',
    'sagemaker',
    `${DOCS}/sagemaker/latest/dg/sagemaker-roles.html`,
    each(
      'AWS::SageMaker::{NotebookInstance,FeatureGroup,InferenceExperiment,Pipeline,MlflowTrackingServer,ProcessingJob,DataQualityJobDefinition,ModelBiasJobDefinition,ModelExplainabilityJobDefinition,ModelQualityJobDefinition} RoleArn',
      'AWS::SageMaker::MonitoringSchedule MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn',
      'AWS::SageMaker::{Model,EndpointConfig} ExecutionRoleArn',
      'AWS::SageMaker::Domain {DefaultUserSettings,DefaultSpaceSettings}.ExecutionRole',
      'AWS::SageMaker::UserProfile UserSettings.ExecutionRole',
      'AWS::SageMaker::Image ImageRoleArn',
      'AWS::SageMaker::Cluster {InstanceGroups[],RestrictedInstanceGroups[]}.ExecutionRole',
    ),
    {
      symptom:
        "Could not assume role. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com'",
    },
  ),
  assumedBy('Amazon Bedrock', 'bedrock', `${DOCS}/bedrock/latest/userguide/agents-permissions.html`, [
    'AWS::Bedrock::Agent AgentResourceRoleArn',
    'AWS::Bedrock::Flow ExecutionRoleArn',
  ]),
  assumedBy(
    'Amazon Bedrock',
    'bedrock',
    `${DOCS}/bedrock/latest/userguide/kb-permissions.html`,
    ['AWS::Bedrock::KnowledgeBase RoleArn'],
    seen('Bedrock Knowledge Base was unable to assume the given role.'),
  ),
  assumedBy(
    'Bedrock AgentCore',
    'bedrock-agentcore',
    `${EXAMPLES}/awscc_bedrockagentcore_runtime`,
    each(
      'AWS::BedrockAgentCore::{Runtime,Gateway} RoleArn',
      'AWS::BedrockAgentCore::{BrowserCustom,CodeInterpreterCustom} ExecutionRoleArn',
      'AWS::BedrockAgentCore::Memory MemoryExecutionRoleArn',
      'AWS::BedrockAgentCore::OnlineEvaluationConfig EvaluationExecutionRoleArn',
    ),
  ),
  assumedBy('Amazon Lex', 'lexv2', `${REFERENCE}/aws-resource-lex-bot.html`, ['AWS::Lex::Bot RoleArn']),
  assumedBy(
    'Amazon Kendra',
    'kendra',
    `${DOCS}/kendra/latest/dg/iam-roles.html`,
    each(
      'AWS::Kendra::{Index,DataSource,Faq,Thesaurus,QuerySuggestionsBlockList} RoleArn',
      'AWS::Kendra::DataSource CustomDocumentEnrichmentConfiguration.RoleArn',
    ),
  ),
  assumedBy(
    'Amazon Q Business',
    'qbusiness',
    `${DOCS}/amazonq/latest/qbusiness-ug/iam-roles.html`,
    each(
      'AWS::QBusiness::{DataSource,Retriever} RoleArn',
      'AWS::QBusiness::Plugin AuthConfiguration.{BasicAuthConfiguration,OAuth2ClientCredentialConfiguration}.RoleArn',
    ),
  ),
  assumedBy(
    'Amazon Q Business',
    'qbusiness',
    `${DOCS}/amazonq/latest/qbusiness-ug/iam-roles.html`,
    ['AWS::QBusiness::Application RoleArn'],
    WARNING,
  ),
  assumedBy(
    'Amazon Q Business',
    'application.qbusiness',
    `${DOCS}/amazonq/latest/qbusiness-ug/web-experience-iam-role-idc.html`,
    ['AWS::QBusiness::WebExperience RoleArn'],
  ),
  assumedBy('Amazon QuickSight', 'quicksight', `${EXAMPLES}/awscc_quicksight_vpc_connection`, [
    'AWS::QuickSight::VPCConnection RoleArn',
  ]),
];

/** Devices, media, management, security. */
const MANAGEMENT: readonly ServiceRoleFact[] = [
  assumedBy('AWS IoT', 'iot', `${IOT}/configure-logging.html`, [
    'AWS::IoT::ProvisioningTemplate ProvisioningRoleArn',
    'AWS::IoT::MitigationAction RoleArn',
    'AWS::IoT::Logging RoleArn',
    'AWS::IoT::AccountAuditConfiguration RoleArn',
    'AWS::IoT::AccountAuditConfiguration AuditNotificationTargetConfigurations.Sns.RoleArn',
    'AWS::IoT::SecurityProfile AlertTargets{}.RoleArn',
    'AWS::IoT::CACertificate RegistrationConfig.RoleArn',
    'AWS::IoT::JobTemplate PresignedUrlConfig.RoleArn',
    'AWS::IoT::Job PresignedUrlConfig.RoleArn',
  ]),
  assumedBy(
    'AWS IoT',
    'credentials.iot',
    `${IOT}/authorizing-direct-aws.html`,
    ['AWS::IoT::RoleAlias RoleArn'],
    LATER,
  ),
  assumedBy('AWS IoT Events', 'iotevents', `${EXAMPLES}/awscc_iotevents_detector_model`, [
    'AWS::IoTEvents::DetectorModel RoleArn',
    'AWS::IoTEvents::AlarmModel RoleArn',
  ]),
  assumedBy(
    'AWS IoT Wireless',
    'iotwireless',
    `${DOCS}/iot-wireless/latest/developerguide/lorawan-create-destinations.html`,
    ['AWS::IoTWireless::Destination RoleArn'],
  ),
  assumedBy('AWS IoT Greengrass', 'greengrass', `${DOCS}/greengrass/v1/developerguide/group-role.html`, [
    'AWS::Greengrass::Group RoleArn',
  ]),
  assumedBy('Amazon GameLift', 'gamelift', `${EXAMPLES}/awscc_gamelift_build`, [
    'AWS::GameLift::Build StorageLocation.RoleArn',
    'AWS::GameLift::Script StorageLocation.RoleArn',
    'AWS::GameLift::Fleet InstanceRoleARN',
    'AWS::GameLift::ContainerFleet FleetRoleArn',
  ]),
  assumedBy(
    'AWS Transfer Family',
    'transfer',
    `${DOCS}/transfer/latest/userguide/requirements-roles.html`,
    each(
      'AWS::Transfer::Server {LoggingRole,IdentityProviderDetails.InvocationRole}',
      'AWS::Transfer::Server WorkflowDetails.{OnUpload[],OnPartialUpload[]}.ExecutionRole',
      'AWS::Transfer::User Role',
      'AWS::Transfer::Connector {AccessRole,LoggingRole}',
      'AWS::Transfer::Agreement AccessRole',
    ),
  ),
  assumedBy(
    'AWS CloudTrail',
    'cloudtrail',
    `${DOCS}/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html`,
    ['AWS::CloudTrail::Trail CloudWatchLogsRoleArn'],
    seen('Access denied. Verify in IAM that the role has adequate trust relationships.'),
  ),
  assumedBy(
    'AWS CloudTrail',
    'lakeformation',
    `${DOCS}/awscloudtrail/latest/userguide/query-federation.html`,
    ['AWS::CloudTrail::EventDataStore FederationRoleArn'],
    WARNING,
  ),
  assumedBy('AWS Config', 'config', `${DOCS}/config/latest/developerguide/iamrole-permissions.html`, [
    'AWS::Config::ConfigurationRecorder RoleARN',
  ]),
  assumedBy('AWS Config', 'config', `${REFERENCE}/aws-resource-config-configurationaggregator.html`, [
    'AWS::Config::ConfigurationAggregator OrganizationAggregationSource.RoleArn',
  ]),
  assumedBy(
    'AWS Systems Manager',
    'ssm',
    `${DOCS}/systems-manager/latest/userguide/automation-setup-iam.html`,
    [
      'AWS::SSM::MaintenanceWindowTask ServiceRoleArn',
      'AWS::SSM::MaintenanceWindowTask TaskInvocationParameters.MaintenanceWindowRunCommandParameters.ServiceRoleArn',
      'AWS::SSM::Association Parameters.AutomationAssumeRole[]',
      'AWS::Config::RemediationConfiguration Parameters.AutomationAssumeRole.StaticValue.Values[]',
    ],
    later('The defined assume role is unable to be assumed'),
  ),
  assumedBy(
    'CloudWatch metric streams',
    'streams.metrics.cloudwatch',
    `${DOCS}/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-trustpolicy.html`,
    ['AWS::CloudWatch::MetricStream RoleArn'],
  ),
  assumedBy(
    'CloudWatch RUM',
    ['cognito-identity', 'cognito-identity-us-gov'],
    `${EXAMPLES}/awscc_rum_app_monitor`,
    ['AWS::RUM::AppMonitor AppMonitorConfiguration.GuestRoleArn'],
    { ...LATER, federated: true },
  ),
  assumedBy('Amazon CloudFront', 'cloudfront', `${EXAMPLES}/awscc_cloudfront_realtime_log_config`, [
    'AWS::CloudFront::RealtimeLogConfig EndPoints[].KinesisStreamConfig.RoleArn',
  ]),
  assumedBy('AWS Backup', 'backup', `${DOCS}/aws-backup/latest/devguide/iam-service-roles.html`, [
    'AWS::Backup::BackupSelection BackupSelection.IamRoleArn',
    'AWS::Backup::RestoreTestingSelection IamRoleArn',
  ]),
  assumedBy(
    'Data Lifecycle Manager',
    'dlm',
    `${DOCS}/ebs/latest/userguide/service-role.html`,
    ['AWS::DLM::LifecyclePolicy ExecutionRoleArn'],
    seen("Provided role cannot be assumed by principal 'dlm.amazonaws.com'."),
  ),
  assumedBy(
    'AWS AppConfig',
    'appconfig',
    `${DOCS}/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-iam-role.html`,
    [
      'AWS::AppConfig::ConfigurationProfile RetrievalRoleArn',
      'AWS::AppConfig::Environment Monitors[].AlarmRoleArn',
      'AWS::AppConfig::Extension Actions{}[].RoleArn',
    ],
  ),
  assumedBy('AWS Budgets', 'budgets', `${EXAMPLES}/awscc_budgets_budgets_action`, [
    'AWS::Budgets::BudgetsAction ExecutionRoleArn',
  ]),
  assumedBy('AWS FIS', 'fis', `${REFERENCE}/aws-resource-fis-experimenttemplate.html`, [
    'AWS::FIS::ExperimentTemplate RoleArn',
  ]),
  assumedBy(
    'Amazon Q in chat applications',
    'chatbot',
    `${EXAMPLES}/awscc_chatbot_slack_channel_configuration`,
    each('AWS::Chatbot::{SlackChannelConfiguration,MicrosoftTeamsChannelConfiguration} IamRoleArn'),
  ),
  assumedBy('Amazon Managed Grafana', 'grafana', `${EXAMPLES}/awscc_grafana_workspace`, [
    'AWS::Grafana::Workspace RoleArn',
  ]),
  assumedBy('AWS Support App', 'supportapp', `${EXAMPLES}/awscc_supportapp_slack_channel_configuration`, [
    'AWS::SupportApp::SlackChannelConfiguration ChannelRoleArn',
  ]),
  assumedBy(
    'CloudWatch investigations',
    'aiops',
    `${DOCS}/AmazonCloudWatch/latest/monitoring/Investigations-Security.html`,
    ['AWS::AIOps::InvestigationGroup RoleArn'],
  ),
  assumedBy(
    'Amazon AppStream',
    'appstream',
    `${DOCS}/appstream2/latest/developerguide/controlling-access-checking-for-iam-service-access.html`,
    each('AWS::AppStream::{Fleet,ImageBuilder,AppBlockBuilder} IamRoleArn'),
  ),
  assumedBy(
    'GuardDuty Malware Protection',
    'malware-protection-plan.guardduty',
    `${DOCS}/guardduty/latest/ug/malware-protection-s3-iam-policy-prerequisite.html`,
    ['AWS::GuardDuty::MalwareProtectionPlan Role'],
  ),
  assumedBy(
    'IAM Roles Anywhere',
    'rolesanywhere',
    `${DOCS}/rolesanywhere/latest/userguide/trust-model.html`,
    ['AWS::RolesAnywhere::Profile RoleArns[]'],
    LATER,
  ),
  assumedBy('AWS Shield', 'drt.shield', `${DOCS}/waf/latest/DDOSAPIReference/API_AssociateDRTRole.html`, [
    'AWS::Shield::DRTAccess RoleArn',
  ]),
  assumedBy(
    'AWS Deadline Cloud',
    ['credentials.deadline', 'deadline'],
    `${EXAMPLES}/awscc_deadline_queue`,
    each('AWS::Deadline::{Queue,Fleet,Monitor} RoleArn'),
    LATER,
  ),
];

export const SERVICE_ROLES: readonly ServiceRoleFact[] = [...SERVERLESS, ...COMPUTE, ...DATA, ...MANAGEMENT];
