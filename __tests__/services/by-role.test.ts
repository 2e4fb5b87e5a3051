import { describe, expect, test } from '@jest/globals';
import { caller, type SourceCase, verdictsOn } from './verdicts.ts';

const FN = '!GetAtt Fn.Arn';
const ROLE = '!GetAtt Caller.Arn';

interface Row extends SourceCase {
  readonly name: string;
  readonly principal: string;
  readonly actions?: readonly string[];
  /** AWS does not say enough for an error. */
  readonly open?: boolean;
}

const row = (
  name: string,
  type: string,
  properties: string,
  principal: string,
  more: Partial<Row> = {},
): Row => ({
  name,
  type,
  properties,
  principal,
  ...more,
});

const URI =
  "!Sub 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations'";
const API = "  Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: shop } }\n";
const METHOD = `  Method:
    Type: AWS::ApiGateway::Method
    Properties: { RestApiId: !Ref Api, ResourceId: x, HttpMethod: GET, AuthorizerId: !Ref Source }
`;
const HTTP = "  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: shop, ProtocolType: HTTP } }\n";
const ROUTE = `  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: GET /x, Target: !Sub 'integrations/\${Source}' }
`;
const ANALYTICS = ['lambda:InvokeFunction', 'lambda:GetFunctionConfiguration'];
const TASK = `{ StartAt: A, States: { A: { Type: Task, Resource: ${FN}, End: true } } }`;

