/**
 * The sections of `Globals`, and the properties that each takes.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export const GLOBAL_PROPERTIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Function: `
      Handler Runtime CodeUri DeadLetterQueue Description MemorySize Timeout VpcConfig Environment
      Tags PropagateTags Tracing KmsKeyArn AutoPublishAlias AutoPublishAliasAllProperties Layers
      DeploymentPreference RolePath PermissionsBoundary ReservedConcurrentExecutions
      ProvisionedConcurrencyConfig AssumeRolePolicyDocument EventInvokeConfig FileSystemConfigs
      CodeSigningConfigArn Architectures SnapStart EphemeralStorage FunctionUrlConfig
      RuntimeManagementConfig LoggingConfig RecursiveLoop SourceKMSKeyArn TenancyConfig
      DurableConfig CapacityProviderConfig FunctionScalingConfig PublishToLatestPublished
      VersionDeletionPolicy`,
    Api: `
      Auth Name DefinitionUri CacheClusterEnabled CacheClusterSize MergeDefinitions Variables
      EndpointConfiguration MethodSettings BinaryMediaTypes MinimumCompressionSize Cors
      GatewayResponses AccessLogSetting CanarySetting TracingEnabled OpenApiVersion Domain
      AlwaysDeploy PropagateTags SecurityPolicy EndpointAccessMode`,
    HttpApi: `
      Auth AccessLogSettings StageVariables Tags CorsConfiguration DefaultRouteSettings Domain
      RouteSettings FailOnWarnings PropagateTags`,
    SimpleTable: `
      SSESpecification`,
    StateMachine: `
      PropagateTags`,
    LayerVersion: `
      PublishLambdaVersion`,
    CapacityProvider: `
      VpcConfig OperatorRole Tags InstanceRequirements ScalingConfig KmsKeyArn PropagateTags
      LoggingConfig ManagedResourceTags`,
    MicrovmImage: `
      BuildRoleArn BaseImageArn BaseImageVersion Logging EgressNetworkConnectors CpuConfigurations
      Resources AdditionalOsCapabilities Hooks EnvironmentVariables Tags PropagateTags`,
    NetworkConnector: `
      OperatorRole Tags PropagateTags`,
    WebSocketApi: `
      AccessLogSettings ApiKeySelectionExpression DefaultRouteSettings DisableExecuteApiEndpoint
      DisableSchemaValidation Domain FailOnWarnings IpAddressType PropagateTags
      RouteSelectionExpression RouteSettings StageVariables Tags`,
  }).map(([section, properties]) => [section, new Set(properties.trim().split(/\s+/))]),
);
