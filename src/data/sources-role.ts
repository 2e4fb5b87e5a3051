/** Services that invoke functions through a role that they assume, where the facts say it all. */
import { DOCS, NOT_DOCUMENTED, type SourceFact, typePage } from './sources.ts';

export const FAILURE_DESTINATION: SourceFact = {
  service: 'AWS Lambda destinations',
  what: 'destinations of asynchronous invocations',
  paths: ['OnSuccess', 'OnFailure'].map((outcome) => ({
    type: 'AWS::Lambda::EventInvokeConfig',
    function: `DestinationConfig.${outcome}.Destination`,
    roleOf: { property: 'FunctionName', type: 'AWS::Lambda::Function', role: 'Role' },
    mixed: true,
  })),
  by: 'role',
  principal: 'lambda.amazonaws.com',
  checkedAtCreation: 'unknown',
  symptom:
    "The function's execution role does not have permissions to call InvokeFunction on the destination",
  reference: `${DOCS}/lambda/latest/dg/invocation-async-retain-records.html`,
};

const KINESIS_INPUT = 'InputProcessingConfiguration.InputLambdaProcessor';
const QBUSINESS_HOOKS = ['PreExtractionHookConfiguration', 'PostExtractionHookConfiguration'];
const ANALYTICS_V2 = {
  property: 'ApplicationName',
  type: 'AWS::KinesisAnalyticsV2::Application',
  role: 'ServiceExecutionRole',
};