const ROWS: readonly Row[] = [
  row(
    'API Gateway REST method with credentials',
    'AWS::ApiGateway::Method',
    `{ RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: GET, Integration: { Type: AWS_PROXY, Uri: ${URI}, Credentials: ${ROLE} } }`,
    'apigateway.amazonaws.com',
    { more: API },
  ),
  row(
    'API Gateway REST authorizer with credentials',
    'AWS::ApiGateway::Authorizer',
    `{ RestApiId: !Ref Api, Type: TOKEN, AuthorizerUri: ${URI}, AuthorizerCredentials: ${ROLE} }`,
    'apigateway.amazonaws.com',
    { more: API + METHOD },
  ),
  row(
    'API Gateway HTTP integration with credentials',
    'AWS::ApiGatewayV2::Integration',
    `{ ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: ${FN}, CredentialsArn: ${ROLE} }`,
    'apigateway.amazonaws.com',
    { more: HTTP + ROUTE },
  ),
  row(
    'EventBridge rule with a role',
    'AWS::Events::Rule',
    `{ Targets: [{ Id: a, Arn: ${FN}, RoleArn: ${ROLE} }] }`,
    'events.amazonaws.com',
  ),
  row(
    'Scheduler',
    'AWS::Scheduler::Schedule',
    `{ ScheduleExpression: rate(1 day), Target: { Arn: ${FN}, RoleArn: ${ROLE} } }`,
    'scheduler.amazonaws.com',
  ),
  row('Pipes', 'AWS::Pipes::Pipe', `{ RoleArn: ${ROLE}, Source: s, Target: ${FN} }`, 'pipes.amazonaws.com'),
  row(
    'Step Functions',
    'AWS::StepFunctions::StateMachine',
    `{ RoleArn: ${ROLE}, Definition: ${TASK} }`,
    'states.amazonaws.com',
  ),
  row(
    'Firehose',
    'AWS::KinesisFirehose::DeliveryStream',
    `{ ExtendedS3DestinationConfiguration: { RoleARN: ${ROLE}, ProcessingConfiguration: { Enabled: true, Processors: [{ Type: Lambda, Parameters: [{ ParameterName: LambdaArn, ParameterValue: ${FN} }] }] } } }`,
    'firehose.amazonaws.com',
  ),
  row(
    'AppSync data source',
    'AWS::AppSync::DataSource',
    `{ Type: AWS_LAMBDA, ServiceRoleArn: ${ROLE}, LambdaConfig: { LambdaFunctionArn: ${FN} } }`,
    'appsync.amazonaws.com',
  ),
  row(
    'AppSync conflict handler',
    'AWS::AppSync::Resolver',
    `{ DataSourceName: !GetAtt Data.Name, SyncConfig: { LambdaConflictHandlerConfig: { LambdaConflictHandlerArn: ${FN} } } }`,
    'appsync.amazonaws.com',
    {
      open: true,
      more: `  Data: { Type: 'AWS::AppSync::DataSource', Properties: { Name: d, ServiceRoleArn: ${ROLE} } }\n`,
    },
  ),
  row(
    'CodePipeline',
    'AWS::CodePipeline::Pipeline',
    `{ RoleArn: ${ROLE}, Stages: [{ Name: s, Actions: [{ Name: a, ActionTypeId: { Category: Invoke, Provider: Lambda }, Configuration: { FunctionName: work } }] }] }`,
    'codepipeline.amazonaws.com',
  ),
  row(
    'CodePipeline action with a role of its own',
    'AWS::CodePipeline::Pipeline',
    `{ RoleArn: ${ROLE}, Stages: [{ Name: s, Actions: [{ Name: a, RoleArn: ${ROLE}, ActionTypeId: { Category: Invoke, Provider: Lambda }, Configuration: { FunctionName: work } }] }] }`,
    'codepipeline.amazonaws.com',
    { open: true },
  ),
  row(
    'ECS lifecycle hook',
    'AWS::ECS::Service',
    `{ DeploymentConfiguration: { LifecycleHooks: [{ HookTargetArn: ${FN}, RoleArn: ${ROLE} }] } }`,
    'ecs.amazonaws.com',
  ),
  row(
    'maintenance window task',
    'AWS::SSM::MaintenanceWindowTask',
    `{ TaskType: LAMBDA, TaskArn: ${FN}, ServiceRoleArn: ${ROLE} }`,
    'ssm.amazonaws.com',
  ),
  row(
    'Mail Manager',
    'AWS::SES::MailManagerRuleSet',
    `{ Rules: [{ Actions: [{ InvokeLambda: { FunctionArn: ${FN}, RoleArn: ${ROLE} } }] }] }`,
    'ses.amazonaws.com',
    { open: true },
  ),
  row(
    'CloudFormation hook',
    'AWS::CloudFormation::LambdaHook',
    `{ LambdaFunction: ${FN}, ExecutionRole: ${ROLE} }`,
    'hooks.cloudformation.amazonaws.com',
  ),
  row(
    'Kinesis Data Analytics output',
    'AWS::KinesisAnalytics::ApplicationOutput',
    `{ Output: { LambdaOutput: { ResourceARN: ${FN}, RoleARN: ${ROLE} } } }`,
    'kinesisanalytics.amazonaws.com',
    { actions: ANALYTICS, open: true },
  ),
  row(
    'Kinesis Data Analytics output, version 2',
    'AWS::KinesisAnalyticsV2::ApplicationOutput',
    `{ ApplicationName: !Ref App, Output: { LambdaOutput: { ResourceARN: ${FN} } } }`,
    'kinesisanalytics.amazonaws.com',
    {
      actions: ANALYTICS,
      open: true,
      more: `  App: { Type: 'AWS::KinesisAnalyticsV2::Application', Properties: { ServiceExecutionRole: ${ROLE} } }\n`,
    },
  ),
  row(
    'Bedrock flow',
    'AWS::Bedrock::Flow',
    `{ ExecutionRoleArn: ${ROLE}, Definition: { Nodes: [{ Configuration: { LambdaFunction: { LambdaArn: ${FN} } } }] } }`,
    'bedrock.amazonaws.com',
    { open: true },
  ),
  row(
    'Bedrock data source',
    'AWS::Bedrock::DataSource',
    `{ KnowledgeBaseId: !Ref Base, VectorIngestionConfiguration: { CustomTransformationConfiguration: { Transformations: [{ TransformationFunction: { TransformationLambdaConfiguration: { LambdaArn: ${FN} } } }] } } }`,
    'bedrock.amazonaws.com',
    {
      open: true,
      more: `  Base: { Type: 'AWS::Bedrock::KnowledgeBase', Properties: { RoleArn: ${ROLE} } }\n`,
    },
  ),
  row(
    'AgentCore gateway target',
    'AWS::BedrockAgentCore::GatewayTarget',
    `{ GatewayIdentifier: !GetAtt Gateway.GatewayIdentifier, TargetConfiguration: { Mcp: { Lambda: { LambdaArn: ${FN} } } } }`,
    'bedrock-agentcore.amazonaws.com',
    { more: `  Gateway: { Type: 'AWS::BedrockAgentCore::Gateway', Properties: { RoleArn: ${ROLE} } }\n` },
  ),
  row(
    'AgentCore interceptor',
    'AWS::BedrockAgentCore::Gateway',
    `{ RoleArn: ${ROLE}, InterceptorConfigurations: [{ Interceptor: { Lambda: { Arn: ${FN} } } }] }`,
    'bedrock-agentcore.amazonaws.com',
  ),
  row(
    'Transfer workflow',
    'AWS::Transfer::Workflow',
    `{ Steps: [{ Type: CUSTOM, CustomStepDetails: { Target: ${FN} } }] }`,
    'transfer.amazonaws.com',
    {
      more: `  Server: { Type: 'AWS::Transfer::Server', Properties: { WorkflowDetails: { OnUpload: [{ WorkflowId: !Ref Source, ExecutionRole: ${ROLE} }] } } }\n`,
    },
  ),
  row(
    'Kendra enrichment',
    'AWS::Kendra::DataSource',
    `{ CustomDocumentEnrichmentConfiguration: { RoleArn: ${ROLE}, PreExtractionHookConfiguration: { LambdaArn: ${FN} } } }`,
    'kendra.amazonaws.com',
    { open: true },
  ),
  row(
    'Q Business enrichment',
    'AWS::QBusiness::DataSource',
    `{ DocumentEnrichmentConfiguration: { PreExtractionHookConfiguration: { LambdaArn: ${FN}, RoleArn: ${ROLE} } } }`,
    'qbusiness.amazonaws.com',
    { open: true },
  ),
  row(
    'ARC Region switch',
    'AWS::ARCRegionSwitch::Plan',
    `{ ExecutionRole: ${ROLE}, Workflows: [{ Steps: [{ ExecutionBlockConfiguration: { CustomActionLambdaConfig: { Lambdas: [{ Arn: ${FN} }] } } }] }] }`,
    'arc-region-switch.amazonaws.com',
    { open: true },
  ),
  row(
    'SiteWise alarms',
    'AWS::IoTSiteWise::Portal',
    `{ Alarms: { AlarmRoleArn: ${ROLE}, NotificationLambdaArn: ${FN} } }`,
    'iotevents.amazonaws.com',
    { open: true },
  ),
  row(
    'TwinMaker',
    'AWS::IoTTwinMaker::ComponentType',
    `{ WorkspaceId: !Ref Space, Functions: { f: { ImplementedBy: { Lambda: { Arn: ${FN} } } } } }`,
    'iottwinmaker.amazonaws.com',
    {
      open: true,
      more: `  Space: { Type: 'AWS::IoTTwinMaker::Workspace', Properties: { WorkspaceId: w, Role: ${ROLE} } }\n`,
    },
  ),
  row(
    'SageMaker model',
    'AWS::SageMaker::Model',
    `{ ExecutionRoleArn: ${ROLE}, PrimaryContainer: { ImageConfig: { RepositoryAuthConfig: { RepositoryCredentialsProviderArn: ${FN} } } } }`,
    'sagemaker.amazonaws.com',
    { open: true },
  ),
  row(
    'SageMaker pipeline',
    'AWS::SageMaker::Pipeline',
    `{ RoleArn: ${ROLE}, PipelineDefinition: { PipelineDefinitionBody: !Sub '{"Steps":[{"Name":"a","Type":"Lambda","FunctionArn":"\${Fn.Arn}"}]}' } }`,
    'sagemaker.amazonaws.com',
  ),
  row(
    'Lookout for Metrics',
    'AWS::LookoutMetrics::Alert',
    `{ Action: { LambdaConfiguration: { LambdaArn: ${FN}, RoleArn: ${ROLE} } } }`,
    'lookoutmetrics.amazonaws.com',
    { open: true },
  ),
  row(
    'AppConfig extension with a role',
    'AWS::AppConfig::Extension',
    `{ Actions: { ON_DEPLOYMENT_START: [{ Name: a, Uri: ${FN}, RoleArn: ${ROLE} }] } }`,
    'appconfig.amazonaws.com',
  ),
  row(
    'IoT Events detector with a role',
    'AWS::IoTEvents::DetectorModel',
    `{ RoleArn: ${ROLE}, DetectorModelDefinition: { States: [{ OnEnter: { Events: [{ Actions: [{ Lambda: { FunctionArn: ${FN} } }] }] } }] } }`,
    'iotevents.amazonaws.com',
  ),
  row(
    'destination of asynchronous invocations',
    'AWS::Lambda::EventInvokeConfig',
    `{ FunctionName: !Ref First, Qualifier: $LATEST, DestinationConfig: { OnSuccess: { Destination: ${FN} } } }`,
    'lambda.amazonaws.com',
    {
      more: `  First: { Type: 'AWS::Lambda::Function', Properties: { Role: ${ROLE}, Code: { ZipFile: x } } }\n`,
    },
  ),
];

