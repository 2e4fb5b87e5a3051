/** Functions of the templates that are deployed already: statements of their policies that the stack has not made. */
import { describe, expect, test } from '@jest/globals';
import type { Answer, Answers, Json, Kind } from '../../src/deployed/questions.ts';
import {
  ACCOUNT,
  checkLive,
  functionArn,
  linesOf,
  ON,
  policyOf,
  REGION,
  role,
  roleArn,
  statement,
} from '../support/account.ts';

const TEXT = `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Role: '${roleArn('orders')}', Runtime: nodejs24.x, Handler: i.h, Code: { ZipFile: x } }
  Topic:
    Type: AWS::SNS::Topic
    Properties: { Subscription: [{ Protocol: lambda, Endpoint: !GetAtt Orders.Arn }] }
`;
const PERMISSION = `  Permission:
    Type: AWS::Lambda::Permission
    Properties: { FunctionName: !Ref Orders, Action: lambda:InvokeFunction, Principal: sns.amazonaws.com, SourceArn: !Ref Topic }
`;

const NAME = 'shop-Orders-aBcDeFgHiJkL';
const ARN = functionArn(NAME);
const OWN = 'shop-Permission-aBcDeFgHiJkL';
const SOURCE = `arn:aws:sns:${REGION}:${ACCOUNT}:news`;

type Resources = readonly (readonly [id: string, type: string, physicalId: string])[];

const ORDERS = ['Orders', 'AWS::Lambda::Function', NAME] as const;
const OWN_PERMISSION = ['Permission', 'AWS::Lambda::Permission', OWN] as const;

function account(
  resources: Resources,
  ...statements: readonly Json[]
): Record<string, Answer<Answers[Kind]>> {
  return {
    [`role ${roleArn('orders')}`]: role(),
    'stack shop': {
      found: { resources: resources.map(([id, type, physicalId]) => ({ id, type, physicalId })) },
    },
    [`function-policy ${ARN}`]: policyOf(...statements),
  };
}

const stacks = new Map([['template.yaml', 'shop']]);

const own = statement(OWN, ARN, SOURCE);
const byHand = statement('by-hand', ARN, SOURCE, 's3');

describe('live-drift', () => {
  test('flags what was added by hand, at the function', async () => {
    const { result, questions } = await checkLive(
      TEXT + PERMISSION,
      account([ORDERS, OWN_PERMISSION], own, byHand, statement('also', ARN, SOURCE, 'events')),
      { stacks },
    );
    expect(linesOf(result)).toEqual([
      `live-drift 2: The policy of Orders (as deployed on ${ON}) has the statement "by-hand", which lets s3.amazonaws.com invoke it and which the stack shop does not have (and 1 more)`,
    ]);
    expect(result.findings[0]?.help).toContain(
      `aws lambda remove-permission --function-name ${NAME} --statement-id by-hand`,
    );
    expect([...questions].sort()).toEqual([
      `function-policy ${ACCOUNT} ${REGION} ${ARN}`,
      `role ${ACCOUNT}  ${roleArn('orders')}`,
      `stack ${ACCOUNT} ${REGION} shop`,
    ]);
  });

  test.each([
    ['what the stack made', own],
    ['what the stack made, where the id is behind the name', own, `${NAME}|${OWN}`],
    ['what another stack made', statement('news-OrdersPermission-1ABCDEFGHIJKL', ARN, SOURCE)],
    [
      'what the template has, whatever its id',
      statement(
        'a3964171-6c6a-488b-897d-dbdec3335895',
        ARN,
        `arn:aws:sns:${REGION}:${ACCOUNT}:shop-Topic-aBcDeFgHiJkL`,
      ),
    ],
  ])('accepts %s', async (_, one, physicalId = OWN) => {
    const resources = [ORDERS, ['Permission', 'AWS::Lambda::Permission', physicalId] as const];
    const { result } = await checkLive(TEXT + PERMISSION, account(resources, own, one), { stacks });
    expect(linesOf(result)).toEqual([]);
  });

  test('flags what the console made, whose ids end like those of stacks', async () => {
    const sid = 'lambda-7f1d2a34-0b1c-4d5e-8f90-a1b2c3d4e5f6';
    const { result } = await checkLive(
      TEXT + PERMISSION,
      account([ORDERS, OWN_PERMISSION], statement(sid, ARN, SOURCE, 's3')),
      { stacks },
    );
    expect(linesOf(result)).toEqual([expect.stringContaining(`has the statement "${sid}"`)]);
  });

  test.each([
    ['anyone', { Principal: '*' }, 'lets anyone invoke it'],
    [
      'an account',
      { Principal: { AWS: ['arn:aws:iam::999988887777:root'] } },
      'lets arn:aws:iam::999988887777:root',
    ],
    ['a deny', { Effect: 'Deny', Principal: '*' }, 'forbids anyone invoke it'],
  ])('says whom it is about: %s', async (_, more, words) => {
    const one = {
      Sid: 'x',
      Effect: 'Allow',
      Action: 'lambda:InvokeFunction',
      Resource: ARN,
      ...more,
    } as Json;
    const { result } = await checkLive(TEXT + PERMISSION, account([ORDERS, OWN_PERMISSION], one), { stacks });
    expect(linesOf(result)).toEqual([expect.stringContaining(words)]);
  });

  test('asks for no stack that is not named, and accepts what is not deployed', async () => {
    const { questions } = await checkLive(TEXT + PERMISSION, account([ORDERS], byHand));
    expect(questions).toEqual([`role ${ACCOUNT}  ${roleArn('orders')}`]);
    const { result } = await checkLive(TEXT + PERMISSION, account([], byHand), { stacks });
    expect(linesOf(result)).toEqual([]);
  });

  test('says nothing where the stack can not be read', async () => {
    const { result } = await checkLive(
      TEXT + PERMISSION,
      { ...account([ORDERS], byHand), 'stack shop': { open: 'cloudformation:ListStackResources is denied' } },
      { stacks },
    );
    expect(linesOf(result)).toEqual([]);
  });
});

