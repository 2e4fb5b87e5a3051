/** AWS CloudFormation: custom resources; macros; Lambda hooks. */
import { DOCS, type SourceFact } from './fact.ts';
import type { Service } from './service.ts';

export const CUSTOM_RESOURCE: SourceFact = {
  service: 'AWS CloudFormation',
  what: 'custom resources',
  paths: [{ type: 'AWS::CloudFormation::CustomResource', function: 'ServiceToken', mixed: true }],
  by: 'caller',
  principal: '',
  actions: ['lambda:InvokeFunction'],
  checkedAtCreation: 'yes',
  symptom: 'not authorized to perform: lambda:InvokeFunction',
  reference: `${DOCS}/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html`,
};

export const cloudformation: Service = {
  table: [
    CUSTOM_RESOURCE,
    {
      service: 'AWS CloudFormation',
      what: 'macros',
      paths: [{ type: 'AWS::CloudFormation::Macro', function: 'FunctionName' }],
      by: 'caller',
      principal: '',
      actions: ['lambda:InvokeFunction'],
      checkedAtCreation: 'no',
      reference: `${DOCS}/AWSCloudFormation/latest/UserGuide/template-macros-author.html`,
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
  ],
};
