import { describe, expect, it } from '@jest/globals';
import { API_ACTION_NEEDS, HTTP_API_SUBTYPES } from '../../src/data/api-integration-needs.ts';
import { serviceRolePermission } from '../../src/rules/service-role-permission.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';
import { BUCKET, QUEUE, resources, role, statement, TOPIC } from '../support/service-role-templates.ts';

const API = '\n  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: orders } }';
const uri = (rest: string): string => `!Sub 'arn:aws:apigateway:\${AWS::Region}:${rest}'`;
const TO_QUEUE = uri('sqs:path/${AWS::AccountId}/${Orders.QueueName}');
const SEND_TEMPLATE = "RequestTemplates: { application/json: 'Action=SendMessage&MessageBody=$input.body' }";

/** A method of a REST API that calls another service. */
const method = (at: string, more = '', announced = ''): string => `${API}
  Post:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: POST
      AuthorizationType: NONE
      Integration:
        Type: AWS
        IntegrationHttpMethod: POST
        Credentials: !GetAtt Role.Arn${more === '' ? '' : `\n        ${more}`}
        Uri: ${at}${announced}`;

const httpIntegration = (subtype: string, parameters: string, announced = ''): string => `
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: orders, ProtocolType: HTTP } }
  Integration:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Api
      IntegrationType: AWS_PROXY
      PayloadFormatVersion: '1.0'
      CredentialsArn: !GetAtt Role.Arn
      RequestParameters: ${parameters}
      IntegrationSubtype: ${subtype}${announced}`;

const MACHINE =
  '\n  Work: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: arn:aws:iam::111122223333:role/x, DefinitionString: \'{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}\' } }';
const START = `RequestTemplates:
          application/json: !Sub '{"input": "$util.escapeJavaScript($input.json(''$''))", "stateMachineArn": "\${Work}"}'`;
const TABLE =
  '\n  Table: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{ AttributeName: id, AttributeType: S }], KeySchema: [{ AttributeName: id, KeyType: HASH }] } }';

