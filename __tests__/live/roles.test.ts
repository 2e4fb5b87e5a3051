/** Roles that templates only name, with what the account tells of them: the same rules, at the line that names them. */
import { describe, expect, test } from '@jest/globals';
import {
  ACCOUNT,
  allowing,
  checkLive,
  linesOf,
  ON,
  policyArn,
  policyOf,
  role,
  roleArn,
  trusting,
  verdictsOf,
} from '../support/account.ts';
import { checkText } from '../support/check-text.ts';

const fn = (roleText: string, more = '') => `
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: ${roleText}
      Runtime: nodejs24.x
      Handler: index.handler
      Code: { ZipFile: x }${more}`;

const QUEUE = `
  Queue:
    Type: AWS::SQS::Queue
    Properties: { QueueName: orders }
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref Orders, EventSourceArn: !GetAtt Queue.Arn }`;

const template = (...parts: readonly string[]) => `Resources:${parts.join('')}\n`;

const READ = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
const LOGS = { name: 'Logs', document: allowing(['logs:CreateLogStream', 'logs:PutLogEvents']) };
const QUEUE_TEXT = template(fn(roleArn('elsewhere')), QUEUE);

describe('a role that is named by its ARN', () => {
  test('is unverified without the account', async () => {
    const result = await checkText(QUEUE_TEXT);
    expect([linesOf(result), verdictsOf(result)]).toEqual([
      [],
      ['Mapping: unverified, the role is not in these templates'],
    ]);
  });

  test.each([
    ['an inline policy', { inline: [{ name: 'Read', document: allowing(READ) }, LOGS], attached: [] }],
    [
      'an inline policy that names the queue',
      {
        inline: [
          { name: 'Read', document: allowing(READ, `arn:aws:sqs:eu-central-1:${ACCOUNT}:orders`) },
          LOGS,
        ],
        attached: [],
      },
    ],
    [
      'a policy of AWS',
      { attached: ['arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole'] },
    ],
    ['a policy of the account', { attached: [policyArn('read')], inline: [LOGS] }],
  ])('is granted by %s', async (_, more) => {
    const { result } = await checkLive(QUEUE_TEXT, {
      [`role ${roleArn('elsewhere')}`]: role(more),
      [`policy ${policyArn('read')}`]: { found: { document: allowing(READ) } },
    });
    expect([linesOf(result), verdictsOf(result)]).toEqual([
      [],
      [`Mapping: granted, allowed by the role elsewhere (as deployed on ${ON})`],
    ]);
  });

  test('is an error where it lacks what the queue needs, at the line of the queue', async () => {
    const { result } = await checkLive(QUEUE_TEXT, { [`role ${roleArn('elsewhere')}`]: role() });
    expect(linesOf(result)).toEqual([
      `role-source-permission 14: Orders reads from Amazon SQS with the role elsewhere (as deployed on ${ON}), which does not allow ${READ.join(', ')} on arn:\${AWS::Partition}:sqs:\${AWS::Region}:\${AWS::AccountId}:orders. The deploy fails with "The provided execution role does not have permissions to call ReceiveMessage on SQS"`,
    ]);
  });

  test('is an error where it allows it on another queue only', async () => {
    const document = allowing(READ, `arn:aws:sqs:eu-central-1:${ACCOUNT}:other`);
    const { result } = await checkLive(QUEUE_TEXT, {
      [`role ${roleArn('elsewhere')}`]: role({ inline: [{ name: 'Read', document }] }),
    });
    expect(linesOf(result)).toEqual([expect.stringMatching(/^role-source-permission 14: /)]);
  });

  test.each([
    [
      'a deny',
      {
        inline: [
          { name: 'Read', document: allowing(READ) },
          { name: 'No', document: { Statement: { Effect: 'Deny', Action: 'sqs:*', Resource: '*' } } },
        ],
      },
    ],
    ['its boundary', { inline: [{ name: 'Read', document: allowing(READ) }], boundary: policyArn('bound') }],
  ] as const)('is an error where %s forbids it', async (_, more) => {
    const { result } = await checkLive(QUEUE_TEXT, {
      [`role ${roleArn('elsewhere')}`]: role(more),
      [`policy ${policyArn('bound')}`]: { found: { document: allowing('logs:*') } },
    });
    expect(linesOf(result)).toEqual([expect.stringMatching(/^role-source-permission 14: /)]);
  });

  test.each([
    ['a policy is denied', { attached: [policyArn('secret')] }, 'iam:GetPolicy is denied'],
    [
      'its list is denied',
      { attached: [], incomplete: 'iam:ListRolePolicies is denied' },
      'iam:ListRolePolicies is denied',
    ],
  ])('stays unverified where %s, and says which action is missing', async (_, more, why) => {
    const { result } = await checkLive(QUEUE_TEXT, {
      [`role ${roleArn('elsewhere')}`]: role(more),
      [`policy ${policyArn('secret')}`]: { open: 'iam:GetPolicy is denied' },
    });
    expect([linesOf(result), verdictsOf(result)]).toEqual([
      [],
      [expect.stringMatching(`^Mapping: unverified, .*, and ${why}$`)],
    ]);
  });

  test('stays unverified where the role is denied', async () => {
    const { result } = await checkLive(QUEUE_TEXT, {
      [`role ${roleArn('elsewhere')}`]: { open: 'iam:GetRole is denied' },
    });
    expect([linesOf(result), verdictsOf(result)]).toEqual([
      [],
      ['Mapping: unverified, the role is not in these templates, and iam:GetRole is denied'],
    ]);
  });

  test('is an error where it does not trust Lambda, at the line that names it', async () => {
    const { result } = await checkLive(template(fn(roleArn('for-ec2'))), {
      [`role ${roleArn('for-ec2')}`]: role({ trust: trusting('ec2.amazonaws.com') }),
    });
    expect(linesOf(result)).toEqual([
      `trust-lambda-missing 5: The role for-ec2 (as deployed on ${ON}), the role of Orders, can't be assumed by Lambda: it trusts only "ec2.amazonaws.com". The deploy fails with "The role defined for the function cannot be assumed by Lambda."`,
    ]);
  });

  test('is an error where it is not there', async () => {
    const { result } = await checkLive(template(fn(roleArn('none'))), {});
    expect(linesOf(result)).toEqual([
      `live-not-found 5: Orders names the role ${roleArn('none')}, which is not in the account (as deployed on ${ON})`,
    ]);
  });

  test('has no fix, even where something of the template has its name', async () => {
    const alike = `
  elsewhere:
    Type: AWS::SNS::Topic
    Properties: { TopicName: x }`;
    const { result } = await checkLive(template(fn(roleArn('elsewhere')), QUEUE, alike), {
      [`role ${roleArn('elsewhere')}`]: role({ trust: trusting('ec2.amazonaws.com'), attached: [] }),
    });
    expect(result.findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['role-logging-permission', null],
      ['trust-lambda-missing', null],
      ['role-source-permission', null],
    ]);
  });

  test('is one error, however many functions name it', async () => {
    const functions = ['A', 'B', 'C'].map((id) => fn(roleArn('none')).replaceAll('Orders', id));
    const { result } = await checkLive(template(...functions), {});
    expect(linesOf(result)).toEqual([
      `live-not-found 5: A names the role ${roleArn('none')}, which is not in the account (as deployed on ${ON}) (and 2 more)`,
    ]);
    expect(result.findings[0]?.related).toHaveLength(2);
  });

  test('is no error where a template may make it', async () => {
    const made = `
  Role:
    Type: AWS::IAM::Role
    Properties: { RoleName: none, AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole } } }`;
    const { result, questions } = await checkLive(
      { 'a.yaml': template(fn(roleArn('none'))), 'b.yaml': template(made) },
      {},
    );
    expect(linesOf(result)).toEqual([]);
    expect(questions).toEqual([`role ${ACCOUNT}  ${roleArn('none')}`]);
  });

  test('without the rights of a feature is an error at the feature', async () => {
    const dlq = '\n      DeadLetterConfig: { TargetArn: arn:aws:sqs:eu-central-1:123456789012:dead }';
    const { result } = await checkLive(template(fn(roleArn('elsewhere'), dlq)), {
      [`role ${roleArn('elsewhere')}`]: role(),
    });
    expect(linesOf(result)).toEqual([
      expect.stringMatching(
        /^role-feature-permission 9: .* its role elsewhere \(as deployed on .*\) does not allow sqs:SendMessage/,
      ),
    ]);
  });

  test('is not lacking what a policy of another template may attach to it', async () => {
    const policy = `
  Read:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: read
      Roles: [elsewhere]
      PolicyDocument: { Statement: { Effect: Allow, Action: [${READ.join(', ')}], Resource: '*' } }`;
    const { result } = await checkLive(
      { 'a.yaml': QUEUE_TEXT, 'b.yaml': template(policy) },
      { [`role ${roleArn('elsewhere')}`]: role() },
    );
    expect([linesOf(result), verdictsOf(result)]).toEqual([
      [],
      [expect.stringMatching(/^Mapping: granted, allowed by the role elsewhere/)],
    ]);
  });

  test('with what a policy of the template attaches to it is complete', async () => {
    const policy = `
  Read:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: read
      Roles: [elsewhere]
      PolicyDocument: { Statement: { Effect: Allow, Action: [${READ.join(', ')}], Resource: !GetAtt Queue.Arn } }`;
    const { result } = await checkLive(template(fn(roleArn('elsewhere')), QUEUE, policy), {
      [`role ${roleArn('elsewhere')}`]: role(),
    });
    expect(verdictsOf(result)).toEqual([
      `Mapping: granted, allowed by the role elsewhere (as deployed on ${ON})`,
    ]);
  });
});

