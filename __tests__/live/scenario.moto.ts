/**
 * What is deployed by the real SDK and looked up by the real SDK, in moto's server: roles made elsewhere, functions with
 * statements that were added by hand, exports and parameters; templates that only name them.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation';
import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  CreateRoleCommand,
  DetachRolePolicyCommand,
  IAMClient,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateEventSourceMappingCommand,
  CreateFunctionCommand,
  type CreateFunctionCommandInput,
  CreateFunctionUrlConfigCommand,
  LambdaClient,
  PublishVersionCommand,
  RemovePermissionCommand,
} from '@aws-sdk/client-lambda';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { program } from '../../src/cli/program.ts';
import { allowing, policyArn, roleArn, trusting } from '../support/account.ts';
import { workspace } from '../support/workspace.ts';

const REGION = 'us-east-1';
const endpoint = process.env.MOTO_URL ?? '';
const settings = {
  region: REGION,
  endpoint,
  credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
};
const iam = new IAMClient(settings);
const lambda = new LambdaClient(settings);
const ssm = new SSMClient(settings);
const cloudformation = new CloudFormationClient(settings);

const functionArn = (name: string) => `arn:aws:lambda:${REGION}:123456789012:function:${name}`;
const topicArn = (name: string) => `arn:aws:sns:${REGION}:123456789012:${name}`;

beforeAll(() => {
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: endpoint,
  });
});

beforeEach(async () => {
  await fetch(`${endpoint}/moto-api/reset`, { method: 'POST' });
});

const document = (value: unknown): string => JSON.stringify(value);

async function makeRole(name: string, service = 'lambda.amazonaws.com', path = '/'): Promise<void> {
  await iam.send(
    new CreateRoleCommand({
      RoleName: name,
      Path: path,
      AssumeRolePolicyDocument: document(trusting(service)),
    }),
  );
}

async function makeFunction(name: string, more: Partial<CreateFunctionCommandInput> = {}): Promise<void> {
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: name,
      Role: roleArn('elsewhere'),
      Runtime: 'nodejs20.x',
      Handler: 'index.handler',
      Code: { ZipFile: Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64') },
      Environment: { Variables: { PASSWORD: 'hush-hush' } },
      ...more,
    }),
  );
}

const addPermission = (name: string, sid: string, topic: string, qualifier?: string) =>
  lambda.send(
    new AddPermissionCommand({
      FunctionName: name,
      StatementId: sid,
      Action: 'lambda:InvokeFunction',
      Principal: 'sns.amazonaws.com',
      SourceArn: topicArn(topic),
      ...(qualifier !== undefined && { Qualifier: qualifier }),
    }),
  );

interface Report {
  readonly status: number;
  readonly line: string;
  readonly findings: readonly string[];
  readonly verdicts: readonly string[];
  readonly folder: string;
}

/** The command line's report of a template. */
async function check(text: string, ...args: readonly string[]): Promise<Report> {
  const folder = workspace({ 'template.yaml': text });
  let [out, err] = ['', ''];
  const status = await program(['check', '--format', 'json', ...args], {
    folder,
    environment: process.env,
    out: { write: (words: string) => (out += words) },
    err: { write: (words: string) => (err += words) },
  });
  const { findings, invocations } = JSON.parse(out);
  return {
    status,
    folder,
    line: err.trim(),
    findings: findings.map(
      ({ rule, message, location }: { rule: string; message: string; location: { startLine: number } }) =>
        `${rule} ${location.startLine}: ${message}`,
    ),
    verdicts: invocations.map(
      ({ source, verdict, why }: Record<string, string>) => `${source}: ${verdict}, ${why}`,
    ),
  };
}

const live = (text: string, ...args: readonly string[]) => check(text, '--live', 'on', ...args);

const today = new Date().toISOString().slice(0, 10);
const deployed = `(as deployed on ${today})`;

const subscription = (endpointText: string) => `Resources:
  News:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: ${topicArn('news')}
      Protocol: lambda
      Endpoint: ${endpointText}
`;

