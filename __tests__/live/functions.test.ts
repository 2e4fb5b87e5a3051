/** Functions that templates only name, with what the account tells of them and of who may invoke them. */
import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/deployed/questions.ts';
import {
  ACCOUNT,
  allowing,
  checkLive,
  functionArn,
  linesOf,
  ON,
  policyOf,
  REGION,
  role,
  roleArn,
  statement,
  trusting,
  verdictsOf,
} from '../support/account.ts';
import { checkText } from '../support/check-text.ts';

const topic = (name: string) => `arn:aws:sns:${REGION}:${ACCOUNT}:${name}`;

const subscription = (id: string, topicText: string, endpoint: string) => `
  ${id}:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: ${topicText}
      Protocol: lambda
      Endpoint: ${endpoint}`;

const template = (...parts: readonly string[]) => `Resources:${parts.join('')}\n`;

const ORDERS = functionArn('orders');

/** In an account that has the role of the function. */
const live: typeof checkLive = (templates, account, more) =>
  checkLive(templates, { [`role ${roleArn('orders')}`]: role(), ...account }, more);
const found = { found: { role: roleArn('orders') } };
const TEXT = template(subscription('News', topic('news'), ORDERS));

describe('a function that is named by its ARN', () => {
  test('is unverified without the account', async () => {
    expect(verdictsOf(await checkText(TEXT))).toEqual([
      'News: unverified, the function is not in these templates',
    ]);
  });

  test('is granted by a statement that was added by hand', async () => {
    const { result, questions } = await live(TEXT, {
      [`function ${ORDERS}`]: found,
      [`function-policy ${ORDERS}`]: policyOf(statement('by-hand', ORDERS, topic('news'))),
    });
    expect(verdictsOf(result)).toEqual([`News: granted, allowed by by-hand (as deployed on ${ON})`]);
    expect(linesOf(result)).toEqual([]);
    expect(questions).toEqual([
      `function ${ACCOUNT} ${REGION} ${ORDERS}`,
      `function-policy ${ACCOUNT} ${REGION} ${ORDERS}`,
      `role ${ACCOUNT}  ${roleArn('orders')}`,
      `mappings ${ACCOUNT} ${REGION} ${ORDERS}`,
    ]);
  });

  test.each([
    ['there is no statement', []],
    ['a statement is for another topic', [statement('by-hand', ORDERS, topic('other'))]],
  ])('is denied where %s', async (_, statements) => {
    const { result } = await live(TEXT, {
      [`function ${ORDERS}`]: found,
      [`function-policy ${ORDERS}`]: policyOf(...statements),
    });
    expect(linesOf(result)).toEqual([
      `invoke-permission-missing 7: News (Amazon SNS) invokes orders (as deployed on ${ON}), but no permission lets sns.amazonaws.com do so`,
    ]);
  });

  test('is granted by a permission of the template, and that is not unused', async () => {
    const permission = `
  Permission:
    Type: AWS::Lambda::Permission
    Properties: { FunctionName: ${ORDERS}, Action: lambda:InvokeFunction, Principal: sns.amazonaws.com, SourceArn: '${topic('news')}' }`;
    const { result } = await live(
      { 'a.yaml': TEXT, 'b.yaml': template(permission) },
      { [`function ${ORDERS}`]: found, [`function-policy ${ORDERS}`]: policyOf() },
    );
    expect(verdictsOf(result)).toEqual(['News: granted, allowed by Permission']);
    expect(linesOf(result)).toEqual([]);
  });

  test('is not denied where a permission of another template may be on it', async () => {
    const permission = `
  Permission:
    Type: AWS::Lambda::Permission
    Properties: { FunctionName: !ImportValue orders, Action: lambda:InvokeFunction, Principal: sns.amazonaws.com, SourceArn: !ImportValue news }`;
    const account = { [`function ${ORDERS}`]: found, [`function-policy ${ORDERS}`]: policyOf() };
    const { result } = await live({ 'a.yaml': TEXT, 'b.yaml': template(permission) }, account);
    expect([linesOf(result), verdictsOf(result)]).toEqual([
      [],
      [
        'News: unverified, the policy of the function is not in these templates, and a permission of another template may be for it',
      ],
    ]);
    const other = permission.replace('sns.', 's3.');
    const denied = await live({ 'a.yaml': TEXT, 'b.yaml': template(other) }, account);
    expect(verdictsOf(denied.result)).toEqual([expect.stringMatching(/^News: denied/)]);
  });

  test('is not denied as $LATEST, of which no statement is known', async () => {
    const latest = `${ORDERS}:$LATEST`;
    const { result, questions } = await live(template(subscription('News', topic('news'), latest)), {
      [`function ${ORDERS}`]: found,
      [`function ${latest}`]: found,
    });
    expect([linesOf(result), questions.filter((each) => each.startsWith('function-policy'))]).toEqual([
      [],
      [],
    ]);
  });

  test('stays unverified where its policy is denied, and says which action is missing', async () => {
    const { result } = await live(TEXT, {
      [`function ${ORDERS}`]: found,
      [`function-policy ${ORDERS}`]: { open: 'lambda:GetPolicy is denied' },
    });
    expect([linesOf(result), verdictsOf(result)]).toEqual([
      [],
      [
        'News: unverified, the policy of the function is not in these templates, and lambda:GetPolicy is denied',
      ],
    ]);
  });

  test('is an error where it is not there', async () => {
    const { result } = await live(TEXT, {});
    expect(linesOf(result)).toEqual([
      `live-not-found 7: News names the function ${ORDERS}, which is not in the account (as deployed on ${ON})`,
    ]);
  });

  const own = (name: string) => `
  Orders:
    Type: AWS::Lambda::Function
    Properties: { FunctionName: ${name}, Role: '${roleArn('orders')}', Runtime: nodejs24.x, Handler: i.h, Code: { ZipFile: x } }`;

  test.each([['orders'], ['!Sub "${AWS::StackName}-${AWS::Region}"'], ['!Ref AWS::NoValue']])(
    'that a template may make as %s is not denied for what is deployed today',
    async (name) => {
      const files = {
        'a.yaml': template(subscription('News', topic('news'), functionArn('stack-Orders-abcdefgh1234'))),
        'b.yaml': template(own(name)),
      };
      const target = functionArn('stack-Orders-abcdefgh1234');
      const { result } = await live(files, {
        [`function ${target}`]: found,
        [`function-policy ${target}`]: policyOf(),
        [`role ${roleArn('orders')}`]: role(),
      });
      const denied = name === 'orders';
      expect(verdictsOf(result)).toEqual([expect.stringMatching(denied ? /: denied/ : /: unverified/)]);
    },
  );
});

