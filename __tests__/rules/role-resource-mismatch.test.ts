import { describe } from '@jest/globals';
import { roleResourceMismatch } from '../../src/rules/role-resource-mismatch.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const on = (actions: string, resource: string): string =>
  roleTemplate({
    resources:
      'Bucket: { Type: AWS::S3::Bucket }\nTable: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [] } }',
    statement: `- { Effect: Allow, Action: [${actions}], Resource: ${resource}`,
  });

describe('role-resource-mismatch', () => {
  testRule(roleResourceMismatch, {
    'accepts objects of a bucket': on('s3:GetObject', `!Sub '\${Bucket.Arn}/*' }`),
    'accepts a bucket where one action works on it': on(
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
    'flags a bucket for its objects': on(
      's3:GetObject, s3:PutObject',
      `!GetAtt Bucket.Arn } #! allowed s3:GetObject and s3:PutObject on`,
    ),
    'flags another service': on(
      'sqs:SendMessage',
      `'arn:aws:sns:*:*:orders' } #! that action does not work on such a resource`,
    ),
    'flags an ARN without its region': on(
      'sqs:SendMessage',
      `'arn:aws:sqs:::orders' } #! on "arn:aws:sqs:::orders"`,
    ),
    'flags objects for a bucket': on('s3:ListBucket', `'arn:aws:s3:::orders/*' } #! s3:ListBucket`),
    'flags only the resource that is idle': on(
      's3:GetObject',
      `['arn:aws:s3:::orders/*', 'arn:aws:dynamodb:*:*:table/orders'] } #! on "arn:aws:dynamodb:*:*:table/orders"`,
    ),
  });
});
