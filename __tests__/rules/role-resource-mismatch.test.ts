import { describe, expect, it } from '@jest/globals';

import { roleResourceMismatch } from '../../src/rules/role-resource-mismatch.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const on = (actions: string, resource: string): string =>
  roleTemplate({
    resources:
      'Bucket: { Type: AWS::S3::Bucket }\nTable: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [] } }',
    statement: `- { Effect: Allow, Action: [${actions}], Resource: ${resource}`,
  });

describe('role-resource-mismatch', () => {
  testRule(roleResourceMismatch, {
    'accepts all resources but some': roleTemplate({
      statement: `- { Effect: Allow, Action: s3:GetObject, NotResource: 'arn:aws:s3:::secret/*' }`,
    }),
    'accepts objects of a bucket': on('s3:GetObject', `!Sub '\${Bucket.Arn}/*' }`),
    'accepts a bucket where one action works on it, and its objects': on(
      's3:GetObject, s3:ListBucket',
      `[!GetAtt Bucket.Arn, !Sub '\${Bucket.Arn}/*'] }`,
    ),
    'accepts a table and its indexes': on(
      'dynamodb:Query',
      `[!GetAtt Table.Arn, !Sub '\${Table.Arn}/index/*'] }`,
    ),
    'accepts wildcards': on('s3:GetObject', `'arn:aws:s3:::orders*' }`),
    'accepts everything': on('s3:GetObject', `'*' }`),
    'accepts a function and its versions': on(
      'lambda:InvokeFunction',
      `[!GetAtt Orders.Arn, !Sub '\${Orders.Arn}:*'] }`,
    ),
    'accepts actions that nobody knows': on('s3:GetObject, s3:Unheard', `'arn:aws:s3:::orders' }`),
    'accepts actions that can not be narrowed': on(
      'cloudwatch:PutMetricData',
      `'arn:aws:cloudwatch:*:*:*' }`,
    ),
    'says that another statement allows what this one does not': roleTemplate({
      statement: `
- { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::orders' } #! on such a resource; another statement allows it on others
- { Effect: Allow, Action: 's3:Get*', Resource: 'arn:aws:s3:::orders/*' }`,
    }),
    'flags a bucket for its objects': on(
      's3:GetObject, s3:PutObject',
      `!GetAtt Bucket.Arn } #! allowed s3:GetObject and s3:PutObject on`,
    ),
    'flags another service': on(
      'sqs:SendMessage',
      `'arn:aws:sns:*:*:orders' } #! that action does not work on such a resource`,
    ),
    'leaves an ARN that nothing has to arn-malformed': on('sqs:SendMessage', `'arn:aws:sqs:::orders' }`),
    'flags objects for a bucket': on('s3:ListBucket', `'arn:aws:s3:::orders/*' } #! s3:ListBucket`),
    'warns of a resource of EC2, whose ARNs are told in different ways': on(
      'ec2:DeleteVolume',
      `'arn:aws:ec2:eu-south-1:111122223333:instance/*' } #! that action does not work on such a resource`,
    ),
    'flags only the resource that is idle': on(
      's3:GetObject',
      `['arn:aws:s3:::orders/*', 'arn:aws:dynamodb:*:*:table/orders'] } #! on "arn:aws:dynamodb:*:*:table/orders"`,
    ),
  });
});

const queuePolicy = (actions: string, resource: string): string => `
Parameters: { LogBucket: { Type: String } }
Resources:
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref LogBucket
      PolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { Service: delivery.logs.amazonaws.com }
            Action: [${actions}]
            Resource: ${resource}
`;
const pipeRole = (actions: string, resource: string): string => `
Resources:
  PipeRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: pipes.amazonaws.com }, Action: sts:AssumeRole }
      Policies:
        - PolicyName: access
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: [${actions}]
                Resource: ${resource}
`;

describe('role-resource-mismatch in other policies', () => {
  testRule(roleResourceMismatch, {
    'accepts objects in a bucket policy': queuePolicy('s3:PutObject', `!Sub 'arn:aws:s3:::\${LogBucket}/*'`),
    'flags the bucket for its objects, by the parameter that names it': queuePolicy(
      's3:PutObject',
      `!Sub 'arn:aws:s3:::\${LogBucket}' #! The bucket policy Policy is allowed s3:PutObject`,
    ),
    'accepts a parameter that may hold more than a bucket': pipeRole('s3:PutObject', `!ImportValue objects`),
    'flags the role of a service': pipeRole(
      'states:StartExecution',
      `'arn:aws:lambda:eu-west-1:123456789012:function:a' #! The role PipeRole is allowed states:StartExecution`,
    ),
  });

  const severities = async (template: string): Promise<readonly (string | undefined)[]> =>
    (await findingsOf(roleResourceMismatch, template)).map(({ severity }) => severity);

  it('is an error where the statement never allows anything, and a warning where a part of it does', async () => {
    expect(await severities(on('s3:GetObject', `'arn:aws:s3:::orders' }`))).toEqual(['error']);
    expect(
      await severities(on('s3:GetObject', `['arn:aws:s3:::orders', 'arn:aws:s3:::orders/*'] }`)),
    ).toEqual(['warning']);
    expect(await severities(on('s3:GetObject, s3:ListBucket', `'arn:aws:s3:::orders/*' }`))).toEqual([
      'warning',
    ]);
  });
});