describe('a statement of the account that nearly fits', () => {
  const asked = (...statements: readonly Json[]) =>
    live(TEXT, {
      [`function ${ORDERS}`]: found,
      [`function-policy ${ORDERS}`]: policyOf(...statements),
    });
  const nearly = `invoke-permission-mismatch 7: The statement "by-hand" (as deployed on ${ON}) nearly lets News (Amazon SNS) invoke orders (as deployed on ${ON}), but its`;
  const news = topic('news');

  test.each([
    ['another account', statement('by-hand', ORDERS, news.replace(ACCOUNT, '999988887777')), 'SourceArn'],
    ['another region', statement('by-hand', ORDERS, news.replace(REGION, 'us-east-1')), 'SourceArn'],
    ['another spelling', statement('by-hand', ORDERS, topic('News')), 'SourceArn'],
    ['another service', statement('by-hand', ORDERS, news, 's3'), 'Principal'],
    [
      'another account of the source',
      {
        ...(statement('by-hand', ORDERS, news) as object),
        Condition: {
          ArnLike: { 'AWS:SourceArn': news },
          StringEquals: { 'AWS:SourceAccount': '999988887777' },
        },
      } as Json,
      'SourceAccount',
    ],
    [
      'another action',
      { ...(statement('by-hand', ORDERS, news) as object), Action: 'lambda:GetFunction' } as Json,
      'Action',
    ],
    ['an alias', statement('by-hand', `${ORDERS}:live`, news), 'Resource'],
  ])('is told with what differs: %s', async (_, one, property) => {
    const { result } = await asked(one);
    expect(linesOf(result)).toEqual([expect.stringContaining(`${nearly} ${property} is "`)]);
    expect(result.findings[0]?.fix).toBeNull();
  });

  test('is not one that is for another source, whoever that is', async () => {
    const { result } = await asked(statement('by-hand', ORDERS, topic('orders')));
    expect(linesOf(result)).toEqual([expect.stringMatching(/^invoke-permission-missing 7: /)]);
    expect(result.findings[0]?.snippet).toContain(`FunctionName: ${ORDERS}`);
  });

  test('is not one that serves another template', async () => {
    const other = topic('news').replace(REGION, 'eu-west-1');
    const { result } = await live(
      { 'a.yaml': TEXT, 'b.yaml': template(subscription('News', other, ORDERS)) },
      {
        [`function ${ORDERS}`]: found,
        [`function-policy ${ORDERS}`]: policyOf(statement('by-hand', ORDERS, other)),
      },
    );
    expect(linesOf(result)).toEqual([expect.stringMatching(/^invoke-permission-missing 7: /)]);
  });
});

