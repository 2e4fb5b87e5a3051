/** What can't be decided is counted for the rule that would have found it. */
import { expect, it } from '@jest/globals';
import { buildModel } from '../../src/model/build.ts';
import { stackOf } from '../support/stack.ts';

const FN = `  Fn:
    Type: AWS::Lambda::Function
    Properties: { Handler: i.h, Runtime: nodejs22.x, Role: !GetAtt Own.Arn, Code: { ZipFile: x } }
`;
const role = (id: string, trust: string, more: string): string => `  ${id}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: ${trust} }, Action: sts:AssumeRole }
      ${more}
`;
const OPEN = 'ManagedPolicyArns: [!Ref Policy]';
const SCHEDULE = `  Daily:
    Type: AWS::Scheduler::Schedule
    Properties:
      FlexibleTimeWindow: { Mode: 'OFF' }
      ScheduleExpression: rate(1 day)
      Target: { Arn: !GetAtt Fn.Arn, RoleArn: !GetAtt Caller.Arn }
`;
const rulesOf = (resources: string): readonly string[] =>
  buildModel([
    stackOf(
      `Parameters: { Policy: { Type: String }, Other: { Type: String } }\nResources:\n${FN}${resources}`,
    ),
  ]).unverified.map(({ rule }) => rule);

it('is the source’s permission for what is polled', () => {
  const polled = `  Queue: { Type: AWS::SQS::Queue }
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref Fn, EventSourceArn: !GetAtt Queue.Arn }
`;
  expect(rulesOf(role('Own', 'lambda.amazonaws.com', OPEN) + polled)).toEqual(['role-source-permission']);
});

it('is the role’s permission for what is invoked through a role', () => {
  const own = role('Own', 'lambda.amazonaws.com', 'Path: /');
  expect(rulesOf(own + role('Caller', 'scheduler.amazonaws.com', OPEN) + SCHEDULE)).toEqual([
    'invoker-role-permission',
  ]);
  expect(rulesOf(own + SCHEDULE.replace('!GetAtt Caller.Arn', '!Ref Other'))).toEqual([
    'invoker-role-permission',
  ]);
});

it('is the role’s trust where that is open', () => {
  const own = role('Own', 'lambda.amazonaws.com', 'Path: /');
  const allowed = `Policies: [{ PolicyName: p, PolicyDocument: { Statement: { Effect: Allow, Action: lambda:InvokeFunction, Resource: '*' } } }]`;
  expect(rulesOf(own + role('Caller', '!Ref Other', allowed) + SCHEDULE)).toEqual(['invoker-role-trust']);
});

it('is the function’s permission for what its own policy allows', () => {
  const pushed = `  Topic: { Type: AWS::SNS::Topic, Properties: { Subscription: [{ Protocol: lambda, Endpoint: !GetAtt Fn.Arn }] } }
  Grant: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Fn, Action: lambda:InvokeFunction, Principal: sns.amazonaws.com, SourceArn: !Ref Other } }
`;
  expect(rulesOf(role('Own', 'lambda.amazonaws.com', 'Path: /') + pushed)).toEqual([
    'invoke-permission-missing',
  ]);
});