describe('a role that is named by parts that the deployment tells', () => {
  const named = '!Sub arn:${AWS::Partition}:iam::${AWS::AccountId}:role/elsewhere';

  test('is asked for in the account at home, in the partition of the region', async () => {
    const { questions } = await checkLive(template(fn(named)), { [`role ${roleArn('elsewhere')}`]: role() });
    expect(questions).toEqual([`role ${ACCOUNT}  ${roleArn('elsewhere')}`]);
  });

  test('is never an error for not being there', async () => {
    const { result } = await checkLive(template(fn(named)), {});
    expect(linesOf(result)).toEqual([]);
  });

  test('is asked for where the template is deployed, if that is said', async () => {
    const { questions } = await checkLive(
      template(fn(named)),
      {},
      { account: '999988887777', region: 'cn-north-1' },
    );
    expect(questions).toEqual(['role 999988887777  arn:aws-cn:iam::999988887777:role/elsewhere']);
  });

  test('is not asked for where no account is known', async () => {
    const { questions } = await checkLive(template(fn(named)), {}, { home: {} });
    expect(questions).toEqual([]);
  });
});

describe('a role that another stack exports, or the parameter store holds', () => {
  test.each([
    ['!ImportValue role-of-orders', 'export role-of-orders'],
    ["'{{resolve:ssm:/roles/orders}}'", 'parameter /roles/orders'],
    ["'{{resolve:ssm:/roles/orders:3}}'", 'parameter /roles/orders:3'],
    ['!Ref Stored', 'parameter /roles/orders'],
  ])('%s is asked for first', async (named, key) => {
    const parameters = `Parameters: { Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /roles/orders } }\n`;
    const { result, questions } = await checkLive(parameters + template(fn(named)), {
      [key]: { found: roleArn('for-ec2') },
      [`role ${roleArn('for-ec2')}`]: role({ trust: trusting('ec2.amazonaws.com') }),
    });
    expect(questions).toHaveLength(2);
    expect(linesOf(result)).toEqual([expect.stringMatching(/^trust-lambda-missing 6: The role for-ec2 /)]);
  });

  test('stays unverified with the reason where it is denied', async () => {
    const { result } = await checkLive(template(fn('!ImportValue r'), QUEUE), {
      'export r': { open: 'cloudformation:ListExports is denied' },
    });
    expect(verdictsOf(result)).toEqual([
      'Mapping: unverified, the role is not in these templates, and cloudformation:ListExports is denied',
    ]);
  });

  test.each(["'{{resolve:ssm-secure:/roles/orders}}'", "'{{resolve:secretsmanager:roles:SecretString:a}}'"])(
    '%s is a secret, and never asked for',
    async (named) => {
      const { questions } = await checkLive(template(fn(named)), {});
      expect(questions).toEqual([]);
    },
  );
});