describe('an alias or version', () => {
  const LIVE = `${ORDERS}:live`;
  const text = template(subscription('News', topic('news'), LIVE));

  test('has a policy of its own', async () => {
    const granted = {
      [`function ${ORDERS}`]: found,
      [`function ${LIVE}`]: found,
      [`function-policy ${LIVE}`]: policyOf(statement('on-live', LIVE, topic('news'))),
    };
    const { result, questions } = await live(text, granted);
    expect(verdictsOf(result)).toEqual([`News: granted, allowed by on-live (as deployed on ${ON})`]);
    expect(questions).not.toContain(`function-policy ${ACCOUNT} ${REGION} ${ORDERS}`);
  });

  test('is not let by what lets the function', async () => {
    const { result } = await live(text, {
      [`function ${ORDERS}`]: found,
      [`function ${LIVE}`]: found,
      [`function-policy ${ORDERS}`]: policyOf(statement('by-hand', ORDERS, topic('news'))),
      [`function-policy ${LIVE}`]: policyOf(),
    });
    expect(linesOf(result)).toEqual([
      `invoke-permission-mismatch 7: The statement "by-hand" (as deployed on ${ON}) nearly lets News (Amazon SNS) invoke orders:live (as deployed on ${ON}), but its Resource is "${ORDERS}" and must be "${LIVE}"`,
    ]);
  });

  test('is let by a statement of the function that is for all of its aliases', async () => {
    const account = {
      [`function ${ORDERS}`]: found,
      [`function ${LIVE}`]: found,
      [`function-policy ${ORDERS}`]: policyOf(statement('for-all', `${ORDERS}:*`, topic('news'))),
      [`function-policy ${LIVE}`]: policyOf(),
    };
    const { result } = await live(text, account);
    expect(verdictsOf(result)).toEqual([`News: granted, allowed by for-all (as deployed on ${ON})`]);
    const denied = await live(text, {
      ...account,
      [`function-policy ${ORDERS}`]: { open: 'lambda:GetPolicy is denied' },
    });
    expect([linesOf(denied.result), verdictsOf(denied.result)]).toEqual([
      [],
      [
        'News: unverified, the policy of the function is not in these templates, and lambda:GetPolicy is denied',
      ],
    ]);
  });

  test('is an error where it alone is not there', async () => {
    const { result } = await live(text, { [`function ${ORDERS}`]: found });
    expect(linesOf(result)).toEqual([
      `live-not-found 7: News names the version or alias ${LIVE}, which is not in the account (as deployed on ${ON})`,
    ]);
  });

  test('is no error where a template makes it', async () => {
    const alias = `
  Live:
    Type: AWS::Lambda::Alias
    Properties: { FunctionName: ${ORDERS}, FunctionVersion: '3', Name: live }`;
    const { result } = await live(template(subscription('News', topic('news'), LIVE), alias), {
      [`function ${ORDERS}`]: found,
    });
    expect(linesOf(result)).toEqual([]);
  });
});

