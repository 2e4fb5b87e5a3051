/** Roles made elsewhere that resources hand to services: what the account tells of them is judged as of those of a template. */
import { describe, expect, test } from '@jest/globals';
import {
  ACCOUNT,
  allowing,
  checkLive,
  functionArn,
  linesOf,
  ON,
  REGION,
  role,
  roleArn,
  trusting,
  verdictsOf,
} from '../support/account.ts';
import { checkText } from '../support/check-text.ts';

const template = (...parts: readonly string[]) => `Resources:${parts.join('')}\n`;
const deployed = `(as deployed on ${ON})`;

const machine = (named: string, id = 'Machine') => `
  ${id}:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: ${named}
      DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}'
      TracingConfiguration: { Enabled: true }`;

const STATES = roleArn('states');
const KEY = `role ${STATES}`;
const TRACING = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
];
const ABLE = {
  trust: trusting('states.amazonaws.com'),
  inline: [{ name: 'Trace', document: allowing(TRACING) }],
};
const able = role(ABLE);

/** Where nothing is a function, and nothing invokes one, what is not known of roles is not listed. */
const FN = `
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Role: !GetAtt Own.Arn, Runtime: nodejs24.x, Handler: i.h, Code: { ZipFile: x } }
  Own:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole } }
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']`;

const saidOf = ({ unverified }: Awaited<ReturnType<typeof checkText>>) =>
  unverified.map(({ rule, message }) => `${rule}: ${message}`);

describe('a role that is handed to a service', () => {
  test('is unverified without the account, once for all that hand it', async () => {
    const result = await checkText(template(machine(STATES), machine(STATES, 'Other'), FN));
    expect([linesOf(result), saidOf(result)]).toEqual([
      [],
      [
        `service-role-trust: Whether the role ${STATES} that Machine and Other hand to AWS Step Functions trusts it and allows what it needs can't be told: the role is not in these templates`,
      ],
    ]);
  });

  test('is asked for once, and good if it trusts the service and allows what that needs', async () => {
    const { result, questions } = await checkLive(template(machine(STATES), machine(STATES, 'Other')), {
      [KEY]: able,
    });
    expect([linesOf(result), saidOf(result), questions]).toEqual([[], [], [`role ${ACCOUNT}  ${STATES}`]]);
  });

  test('is an error where it trusts another service, at the line that names it', async () => {
    const { result } = await checkLive(template(machine(STATES)), {
      [KEY]: role({ ...ABLE, trust: trusting('ec2.amazonaws.com') }),
    });
    expect(linesOf(result)).toEqual([
      `service-role-trust 5: Machine hands the role states ${deployed} to AWS Step Functions, but it does not trust states.amazonaws.com: it trusts only "ec2.amazonaws.com"`,
    ]);
    expect(result.findings[0]?.fix).toBeNull();
  });

  test('is an error where it lacks what the configuration needs', async () => {
    const { result } = await checkLive(template(machine(STATES)), {
      [KEY]: role({ trust: trusting('states.amazonaws.com') }),
    });
    expect(linesOf(result)).toEqual([
      expect.stringMatching(
        /^service-role-permission 7: Machine \(AWS Step Functions\) .*, but its role states \(as deployed on .*\) does not allow xray:PutTraceSegments/,
      ),
    ]);
    expect(result.findings[0]?.fix).toBeNull();
  });

  test('is an error where it is not there', async () => {
    const { result } = await checkLive(template(machine(STATES)), {});
    expect([linesOf(result), saidOf(result)]).toEqual([
      [`live-not-found 5: Machine names the role ${STATES}, which is not in the account ${deployed}`],
      [],
    ]);
  });

  test('stays unverified where the account refuses, with the reason', async () => {
    const { result } = await checkLive(template(machine(STATES), FN), {
      [KEY]: { open: 'iam:GetRole is denied' },
    });
    expect([linesOf(result), result.unverified.map(({ reason }) => reason)]).toEqual([
      [],
      ['the role is not in these templates, and iam:GetRole is denied'],
    ]);
  });

  test('by an import is asked for by way of that', async () => {
    const { result, questions } = await checkLive(template(machine('!ImportValue states')), {
      'export states': { found: STATES },
      [KEY]: role({ ...ABLE, trust: trusting('ec2.amazonaws.com') }),
    });
    expect(questions).toEqual([`export ${ACCOUNT} ${REGION} states`, `role ${ACCOUNT}  ${STATES}`]);
    expect(linesOf(result)).toEqual([expect.stringMatching(/^service-role-trust 5: /)]);
  });

  test('is not taken for one of the template that is called alike', async () => {
    const own = `
  states:
    Type: AWS::IAM::Role
    Properties:
      RoleName: own
      AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole } }
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: { Effect: Allow, Action: 'xray:*', Resource: '*' } } }]`;
    const { result } = await checkLive(
      template(machine(STATES), machine('!GetAtt states.Arn', 'Other'), own),
      { [KEY]: able },
    );
    expect(linesOf(result)).toEqual([
      expect.stringMatching(/^service-role-trust .*: Other hands the role states to AWS Step Functions, /),
    ]);
  });

  test.each([
    ['the caller', "'arn:aws:iam::*:user/*'"],
    ['a name', 'states'],
  ])('is not %s', async (_, named) => {
    const { questions } = await checkLive(template(machine(named)), {});
    expect(questions).toEqual([]);
  });
});

