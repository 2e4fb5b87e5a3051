/** The rule `resource-near-miss`: what is nearly the ARN of a resource of the template. */
import { describe } from '@jest/globals';
import { resourceNearMiss } from '../../src/rules/resource-near-miss.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

/** A role of a function that may do everything on a resource. */
const on = (resource: string, announced = ''): string =>
  roleTemplate({
    head: 'Parameters: { Stage: { Type: String }, OrderQueue: { Type: String } }',
    resources: `
Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: orders-incoming } }
Staged: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub 'invoices-\${Stage}-queue' } }
Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders-prod, KeySchema: [] } }
Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: our-uploads.example } }
OrdersQueue: { Type: AWS::SQS::Queue }`,
    statement: `- Effect: Allow\n  Action: '*'\n  Resource: ${resource}${announced === '' ? '' : ` #! ${announced}`}`,
  });

describe('resource-near-miss', () => {
  testRule(resourceNearMiss, {
    'flags an account that is written out': on(
      '!Sub arn:aws:sqs:${AWS::Region}:111122223333:orders-incoming',
      'that is Queue in one account only',
    ),
    'flags a hyphen': on(
      '!Sub arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:orders_incoming',
      'but Queue is "orders-incoming"',
    ),
    'flags a hyphen beside a parameter': on(
      "!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:invoices_${Stage}-queue'",
      'but Staged is "invoices-${Stage}-queue"',
    ),
    'flags another stage': on(
      '!Sub arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders-dev/index/*',
      'but Table is "table/orders-prod"',
    ),
    'flags a letter, and the objects of a bucket': on(
      'arn:aws:s3:::our-upload.example/*',
      'but Bucket is "our-uploads.example"',
    ),
    'flags the source of a permission': `
Resources:
  Daily: { Type: AWS::Events::Rule, Properties: { Name: daily-report, ScheduleExpression: rate(1 day) } }
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders
      Action: lambda:InvokeFunction
      Principal: events.amazonaws.com
      SourceArn: !Sub arn:aws:events:\${AWS::Region}:\${AWS::AccountId}:rule/daily_report #! but Daily is "rule/daily-report"
`,
    'accepts the resource itself': on('!GetAtt Queue.Arn'),
    'accepts its name': on('!Sub arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:orders-incoming'),
    'accepts a pattern': on('!Sub arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:orders_*'),
    'accepts another name': on('!Sub arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:failures'),
    'accepts neighbours that differ by a number': on(
      '!Sub arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:orders-incoming2',
    ),
    'accepts a nearly equal name in another account': on(
      '!Sub arn:aws:sqs:${AWS::Region}:111122223333:orders_incoming',
    ),
    'accepts a nearly equal name of another service': on(
      '!Sub arn:aws:sns:${AWS::Region}:${AWS::AccountId}:orders_incoming',
    ),
    'accepts a parameter that is called nearly as a resource': on(
      '!Sub arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${OrderQueue}',
    ),
  });
});
