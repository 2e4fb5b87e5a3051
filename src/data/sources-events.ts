/** Event and operations services that invoke functions by the function's resource policy. */
import type { SourceFact } from './sources.ts';

const DOCS = 'https://docs.aws.amazon.com';

export const S3_NOTIFICATION: SourceFact = {
  service: 'Amazon S3',
  what: 'bucket notifications',
  paths: [{ type: 'AWS::S3::Bucket', function: 'NotificationConfiguration.LambdaConfigurations[].Function' }],
  by: 'resource-policy',
  principal: 's3.amazonaws.com',
  sourceArn: 'arn:<partition>:s3:::<bucket>',
  sourceAccount: true,
  checkedAtCreation: 'yes',
  symptom: 'Unable to validate the following destination configurations',
  reference: `${DOCS}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
};

export const SNS_SUBSCRIPTION: SourceFact = {
  service: 'Amazon SNS',
  what: 'subscriptions',
  paths: [
    { type: 'AWS::SNS::Subscription', function: 'Endpoint', when: { Protocol: 'lambda' } },
    { type: 'AWS::SNS::Topic', item: 'Subscription[]', function: 'Endpoint', when: { Protocol: 'lambda' } },
  ],
  by: 'resource-policy',
  principal: 'sns.amazonaws.com',
  alsoPrincipals: ['sns.*.amazonaws.com'],
  sourceArn: 'arn:<partition>:sns:<region>:<account>:<topic>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'messages are not delivered',
  reference: `${DOCS}/sns/latest/dg/lambda-console.html`,
};

export const EVENTS_RULE: SourceFact = {
  service: 'Amazon EventBridge',
  what: 'rules',
  paths: [{ type: 'AWS::Events::Rule', item: 'Targets[]', function: 'Arn', role: 'RoleArn', mixed: true }],
  by: 'resource-policy',
  principal: 'events.amazonaws.com',
  sourceArn: 'arn:<partition>:events:<region>:<account>:rule/[<bus>/]<rule>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'the rule matches, but the function is not invoked (metric FailedInvocations)',
  reference: `${DOCS}/eventbridge/latest/userguide/eb-use-resource-based.html`,
};

export const LOGS_SUBSCRIPTION: SourceFact = {
  service: 'CloudWatch Logs',
  what: 'subscription filters',
  paths: [{ type: 'AWS::Logs::SubscriptionFilter', function: 'DestinationArn', mixed: true }],
  by: 'resource-policy',
  principal: 'logs.amazonaws.com',
  alsoPrincipals: ['logs.*.amazonaws.com'],
  sourceArn: 'arn:<partition>:logs:<region>:<account>:log-group:<LogGroupName>:*',
  sourceBy: 'form',
  sourceAccount: true,
  checkedAtCreation: 'yes',
  symptom:
    'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
  reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
};
