/**
 * What the optimized integrations of Step Functions, and some of the SDK, need of the machine's role. Only actions without which the task
 * surely fails; tasks that call functions are judged as invocations.
 */
import type { Holds } from './named-resources.ts';

export interface TaskNeed {
  /** What stands behind `arn:<partition>:states:::` in `Resource`, without `.sync` and the like. */
  readonly integration: string;
  readonly actions: readonly string[];
  /** Further actions when the task waits for the end (`.sync`) and asks for it again and again. */
  readonly sync?: readonly string[];
  /** The managed rule by which the machine learns of the end (`.sync`): the role has to be allowed to make it. */
  readonly rule?: string;
  /** The parameter that names what the actions are on, and what it holds; else they are on something not known. */
  readonly on?: {
    readonly parameter: string;
    readonly holds: Holds;
    /** With this parameter the actions are on something else. */
    readonly unless?: string;
  };
  readonly reference: string;
}

const GUIDE = 'https://docs.aws.amazon.com/step-functions/latest/dg';

const dynamodb = (name: string): TaskNeed => ({
  integration: `dynamodb:${name}`,
  actions: [`dynamodb:${name.charAt(0).toUpperCase()}${name.slice(1)}`],
  on: { parameter: 'TableName', holds: 'table' },
  reference: `${GUIDE}/dynamo-iam.html`,
});

/**
 * A call by an SDK integration, whose names are those of the SDK for Java. Step Functions makes no policies for these: the
 * role needs the action of the call.
 */
const sdk = (service: string, call: string, action: string, on?: NonNullable<TaskNeed['on']>): TaskNeed => ({
  integration: `aws-sdk:${service}:${call}`,
  actions: [action],
  ...(on !== undefined && { on }),
  reference: `${GUIDE}/supported-services-awssdk.html`,
});

const TABLE = { parameter: 'TableName', holds: 'table', unless: 'IndexName' } as const;
const QUEUE = { parameter: 'QueueUrl', holds: 'queue-url' } as const;
const MACHINE = { parameter: 'StateMachineArn', holds: 'arn' } as const;

const SDK_NEEDS: readonly TaskNeed[] = [
  ...['getItem', 'putItem', 'updateItem', 'deleteItem', 'query', 'scan'].map((call) =>
    sdk('dynamodb', call, `dynamodb:${call.charAt(0).toUpperCase()}${call.slice(1)}`, TABLE),
  ),
  sdk('eventbridge', 'putEvents', 'events:PutEvents'),
  sdk('s3', 'deleteObject', 's3:DeleteObject'),
  sdk('s3', 'getObject', 's3:GetObject'),
  sdk('s3', 'listObjectsV2', 's3:ListBucket'),
  sdk('s3', 'putObject', 's3:PutObject'),
  sdk('secretsmanager', 'getSecretValue', 'secretsmanager:GetSecretValue'),
  sdk('sesv2', 'sendEmail', 'ses:SendEmail'),
  sdk('sfn', 'startExecution', 'states:StartExecution', MACHINE),
  sdk('sfn', 'startSyncExecution', 'states:StartSyncExecution', MACHINE),
  sdk('sns', 'publish', 'sns:Publish', { parameter: 'TopicArn', holds: 'arn' }),
  sdk('sqs', 'deleteMessage', 'sqs:DeleteMessage', QUEUE),
  sdk('sqs', 'receiveMessage', 'sqs:ReceiveMessage', QUEUE),
  sdk('sqs', 'sendMessage', 'sqs:SendMessage', QUEUE),
  sdk('ssm', 'getParameter', 'ssm:GetParameter'),
  sdk('ssm', 'putParameter', 'ssm:PutParameter'),
];

export const TASK_NEEDS: readonly TaskNeed[] = [
  ...SDK_NEEDS,
  ...['getItem', 'putItem', 'updateItem', 'deleteItem'].map(dynamodb),
  {
    integration: 'sns:publish',
    actions: ['sns:Publish'],
    on: { parameter: 'TopicArn', holds: 'arn' },
    reference: `${GUIDE}/sns-iam.html`,
  },
  {
    integration: 'sqs:sendMessage',
    actions: ['sqs:SendMessage'],
    on: { parameter: 'QueueUrl', holds: 'queue-url' },
    reference: `${GUIDE}/sqs-iam.html`,
  },
  {
    integration: 'events:putEvents',
    actions: ['events:PutEvents'],
    reference: `${GUIDE}/eventbridge-iam.html`,
  },
  {
    integration: 'states:startExecution',
    actions: ['states:StartExecution'],
    on: { parameter: 'StateMachineArn', holds: 'arn' },
    rule: 'StepFunctionsGetEventsForStepFunctionsExecutionRule',
    reference: `${GUIDE}/stepfunctions-iam.html`,
  },
  {
    integration: 'ecs:runTask',
    actions: ['ecs:RunTask'],
    rule: 'StepFunctionsGetEventsForECSTaskRule',
    reference: `${GUIDE}/ecs-iam.html`,
  },
  {
    integration: 'batch:submitJob',
    actions: ['batch:SubmitJob'],
    rule: 'StepFunctionsGetEventsForBatchJobsRule',
    reference: `${GUIDE}/batch-iam.html`,
  },
  {
    integration: 'glue:startJobRun',
    actions: ['glue:StartJobRun'],
    sync: ['glue:GetJobRun', 'glue:BatchStopJobRun'],
    reference: `${GUIDE}/glue-iam.html`,
  },
  {
    integration: 'athena:startQueryExecution',
    actions: ['athena:StartQueryExecution'],
    sync: ['athena:GetQueryExecution'],
    reference: `${GUIDE}/athena-iam.html`,
  },
  {
    integration: 'codebuild:startBuild',
    actions: ['codebuild:StartBuild'],
    rule: 'StepFunctionsGetEventForCodeBuildStartBuildRule',
    reference: `${GUIDE}/codebuild-iam.html`,
  },
  {
    integration: 'bedrock:invokeModel',
    actions: ['bedrock:InvokeModel'],
    reference: `${GUIDE}/bedrock-iam.html`,
  },
  {
    integration: 'http:invoke',
    actions: ['states:InvokeHTTPEndpoint', 'events:RetrieveConnectionCredentials'],
    reference: `${GUIDE}/call-https-apis.html`,
  },
  {
    integration: 'elasticmapreduce:addStep',
    actions: ['elasticmapreduce:AddJobFlowSteps'],
    rule: 'StepFunctionsGetEventForEMRAddJobFlowStepsRule',
    reference: `${GUIDE}/emr-iam.html`,
  },
  {
    integration: 'sagemaker:createTrainingJob',
    actions: ['sagemaker:CreateTrainingJob'],
    rule: 'StepFunctionsGetEventsForSageMakerTrainingJobsRule',
    reference: `${GUIDE}/sagemaker-iam.html`,
  },
  {
    integration: 'mediaconvert:createJob',
    actions: ['mediaconvert:CreateJob'],
    rule: 'StepFunctionsGetEventsForMediaConvertJobRule',
    reference: `${GUIDE}/mediaconvert-iam.html`,
  },
];