export const ROLE_SOURCES: readonly SourceFact[] = [
  {
    service: 'AWS AppSync',
    what: 'data sources',
    paths: [
      {
        type: 'AWS::AppSync::DataSource',
        function: 'LambdaConfig.LambdaFunctionArn',
        role: 'ServiceRoleArn',
        when: { Type: 'AWS_LAMBDA' },
      },
    ],
    by: 'role',
    principal: 'appsync.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${DOCS}/appsync/latest/devguide/tutorial-lambda-resolvers.html`,
  },
  {
    service: 'AWS AppSync',
    what: 'conflict handlers',
    paths: ['AWS::AppSync::Resolver', 'AWS::AppSync::FunctionConfiguration'].map((type) => ({
      type,
      function: 'SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn',
      roleOf: { property: 'DataSourceName', type: 'AWS::AppSync::DataSource', role: 'ServiceRoleArn' },
    })),
    by: 'role',
    principal: 'appsync.amazonaws.com',
    checkedAtCreation: 'no',
    reference: `${DOCS}/appsync/latest/devguide/conflict-detection-and-sync.html`,
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'AWS CodePipeline',
    what: 'invoke actions',
    paths: [
      {
        type: 'AWS::CodePipeline::Pipeline',
        item: 'Stages[].Actions[]',
        function: 'Configuration.FunctionName',
        role: '/RoleArn',
        when: { 'ActionTypeId.Category': 'Invoke', 'ActionTypeId.Provider': 'Lambda', RoleArn: [undefined] },
      },
    ],
    by: 'role',
    principal: 'codepipeline.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${DOCS}/codepipeline/latest/userguide/action-reference-Lambda.html`,
  },
  {
    service: 'AWS CodePipeline',
    what: 'invoke actions with a role of their own',
    paths: [
      {
        type: 'AWS::CodePipeline::Pipeline',
        item: 'Stages[].Actions[]',
        function: 'Configuration.FunctionName',
        role: 'RoleArn',
        when: { 'ActionTypeId.Category': 'Invoke', 'ActionTypeId.Provider': 'Lambda', RoleArn: '*' },
      },
    ],
    by: 'role',
    principal: 'codepipeline.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${DOCS}/codepipeline/latest/userguide/action-reference-Lambda.html`,
    doubt: 'the role of the action is assumed by way of the role of the pipeline',
  },
  {
    service: 'Amazon ECS',
    what: 'deployment lifecycle hooks',
    paths: [
      {
        type: 'AWS::ECS::Service',
        item: 'DeploymentConfiguration.LifecycleHooks[]',
        function: 'HookTargetArn',
        role: 'RoleArn',
        when: { TargetType: ['AWS_LAMBDA', undefined] },
      },
    ],
    by: 'role',
    principal: 'ecs.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${DOCS}/AmazonECS/latest/developerguide/blue-green-permissions.html`,
  },
  {
    service: 'AWS Systems Manager',
    what: 'maintenance window tasks',
    paths: [
      {
        type: 'AWS::SSM::MaintenanceWindowTask',
        function: 'TaskArn',
        qualifier: 'TaskInvocationParameters.MaintenanceWindowLambdaParameters.Qualifier',
        role: 'ServiceRoleArn',
        when: { TaskType: 'LAMBDA' },
      },
    ],
    by: 'role',
    principal: 'ssm.amazonaws.com',
    checkedAtCreation: 'no',
    reference: `${DOCS}/systems-manager/latest/userguide/sysman-maintenance-permissions.html`,
  },
  {
    service: 'Amazon SES Mail Manager',
    what: 'rule actions',
    paths: [
      {
        type: 'AWS::SES::MailManagerRuleSet',
        item: 'Rules[].Actions[].InvokeLambda',
        function: 'FunctionArn',
        role: 'RoleArn',
      },
    ],
    by: 'role',
    principal: 'ses.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: typePage('AWS::SES::MailManagerRuleSet'),
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'AWS CloudFormation',
    what: 'Lambda hooks',
    paths: [{ type: 'AWS::CloudFormation::LambdaHook', function: 'LambdaFunction', role: 'ExecutionRole' }],
    by: 'role',
    principal: 'hooks.cloudformation.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/cloudformation-cli/latest/hooks-userguide/lambda-hooks-prepare-to-create-hook.html`,
  },
  {
    service: 'Amazon Kinesis Data Analytics',
    what: 'input processors and outputs',
    paths: [
      {
        type: 'AWS::KinesisAnalytics::Application',
        item: `Inputs[].${KINESIS_INPUT}`,
        function: 'ResourceARN',
        role: 'RoleARN',
      },
      {
        type: 'AWS::KinesisAnalytics::ApplicationOutput',
        item: 'Output.LambdaOutput',
        function: 'ResourceARN',
        role: 'RoleARN',
      },
      {
        type: 'AWS::KinesisAnalyticsV2::Application',
        function: `ApplicationConfiguration.SqlApplicationConfiguration.Inputs[].${KINESIS_INPUT}.ResourceARN`,
        role: '/ServiceExecutionRole',
      },
      {
        type: 'AWS::KinesisAnalyticsV2::ApplicationOutput',
        function: 'Output.LambdaOutput.ResourceARN',
        roleOf: ANALYTICS_V2,
      },
    ],
    by: 'role',
    principal: 'kinesisanalytics.amazonaws.com',
    actions: ['lambda:InvokeFunction', 'lambda:GetFunctionConfiguration'],
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/kinesisanalytics/latest/dev/lambda-preprocessing.html`,
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'Amazon Bedrock',
    what: 'flows',
    paths: [
      {
        type: 'AWS::Bedrock::Flow',
        function: 'Definition.Nodes[].Configuration.LambdaFunction.LambdaArn',
        role: '/ExecutionRoleArn',
      },
    ],
    by: 'role',
    principal: 'bedrock.amazonaws.com',
    checkedAtCreation: 'no',
    reference: `${DOCS}/bedrock/latest/userguide/flows-permissions.html`,
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'Amazon Bedrock',
    what: 'transformations of knowledge bases',
    paths: [
      {
        type: 'AWS::Bedrock::DataSource',
        function:
          'VectorIngestionConfiguration.CustomTransformationConfiguration.Transformations[].TransformationFunction.TransformationLambdaConfiguration.LambdaArn',
        roleOf: { property: 'KnowledgeBaseId', type: 'AWS::Bedrock::KnowledgeBase', role: 'RoleArn' },
      },
    ],
    by: 'role',
    principal: 'bedrock.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/bedrock/latest/userguide/kb-permissions.html`,
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'Amazon Bedrock AgentCore',
    what: 'gateway targets and interceptors',
    paths: [
      {
        type: 'AWS::BedrockAgentCore::GatewayTarget',
        function: 'TargetConfiguration.Mcp.Lambda.LambdaArn',
        roleOf: { property: 'GatewayIdentifier', type: 'AWS::BedrockAgentCore::Gateway', role: 'RoleArn' },
      },
      {
        type: 'AWS::BedrockAgentCore::Gateway',
        function: 'InterceptorConfigurations[].Interceptor.Lambda.Arn',
        role: '/RoleArn',
      },
    ],
    by: 'role',
    principal: 'bedrock-agentcore.amazonaws.com',
    checkedAtCreation: 'no',
    symptom:
      'Access denied while invoking Lambda function. Check the permissions on the Lambda function and Gateway execution role',
    reference: `${DOCS}/bedrock-agentcore/latest/devguide/gateway-prerequisites-permissions.html`,
  },
  {
    service: 'Amazon Kendra',
    what: 'document enrichment',
    paths: QBUSINESS_HOOKS.map((hook) => ({
      type: 'AWS::Kendra::DataSource',
      item: 'CustomDocumentEnrichmentConfiguration',
      function: `${hook}.LambdaArn`,
      role: 'RoleArn',
    })),
    by: 'role',
    principal: 'kendra.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/kendra/latest/dg/custom-document-enrichment.html`,
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'Amazon Q Business',
    what: 'document enrichment',
    paths: QBUSINESS_HOOKS.map((hook) => ({
      type: 'AWS::QBusiness::DataSource',
      item: `DocumentEnrichmentConfiguration.${hook}`,
      function: 'LambdaArn',
      role: 'RoleArn',
    })),
    by: 'role',
    principal: 'qbusiness.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/amazonq/latest/qbusiness-ug/cde-lambda-operations.html`,
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'ARC Region switch',
    what: 'custom actions',
    paths: [
      {
        type: 'AWS::ARCRegionSwitch::Plan',
        function: 'Workflows[].Steps[].ExecutionBlockConfiguration.CustomActionLambdaConfig.Lambdas[].Arn',
        role: '/ExecutionRole',
      },
    ],
    by: 'role',
    principal: 'arc-region-switch.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: typePage('AWS::ARCRegionSwitch::Plan'),
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'AWS IoT SiteWise',
    what: 'alarm notifications',
    paths: [
      {
        type: 'AWS::IoTSiteWise::Portal',
        item: 'Alarms',
        function: 'NotificationLambdaArn',
        role: 'AlarmRoleArn',
      },
    ],
    by: 'role',
    principal: 'iotevents.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: typePage('AWS::IoTSiteWise::Portal'),
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'AWS IoT TwinMaker',
    what: 'data connectors',
    paths: [
      {
        type: 'AWS::IoTTwinMaker::ComponentType',
        function: 'Functions{}.ImplementedBy.Lambda.Arn',
        roleOf: { property: 'WorkspaceId', type: 'AWS::IoTTwinMaker::Workspace', role: 'Role' },
      },
    ],
    by: 'role',
    principal: 'iottwinmaker.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: typePage('AWS::IoTTwinMaker::ComponentType'),
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'Amazon SageMaker AI',
    what: 'credentials for private registries',
    paths: ['PrimaryContainer', 'Containers[]'].map((container) => ({
      type: 'AWS::SageMaker::Model',
      function: `${container}.ImageConfig.RepositoryAuthConfig.RepositoryCredentialsProviderArn`,
      role: '/ExecutionRoleArn',
    })),
    by: 'role',
    principal: 'sagemaker.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/sagemaker/latest/dg/your-algorithms-containers-inference-private.html`,
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'Amazon Lookout for Metrics',
    what: 'alerts',
    paths: [
      {
        type: 'AWS::LookoutMetrics::Alert',
        item: 'Action.LambdaConfiguration',
        function: 'LambdaArn',
        role: 'RoleArn',
      },
    ],
    by: 'role',
    principal: 'lookoutmetrics.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: typePage('AWS::LookoutMetrics::Alert'),
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'AWS Security Agent',
    what: 'agent spaces and penetration tests',
    paths: [
      { type: 'AWS::SecurityAgent::AgentSpace', function: 'AwsResources.LambdaFunctionArns[]' },
      {
        type: 'AWS::SecurityAgent::Pentest',
        function: 'Assets.Actors[].Authentication.Value',
        role: '/ServiceRole',
        mixed: true,
      },
    ],
    by: 'role',
    principal: 'securityagent.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: typePage('AWS::SecurityAgent::AgentSpace'),
    doubt: NOT_DOCUMENTED,
  },
  FAILURE_DESTINATION,
];