const withRole = (role: string) => `Resources:
  Queue:
    Type: AWS::SQS::Queue
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: ${role}
      Runtime: nodejs24.x
      Handler: index.handler
      Code: { ZipFile: x }
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: !Ref Fn
      EventSourceArn: !GetAtt Queue.Arn
`;

describe('a function and a topic that a template only names', () => {
  const text = subscription(functionArn('orders'));

  test('unverified offline, granted live, denied when the permission is gone', async () => {
    await makeRole('elsewhere');
    await makeFunction('orders');
    await addPermission('orders', 'by-hand', 'news');
    const offline = await check(text);
    expect([offline.status, offline.verdicts, offline.line]).toEqual([
      0,
      ['News: unverified, the function is not in these templates'],
      '',
    ]);
    const granted = await live(text);
    expect([granted.status, granted.verdicts, granted.findings]).toEqual([
      0,
      [`News: granted, allowed by by-hand ${deployed}`],
      [],
    ]);
    expect(granted.line).toMatch(
      /^Looked up in the account: 1 function, 1 function policy, 1 role, 1 list of event sources \(7 calls, \d+\.\d s\)$/,
    );
    await lambda.send(new RemovePermissionCommand({ FunctionName: 'orders', StatementId: 'by-hand' }));
    const denied = await live(text);
    expect([denied.status, denied.findings]).toEqual([
      1,
      [
        `invoke-permission-missing 7: News (Amazon SNS) invokes orders ${deployed}, but no permission lets sns.amazonaws.com do so`,
      ],
    ]);
  });

  test('is an error where the function is gone', async () => {
    expect((await live(text)).findings).toEqual([
      `live-not-found 7: News names the function ${functionArn('orders')}, which is not in the account ${deployed}`,
    ]);
  });

  test('an alias is let only by its own statements, though the server sends all', async () => {
    await makeRole('elsewhere');
    await makeFunction('orders');
    await lambda.send(new PublishVersionCommand({ FunctionName: 'orders' }));
    await lambda.send(new CreateAliasCommand({ FunctionName: 'orders', Name: 'live', FunctionVersion: '1' }));
    await addPermission('orders', 'by-hand', 'news');
    const alias = subscription(functionArn('orders:live'));
    expect((await live(alias)).findings).toEqual([
      `invoke-permission-mismatch 7: The statement "by-hand" ${deployed} nearly lets News (Amazon SNS) invoke orders:live ${deployed}, but its Resource is "${functionArn('orders')}" and must be "${functionArn('orders:live')}"`,
    ]);
    await addPermission('orders', 'on-live', 'news', 'live');
    expect((await live(alias)).verdicts).toEqual([`News: granted, allowed by on-live ${deployed}`]);
    expect((await live(text)).verdicts).toEqual([`News: granted, allowed by by-hand ${deployed}`]);
    expect((await live(subscription(functionArn('orders:none')))).findings).toEqual([
      expect.stringMatching(/^live-not-found 7: News names the version or alias .*:orders:none/),
    ]);
  });

  test('nothing of its environment is printed or recorded, and the record repeats the run', async () => {
    await makeRole('elsewhere');
    await makeFunction('orders');
    await addPermission('orders', 'by-hand', 'news');
    const first = await live(text, '--live-record', 'answers.json');
    const file = join(first.folder, 'answers.json');
    expect(readFileSync(file, 'utf8')).not.toMatch(/hush|PASSWORD/);
    await fetch(`${endpoint}/moto-api/reset`, { method: 'POST' });
    const again = await check(text, '--live-replay', file);
    expect([again.verdicts, again.findings]).toEqual([first.verdicts, first.findings]);
  });
});

