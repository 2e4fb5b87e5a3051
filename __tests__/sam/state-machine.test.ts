import { describe, expect, it } from '@jest/globals';
import { type Expanded, expand } from './expand.ts';

function machine(more = '', others = ''): Expanded {
  return expand(`  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: { StartAt: A, States: { A: { Type: Task, Resource: !GetAtt Hello.Arn, End: true } } }
${more}${others}`);
}

describe('a state machine', () => {
  const { resources } = machine();

  it('has its definition as text, with substitutions for what is known at deploy', () => {
    const text = resources.Flow?.Properties.DefinitionString as { 'Fn::Join': [string, string[]] };
    const [glue, lines] = text['Fn::Join'];
    expect(JSON.parse(lines.join(glue))).toEqual({
      StartAt: 'A',
      States: { A: { Type: 'Task', Resource: '${definition_substitution_1}', End: true } },
    });
    expect(resources.Flow?.Properties.DefinitionSubstitutions).toEqual({
      definition_substitution_1: { 'Fn::GetAtt': ['Hello', 'Arn'] },
    });
  });

  it('gets a role that Step Functions can assume', () => {
    expect(resources.Flow?.Properties.RoleArn).toEqual({ 'Fn::GetAtt': ['FlowRole', 'Arn'] });
    expect(resources.FlowRole?.Properties).toMatchObject({
      AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: ['states.amazonaws.com'] } }] },
    });
  });

  it('gets the policies of its templates', () => {
    const { resources: made } = machine(
      '      Policies: [{ LambdaInvokePolicy: { FunctionName: !Ref Hello } }]\n',
    );
    expect(made.FlowRole?.Properties.Policies).toMatchObject([
      {
        PolicyName: 'FlowRolePolicy0',
        PolicyDocument: { Statement: [{ Action: ['lambda:InvokeFunction'] }] },
      },
    ]);
  });
});

describe('events of a state machine', () => {
  it.each([
    ['Schedule', '{ Schedule: rate(1 day) }', 'events.amazonaws.com', 'AWS::Events::Rule'],
    ['EventBridgeRule', '{ Pattern: { source: [x] } }', 'events.amazonaws.com', 'AWS::Events::Rule'],
    [
      'ScheduleV2',
      '{ ScheduleExpression: rate(1 day) }',
      'scheduler.amazonaws.com',
      'AWS::Scheduler::Schedule',
    ],
  ])('%s starts it through a role', (type, properties, service, made) => {
    const { resources } = machine(
      `      Events:\n        Ev: { Type: ${type}, Properties: ${properties} }\n`,
    );
    expect(resources.FlowEv?.Type).toBe(made);
    expect(resources.FlowEvRole?.Properties).toMatchObject({
      AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: [service] } }] },
      Policies: [
        {
          PolicyDocument: {
            Statement: [{ Action: 'states:StartExecution', Effect: 'Allow', Resource: { Ref: 'Flow' } }],
          },
        },
      ],
    });
  });

  it('Api starts it from a method of the API', () => {
    const { resources } = machine(
      '      Events:\n        Ev: { Type: Api, Properties: { Path: /x, Method: post } }\n',
    );
    expect(resources.ServerlessRestApi?.Properties.Body).toMatchObject({
      paths: {
        '/x': {
          post: {
            'x-amazon-apigateway-integration': {
              type: 'aws',
              uri: {
                'Fn::Sub': 'arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution',
              },
              credentials: { 'Fn::GetAtt': ['FlowEvRole', 'Arn'] },
            },
          },
        },
      },
    });
  });

  it('start the alias where that is asked for', () => {
    const { resources } = machine(
      '      AutoPublishAlias: live\n      UseAliasAsEventTarget: true\n      Events:\n        Ev: { Type: Schedule, Properties: { Schedule: rate(1 day) } }\n',
    );
    expect(resources.FlowEv?.Properties.Targets).toMatchObject([{ Arn: { Ref: 'FlowAliaslive' } }]);
  });
});

describe('what SAM refuses', () => {
  it.each([
    [
      '      Role: arn:aws:iam::1:role/r\n      Policies: [AWSLambdaRole]\n',
      '7 template-unreadable: `Flow` has both `Role` and `Policies`, and SAM adds policies only to the role that it makes',
    ],
    [
      '      DefinitionUri: flow.asl.json\n',
      '6 template-unreadable: `Flow` has both `Definition` and `DefinitionUri`',
    ],
    [
      '      UseAliasAsEventTarget: true\n',
      '6 template-unreadable: `Flow` has `UseAliasAsEventTarget` without `AutoPublishAlias`',
    ],
    [
      '      Events: { Ev: { Type: SNS } }\n',
      "6 template-unreadable: The event `Ev` of `Flow` has the `Type` `SNS`, which state machines don't have",
    ],
  ])('%j', (more, problem) => {
    expect(machine(more).problems.map((line) => line.replace(/^\d+/, ''))).toEqual([
      problem.replace(/^\d+/, ''),
    ]);
  });
});
