/**
 * The properties of `AWS::Serverless::Function`, in the notation of `src/sam/properties.ts`.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
export const FUNCTION_PROPERTIES = `
  FunctionName text|map
  Handler
  Runtime
  CodeUri
  ImageUri
  PackageType
  InlineCode
  DeadLetterQueue map
  Description
  MemorySize
  Timeout
  VpcConfig
  Role text
  AssumeRolePolicyDocument map
  Policies text|map|list
  RolePath
  PermissionsBoundary text
  Environment map
  Events map
  Tags map
  PropagateTags bool
  Tracing map|text
  KmsKeyArn
  DeploymentPreference map
  ReservedConcurrentExecutions
  Layers list
  EventInvokeConfig map
  EphemeralStorage
  AutoPublishAlias text
  AutoPublishCodeSha256 text
  AutoPublishAliasAllProperties =bool
  VersionDescription
  ProvisionedConcurrencyConfig
  FileSystemConfigs
  ImageConfig
  CodeSigningConfigArn
  Architectures
  SnapStart map
  FunctionUrlConfig map
  RuntimeManagementConfig
  LoggingConfig
  RecursiveLoop
  SourceKMSKeyArn
  CapacityProviderConfig map
  FunctionScalingConfig map
  VersionDeletionPolicy text
  PublishToLatestPublished
  TenancyConfig
  DurableConfig map
`;