describe('what a function that a template only names is configured to do', () => {
  const text = subscription(functionArn('orders'));
  const queue = `arn:aws:sqs:${REGION}:123456789012:incoming`;

  beforeEach(async () => {
    await makeRole('elsewhere');
    await makeFunction('orders');
    await addPermission('orders', 'by-hand', 'news');
  });

  test('to read from a queue, which its role must allow', async () => {
    const made = { Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'incoming' } } } };
    await cloudformation.send(new CreateStackCommand({ StackName: 'queue', TemplateBody: document(made) }));
    await lambda.send(new CreateEventSourceMappingCommand({ FunctionName: 'orders', EventSourceArn: queue }));
    expect((await live(text)).findings).toEqual([
      `role-source-permission 7: orders ${deployed} reads from Amazon SQS with the role elsewhere ${deployed}, which does not allow sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes on ${queue}`,
    ]);
    const inline = {
      RoleName: 'elsewhere',
      PolicyName: 'Read',
      PolicyDocument: document(allowing('sqs:*', queue)),
    };
    await iam.send(new PutRolePolicyCommand(inline));
    expect((await live(text)).findings).toEqual([]);
  });

  test('to be traced, which its role must allow', async () => {
    await makeFunction('traced', { TracingConfig: { Mode: 'Active' } });
    await addPermission('traced', 'by-hand', 'news');
    expect((await live(subscription(functionArn('traced')))).findings).toEqual([
      expect.stringMatching(
        /^role-feature-permission 7: traced \(as deployed .* does not allow xray:PutTraceSegments/,
      ),
    ]);
  });

  test('to have a URL, which the permission for it must fit', async () => {
    await lambda.send(new CreateFunctionUrlConfigCommand({ FunctionName: 'orders', AuthType: 'NONE' }));
    const permission = `Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: ${functionArn('orders')}
      Action: lambda:InvokeFunctionUrl
      Principal: cloudfront.amazonaws.com
      FunctionUrlAuthType: AWS_IAM
`;
    expect((await live(permission)).findings).toEqual([
      expect.stringMatching(/^function-url-permission 6: .* but nothing lets it invoke the function/),
      expect.stringMatching(/^function-url-permission 8: .* the function URL of .* has AuthType NONE/),
    ]);
  });
});

