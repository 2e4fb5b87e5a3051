import { describe, expect, it } from '@jest/globals';
import { HANDED_ROLE_NEEDS } from '../../src/data/handed-role-needs.ts';
import { serviceRolePermission } from '../../src/rules/service-role-permission.ts';
import { type Json, lay } from '../services/sample.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';
import { resources, role, STREAM, separate, statement } from '../support/service-role-templates.ts';

const RECORDS = '\n  Records: { Type: AWS::KinesisFirehose::DeliveryStream, Properties: {} }';
const subscription = (announced = '', protocol = 'firehose'): string => `
  News: { Type: AWS::SNS::Topic }
  Subscription:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: !Ref News
      Protocol: ${protocol}
      SubscriptionRoleArn: !GetAtt Role.Arn
      Endpoint: !GetAtt Records.Arn${announced}`;
const destination = (announced = ''): string => `
  Destination:
    Type: AWS::Logs::Destination
    Properties:
      DestinationName: all
      RoleArn: !GetAtt Role.Arn
      TargetArn: !GetAtt Stream.Arn${announced}`;
const PUT = statement('kinesis:PutRecord', '!GetAtt Stream.Arn');

describe('service-role-permission: roles that one property hands on', () => {
  testRule(serviceRolePermission, {
    'accepts a subscription that may send': resources(
      RECORDS,
      role('sns', statement("['firehose:PutRecord', 'firehose:PutRecordBatch']", '!GetAtt Records.Arn')),
      subscription(),
    ),
    'flags a subscription': resources(
      RECORDS,
      role('sns', statement('firehose:DescribeDeliveryStream', '!GetAtt Records.Arn')),
      subscription(
        ' #! Subscription (Amazon SNS) sends to its delivery stream, but its role Role does not allow firehose:PutRecord',
      ),
    ),
    'leaves other protocols alone': resources(RECORDS, role('sns'), subscription('', 'sqs')),
    'flags a destination of logs': resources(
      STREAM,
      role('logs', statement('kinesis:GetRecords', '!GetAtt Stream.Arn')),
      destination(' #! Destination (Amazon CloudWatch Logs) sends to the stream'),
    ),
    'flags a destination of logs whose policy comes too late': resources(
      STREAM,
      role('logs'),
      separate(PUT),
      destination(' #! nothing makes Rights, which allows it, come first'),
    ),
    'accepts a destination of logs': resources(STREAM, role('logs', PUT), destination()),
    'accepts a destination of logs by the policy of the stream': resources(
      STREAM,
      role('logs'),
      destination(),
      `
  Policy:
    Type: AWS::Kinesis::ResourcePolicy
    Properties:
      ResourceArn: !GetAtt Stream.Arn
      ResourcePolicy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: !GetAtt Role.Arn }, Action: 'kinesis:PutRecord', Resource: !GetAtt Stream.Arn }] }`,
    ),
    'accepts the managed policy for the logs of APIs': resources(
      role('apigateway').replace(
        'AssumeRole',
        'ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]\n      AssumeRole',
      ),
      '\n  Account: { Type: AWS::ApiGateway::Account, Properties: { CloudWatchRoleArn: !GetAtt Role.Arn } }',
    ),
    'flags the account of API Gateway': resources(
      role('apigateway', statement('logs:CreateLogGroup', "'*'")),
      '\n  Account: { Type: AWS::ApiGateway::Account, Properties: { CloudWatchRoleArn: !GetAtt Role.Arn } } #! does not allow logs:PutLogEvents, logs:CreateLogStream',
    ),
    'warns of an API without a log': resources(
      role('appsync'),
      '\n  Api: { Type: AWS::AppSync::GraphQLApi, Properties: { Name: a, AuthenticationType: API_KEY, LogConfig: { FieldLogLevel: ALL, CloudWatchLogsRoleArn: !GetAtt Role.Arn } } } #! writes its log',
    ),
    'flags text messages, in the scenario in which they are sent': `Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
${resources(
  role('cognito-idp', `!If [C, ${statement('sns:Publish', "'*'")}, !Ref AWS::NoValue]`),
  '\n  Pool: { Type: AWS::Cognito::UserPool, Properties: { SmsConfiguration: { ExternalId: a, SnsCallerArn: !GetAtt Role.Arn } } } #! when `C` is false',
)}`,
    'accepts text messages': resources(
      role('cognito-idp', statement('sns:Publish', "'*'")),
      '\n  Pool: { Type: AWS::Cognito::UserPool, Properties: { SmsConfiguration: { ExternalId: a, SnsCallerArn: !GetAtt Role.Arn } } }',
    ),
    'leaves a role by import alone': resources(
      '\n  Pool: { Type: AWS::Cognito::UserPool, Properties: { SmsConfiguration: { ExternalId: a, SnsCallerArn: !ImportValue SmsRole } } }',
    ),
  });
});

describe('the table', () => {
  it.each(HANDED_ROLE_NEEDS.map((fact) => [`${fact.type} ${fact.role}: ${fact.does}`, fact] as const))(
    '%s: a role that allows nothing is flagged',
    async (_, { type, item, role: at, when, required, reference, severity = 'error' }) => {
      const before = item === undefined ? '' : `${item}.`;
      const properties: { [key: string]: Json } = {};
      lay(properties, before + at, { 'Fn::GetAtt': ['Role', 'Arn'] });
      if (when !== undefined) lay(properties, before + when.path, when.value);
      for (const { on } of required)
        if (on !== undefined) lay(properties, before + on.property, 'arn:aws:x:eu-west-1:111122223333:y');
      const found = await findingsOf(
        serviceRolePermission,
        resources(role('example'), `\n  User: ${JSON.stringify({ Type: type, Properties: properties })}`),
      );
      expect(reference).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
      expect(found.map((finding) => finding.severity)).toEqual([severity]);
      for (const { anyOf } of required) expect(found[0]?.message).toContain(anyOf[0]);
    },
  );
});