describe.each(ROWS.map((each) => [each.name, each] as const))('%s', (_name, source) => {
  const { principal, actions } = source;
  const lacking = source.open ? /^unverified: / : /^denied: the role Caller does not /;

  test('a role that trusts the service and may invoke', () => {
    expect(verdictsOn(source, caller(principal, actions))).toEqual(['granted']);
  });

  test('a role that another service may assume', () => {
    expect(verdictsOn(source, caller('ec2.amazonaws.com', actions))).toEqual([
      expect.stringMatching(lacking),
    ]);
  });

  test('a role that may invoke another function only', () => {
    const other = "!Sub 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:other'";
    expect(verdictsOn(source, caller(principal, actions, other))).toEqual([expect.stringMatching(lacking)]);
  });
});

test('CodeDeploy hooks are functions by name, invoked by the role of the deployment group', () => {
  const template = (principal: string) => ({
    type: 'AWS::Lambda::Alias',
    properties: "{ FunctionName: other, FunctionVersion: '1', Name: live }",
    more: `    UpdatePolicy:
      CodeDeployLambdaAliasUpdate: { ApplicationName: a, DeploymentGroupName: !Ref Group, BeforeAllowTrafficHook: !Ref Fn }
  Group: { Type: 'AWS::CodeDeploy::DeploymentGroup', Properties: { ServiceRoleArn: ${ROLE} } }
${caller(principal)}`,
  });
  expect(verdictsOn(template('codedeploy.amazonaws.com'))).toEqual(['granted']);
  expect(verdictsOn(template('ec2.amazonaws.com'))).toEqual([expect.stringMatching(/^denied: /)]);
});