describe('a role that a state machine is given', () => {
  const text = `Resources:
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: ${roleArn('machine')}
      DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}'
      TracingConfiguration: { Enabled: true }
`;

  test('has to trust it, and to allow what it is configured to do', async () => {
    await makeRole('machine', 'ec2.amazonaws.com');
    expect((await live(text)).findings).toEqual([
      expect.stringMatching(/^service-role-trust 5: Machine hands the role machine \(as deployed on /),
      expect.stringMatching(/^service-role-permission 7: .* its role machine \(as deployed on .*xray:/),
    ]);
  });
});

describe('a role that was made elsewhere', () => {
  const text = withRole(roleArn('elsewhere'));
  const lacking = [
    expect.stringMatching(
      /^role-source-permission 15: Fn reads from Amazon SQS with the role elsewhere \(as deployed on [-\d]+\), which does not allow sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes on /,
    ),
  ];
  const basic = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
  const queues = 'arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole';

  test('unverified offline; an error without what the queue needs, granted with it', async () => {
    await makeRole('elsewhere');
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'elsewhere', PolicyArn: basic }));
    expect((await check(text)).verdicts).toEqual(['Mapping: unverified, the role is not in these templates']);
    expect((await live(text)).findings).toEqual(lacking);
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'elsewhere', PolicyArn: queues }));
    expect((await live(text)).verdicts).toEqual([
      `Mapping: granted, allowed by the role elsewhere ${deployed}`,
    ]);
    await iam.send(new DetachRolePolicyCommand({ RoleName: 'elsewhere', PolicyArn: queues }));
    const inline = { RoleName: 'elsewhere', PolicyName: 'Read', PolicyDocument: document(allowing('sqs:*')) };
    await iam.send(new PutRolePolicyCommand(inline));
    expect((await live(text)).findings).toEqual([]);
  });

  test('a customer managed policy counts in its default version, within the boundary', async () => {
    await makeRole('elsewhere');
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'elsewhere', PolicyArn: basic }));
    await iam.send(
      new CreatePolicyCommand({ PolicyName: 'read', PolicyDocument: document(allowing('sns:Publish')) }),
    );
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'elsewhere', PolicyArn: policyArn('read') }));
    expect((await live(text)).findings).toEqual(lacking);
    await iam.send(
      new CreatePolicyVersionCommand({
        PolicyArn: policyArn('read'),
        PolicyDocument: document(allowing('sqs:*')),
        SetAsDefault: true,
      }),
    );
    expect((await live(text)).findings).toEqual([]);
    await iam.send(
      new PutRolePermissionsBoundaryCommand({ RoleName: 'elsewhere', PermissionsBoundary: basic }),
    );
    expect((await live(text)).findings).toEqual(lacking);
  });

  test('that trusts EC2 is an error, at the line that names it', async () => {
    await makeRole('for-ec2', 'ec2.amazonaws.com', '/team/');
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'for-ec2', PolicyArn: queues }));
    expect((await live(withRole(roleArn('team/for-ec2')))).findings).toEqual([
      expect.stringMatching(
        /^trust-lambda-missing 7: The role for-ec2 \(as deployed on [-\d]+\), the role of Fn, can't be assumed by Lambda: it trusts only "ec2\.amazonaws\.com"/,
      ),
    ]);
  });

  test('by an ARN that it does not have is not there', async () => {
    await makeRole('for-ec2', 'ec2.amazonaws.com', '/team/');
    expect((await live(withRole(roleArn('for-ec2')))).findings).toEqual([
      expect.stringMatching(/^live-not-found 7: Fn names the role /),
    ]);
  });

  test.each(['!ImportValue role-of-orders', "'{{resolve:ssm:/roles/orders}}'"])(
    'named by %s',
    async (named) => {
      await makeRole('elsewhere');
      await iam.send(new AttachRolePolicyCommand({ RoleName: 'elsewhere', PolicyArn: basic }));
      await ssm.send(
        new PutParameterCommand({ Name: '/roles/orders', Value: roleArn('elsewhere'), Type: 'String' }),
      );
      await cloudformation.send(
        new CreateStackCommand({
          StackName: 'roles',
          TemplateBody: document({
            Resources: { Topic: { Type: 'AWS::SNS::Topic' } },
            Outputs: { Role: { Value: roleArn('elsewhere'), Export: { Name: 'role-of-orders' } } },
          }),
        }),
      );
      expect((await live(withRole(named))).findings).toEqual(lacking);
    },
  );
});

describe('a stack that is deployed already', () => {
  const text = `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: shop-orders
      Role: ${roleArn('elsewhere')}
      Runtime: nodejs20.x
      Handler: index.handler
      Code: { ZipFile: x }
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !Ref Fn
      Action: lambda:InvokeFunction
      Principal: events.amazonaws.com
      SourceArn: arn:aws:events:us-east-1:123456789012:rule/nightly
`;

  test('tells what was added by hand from what it made', async () => {
    await makeRole('elsewhere');
    await iam.send(
      new AttachRolePolicyCommand({
        RoleName: 'elsewhere',
        PolicyArn: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      }),
    );
    await cloudformation.send(new CreateStackCommand({ StackName: 'shop', TemplateBody: text }));
    expect((await live(text, '--stack-name', 'shop')).findings).toEqual([]);
    await addPermission('shop-orders', 'by-hand', 'news');
    const { status, findings, line } = await live(text, '--stack-name', 'shop');
    expect([status, findings]).toEqual([
      0,
      [
        `live-drift 2: The policy of Fn ${deployed} has the statement "by-hand", which lets sns.amazonaws.com invoke it and which the stack shop does not have`,
      ],
    ]);
    expect(line).toContain('1 role, 1 stack, 1 function policy');
  });

  test('that is not there is said to be so', async () => {
    await makeRole('elsewhere');
    const { line } = await live(text, '--stack-name', 'shop');
    expect(line).toContain('1 not there');
  });
});
