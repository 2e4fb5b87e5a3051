import { describe } from '@jest/globals';
import { roleWildcardAction } from '../../src/rules/role-wildcard-action.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

describe('role-wildcard-action', () => {
  testRule(roleWildcardAction, {
    'accepts single actions': roleTemplate({
      statement: `- { Effect: Allow, Action: ['dynamodb:Get*', s3:PutObject], Resource: '*' }`,
    }),
    'accepts every action on logs': roleTemplate({
      statement: `- { Effect: Allow, Action: 'logs:*', Resource: '*' }`,
    }),
    'accepts what is forbidden': roleTemplate({
      statement: `- { Effect: Deny, Action: 's3:*', Resource: '*' }`,
    }),
    'accepts a condition that narrows it': roleTemplate({
      statement: `- { Effect: Allow, Action: 's3:*', Resource: '*', Condition: { ArnEquals: { 'lambda:SourceFunctionArn': !GetAtt Orders.Arn } } }`,
    }),
    'leaves the whole account to another rule': roleTemplate({
      statement: `
- { Effect: Allow, Action: '*', Resource: '*' }
- { Effect: Allow, Action: 's3:*', Resource: '*' }`,
    }),
    'flags every action of a service': roleTemplate({
      statement: `- { Effect: Allow, Action: 's3:*', Resource: '*' } #! allows every action of s3 by the inline policy Inline`,
    }),
    'flags it on one resource, too': roleTemplate({
      statement: `- { Effect: Allow, Action: 'dynamodb:*', Resource: 'arn:aws:dynamodb:*:*:table/Orders' } #! every action of dynamodb`,
    }),
    'flags it under a condition that leaves all of it': roleTemplate({
      statement: `- { Effect: Allow, Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } } #! every action of s3`,
    }),
    'flags several services once': roleTemplate({
      statement: `- { Effect: Allow, Action: ['s3:*', 'sqs:*', 'sns:*'], Resource: '*' } #! every action of s3, sqs and 1 more service by`,
    }),
    'flags an AWS managed policy': roleTemplate({
      role: 'ManagedPolicyArns:\n  - arn:aws:iam::aws:policy/AmazonS3FullAccess #! every action of s3 and s3-object-lambda by AmazonS3FullAccess',
    }),
    'flags a policy of two roles once': roleTemplate({
      resources: `
Second:
  Type: AWS::Lambda::Function
  Properties: { Role: !GetAtt SecondRole.Arn, Handler: a.b, Runtime: nodejs22.x, Code: { S3Bucket: b, S3Key: k } }
SecondRole:
  Type: AWS::IAM::Role
  Properties: { AssumeRolePolicyDocument: { Statement: [] }, ManagedPolicyArns: [!Ref Shared] }
Shared:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    Roles: [!Ref OrdersRole]
    PolicyDocument:
      Statement:
        - Effect: Allow
          Action: 'sqs:*' #! and 1 more role allows every action of sqs by the managed policy Shared
          Resource: '*'`,
    }),
  });
});