describe('a role by which a service invokes a function', () => {
  const schedule = `
  Daily:
    Type: AWS::Scheduler::Schedule
    Properties:
      FlexibleTimeWindow: { Mode: 'OFF' }
      ScheduleExpression: rate(1 day)
      Target: { Arn: ${functionArn('orders')}, RoleArn: ${roleArn('scheduler')} }`;
  const asked = (more: Parameters<typeof role>[0]) =>
    checkLive(template(schedule), {
      [`function ${functionArn('orders')}`]: { found: { role: roleArn('orders') } },
      [`role ${roleArn('orders')}`]: role(),
      [`role ${roleArn('scheduler')}`]: role(more),
    });
  const invoke = [{ name: 'Invoke', document: allowing('lambda:InvokeFunction') }];

  test('is good if it trusts and allows', async () => {
    const { result } = await asked({ trust: trusting('scheduler.amazonaws.com'), inline: invoke });
    expect([linesOf(result), verdictsOf(result)]).toEqual([
      [],
      [`Daily: granted, allowed by the role scheduler ${deployed}`],
    ]);
  });

  test('is an error if it does not trust, or does not allow', async () => {
    const untrusted = await asked({ trust: trusting('ec2.amazonaws.com'), inline: invoke });
    expect(linesOf(untrusted.result)).toEqual([
      expect.stringMatching(/^invoker-role-trust 7: .* through the role scheduler \(as deployed on /),
    ]);
    const unable = await asked({ trust: trusting('scheduler.amazonaws.com') });
    expect(linesOf(unable.result)).toEqual([
      expect.stringMatching(/^invoker-role-permission 7: .* through the role scheduler \(as deployed on /),
    ]);
  });
});

describe('a role that functions run with and that no template has', () => {
  const fn = (id: string, named: string) => `
  ${id}:
    Type: AWS::Lambda::Function
    Properties: { Role: ${named}, Runtime: nodejs24.x, Handler: i.h, Code: { ZipFile: x } }`;

  test('is unverified without the account, once for each role', async () => {
    const result = await checkText(
      template(fn('A', roleArn('one')), fn('B', roleArn('one')), fn('C', '!ImportValue two')),
    );
    expect([linesOf(result), saidOf(result)]).toEqual([
      [],
      [
        `trust-lambda-missing: Whether the role ${roleArn('one')} can be assumed by Lambda and allows what A and B need can't be told: the role is not in these templates`,
        expect.stringMatching(
          /^trust-lambda-missing: Whether the role .*two.* allows what C needs can't be told/,
        ),
      ],
    ]);
  });

  test('is told once, though an invocation can not be judged for it', async () => {
    const mapping = `
  Queue: { Type: AWS::SQS::Queue }
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref A, EventSourceArn: !GetAtt Queue.Arn }`;
    const result = await checkText(template(fn('A', roleArn('one')), mapping));
    expect(result.unverified.map(({ rule }) => rule)).toEqual(['role-source-permission']);
  });

  test('is not listed where it is an error that it is no role', async () => {
    const result = await checkText(template(fn('A', 'orders-role')));
    expect([linesOf(result), result.unverified]).toEqual([
      [expect.stringMatching(/^function-role-invalid /)],
      [],
    ]);
  });
});
