import { describe } from '@jest/globals';
import { invokePermissionTarget } from '../../src/rules/invoke-permission-target.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

describe('invoke-permission-target', () => {
  testRule(invokePermissionTarget, {
    'accepts a function': template(),
    'accepts an ARN': template({ functionName: '!GetAtt Orders.Arn' }),
    'flags something else': template({
      functionName: '!Ref Topic #! FunctionName refers to Topic, which is an AWS::SNS::Topic',
    }),
    'flags an attribute of something else': template({
      functionName: '!GetAtt Bucket.Arn #! which is an AWS::S3::Bucket',
      resources: '  Bucket: { Type: AWS::S3::Bucket }',
    }),
    'flags $LATEST': template({ functionName: "!Sub '${Orders.Arn}:$LATEST' #! $LATEST" }),
    'accepts what a custom resource gives': template({
      functionName: '!GetAtt Lookup.Arn',
      resources: "  Lookup: { Type: 'Custom::Lookup', Properties: { ServiceToken: x } }",
    }),
    'accepts the output of a nested stack': template({
      functionName: '!GetAtt Nested.Outputs.Function',
      resources: '  Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: x } }',
    }),
  });
});