describe('service-role-permission: integrations of REST APIs', () => {
  testRule(serviceRolePermission, {
    'accepts a queue that the role may send to': resources(
      QUEUE,
      role('apigateway', statement('sqs:SendMessage', '!GetAtt Orders.Arn')),
      method(TO_QUEUE, SEND_TEMPLATE),
    ),
    'flags a queue': resources(
      QUEUE,
      role('apigateway', statement('sqs:ReceiveMessage', '!GetAtt Orders.Arn')),
      method(
        TO_QUEUE,
        SEND_TEMPLATE,
        ' #! Post (API Gateway) calls sqs:SendMessage, but its role Role does not allow sqs:SendMessage on',
      ),
    ),
    'flags a right on another queue': resources(
      QUEUE,
      '\n  Others: { Type: AWS::SQS::Queue }',
      role('apigateway', statement('sqs:SendMessage', '!GetAtt Others.Arn')),
      method(TO_QUEUE, SEND_TEMPLATE, ' #! sqs:SendMessage'),
    ),
    'takes the action from the query as well': resources(
      QUEUE,
      role('apigateway'),
      method(
        TO_QUEUE,
        `RequestParameters: { integration.request.querystring.Action: "'SendMessage'" }`,
        ' #! calls sqs:SendMessage',
      ),
    ),
    'says nothing where the action is the request’s to say': resources(
      QUEUE,
      role('apigateway'),
      method(
        TO_QUEUE,
        'RequestParameters: { integration.request.querystring.Action: method.request.querystring.action }',
      ),
    ),
    'asks of a batch what IAM calls it': resources(
      QUEUE,
      role('apigateway', statement('sqs:SendMessage', '!GetAtt Orders.Arn')),
      method(TO_QUEUE, "RequestTemplates: { application/json: 'Action=SendMessageBatch&$input.body' }"),
    ),
    'accepts a queue whose policy lets the role send': resources(
      QUEUE,
      role('apigateway'),
      method(TO_QUEUE, SEND_TEMPLATE),
      `
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Orders]
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: !GetAtt Role.Arn }, Action: sqs:SendMessage, Resource: '*' }] }`,
    ),
    'accepts a state machine': resources(
      MACHINE,
      role('apigateway', statement('states:StartExecution', '!Ref Work')),
      method(uri('states:action/StartExecution'), START),
    ),
    'flags a state machine that is only started to its end': resources(
      MACHINE,
      role('apigateway', statement('states:StartExecution', '!Ref Work')),
      method(uri('states:action/StartSyncExecution'), START, ' #! does not allow states:StartSyncExecution'),
    ),
    'flags another state machine': resources(
      MACHINE,
      role(
        'apigateway',
        statement(
          'states:StartExecution',
          "!Sub 'arn:aws:states:${AWS::Region}:${AWS::AccountId}:stateMachine:other'",
        ),
      ),
      method(uri('states:action/StartExecution'), START, ' #! states:StartExecution'),
    ).replace(
      'RoleArn: arn:aws:iam::111122223333:role/x',
      'StateMachineName: work, RoleArn: arn:aws:iam::111122223333:role/x',
    ),
    'flags a table': resources(
      TABLE,
      role('apigateway', statement('dynamodb:GetItem', '!GetAtt Table.Arn')),
      method(
        uri('dynamodb:action/PutItem'),
        `RequestTemplates: { application/json: !Sub '{"TableName": "\${Table}", "Item": {"id": {"S": "$input.params(\\'id\\')"}}}' }`.replaceAll(
          "\\'",
          "''",
        ),
        ' #! does not allow dynamodb:PutItem on',
      ),
    ),
    'leaves a query of an index undecided': resources(
      TABLE,
      role('apigateway', statement('dynamodb:Query', "!Sub '${Table.Arn}/index/byName'")),
      method(
        uri('dynamodb:action/Query'),
        `RequestTemplates: { application/json: !Sub '{"TableName": "\${Table}", "IndexName": "byName"}' }`,
      ),
    ),
    'flags a bus': resources(
      role('apigateway', statement('events:PutRule', "'*'")),
      method(uri('events:action/PutEvents'), '', ' #! does not allow events:PutEvents'),
    ),
    'flags a topic': resources(
      TOPIC,
      role('apigateway', statement('sns:Subscribe', '!Ref News')),
      method(uri('sns:action/Publish'), '', ' #! does not allow sns:Publish'),
    ),
    'leaves a topic of the request undecided': resources(
      TOPIC,
      role('apigateway', statement('sns:Publish', '!Ref News')),
      method(uri('sns:action/Publish')),
    ),
    'accepts objects of a bucket': resources(
      BUCKET,
      role('apigateway', statement('s3:GetObject', "!Sub '${Archive.Arn}/*'")),
      method(uri('s3:path/${Archive}/{key}')).replace(
        'IntegrationHttpMethod: POST',
        'IntegrationHttpMethod: GET',
      ),
    ),
    'flags objects of a bucket': resources(
      BUCKET,
      role('apigateway', statement('s3:GetObject', '!GetAtt Archive.Arn')),
      method(uri('s3:path/${Archive}/{key}'), '', ' #! does not allow s3:PutObject on').replace(
        'IntegrationHttpMethod: POST',
        'IntegrationHttpMethod: PUT',
      ),
    ),
    'leaves a bucket of the request undecided': resources(
      BUCKET,
      role('apigateway', statement('s3:GetObject', "!Sub '${Archive.Arn}/*'")),
      method(uri('s3:path/{bucket}/{key}')).replace(
        'IntegrationHttpMethod: POST',
        'IntegrationHttpMethod: GET',
      ),
    ),
    'says nothing of services and actions that are not in the table': resources(
      role('apigateway'),
      method(uri('ec2:action/DescribeInstances')),
    ),
    'leaves the rights of the caller alone': resources(
      QUEUE,
      method(TO_QUEUE, SEND_TEMPLATE).replace('!GetAtt Role.Arn', "'arn:aws:iam::*:user/*'"),
    ),
    'judges the role of each scenario': `Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
${resources(
  QUEUE,
  role('apigateway'),
  method(TO_QUEUE, SEND_TEMPLATE, ' #! calls sqs:SendMessage').replace(
    'Credentials: !GetAtt Role.Arn',
    "Credentials: !If [C, !GetAtt Role.Arn, 'arn:aws:iam::111122223333:role/x']",
  ),
)}`,
    'flags an integration of an OpenAPI document of SAM': `
Transform: AWS::Serverless-2016-10-31
Resources:${QUEUE}${role('apigateway')}
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: prod
      DefinitionBody:
        openapi: 3.0.1
        info: { title: a, version: '1' }
        paths:
          /orders:
            post:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                credentials: !GetAtt Role.Arn
                requestTemplates: { application/json: 'Action=SendMessage&MessageBody=$input.body' }
                uri: ${TO_QUEUE} #! Api (API Gateway) calls sqs:SendMessage
`,
  });
});

