/** AWS CodePipeline: invoke actions; invoke actions with a role of their own. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const codepipeline: Service = {
  table: [
    {
      service: 'AWS CodePipeline',
      what: 'invoke actions',
      paths: [
        {
          type: 'AWS::CodePipeline::Pipeline',
          item: 'Stages[].Actions[]',
          function: 'Configuration.FunctionName',
          role: '/RoleArn',
          when: {
            'ActionTypeId.Category': 'Invoke',
            'ActionTypeId.Provider': 'Lambda',
            RoleArn: [undefined],
          },
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
      undocumented: 'the role of the action is assumed by way of the role of the pipeline',
    },
  ],
};
