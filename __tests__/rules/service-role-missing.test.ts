import { describe, expect, it } from '@jest/globals';
import { REQUIRED_ROLES } from '../../src/data/required-roles.ts';
import { serviceRoleMissing } from '../../src/rules/service-role-missing.ts';
import { type Json, lay } from '../services/sample.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';
import { QUEUE, resources, role, STREAM, statement } from '../support/service-role-templates.ts';

const rule = (target: string, more = ''): string => `
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 day)${more}
      Targets:
        - Id: a
          ${target}`;
const PUT = statement('kinesis:PutRecord', '!GetAtt Stream.Arn');
const filter = (to: string): string => `
  Filter:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /a
      FilterPattern: ''
      DestinationArn: ${to}`;
const method = (uri: string, type = 'AWS'): string => `
  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: orders } }
  Post:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: POST
      AuthorizationType: NONE
      Integration:
        Type: ${type}
        IntegrationHttpMethod: POST
        Uri: ${uri}`;
const START = "!Sub 'arn:aws:apigateway:${AWS::Region}:states:action/StartExecution'";

describe('service-role-missing', () => {
  testRule(serviceRoleMissing, {
    'flags a target that is a stream': resources(
      STREAM,
      rule(
        'Arn: !GetAtt Stream.Arn #! Nightly (Amazon EventBridge) sends to a stream, but is given no role for it',
      ),
    ),
    'names the role that fits': resources(
      STREAM,
      role('events', PUT),
      rule('Arn: !GetAtt Stream.Arn #! is given no role'),
    ),
    'accepts a target with a role': resources(
      STREAM,
      role('events', PUT),
      rule('Arn: !GetAtt Stream.Arn\n          RoleArn: !GetAtt Role.Arn'),
    ),
    'leaves a rule with a role of its own alone': resources(
      STREAM,
      role('events', PUT),
      rule('Arn: !GetAtt Stream.Arn', '\n      RoleArn: !GetAtt Role.Arn'),
    ),
    'leaves queues to their policies': resources(QUEUE, rule('Arn: !GetAtt Orders.Arn')),
    'flags a literal state machine': resources(
      rule("Arn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:work' #! starts a state machine"),
    ),
    'leaves a target by import alone': resources(rule('Arn: !ImportValue Target')),
    'flags the scenario without a role': `Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
${resources(
  STREAM,
  role('events', PUT),
  rule(
    'RoleArn: !If [C, !GetAtt Role.Arn, !Ref AWS::NoValue]\n          Arn: !GetAtt Stream.Arn #! is given no role for it, when `C` is false',
  ),
)}`,
    'accepts a target that is a stream only with a role': `Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
${resources(
  STREAM,
  QUEUE,
  role('events', PUT),
  rule(
    'RoleArn: !If [C, !GetAtt Role.Arn, !Ref AWS::NoValue]\n          Arn: !If [C, !GetAtt Stream.Arn, !GetAtt Orders.Arn]',
  ),
)}`,
    'accepts what SAM makes of a state machine’s events': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Machine: { Type: AWS::Serverless::StateMachine, Properties: { Definition: { StartAt: A, States: { A: { Type: Succeed } } }, Events: { Daily: { Type: Schedule, Properties: { Schedule: rate(1 day) } } } } }
`,
    'leaves what a macro brings in alone': `Transform: Custom\n${resources(STREAM, rule('Arn: !GetAtt Stream.Arn'))}`,
    'flags a filter that sends to a stream': resources(
      STREAM,
      filter('!GetAtt Stream.Arn #! Filter (Amazon CloudWatch Logs) sends to a stream'),
    ),
    'gives a filter the role that fits': resources(
      STREAM,
      role('logs', PUT),
      filter('!GetAtt Stream.Arn #! is given no role'),
    ),
    'accepts a filter that calls a function': resources(
      filter('arn:aws:lambda:eu-west-1:111122223333:function:f'),
    ),
    'flags a subscription to a delivery stream': resources(
      '\n  News: { Type: AWS::SNS::Topic }\n  Subscription: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !Ref News, Protocol: firehose, Endpoint: !ImportValue Stream } } #! sends to a delivery stream',
    ),
    'flags an integration': resources(method(`${START} #! Post (API Gateway) calls states`)),
    'accepts an integration with a function': resources(
      method(
        "!Sub 'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:f/invocations'",
      ),
    ),
    'accepts other types of integrations': resources(method(START, 'MOCK')),
    'accepts the rights of the caller': resources(
      `${method(START)}\n        Credentials: 'arn:aws:iam::*:user/*'`,
    ),
  });

  it.each(REQUIRED_ROLES.map((fact) => [`${fact.type} ${fact.does}`, fact] as const))(
    'reads the table: %s',
    async (_, { type, item, when, target, does, reference, principal }) => {
      const before = item === undefined ? '' : `${item}.`;
      const properties: { [key: string]: Json } = {};
      if (when !== undefined) lay(properties, before + when.path, when.value);
      const value = (target.like[0] ?? '').replace('arn:*', 'arn:aws').replaceAll('*', 'x');
      lay(properties, before + target.path, value);
      const found = await findingsOf(
        serviceRoleMissing,
        JSON.stringify({ Resources: { A: { Type: type, Properties: properties } } }),
      );
      expect(reference).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
      expect(found.map(({ message, help }) => [message.includes(does), help.includes(principal)])).toEqual([
        [true, true],
      ]);
    },
  );
});