describe('a managed policy that a role of the template names', () => {
  const own = (more: string) => `
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole } }
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']${more}`;
  const text = template(
    fn('!GetAtt Role.Arn'),
    QUEUE,
    own('').replace(
      /\['arn[^\]]*\]/,
      `['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole', ${policyArn('read')}]`,
    ),
  );

  test('is what it says in the account', async () => {
    const { result, questions } = await checkLive(text, {
      [`policy ${policyArn('read')}`]: { found: { document: allowing(READ) } },
    });
    expect(verdictsOf(result)).toEqual(['Mapping: granted, allowed by the role Role']);
    expect(questions).toEqual([`policy ${ACCOUNT}  ${policyArn('read')}`]);
  });

  test('lacks what it lacks', async () => {
    const { result } = await checkLive(text, { [`policy ${policyArn('read')}`]: policyOf() });
    expect(linesOf(result)).toEqual([expect.stringMatching(/^role-source-permission 14: /)]);
  });
});

test('a policy of AWS that is newer than the data is what the account says of it', async () => {
  const arn = 'arn:aws:iam::aws:policy/AWSLambdaBrandNewAccess';
  const own = `
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole } }
      ManagedPolicyArns: [${arn}]`;
  const text = template(fn('!GetAtt Role.Arn'), own);
  expect(linesOf(await checkText(text))).toEqual([expect.stringMatching(/^role-managed-policy-unknown 13/)]);
  const { result, questions } = await checkLive(text, {
    [`policy ${arn}`]: { found: { document: allowing('logs:*') } },
  });
  expect([linesOf(result), questions]).toEqual([[], [`policy ${ACCOUNT}  ${arn}`]]);
  expect(linesOf((await checkLive(text, {})).result)).toHaveLength(1);
});

test('roles and policies are asked for once, whoever names them', async () => {
  const functions = Array.from({ length: 20 }, (_, index) =>
    fn(roleArn(`shared-${index % 3}`)).replaceAll('Orders', `Orders${index}`),
  );
  const { questions } = await checkLive(template(...functions), {
    [`role ${roleArn('shared-0')}`]: role({ attached: [policyArn('one')] }),
    [`role ${roleArn('shared-1')}`]: role({ attached: [policyArn('one')] }),
    [`role ${roleArn('shared-2')}`]: role({ attached: [policyArn('one')] }),
    [`policy ${policyArn('one')}`]: { found: { document: allowing('logs:*') } },
  });
  expect([...questions].sort()).toEqual([
    `policy ${ACCOUNT}  ${policyArn('one')}`,
    `role ${ACCOUNT}  ${roleArn('shared-0')}`,
    `role ${ACCOUNT}  ${roleArn('shared-1')}`,
    `role ${ACCOUNT}  ${roleArn('shared-2')}`,
  ]);
});
