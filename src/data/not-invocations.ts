/**
 * Property paths that speak of Lambda functions and make no service invoke one, each with the reason. A path that ends
 * in `*` stands for all that begin like it.
 */

export interface NotInvocation {
  /** Resource type and path; `*` at the end for the rest. */
  readonly path: string;
  readonly reason: string;
}

const CODE_ON_DEVICES = 'code that is copied to devices, and run there';
const PAYLOAD = 'what the function is given, not which one it is';
const FORMAT = 'the format of the event, not a function';
const ITSELF = 'the function itself, not who invokes it';
const CONFIGURATION = 'how the function is called, not which one it is';

export const NOT_INVOCATIONS: readonly NotInvocation[] = [
  {
    path: 'AWS::ARCRegionSwitch::Plan Workflows[].Steps[].ExecutionBlockConfiguration.LambdaEventSourceMappingConfig.*',
    reason: 'event source mappings that are switched on and off',
  },
  {
    path: 'AWS::ARCRegionSwitch::Plan Workflows[].Steps[].ExecutionBlockConfiguration.CustomActionLambdaConfig.*',
    reason: CONFIGURATION,
  },
  { path: 'AWS::ApiGateway::Authorizer IdentitySource', reason: 'where a request says who calls' },
  { path: 'AWS::ApiGatewayV2::Authorizer IdentitySource[]', reason: 'where a request says who calls' },
  {
    path: 'AWS::ApiGatewayV2::ApiGatewayManagedOverrides Route.Target',
    reason: 'an integration, which names the function itself',
  },
  {
    path: 'AWS::AppSync::Api EventConfig.AuthProviders[].LambdaAuthorizerConfig.IdentityValidationExpression',
    reason: 'a pattern for tokens',
  },
  {
    path: 'AWS::AppSync::GraphQLApi AdditionalAuthenticationProviders[].LambdaAuthorizerConfig.IdentityValidationExpression',
    reason: 'a pattern for tokens',
  },
  {
    path: 'AWS::AppSync::GraphQLApi LambdaAuthorizerConfig.IdentityValidationExpression',
    reason: 'a pattern for tokens',
  },
  {
    path: 'AWS::AppSync::ChannelNamespace HandlerConfigs.*',
    reason: 'calls a data source, which names the function',
  },
  { path: 'AWS::AppSync::FunctionConfiguration SyncConfig.ConflictHandler', reason: 'a strategy by name' },
  { path: 'AWS::AppSync::Resolver SyncConfig.ConflictHandler', reason: 'a strategy by name' },
  { path: 'AWS::ApplicationAutoScaling::*', reason: 'provisioned concurrency that is scaled' },
  {
    path: 'AWS::BedrockAgentCore::GatewayTarget TargetConfiguration.Mcp.Lambda.ToolSchema.*',
    reason: PAYLOAD,
  },
  { path: 'AWS::Chime::ChannelFlow Processors[].Configuration.Lambda.InvocationType', reason: CONFIGURATION },
  {
    path: 'AWS::CloudFront::Distribution DistributionConfig.CacheBehaviors[].FunctionAssociations[].FunctionARN',
    reason: 'a CloudFront function, not one of Lambda',
  },
  {
    path: 'AWS::CloudFront::Distribution DistributionConfig.DefaultCacheBehavior.FunctionAssociations[].FunctionARN',
    reason: 'a CloudFront function, not one of Lambda',
  },
  {
    path: 'AWS::CloudFront::Distribution DistributionConfig.CacheBehaviors[].LambdaFunctionAssociations[].EventType',
    reason: CONFIGURATION,
  },
  {
    path: 'AWS::CloudFront::Distribution DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations[].EventType',
    reason: CONFIGURATION,
  },
  {
    path: 'AWS::CloudFront::Function FunctionMetadata.FunctionARN',
    reason: 'a CloudFront function, not one of Lambda',
  },
  {
    path: 'AWS::CloudTrail::Trail EventSelectors[].DataResources[].Values[]',
    reason: 'functions whose invocations are logged',
  },
  {
    path: 'AWS::CodeDeploy::Application ApplicationName',
    reason: 'a name that may be like that of a function',
  },
  {
    path: 'AWS::CodeGuruProfiler::ProfilingGroup ProfilingGroupName',
    reason: 'a name that may be like that of a function',
  },
  { path: 'AWS::Cognito::UserPool LambdaConfig.CustomEmailSender.LambdaVersion', reason: FORMAT },
  { path: 'AWS::Cognito::UserPool LambdaConfig.CustomSMSSender.LambdaVersion', reason: FORMAT },
  { path: 'AWS::Cognito::UserPool LambdaConfig.InboundFederation.LambdaVersion', reason: FORMAT },
  { path: 'AWS::Cognito::UserPool LambdaConfig.PreTokenGenerationConfig.LambdaVersion', reason: FORMAT },
  {
    path: 'AWS::Cognito::UserPoolRegionalConfigurationAttachment LambdaConfig.CustomEmailSender.LambdaVersion',
    reason: FORMAT,
  },
  {
    path: 'AWS::Cognito::UserPoolRegionalConfigurationAttachment LambdaConfig.CustomSMSSender.LambdaVersion',
    reason: FORMAT,
  },
  {
    path: 'AWS::Cognito::UserPoolRegionalConfigurationAttachment LambdaConfig.InboundFederation.LambdaVersion',
    reason: FORMAT,
  },
  {
    path: 'AWS::Cognito::UserPoolRegionalConfigurationAttachment LambdaConfig.PreTokenGenerationConfig.LambdaVersion',
    reason: FORMAT,
  },
  { path: 'AWS::Config::ConfigRule InputParameters', reason: PAYLOAD },
  {
    path: 'AWS::Config::OrganizationConfigRule OrganizationCustomRuleMetadata.InputParameters',
    reason: PAYLOAD,
  },
  {
    path: 'AWS::Config::OrganizationConfigRule OrganizationManagedRuleMetadata.InputParameters',
    reason: PAYLOAD,
  },
  {
    path: 'AWS::DMS::Endpoint OracleSettings.SpatialDataOptionToGeoJsonFunctionName',
    reason: 'a function in the database',
  },
  { path: 'AWS::EC2::VPC VpcEncryptionControl.*', reason: 'whether traffic of functions is encrypted' },
  {
    path: 'AWS::EC2::VPCEncryptionControl LambdaExclusionInput',
    reason: 'whether traffic of functions is encrypted',
  },
  { path: 'AWS::Glue::UserDefinedFunction FunctionName', reason: 'a function of the data catalog' },
  { path: 'AWS::Greengrass::FunctionDefinition InitialVersion.*', reason: CODE_ON_DEVICES },
  { path: 'AWS::Greengrass::FunctionDefinitionVersion Functions[].*', reason: CODE_ON_DEVICES },
  { path: 'AWS::Greengrass::SubscriptionDefinition InitialVersion.*', reason: CODE_ON_DEVICES },
  { path: 'AWS::Greengrass::SubscriptionDefinitionVersion Subscriptions[].*', reason: CODE_ON_DEVICES },
  { path: 'AWS::GreengrassV2::ComponentVersion LambdaFunction.*', reason: CODE_ON_DEVICES },
  { path: 'AWS::InspectorV2::Filter FilterCriteria.*', reason: 'findings that are filtered' },
  {
    path: 'AWS::IoTAnalytics::Pipeline PipelineActivities[].Lambda.Name',
    reason: 'the name of the activity',
  },
  { path: 'AWS::IoTAnalytics::Pipeline PipelineActivities[].Lambda.Next', reason: 'the name of an activity' },
  { path: 'AWS::IoTEvents::AlarmModel AlarmEventActions.AlarmActions[].Lambda.Payload.*', reason: PAYLOAD },
  {
    path: 'AWS::IoTEvents::DetectorModel DetectorModelDefinition.States[].OnEnter.Events[].Actions[].Lambda.Payload.*',
    reason: PAYLOAD,
  },
  {
    path: 'AWS::IoTEvents::DetectorModel DetectorModelDefinition.States[].OnExit.Events[].Actions[].Lambda.Payload.*',
    reason: PAYLOAD,
  },
  {
    path: 'AWS::IoTEvents::DetectorModel DetectorModelDefinition.States[].OnInput.Events[].Actions[].Lambda.Payload.*',
    reason: PAYLOAD,
  },
  {
    path: 'AWS::IoTEvents::DetectorModel DetectorModelDefinition.States[].OnInput.TransitionEvents[].Actions[].Lambda.Payload.*',
    reason: PAYLOAD,
  },
  { path: 'AWS::Lambda::Alias *', reason: ITSELF },
  { path: 'AWS::Lambda::EventInvokeConfig FunctionName', reason: ITSELF },
  { path: 'AWS::Lambda::EventInvokeConfig Qualifier', reason: ITSELF },
  {
    path: 'AWS::Lambda::EventSourceMapping *',
    reason: 'read with the function that polls, by the facts on polled sources',
  },
  { path: 'AWS::Lambda::Function *', reason: ITSELF },
  { path: 'AWS::Lambda::Permission *', reason: 'a grant, not an invocation' },
  { path: 'AWS::Lambda::ResourcePolicy PolicyDocument', reason: 'a grant, not an invocation' },
  { path: 'AWS::Lambda::Url TargetFunctionArn', reason: 'invoked by whoever calls the URL' },
  { path: 'AWS::Lambda::Version FunctionName', reason: ITSELF },
  {
    path: 'AWS::Lex::Bot TestBotAliasSettings.BotAliasLocaleSettings[].BotAliasLocaleSetting.CodeHookSpecification.LambdaCodeHook.CodeHookInterfaceVersion',
    reason: FORMAT,
  },
  {
    path: 'AWS::Lex::BotAlias BotAliasLocaleSettings[].BotAliasLocaleSetting.CodeHookSpecification.LambdaCodeHook.CodeHookInterfaceVersion',
    reason: FORMAT,
  },
  { path: 'AWS::Logs::Destination TargetArn', reason: 'a stream; CloudWatch Logs takes no function here' },
  { path: 'AWS::Logs::LogGroup LogGroupName', reason: 'the log group that a function writes to' },
  { path: 'AWS::Pinpoint::ApplicationSettings CampaignHook.WebUrl', reason: 'a web address' },
  { path: 'AWS::Pinpoint::Campaign CampaignHook.WebUrl', reason: 'a web address' },
  {
    path: 'AWS::Pipes::Pipe TargetParameters.LambdaFunctionParameters.InvocationType',
    reason: CONFIGURATION,
  },
  { path: 'AWS::S3::Bucket NotificationConfiguration.LambdaConfigurations[].Event', reason: CONFIGURATION },
  {
    path: 'AWS::S3::Bucket NotificationConfiguration.LambdaConfigurations[].Filter.*',
    reason: CONFIGURATION,
  },
  {
    path: 'AWS::S3ObjectLambda::AccessPoint ObjectLambdaConfiguration.AllowedFeatures[]',
    reason: CONFIGURATION,
  },
  {
    path: 'AWS::S3ObjectLambda::AccessPoint ObjectLambdaConfiguration.SupportingAccessPoint',
    reason: 'an access point of Amazon S3',
  },
  {
    path: 'AWS::S3ObjectLambda::AccessPoint ObjectLambdaConfiguration.TransformationConfigurations[].Actions[]',
    reason: CONFIGURATION,
  },
  {
    path: 'AWS::S3ObjectLambda::AccessPoint ObjectLambdaConfiguration.TransformationConfigurations[].ContentTransformation.AwsLambda.FunctionPayload',
    reason: PAYLOAD,
  },
  { path: 'AWS::S3ObjectLambda::AccessPointPolicy *', reason: 'the policy of an access point' },
  {
    path: 'AWS::SES::MailManagerRuleSet Rules[].Actions[].InvokeLambda.ActionFailurePolicy',
    reason: CONFIGURATION,
  },
  {
    path: 'AWS::SES::MailManagerRuleSet Rules[].Actions[].InvokeLambda.InvocationType',
    reason: CONFIGURATION,
  },
  { path: 'AWS::SES::ReceiptRule Rule.Actions[].LambdaAction.InvocationType', reason: CONFIGURATION },
  {
    path: 'AWS::SSM::MaintenanceWindowTask TaskInvocationParameters.MaintenanceWindowLambdaParameters.*',
    reason: 'read with the task that names the function',
  },
  {
    path: 'AWS::SecretsManager::RotationSchedule HostedRotationLambda.*',
    reason: 'a function that AWS makes, with its permission',
  },
  { path: 'AWS::Synthetics::Canary Code.SourceLocationArn', reason: 'a layer' },
  { path: 'AWS::VpcLattice::TargetGroup Config.LambdaEventStructureVersion', reason: FORMAT },
  {
    path: 'AWS::VpcLattice::TargetGroup Targets[].Id',
    reason: 'VPC Lattice adds the permission when a target is registered',
  },
];