describe('a function that is named by parts that the deployment tells', () => {
  const sub = (text: string) =>
    `!Sub '${text.replace(ACCOUNT, '${AWS::AccountId}').replace(REGION, '${AWS::Region}')}'`;
  const account = {
    [`function ${ORDERS}`]: found,
    [`function-policy ${ORDERS}`]: policyOf(statement('by-hand', ORDERS, topic('news'))),
  };

  test.each([
    ['both in parts', sub(topic('news')), sub(ORDERS)],
    ['the topic in parts', sub(topic('news')), ORDERS],
    ['the function in parts', topic('news'), sub(ORDERS)],
    ['the function by its name', topic('news'), 'orders'],
  ])('%s meets the statement of the account', async (_, topicText, endpoint) => {
    const { result } = await live(template(subscription('News', topicText, endpoint)), account);
    expect(verdictsOf(result)).toEqual([`News: granted, allowed by by-hand (as deployed on ${ON})`]);
  });

  test('is denied for another topic all the same', async () => {
    const { result } = await live(template(subscription('News', sub(topic('other')), sub(ORDERS))), account);
    expect(linesOf(result)).toEqual([expect.stringMatching(/^invoke-permission-missing 7/)]);
  });

  test('is undecided for what may be another account', async () => {
    const other = topic('news').replace(ACCOUNT, '999988887777');
    const { result } = await live(template(subscription('News', sub(topic('news')), sub(ORDERS))), {
      ...account,
      [`function-policy ${ORDERS}`]: policyOf(statement('by-hand', ORDERS, other)),
    });
    expect(verdictsOf(result)).toEqual([expect.stringMatching(/^News: unverified/)]);
  });
});

