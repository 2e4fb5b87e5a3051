import { describe } from '@jest/globals';
import { invokePermissionUnscoped } from '../../src/rules/invoke-permission-unscoped.ts';
import { SNS, permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

describe('invoke-permission-unscoped', () => {
  testRule(invokePermissionUnscoped, {
    'accepts a source': template(),
    'flags a service alone': template({
      permission: [
        'Action: lambda:InvokeFunction',
        'Principal: sns.amazonaws.com #! resources of any AWS account',
      ],
    }),
    'accepts an account': template({
      permission: [...SNS.slice(0, 2), 'SourceAccount: !Ref AWS::AccountId'],
    }),
    'accepts an organization': template({ permission: [...SNS.slice(0, 2), 'PrincipalOrgID: o-1234567890'] }),
    'accepts a skill': template({
      permission: [
        'Action: lambda:InvokeFunction',
        'Principal: alexa-appkit.amazon.com',
        'EventSourceToken: amzn1.ask.skill.x',
      ],
    }),
    'notes what SAM writes for the event of a bucket without a name': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Bucket: { Type: AWS::S3::Bucket }
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Role: arn:aws:iam::123456789012:role/orders
      Handler: a.b
      Runtime: python3.13
      CodeUri: .
      Events:
        Upload: #! lets every bucket of the account invoke it
          Type: S3
          Properties: { Bucket: !Ref Bucket, Events: s3:ObjectCreated:* }
`,
    'says nothing of accounts': template({
      permission: ['Action: lambda:InvokeFunction', "Principal: '123456789012'"],
    }),
  });
});
