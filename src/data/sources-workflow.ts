/** Workflows, schedules, pipes and streams: they invoke functions through a role that they assume. */
import { DOCS, type SourceFact } from './sources.ts';

export const STATE_MACHINE: SourceFact = {
  service: 'AWS Step Functions',
  what: 'tasks',
  paths: [
    { type: 'AWS::StepFunctions::StateMachine', function: 'Definition', role: 'RoleArn' },
    { type: 'AWS::StepFunctions::StateMachine', function: 'DefinitionString', role: 'RoleArn' },
    { type: 'AWS::StepFunctions::StateMachine', function: 'DefinitionS3Location', role: 'RoleArn' },
  ],
  by: 'role',
  principal: 'states.amazonaws.com',
  alsoPrincipals: ['states.*.amazonaws.com'],
  checkedAtCreation: 'no',
  symptom: 'Lambda.AWSLambdaException: … is not authorized to perform: lambda:InvokeFunction on resource',
  reference: `${DOCS}/step-functions/latest/dg/lambda-iam.html`,
};

export const SCHEDULE: SourceFact = {
  service: 'EventBridge Scheduler',
  what: 'schedules',
  paths: [
    { type: 'AWS::Scheduler::Schedule', item: 'Target', function: 'Arn', role: 'RoleArn', mixed: true },
  ],
  by: 'role',
  principal: 'scheduler.amazonaws.com',
  sourceArn: 'arn:<partition>:scheduler:<region>:<account>:schedule-group/<group>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.',
  reference: `${DOCS}/scheduler/latest/UserGuide/setting-up.html`,
};

export const PIPE: SourceFact = {
  service: 'EventBridge Pipes',
  what: 'enrichments and targets',
  paths: [
    { type: 'AWS::Pipes::Pipe', function: 'Enrichment', role: 'RoleArn', mixed: true },
    { type: 'AWS::Pipes::Pipe', function: 'Target', role: 'RoleArn', mixed: true },
  ],
  by: 'role',
  principal: 'pipes.amazonaws.com',
  checkedAtCreation: 'unknown',
  reference: `${DOCS}/eventbridge/latest/userguide/eb-pipes-permissions.html`,
};

/** Destinations of delivery streams that can transform records with a function. */
export const FIREHOSE_DESTINATIONS = [
  'ExtendedS3DestinationConfiguration',
  'RedshiftDestinationConfiguration',
  'ElasticsearchDestinationConfiguration',
  'AmazonopensearchserviceDestinationConfiguration',
  'AmazonOpenSearchServerlessDestinationConfiguration',
  'SplunkDestinationConfiguration',
  'HttpEndpointDestinationConfiguration',
  'SnowflakeDestinationConfiguration',
  'IcebergDestinationConfiguration',
] as const;

export const FIREHOSE: SourceFact = {
  service: 'Amazon Data Firehose',
  what: 'record transformations',
  paths: FIREHOSE_DESTINATIONS.map((destination) => ({
    type: 'AWS::KinesisFirehose::DeliveryStream',
    function: `${destination}.ProcessingConfiguration.Processors[].Parameters[].ParameterValue`,
    role: `${destination}.RoleARN`,
  })),
  by: 'role',
  principal: 'firehose.amazonaws.com',
  checkedAtCreation: 'no',
  symptom: 'records are delivered to the error prefix with Lambda.InvokeAccessDenied',
  reference: `${DOCS}/firehose/latest/dev/controlling-access.html`,
};

export const CODE_DEPLOY_HOOK: SourceFact = {
  service: 'AWS CodeDeploy',
  what: 'hooks of alias updates',
  paths: ['BeforeAllowTrafficHook', 'AfterAllowTrafficHook'].map((hook) => ({
    type: 'AWS::Lambda::Alias',
    function: `UpdatePolicy.CodeDeployLambdaAliasUpdate.${hook}`,
  })),
  by: 'role',
  principal: 'codedeploy.amazonaws.com',
  checkedAtCreation: 'no',
  symptom: 'the deployment fails and is rolled back',
  reference: `${DOCS}/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html`,
};

export const TRANSFER_WORKFLOW: SourceFact = {
  service: 'AWS Transfer Family',
  what: 'workflow steps',
  paths: ['Steps[]', 'OnExceptionSteps[]'].map((steps) => ({
    type: 'AWS::Transfer::Workflow',
    function: `${steps}.CustomStepDetails.Target`,
  })),
  by: 'role',
  principal: 'transfer.amazonaws.com',
  checkedAtCreation: 'no',
  symptom: 'the workflow step fails',
  reference: `${DOCS}/transfer/latest/userguide/custom-step-details.html`,
};

export const SAGEMAKER_PIPELINE: SourceFact = {
  service: 'Amazon SageMaker Pipelines',
  what: 'Lambda steps',
  paths: [
    {
      type: 'AWS::SageMaker::Pipeline',
      function: 'PipelineDefinition.PipelineDefinitionBody',
      role: 'RoleArn',
    },
  ],
  by: 'role',
  principal: 'sagemaker.amazonaws.com',
  checkedAtCreation: 'no',
  symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
  reference: `${DOCS}/sagemaker/latest/dg/build-and-manage-access.html`,
};