test('the execution role of a function that is named is asked for where its mapping needs it', async () => {
  const text = template(`
  Queue:
    Type: AWS::SQS::Queue
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: ${ORDERS}, EventSourceArn: !GetAtt Queue.Arn }`);
  const account = { [`function ${ORDERS}`]: found, [`role ${roleArn('orders')}`]: role() };
  const { result, questions } = await live(text, account);
  expect(questions).toEqual([
    `function ${ACCOUNT} ${REGION} ${ORDERS}`,
    `role ${ACCOUNT}  ${roleArn('orders')}`,
    `mappings ${ACCOUNT} ${REGION} ${ORDERS}`,
  ]);
  expect(linesOf(result)).toEqual([
    expect.stringMatching(/^role-source-permission 6: orders .* the role orders \(as deployed on/),
  ]);
  const read = { name: 'Read', document: allowing('sqs:*') };
  const granted = await live(text, {
    ...account,
    [`role ${roleArn('orders')}`]: role({ inline: [read] }),
  });
  expect(linesOf(granted.result)).toEqual([]);
});

describe('what a function that is named needs by itself', () => {
  const QUEUE = `arn:aws:sqs:${REGION}:${ACCOUNT}:incoming`;
  const DEAD = `arn:aws:sqs:${REGION}:${ACCOUNT}:dead`;
  const granted = {
    [`function-policy ${ORDERS}`]: policyOf(statement('by-hand', ORDERS, topic('news'))),
  };
  const having = (more: object) => ({ [`function ${ORDERS}`]: { found: { ...found.found, ...more } } });
  const reading = (...mappings: readonly { readonly source: string; readonly destination?: string }[]) => ({
    [`mappings ${ORDERS}`]: { found: { mappings } },
  });
  const able = (...actions: readonly string[]) => ({
    [`role ${roleArn('orders')}`]: role({ inline: [{ name: 'Own', document: allowing(actions) }] }),
  });

  test('to read from what it is mapped to, with its own role', async () => {
    const { result } = await live(TEXT, { ...granted, ...having({}), ...reading({ source: QUEUE }) });
    expect(linesOf(result)).toEqual([
      `role-source-permission 7: orders (as deployed on ${ON}) reads from Amazon SQS with the role orders (as deployed on ${ON}), which does not allow sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes on ${QUEUE}`,
    ]);
    const [finding] = result.findings;
    expect([finding?.fix, finding?.snippet]).toEqual([null, expect.stringContaining(`Resource: ${QUEUE}`)]);
    // It is none of the invocations of the templates.
    expect(verdictsOf(result)).toEqual([`News: granted, allowed by by-hand (as deployed on ${ON})`]);
    const good = await live(TEXT, {
      ...granted,
      ...having({}),
      ...reading({ source: QUEUE }),
      ...able('sqs:*'),
    });
    expect([linesOf(good.result), good.result.unverified]).toEqual([[], []]);
  });

  test('to send on what it could not process', async () => {
    const { result } = await live(TEXT, {
      ...granted,
      ...having({}),
      ...reading({
        source: QUEUE.replace(':sqs:', ':kinesis:').replace('incoming', 'stream/in'),
        destination: DEAD,
      }),
      ...able('kinesis:*'),
    });
    expect(linesOf(result)).toEqual([
      expect.stringMatching(/^role-source-permission 7: orders .* which does not allow sqs:SendMessage on /),
    ]);
  });

  test.each([
    ['a VPC', { isInVpc: true }, 'ec2:CreateNetworkInterface', 'ec2:*'],
    ['a dead-letter queue', { deadLetter: DEAD }, 'sqs:SendMessage', 'sqs:SendMessage'],
    ['active tracing', { isTraced: true }, 'xray:PutTraceSegments', 'xray:*'],
    ['durable execution', { isDurable: true }, 'lambda:CheckpointDurableExecution', 'lambda:*'],
  ])('for %s', async (feature, more, action, enough) => {
    const { result } = await live(TEXT, { ...granted, ...having(more) });
    expect(linesOf(result)).toEqual([
      expect.stringContaining(
        `role-feature-permission 7: orders (as deployed on ${ON}) uses ${feature}, but its role orders (as deployed on ${ON}) does not allow ${action}`,
      ),
    ]);
    const good = await live(TEXT, { ...granted, ...having(more), ...able(enough) });
    expect(linesOf(good.result)).toEqual([]);
  });

  test('a role that Lambda may assume', async () => {
    const { result } = await live(TEXT, {
      ...granted,
      ...having({}),
      [`role ${roleArn('orders')}`]: role({ trust: trusting('ec2.amazonaws.com'), attached: [] }),
    });
    expect(linesOf(result)).toEqual([
      `trust-lambda-missing 7: The role orders (as deployed on ${ON}), the role of orders (as deployed on ${ON}), can't be assumed by Lambda: it trusts only "ec2.amazonaws.com". Lambda does not run it: "The role defined for the function cannot be assumed by Lambda."`,
    ]);
  });

  test('a role that is there', async () => {
    const { result } = await live(TEXT, { ...granted, ...having({ role: roleArn('gone') }) });
    expect(linesOf(result)).toEqual([
      `live-not-found 7: orders names the role ${roleArn('gone')}, which is not in the account (as deployed on ${ON})`,
    ]);
  });

  test('is not judged in another region, of which the template tells nothing', async () => {
    const account = { ...granted, ...having({ isInVpc: true }), ...reading({ source: QUEUE }) };
    const { result, questions } = await live(TEXT, account, {
      home: { account: ACCOUNT, region: 'us-east-1' },
    });
    expect([linesOf(result), questions.filter((each) => /^(?:mappings|role)/.test(each))]).toEqual([[], []]);
  });

  test('is unverified where its role is not told of', async () => {
    const { result } = await live(TEXT, {
      ...granted,
      ...having({ isInVpc: true }),
      ...reading({ source: QUEUE }),
      [`role ${roleArn('orders')}`]: { open: 'iam:GetRole is denied' },
    });
    expect([linesOf(result), result.unverified.map(({ rule, reason }) => `${rule}: ${reason}`)]).toEqual([
      [],
      ['role-source-permission: the role is not in these templates, and iam:GetRole is denied'],
    ]);
  });

  test('is that of the version which is named', async () => {
    const one = `${ORDERS}:1`;
    const mapping = template(`
  Queue:
    Type: AWS::SQS::Queue
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: ${one}, EventSourceArn: !GetAtt Queue.Arn }`);
    const { result } = await live(mapping, {
      ...having({}),
      [`function ${one}`]: { found: { role: roleArn('first') } },
      [`role ${roleArn('first')}`]: role({ inline: [{ name: 'Read', document: allowing('sqs:*') }] }),
    });
    expect(verdictsOf(result)).toEqual([
      `Mapping: granted, allowed by the role first (as deployed on ${ON})`,
    ]);
  });
});

describe('a permission on a function that is named', () => {
  const permission = (more: string, on = ORDERS) =>
    template(`
  Permission:
    Type: AWS::Lambda::Permission
    Properties: { FunctionName: ${on}, ${more} }`);
  const forUrl = `Action: lambda:InvokeFunctionUrl, Principal: cloudfront.amazonaws.com, FunctionUrlAuthType: AWS_IAM`;
  const partner = statement(
    'invoke',
    ORDERS,
    'arn:aws:cloudfront::123456789012:distribution/A',
    'cloudfront',
  );
  const url = (authType: string) => ({ [`function-url ${ORDERS}`]: { found: { authType } } });

  test('that is not there is an error', async () => {
    const { result } = await live(
      permission(
        'Action: lambda:InvokeFunction, Principal: sns.amazonaws.com, SourceAccount: !Ref AWS::AccountId',
      ),
      {},
    );
    expect(linesOf(result)).toEqual([
      `live-not-found 4: Permission names the function ${ORDERS}, which is not in the account (as deployed on ${ON})`,
    ]);
  });

  test('for its URL is half of what is needed, unless the account has the other', async () => {
    const offline = await checkText(permission(forUrl));
    expect([linesOf(offline), offline.unverified.map(({ rule }) => rule)]).toEqual([
      [],
      ['function-url-permission'],
    ]);
    const account = { [`function ${ORDERS}`]: found, ...url('AWS_IAM') };
    const whole = await live(permission(forUrl), {
      ...account,
      [`function-policy ${ORDERS}`]: policyOf(partner),
    });
    expect([linesOf(whole.result), whole.result.unverified]).toEqual([[], []]);
    expect(whole.questions).toEqual([
      `function ${ACCOUNT} ${REGION} ${ORDERS}`,
      `function-url ${ACCOUNT} ${REGION} ${ORDERS}`,
      `function-policy ${ACCOUNT} ${REGION} ${ORDERS}`,
    ]);
    const half = await live(permission(forUrl), { ...account, [`function-policy ${ORDERS}`]: policyOf() });
    expect(linesOf(half.result)).toEqual([
      'function-url-permission 4: Permission lets cloudfront.amazonaws.com call the function URL, but nothing lets it invoke the function',
    ]);
  });

  test('is for the type that the URL has there', async () => {
    const { result } = await live(permission(forUrl), {
      [`function ${ORDERS}`]: found,
      ...url('NONE'),
      [`function-policy ${ORDERS}`]: policyOf(partner),
    });
    expect(linesOf(result)).toEqual([
      `function-url-permission 4: Permission is for AuthType AWS_IAM, but the function URL of ${ORDERS} (as deployed on ${ON}) has AuthType NONE`,
    ]);
  });
});

describe('a URL for everyone on a function that is named', () => {
  const text = template(`
  Url:
    Type: AWS::Lambda::Url
    Properties: { TargetFunctionArn: ${ORDERS}, AuthType: NONE }`);
  const anyone = (sid: string, action: string, condition: object) =>
    ({
      Sid: sid,
      Effect: 'Allow',
      Principal: '*',
      Action: action,
      Resource: ORDERS,
      Condition: condition,
    }) as Json;
  const both = [
    anyone('url', 'lambda:InvokeFunctionUrl', { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } }),
    anyone('invoke', 'lambda:InvokeFunction', { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } }),
  ];

  test('is unverified without the account', async () => {
    expect((await checkText(text)).unverified.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
      'function-url-permission: the policy of the function is not in these templates',
    ]);
  });

  test.each([
    ['both', both, []],
    ['one', both.slice(0, 1), [expect.stringMatching(/no permission allows lambda:InvokeFunction$/)]],
    ['none', [], [expect.stringMatching(/allows lambda:InvokeFunctionUrl and lambda:InvokeFunction$/)]],
  ])('has %s of the permissions in the account', async (_, statements, expected) => {
    const { result } = await live(text, { [`function-policy ${ORDERS}`]: policyOf(...statements) });
    expect([
      linesOf(result).filter((line) => line.startsWith('function-url-permission')),
      result.unverified,
    ]).toEqual([expected, []]);
  });
});
