/** Services that invoke functions through a role that they assume. */
import type { SourceFact } from './sources.ts';

const DOCS = 'https://docs.aws.amazon.com';

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