describe('service-role-permission: integrations of HTTP APIs', () => {
  testRule(serviceRolePermission, {
    'accepts a queue': resources(
      QUEUE,
      role('apigateway', statement('sqs:SendMessage', '!GetAtt Orders.Arn')),
      httpIntegration('SQS-SendMessage', '{ QueueUrl: !Ref Orders, MessageBody: $request.body.m }'),
    ),
    'flags a queue': resources(
      QUEUE,
      role('apigateway', statement('sqs:SendMessage', "!Sub '${Orders.Arn}-dlq'")),
      httpIntegration(
        'SQS-SendMessage',
        '{ QueueUrl: !Ref Orders, MessageBody: $request.body.m }',
        ' #! Integration (API Gateway) calls sqs:SendMessage',
      ),
    ),
    'leaves a queue of the request undecided': resources(
      QUEUE,
      role('apigateway', statement('sqs:SendMessage', '!GetAtt Orders.Arn')),
      httpIntegration('SQS-SendMessage', '{ QueueUrl: $request.body.q, MessageBody: a }'),
    ),
    'flags the bus of the account, where none is named': resources(
      role(
        'apigateway',
        statement(
          'events:PutEvents',
          "!Sub 'arn:aws:events:${AWS::Region}:${AWS::AccountId}:event-bus/orders'",
        ),
      ),
      httpIntegration(
        'EventBridge-PutEvents',
        '{ Detail: $request.body, DetailType: a, Source: b }',
        ' #! does not allow events:PutEvents on',
      ),
    ),
    'accepts a bus by its name': resources(
      '\n  Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } }',
      role('apigateway', statement('events:PutEvents', '!GetAtt Bus.Arn')),
      httpIntegration(
        'EventBridge-PutEvents',
        '{ Detail: $request.body, DetailType: a, Source: b, EventBusName: !Ref Bus }',
      ),
    ),
    'flags a state machine': resources(
      MACHINE,
      role('apigateway', statement('states:StartExecution', '!Ref Work')),
      httpIntegration(
        'StepFunctions-StartSyncExecution',
        '{ StateMachineArn: !Ref Work, Input: $request.body }',
        ' #! does not allow states:StartSyncExecution',
      ),
    ),
    'leaves another region undecided': resources(
      QUEUE,
      role('apigateway', statement('sqs:SendMessage', 'arn:aws:sqs:us-east-1:111122223333:orders')),
      httpIntegration('SQS-SendMessage', '{ QueueUrl: !Ref Orders, MessageBody: a, Region: us-east-1 }'),
    ),
    'says nothing of a role by import': resources(
      QUEUE,
      httpIntegration('SQS-SendMessage', '{ QueueUrl: !Ref Orders, MessageBody: a }').replace(
        '!GetAtt Role.Arn',
        '!ImportValue ApiRole',
      ),
    ),
  });
});

describe('the tables', () => {
  it.each(Object.keys(HTTP_API_SUBTYPES))(
    '%s is read: a role that allows nothing is flagged',
    async (subtype) => {
      const found = await findingsOf(
        serviceRolePermission,
        resources(role('apigateway'), httpIntegration(subtype, '{ A: a }')),
      );
      expect(found.map(({ message }) => message.includes(HTTP_API_SUBTYPES[subtype]?.call ?? '?'))).toEqual([
        true,
      ]);
    },
  );

  it.each(API_ACTION_NEEDS.map((fact) => [fact.call, fact] as const))(
    '%s is read: a role that allows nothing is flagged',
    async (call, { action = call, reference }) => {
      const [service = '', name = ''] = call.split(':');
      const found = await findingsOf(
        serviceRolePermission,
        resources(role('apigateway'), method(uri(`${service}:action/${name}`))),
      );
      expect(reference).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
      expect(found.map(({ message }) => message.includes(`does not allow ${action}`))).toEqual([true]);
    },
  );

  it('names no subtype that is a member of every object', async () => {
    const found = await findingsOf(
      serviceRolePermission,
      resources(role('apigateway'), httpIntegration('constructor', '{ A: a }')),
    );
    expect(found).toEqual([]);
  });
});