describe('an alias of a function', () => {
  const text = `${TEXT}  Live:
    Type: AWS::Lambda::Alias
    Properties: { FunctionName: !Ref Orders, FunctionVersion: '1', Name: live }
`;
  const LIVE = `${ARN}:live`;
  const resources = [ORDERS, ['Live', 'AWS::Lambda::Alias', LIVE] as const];

  test('has a policy of its own, in which somebody may have added something', async () => {
    const { result, questions } = await checkLive(
      text + PERMISSION,
      {
        ...account([...resources, OWN_PERMISSION], own),
        [`function-policy ${LIVE}`]: policyOf(statement('by-hand', LIVE, SOURCE, 's3')),
      },
      { stacks },
    );
    expect(questions).toContain(`function-policy ${ACCOUNT} ${REGION} ${LIVE}`);
    expect(linesOf(result)).toEqual([
      `live-drift 8: The policy of Orders:live (as deployed on ${ON}) has the statement "by-hand", which lets s3.amazonaws.com invoke it and which the stack shop does not have`,
    ]);
    expect(result.findings[0]?.help).toContain(
      `--function-name ${NAME} --qualifier live --statement-id by-hand`,
    );
  });

  test('keeps its statements where the policy of the function is replaced, and loses them where its own is', async () => {
    const policy = (on: string) => `  Policy:
    Type: AWS::Lambda::ResourcePolicy
    Properties:
      ResourceArn: ${on}
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Sid: news, Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: lambda:InvokeFunction, Resource: ${on} }] }
`;
    const there = {
      ...account(resources),
      [`function-policy ${LIVE}`]: policyOf(statement('by-hand', LIVE, SOURCE, 's3')),
    };
    const conflicts = async (on: string) =>
      linesOf((await checkLive(text + policy(on), there, { stacks })).result).filter((line) =>
        line.startsWith('live-statement-conflict'),
      );
    expect(await conflicts('!GetAtt Orders.Arn')).toEqual([]);
    expect(await conflicts('!Ref Live')).toEqual([
      `live-statement-conflict 11: Policy replaces the whole policy of Orders:live (as deployed on ${ON}), and with it the statement "by-hand"`,
    ]);
  });
});

describe('resource-policy-too-large', () => {
  const other = (index: number) =>
    statement(`news-OrdersPermission${index}-1ABCDEFGHIJKL`, ARN, `${SOURCE}-${'x'.repeat(200)}`, 's3');

  const nearly =
    /^resource-policy-too-large 2: The policy of Orders \(as deployed on [-\d]+\) comes to at least (?:18,[5-9]|19,|20,[0-4])\d+ of the 20,480 bytes that Lambda takes$/;

  test.each([
    [34, []],
    [36, [expect.stringMatching(nearly)]],
    [38, [expect.stringMatching(nearly)]],
    [
      39,
      [
        expect.stringMatching(
          /^resource-policy-too-large 2: Orders has 1 permission and 39 statements besides \(as deployed on [-\d]+\), at least 20,\d{3} bytes of policy, where Lambda takes 20,480$/,
        ),
      ],
    ],
  ])('counts %d statements that are there already', async (number, expected) => {
    const statements = Array.from({ length: number }, (_, index) => other(index));
    const { result } = await checkLive(
      TEXT + PERMISSION,
      account([ORDERS, OWN_PERMISSION], own, ...statements),
      { stacks },
    );
    expect(linesOf(result)).toEqual(expected);
  });
});

describe('live-statement-conflict', () => {
  const policy = (sid: string) => `  Policy:
    Type: AWS::Lambda::ResourcePolicy
    Properties:
      ResourceArn: !GetAtt Orders.Arn
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Sid: ${sid}, Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: lambda:InvokeFunction, Resource: !GetAtt Orders.Arn, Condition: { ArnLike: { 'aws:SourceArn': !Ref Topic } } }
`;

  test('flags a policy that is about to replace statements that somebody added', async () => {
    const { result } = await checkLive(TEXT + policy('news'), account([ORDERS], byHand), { stacks });
    expect(linesOf(result)).toEqual([
      expect.stringMatching(/^live-drift 2/),
      `live-statement-conflict 8: Policy replaces the whole policy of Orders (as deployed on ${ON}), and with it the statement "by-hand"`,
    ]);
  });

  test.each([
    ['that has the statement itself', policy('by-hand'), [ORDERS]],
    [
      'that is deployed already',
      policy('news'),
      [ORDERS, ['Policy', 'AWS::Lambda::ResourcePolicy', ARN] as const],
    ],
  ])('accepts a policy %s', async (_, text, resources) => {
    const { result } = await checkLive(TEXT + text, account(resources, byHand), { stacks });
    expect(linesOf(result).filter((line) => line.startsWith('live-statement'))).toEqual([]);
  });
});
