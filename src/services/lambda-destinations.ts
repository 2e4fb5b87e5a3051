/** AWS Lambda destinations: destinations of asynchronous invocations. */
import { DOCS, type SourceFact } from './fact.ts';
import type { Service } from './service.ts';

const FAILURE_DESTINATION: SourceFact = {
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

export const lambdaDestinations: Service = {
  table: [FAILURE_DESTINATION],
};
