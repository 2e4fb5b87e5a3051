/**
 * Types of which `Fn::GetAtt` also gives the properties that can be set, not only what the specification calls
 * attributes: so no attribute of theirs is surely unknown. From a table in the schema
 * module of cfn-lint (MIT-0), which has them from CloudFormation's own answers.
 */
const typesByService: Readonly<Record<string, string>> = {
  Amplify: 'Branch Domain',
  AppSync: 'DomainName FunctionConfiguration Resolver',
  AutoScaling: 'AutoScalingGroup',
  Backup: 'BackupSelection BackupVault LogicallyAirGappedBackupVault',
  CodeArtifact: 'Domain Repository',
  EC2: 'CapacityReservation Instance SecurityGroup Subnet VPC',
  EFS: 'MountTarget',
  EKS: 'Nodegroup',
  ElastiCache: 'ReplicationGroup',
  ElasticLoadBalancingV2: 'LoadBalancer',
  EventSchemas: 'Discoverer Registry Schema',
  Events: 'EventBus',
  GameLift: 'GameSessionQueue MatchmakingConfiguration MatchmakingRuleSet',
  Grafana: 'Workspace',
  Greengrass:
    'ConnectorDefinition CoreDefinition DeviceDefinition FunctionDefinition Group LoggerDefinition ResourceDefinition SubscriptionDefinition',
  ImageBuilder:
    'Component ContainerRecipe DistributionConfiguration ImagePipeline ImageRecipe InfrastructureConfiguration',
  ManagedBlockchain: 'Node',
  Neptune: 'DBCluster',
  RDS: 'DBInstance DBParameterGroup',
  RedshiftServerless: 'Workgroup',
  RoboMaker: 'RobotApplication SimulationApplication',
  Route53Resolver: 'ResolverRule ResolverRuleAssociation',
  S3: 'AccessPoint',
  SNS: 'Topic',
  SQS: 'Queue',
  SSM: 'Parameter',
  SageMaker:
    'DataQualityJobDefinition ModelBiasJobDefinition ModelExplainabilityJobDefinition ModelQualityJobDefinition MonitoringSchedule',
  StepFunctions: 'Activity',
};

/** Does `Fn::GetAtt` give any property of the type? */
export function givesProperties(type: string): boolean {
  const [, service = '', name = ''] = type.split('::');
  return Object.hasOwn(typesByService, service) && (typesByService[service] ?? '').split(' ').includes(name);
}

/**
 * Attributes that a resource has only with a property: "You must specify the StreamSpecification property to use this
 * attribute." https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html
 */
export const attributesWithProperty: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AWS::DynamoDB::Table': { StreamArn: 'StreamSpecification' },
};
