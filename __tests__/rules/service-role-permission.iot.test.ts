import { createRequire } from 'node:module';
import type { loadAwsServiceSpecSync as Load } from '@aws-cdk/aws-service-spec';
import { describe, expect, it } from '@jest/globals';
import { IOT_ACTION_NEEDS, OTHER_IOT_ACTIONS } from '../../src/data/iot-action-needs.ts';
import { serviceRolePermission } from '../../src/rules/service-role-permission.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';
import { BUCKET, QUEUE, resources, role, statement, TOPIC } from '../support/service-role-templates.ts';

const TABLE =
  '\n  Table: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{ AttributeName: id, AttributeType: S }], KeySchema: [{ AttributeName: id, KeyType: HASH }] } }';

/** A topic rule with one action. */
const topicRule = (key: string, properties: string, announced = ''): string => `
  Devices:
    Type: AWS::IoT::TopicRule
    Properties:
      TopicRulePayload:
        Sql: SELECT * FROM 'devices/#'
        Actions:
          - ${key}: { RoleArn: !GetAtt Role.Arn, ${properties} }${announced}`;

describe('service-role-permission: topic rules of AWS IoT', () => {
  testRule(serviceRolePermission, {
    'accepts a queue that the role may send to': resources(
      QUEUE,
      role('iot', statement('sqs:SendMessage', '!GetAtt Orders.Arn')),
      topicRule('Sqs', 'QueueUrl: !Ref Orders'),
    ),
    'flags a queue': resources(
      QUEUE,
      role('iot', statement('sqs:ReceiveMessage', '!GetAtt Orders.Arn')),
      topicRule(
        'Sqs',
        'QueueUrl: !Ref Orders',
        ' #! Devices (AWS IoT) sends to the queue, but its role Role does not allow sqs:SendMessage on',
      ),
    ),
    'flags a right on another queue': resources(
      QUEUE,
      '\n  Others: { Type: AWS::SQS::Queue }',
      role('iot', statement('sqs:SendMessage', '!GetAtt Others.Arn')),
      topicRule('Sqs', 'QueueUrl: !Ref Orders', ' #! sqs:SendMessage'),
    ),
    'knows a queue by its literal URL': resources(
      role('iot', statement('sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:others')),
      topicRule(
        'Sqs',
        "QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders'",
        ' #! does not allow sqs:SendMessage',
      ),
    ),
    'leaves a queue by an open URL undecided': `Parameters: { Url: { Type: String } }\n${resources(
      role('iot', statement('sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:others')),
      topicRule('Sqs', 'QueueUrl: !Ref Url'),
    )}`,
    'flags a table': resources(
      TABLE,
      role('iot', statement('dynamodb:GetItem', '!GetAtt Table.Arn')),
      topicRule('DynamoDBv2', 'PutItem: { TableName: !Ref Table }', ' #! does not allow dynamodb:PutItem'),
    ),
    'accepts a table by the name of a parameter': `Parameters: { Name: { Type: String } }\n${resources(
      role(
        'iot',
        statement(
          'dynamodb:PutItem',
          "!Sub 'arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Name}'",
        ),
      ),
      topicRule('DynamoDBv2', 'PutItem: { TableName: !Ref Name }'),
    )}`,
    'accepts a table whose own policy lets the role write': resources(
      TABLE.replace(
        'Properties: {',
        "Properties: { ResourcePolicy: { PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: !GetAtt Role.Arn }, Action: 'dynamodb:PutItem', Resource: '*' }] } },",
      ),
      role('iot'),
      topicRule('DynamoDBv2', 'PutItem: { TableName: !Ref Table }'),
    ),
    'flags a topic': resources(
      TOPIC,
      role('iot'),
      topicRule('Sns', 'TargetArn: !Ref News', ' #! publishes to the topic'),
    ),
    'accepts what is written below the bucket': resources(
      BUCKET,
      role('iot', statement('s3:PutObject', "!Sub '${Archive.Arn}/devices/*'")),
      topicRule('S3', "BucketName: !Ref Archive, Key: 'devices/${topic(2)}/${timestamp()}'"),
    ),
    'flags what is written elsewhere in the bucket': resources(
      BUCKET,
      role('iot', statement('s3:PutObject', "!Sub '${Archive.Arn}/others/*'")),
      topicRule('S3', "BucketName: !Ref Archive, Key: 'devices/${topic(2)}'", ' #! s3:PutObject'),
    ),
    'flags a right on the bucket and not on what is in it': resources(
      BUCKET,
      role('iot', statement('s3:PutObject', '!GetAtt Archive.Arn')),
      topicRule('S3', "BucketName: !Ref Archive, Key: '${topic()}'", ' #! s3:PutObject'),
    ),
    'asks for the right of a batch where records go in batches': resources(
      '\n  Records: { Type: AWS::KinesisFirehose::DeliveryStream, Properties: {} }',
      role('iot', statement('firehose:PutRecord', '!GetAtt Records.Arn')),
      topicRule(
        'Firehose',
        'DeliveryStreamName: !Ref Records, BatchMode: true',
        ' #! does not allow firehose:PutRecordBatch',
      ),
    ),
    'accepts a single record': resources(
      '\n  Records: { Type: AWS::KinesisFirehose::DeliveryStream, Properties: {} }',
      role('iot', statement('firehose:PutRecord', '!GetAtt Records.Arn')),
      topicRule('Firehose', 'DeliveryStreamName: !Ref Records'),
    ),
    'accepts a reserved topic, which is written with a dollar more': resources(
      role(
        'iot',
        statement(
          'iot:Publish',
          "!Sub 'arn:aws:iot:${AWS::Region}:${AWS::AccountId}:topic/$aws/things/*/shadow/update'",
        ),
      ),
      topicRule('Republish', "Topic: '$$aws/things/${topic(2)}/shadow/update'"),
    ),
    'flags another topic': resources(
      role(
        'iot',
        statement('iot:Publish', "!Sub 'arn:aws:iot:${AWS::Region}:${AWS::AccountId}:topic/alarms'"),
      ),
      topicRule('Republish', 'Topic: alerts', ' #! publishes to another MQTT topic'),
    ),
    'flags a metric on one resource, which the action does not know': resources(
      role(
        'iot',
        statement(
          'cloudwatch:PutMetricData',
          'arn:aws:cloudwatch:eu-west-1:111122223333:metric-stream/devices',
        ),
      ),
      topicRule(
        'CloudwatchMetric',
        "MetricName: a, MetricNamespace: b, MetricUnit: None, MetricValue: '1'",
        ' #! writes a metric',
      ),
    ),
    'flags the action for errors': resources(
      QUEUE,
      role('iot', statement('sqs:SendMessage', '!GetAtt Orders.Arn')),
      topicRule(
        'Sqs',
        'QueueUrl: !Ref Orders',
        `
        ErrorAction:
          CloudwatchLogs: { RoleArn: !GetAtt Role.Arn, LogGroupName: /errors } #! writes to the log group, but its role Role does not allow logs:PutLogEvents`,
      ),
    ),
    'judges the scenario in which the role is too small': `Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
${resources(
  QUEUE,
  role(
    'iot',
    `!If [C, ${statement('sqs:SendMessage', '!GetAtt Orders.Arn')}, ${statement('sqs:GetQueueUrl', '!GetAtt Orders.Arn')}]`,
  ),
  topicRule('Sqs', 'QueueUrl: !Ref Orders', ' #! when `C` is false'),
)}`,
    'leaves a role by import alone': resources(
      QUEUE,
      topicRule('Sqs', 'QueueUrl: !Ref Orders').replace('!GetAtt Role.Arn', '!ImportValue DevicesRole'),
    ),
    'accepts a role with a SAM policy template of a function beside it': `
Transform: AWS::Serverless-2016-10-31
${resources(
  QUEUE,
  role('iot', statement("'sqs:*'", '!GetAtt Orders.Arn')),
  topicRule('Sqs', 'QueueUrl: !Ref Orders'),
)}  Fn: { Type: AWS::Serverless::Function, Properties: { Handler: a.b, Runtime: nodejs22.x, InlineCode: x, Policies: [{ SQSSendMessagePolicy: { QueueName: !GetAtt Orders.QueueName } }] } }
`,
  });
});

