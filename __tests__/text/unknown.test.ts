import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/app/check-templates.ts';
import { reportOf } from '../../src/report/json.ts';
import { eachOnce, wordsOf } from '../../src/text/unknown.ts';
import { filesOf } from '../support/stack.ts';

const HEAD = `
Parameters:
  Given: { Type: String }
  Stored: { Type: AWS::SSM::Parameter::Value<String> }
Resources:
  Topic: { Type: AWS::SNS::Topic }
  Queue: { Type: AWS::SQS::Queue }
`;

const FUNCTION = (role: string) => `
  Function:
    Type: AWS::Lambda::Function
    Properties: { Role: ${role}, Runtime: nodejs22.x, Handler: a.b, Code: { ZipFile: x } }
`;

const SUBSCRIPTION = (endpoint: string) => `
  Subscription:
    Type: AWS::SNS::Subscription
    Properties: { Protocol: lambda, TopicArn: !Ref Topic, Endpoint: ${endpoint} }
`;

const MAPPING = `
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref Function, EventSourceArn: !GetAtt Queue.Arn }
`;

const ROLE = (managed: string) => `
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }
      ManagedPolicyArns: [${managed}]
`;

async function unverified(text: string) {
  const result = await check({
    templates: [{ source: { path: 'template.yaml', text }, named: true }],
    files: filesOf(),
    environment: { parameters: new Map() },
  });
  return reportOf(result).unverified.map(({ reason, unknowns }) => ({ reason, unknowns }));
}

describe('what is unverified says exactly what is not known', () => {
  test.each([
    [
      'a function that a parameter names',
      SUBSCRIPTION('!Ref Given'),
      [
        { code: 'function-outside', what: '${Given}' },
        { code: 'parameter', what: 'Given' },
      ],
    ],
    [
      'a function that is imported',
      SUBSCRIPTION('!ImportValue orders-function'),
      [
        { code: 'function-outside', what: '${import orders-function}' },
        { code: 'import', what: 'orders-function' },
      ],
    ],
    [
      'a function that stands elsewhere',
      SUBSCRIPTION('arn:aws:lambda:us-east-1:123456789012:function:far'),
      [{ code: 'function-outside', what: 'arn:aws:lambda:us-east-1:123456789012:function:far' }],
    ],
    [
      'a role from the parameter store',
      FUNCTION('!Ref Stored') + MAPPING,
      [
        { code: 'role-outside', what: '${Stored}' },
        { code: 'parameter', what: 'Stored', stored: true },
      ],
    ],
    [
      'a managed policy that stands elsewhere',
      FUNCTION('!GetAtt Role.Arn') + MAPPING + ROLE('arn:aws:iam::123456789012:policy/far'),
      [{ code: 'managed-policy', what: 'arn:aws:iam::123456789012:policy/far' }],
    ],
  ])('%s', async (_, body, unknowns) => {
    const found = await unverified(HEAD + body);
    expect(found.map((each) => each.unknowns)).toEqual([unknowns]);
    const [first] = found[0]?.unknowns ?? [];
    if (first === undefined) throw new Error('nothing is unknown');
    expect(found[0]?.reason).toBe(wordsOf(first));
  });
});

test('the same thing is listed once', () => {
  const parameter = { code: 'parameter', what: 'P' } as const;
  const other = { code: 'parameter', what: 'Q' } as const;
  expect(eachOnce([parameter, other, { ...parameter }])).toEqual([parameter, other]);
});
