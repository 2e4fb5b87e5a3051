/** What the permission refers to that an invocation lacks. */
import { expect, test } from '@jest/globals';
import { check } from '../../src/app/check-templates.ts';
import { invokePermissionMissing } from '../../src/rules/invoke-permission-missing.ts';
import { findingsOf } from '../support/rule-tester.ts';
import { filesOf } from '../support/stack.ts';

const FUNCTION = `
  Fn:
    Type: AWS::Lambda::Function
    Properties: {FunctionName: orders, Role: 'arn:aws:iam::111122223333:role/r', Handler: a.b, Runtime: python3.13, Code: {ZipFile: x}}`;

const topicFor = (endpoint: string): string => `
  Topic:
    Type: AWS::SNS::Topic
    Properties: {Subscription: [{Protocol: lambda, Endpoint: ${endpoint}}]}`;

const ARN = 'arn:aws:lambda:us-east-1:111122223333:function:orders';

test('a function in another template is named as the invocation names it', async () => {
  const text = {
    'one.yaml': `Resources:${FUNCTION}`,
    'other.yaml': `Resources:${topicFor(ARN)}`,
  };
  const { findings } = await check({
    templates: Object.entries(text).map(([path, each]) => ({ source: { path, text: each }, named: true })),
    files: filesOf(),
    environment: { parameters: new Map(), region: 'us-east-1', account: '111122223333' },
  });
  const [found, ...others] = findings.filter(({ rule }) => rule === invokePermissionMissing.id);
  expect(others).toEqual([]);
  expect(found?.at.source.path).toBe('other.yaml');
  expect(found?.snippet).toContain(`FunctionName: ${ARN}\n`);
});

test('a function in the same template is referred to', async () => {
  const [found] = await findingsOf(
    invokePermissionMissing,
    `Resources:${FUNCTION.replace('FunctionName: orders, ', '')}${topicFor('!GetAtt Fn.Arn')}`,
  );
  expect(found?.snippet).toContain('FunctionName: !Ref Fn\n');
});

test('a source that waits for its permission is not referred to', async () => {
  const bucket = `
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: orders
      NotificationConfiguration:
        LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Fn.Arn}]`;
  const [found] = await findingsOf(invokePermissionMissing, `Resources:${FUNCTION}${bucket}`);
  expect(found?.snippet).toContain("SourceArn: !Sub 'arn:${AWS::Partition}:s3:::orders'\n");
});