const { loadAwsServiceSpecSync } = createRequire(import.meta.url)('@aws-cdk/aws-service-spec') as {
  loadAwsServiceSpecSync: typeof Load;
};

describe('the actions of topic rules', () => {
  it('are all that the specification has, in the table or listed with the reason', () => {
    const spec = loadAwsServiceSpecSync();
    const [rule] = spec.lookup('resource', 'cloudFormationType', 'equals', 'AWS::IoT::TopicRule');
    const [action] =
      rule === undefined
        ? []
        : spec
            .follow('usesType', rule)
            .map(({ entity }) => entity)
            .filter(({ name }) => name === 'Action');
    const known = [...IOT_ACTION_NEEDS.map(({ key }) => key), ...Object.keys(OTHER_IOT_ACTIONS)];
    // A new action: add it to src/data/iot-action-needs.ts, with its needs or with the reason.
    expect(known.sort()).toEqual(Object.keys(action?.properties ?? {}).sort());
  });

  it.each(IOT_ACTION_NEEDS.map((fact) => [fact.key, fact] as const))(
    '%s is read: a role that allows nothing is flagged',
    async (key, { on, anyOf, reference }) => {
      expect(reference).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/iot\//);
      const [outer = 'X', inner] = on?.property.split('.') ?? [];
      const named = inner === undefined ? `${outer}: a` : `${outer}: { ${inner}: a }`;
      const found = await findingsOf(
        serviceRolePermission,
        resources(role('iot'), topicRule(key, on?.below ? `${named}, ${on.below.property}: b` : named)),
      );
      expect(found.map(({ message }) => message.includes(anyOf[0] ?? ''))).toEqual([true]);
    },
  );
});