describe('with the rights of whoever asks', () => {
  test.each([
    ['AWS::CloudFormation::CustomResource', `{ ServiceToken: ${FN} }`],
    ['Custom::Setup', `{ ServiceToken: ${FN} }`],
    ['AWS::CloudFormation::Macro', `{ Name: m, FunctionName: ${FN} }`],
    [
      'AWS::CloudFront::Distribution',
      `{ DistributionConfig: { DefaultCacheBehavior: { LambdaFunctionAssociations: [{ EventType: viewer-request, LambdaFunctionARN: ${FN} }] } } }`,
    ],
    [
      'AWS::S3ObjectLambda::AccessPoint',
      `{ ObjectLambdaConfiguration: { TransformationConfigurations: [{ ContentTransformation: { AwsLambda: { FunctionArn: ${FN} } } }] } }`,
    ],
    ['AWS::Athena::DataCatalog', `{ Name: c, Type: LAMBDA, Parameters: { metadata-function: ${FN} } }`],
    ['AWS::EC2::ClientVpnEndpoint', `{ ClientConnectOptions: { LambdaFunctionArn: ${FN} } }`],
    [
      'AWS::SSM::Document',
      '{ Content: { mainSteps: [{ name: a, action: "aws:invokeLambdaFunction", inputs: { FunctionName: !Ref Fn } }] } }',
    ],
  ])('%s', (type, properties) => {
    expect(verdictsOn({ type, properties })).toEqual(['granted']);
  });

  test('a custom resource behind a topic is none', () => {
    const properties = '{ ServiceToken: !Ref Topic }';
    expect(
      verdictsOn({ type: 'Custom::Setup', properties, more: '  Topic: { Type: AWS::SNS::Topic }\n' }),
    ).toEqual([]);
  });
});
