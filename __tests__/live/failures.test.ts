/** What an account may do besides answering: each failure costs its answer only, and is said in one line. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { program } from '../../src/cli/program.ts';
import { isExcepted, proxyOf } from '../../src/live/proxy.ts';
import { allowing, roleArn, trusting } from '../support/account.ts';
import {
  type Call,
  failure,
  jsonFailure,
  listXml,
  type Reply,
  rolePolicyXml,
  roleXml,
  type Server,
  serve,
} from '../support/aws-server.ts';
import { workspace } from '../support/workspace.ts';

// The SDK is loaded once, which takes seconds where much else runs.
jest.setTimeout(60_000);

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

const ORDERS = 'arn:aws:lambda:eu-central-1:123456789012:function:orders';

const TEXT = `Resources:
  Queue:
    Type: AWS::SQS::Queue
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: ${roleArn('elsewhere')}
      Runtime: nodejs24.x
      Handler: index.handler
      Code: { ZipFile: x }
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref Fn, EventSourceArn: !GetAtt Queue.Arn }
  News:
    Type: AWS::SNS::Subscription
    Properties: { TopicArn: 'arn:aws:sns:eu-central-1:123456789012:news', Protocol: lambda, Endpoint: ${ORDERS} }
`;

/** An account in which all is well. */
function well({ service, action, parameters }: Call): Reply | undefined {
  if (action === 'GetRole') return roleXml(roleArn('elsewhere'), trusting('lambda.amazonaws.com'));
  if (action === 'ListRolePolicies') return listXml(action, 'PolicyNames', ['Read']);
  if (action === 'GetRolePolicy')
    return rolePolicyXml(parameters.get('PolicyName') ?? '', allowing(['sqs:*', 'logs:*']));
  if (action === 'ListAttachedRolePolicies') return listXml(action, 'AttachedPolicies', []);
  if (service === 'lambda' && action.endsWith('/configuration'))
    return {
      json: {
        FunctionName: 'orders',
        Role: roleArn('elsewhere'),
        Environment: { Variables: { PASSWORD: 'hush-hush' } },
      },
    };
  if (service === 'lambda' && action.endsWith('/event-source-mappings'))
    return { json: { EventSourceMappings: [] } };
  if (service === 'lambda')
    return {
      json: {
        Policy: JSON.stringify({
          Statement: [
            {
              Sid: 'by-hand',
              Effect: 'Allow',
              Principal: { Service: 'sns.amazonaws.com' },
              Action: 'lambda:InvokeFunction',
              Resource: ORDERS,
            },
          ],
        }),
      },
    };
  return undefined;
}

async function listening(answer: Parameters<typeof serve>[0] = well): Promise<Server> {
  const server = await serve(answer);
  open.push(server);
  return server;
}

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly folder: string;
}

/** The command line in a folder with the template, with these credentials and no others. */
async function run(
  environment: NodeJS.ProcessEnv,
  args: readonly string[] = ['--live', 'on'],
  text = TEXT,
): Promise<Ran> {
  const folder = workspace({ 'template.yaml': text });
  const before = { ...process.env };
  // The SDK reads the environment of the process.
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, { HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' }, environment);
  let [out, err] = ['', ''];
  try {
    const status = await program(['check', '--format', 'compact', ...args], {
      folder,
      environment: { ...process.env },
      out: { write: (words: string) => (out += words) },
      err: { write: (words: string) => (err += words) },
    });
    return { status, out, err, folder };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI',
  AWS_REGION: 'eu-central-1',
};
const at = ({ url }: Server): NodeJS.ProcessEnv => ({ ...KEYS, AWS_ENDPOINT_URL: url });

const said = ({ err }: Ran): string => err.trim();

describe('an account in which all is well', () => {
  test('is told in one line, and nothing of it is printed or kept that is not needed', async () => {
    const server = await listening();
    const ran = await run(at(server), ['--live', 'on', '--live-record', 'answers.json']);
    expect([ran.status, ran.out]).toEqual([0, '']);
    expect(said(ran)).toMatch(
      /^Looked up in the account: 1 role, 1 function, 1 function policy, 1 list of event sources \(8 calls, \d+\.\d s\)$/,
    );
    const record = readFileSync(join(ran.folder, 'answers.json'), 'utf8');
    expect(record).not.toMatch(/hush|PASSWORD|Environment|AKIDEXAMPLE|wJalr/);
    expect(record).toContain('by-hand');
    expect(server.calls).toHaveLength(8);
  });

  test('can be repeated from the record, without credentials and without a socket', async () => {
    const server = await listening();
    const { folder } = await run(at(server), ['--live', 'on', '--live-record', 'answers.json']);
    const record = readFileSync(join(folder, 'answers.json'), 'utf8');
    const calls = server.calls.length;
    const before = workspace({ 'answers.json': record });
    const again = await run({}, ['--live-replay', join(before, 'answers.json')]);
    expect([again.status, again.out, server.calls.length]).toEqual([0, '', calls]);
    expect(said(again)).toMatch(/^Looked up in the account: .* \(as recorded on \d{4}-\d\d-\d\d\)$/);
  });

  test('pages are turned until there are no more', async () => {
    const server = await listening((call) => {
      if (call.action !== 'ListRolePolicies') return well(call);
      const page = call.parameters.get('Marker');
      if (page === null) return listXml(call.action, 'PolicyNames', ['One'], 'second');
      return listXml(call.action, 'PolicyNames', ['Two']);
    });
    const { status } = await run(at(server));
    const asked = server.calls.filter(({ action }) => action === 'GetRolePolicy');
    expect(asked.map(({ parameters }) => parameters.get('PolicyName'))).toEqual(['One', 'Two']);
    expect(status).toBe(0);
  });
});

test('event sources are listed page by page, without those that are switched off', async () => {
  const queue = (name: string) => `arn:aws:sqs:eu-central-1:123456789012:${name}`;
  const server = await listening((call) => {
    if (!call.action.endsWith('/event-source-mappings')) return well(call);
    const mapped = (name: string, State: string) => ({ EventSourceArn: queue(name), State, UUID: name });
    return call.parameters.get('Marker') === null
      ? {
          json: {
            NextMarker: 'second',
            EventSourceMappings: [mapped('a', 'Enabled'), mapped('b', 'Disabled')],
          },
        }
      : { json: { EventSourceMappings: [mapped('c', 'Enabled'), { State: 'Enabled', UUID: 'kafka' }] } };
  });
  const ran = await run(at(server), ['--live', 'on', '--live-record', 'answers.json']);
  const { answers } = JSON.parse(readFileSync(join(ran.folder, 'answers.json'), 'utf8'));
  expect(answers[`mappings 123456789012 eu-central-1 ${ORDERS}`]).toEqual({
    found: { mappings: [{ source: queue('a') }, { source: queue('c') }] },
  });
});

describe('a call that is denied', () => {
  test.each([
    ['GetRole', 'iam:GetRole is denied'],
    ['ListRolePolicies', 'iam:ListRolePolicies is denied'],
    ['GetRolePolicy', 'iam:GetRolePolicy is denied'],
    ['ListAttachedRolePolicies', 'iam:ListAttachedRolePolicies is denied'],
  ])('%s costs the role only, and is named', async (action, why) => {
    const server = await listening((call) =>
      call.action === action ? failure(403, 'AccessDenied') : well(call),
    );
    const ran = await run(at(server), ['--live', 'on', '--format', 'json']);
    const { counts, unverified, invocations } = JSON.parse(ran.out);
    expect([ran.status, counts.error]).toEqual([0, 0]);
    expect(invocations.at(-1)).toMatchObject({ source: 'News', verdict: 'granted' });
    // What is allowed by the part that was told stays allowed.
    const isEnough = action === 'ListAttachedRolePolicies';
    expect(unverified.map(({ reason }: { reason: string }) => reason)).toEqual(
      isEnough ? [] : [expect.stringContaining(`and ${why}`)],
    );
  });

  test.each([
    ['/configuration', 'lambda:GetFunctionConfiguration is denied'],
    ['/policy', 'lambda:GetPolicy is denied'],
    ['/event-source-mappings', 'lambda:ListEventSourceMappings is denied'],
  ])('of the function (%s) costs that only', async (path, why) => {
    const server = await listening((call) =>
      call.action.endsWith(path) ? jsonFailure(403, 'AccessDeniedException') : well(call),
    );
    const ran = await run(at(server), ['--live', 'on', '--format', 'json']);
    const { unverified, invocations } = JSON.parse(ran.out);
    expect(ran.status).toBe(0);
    expect(invocations[0]).toMatchObject({ source: 'Mapping', verdict: 'granted' });
    expect(unverified).toEqual([expect.objectContaining({ reason: expect.stringContaining(`and ${why}`) })]);
    expect(said(ran)).toContain(`1 not answered: ${why}`);
  });
});

test('throttling is waited out', async () => {
  const server = await listening((call, number) =>
    call.action === 'GetRole' && number < 5 ? failure(400, 'Throttling') : well(call),
  );
  const { status, err } = await run(at(server));
  expect(server.calls.filter(({ action }) => action === 'GetRole').length).toBeGreaterThan(1);
  expect([status, err]).toEqual([0, expect.stringContaining('1 role')]);
  expect(err).not.toContain('not answered');
});

describe('credentials', () => {
  test.each([
    ['on', 1],
    ['auto', 0],
  ])('that are not there: `%s` says so, and the templates are judged all the same', async (mode, status) => {
    const ran = await run({}, ['--live', mode]);
    expect([ran.status, ran.out, said(ran)]).toEqual([
      status,
      '',
      'Nothing was looked up in the account: no AWS credentials were found',
    ]);
  });

  test.each(['ExpiredToken', 'InvalidClientTokenId'])(
    'that are refused (%s) are said to be',
    async (code) => {
      const server = await listening(() => failure(403, code));
      const [on, auto] = [await run(at(server)), await run(at(server), ['--live', 'auto'])];
      const words = `Nothing was looked up in the account: the AWS credentials are refused (${code})`;
      expect([said(on), said(auto), on.status, auto.status]).toEqual([words, words, 1, 0]);
    },
  );

  test('without a region still tell of what has none', async () => {
    const server = await listening();
    const { AWS_REGION: _, ...keys } = at(server);
    const ran = await run(keys);
    expect([ran.status, said(ran)]).toEqual([
      0,
      expect.stringMatching(/1 role, 1 function, 1 function policy/),
    ]);
  });

  test('of another account are not asked, unless a role is given for it', async () => {
    const text = TEXT.replaceAll('123456789012', '999988887777');
    const arn = roleArn('elsewhere').replace('123456789012', '999988887777');
    const other = (call: Call): Reply | undefined => {
      if (call.action === 'AssumeRole')
        return {
          xml: `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>OTHER</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2036-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
        };
      return call.action === 'GetRole' ? roleXml(arn, trusting('lambda.amazonaws.com')) : well(call);
    };
    const first = await listening(other);
    const ran = await run(at(first), ['--live', 'on'], text);
    expect(first.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
    expect([ran.status, said(ran)]).toEqual([
      0,
      expect.stringMatching(/3 not answered: it is in another account, for which no role is given$/),
    ]);
    const second = await listening(other);
    const role = 'arn:aws:iam::999988887777:role/looker';
    const assumed = await run(at(second), ['--live', 'on', '--assume-role', `999988887777=${role}`], text);
    expect(second.calls.filter(({ action }) => action === 'AssumeRole')).toHaveLength(1);
    expect(said(assumed)).toMatch(/1 role, 1 function, 1 function policy/);
  });
});

describe('an account that does not answer', () => {
  test('is left when the time is over, whatever was answered is kept', async () => {
    const server = await listening((call) => (call.action === 'GetRole' ? () => undefined : well(call)));
    const started = Date.now();
    const ran = await run(at(server), ['--live', 'on', '--live-timeout', '1', '--format', 'json']);
    expect(Date.now() - started).toBeLessThan(10_000);
    const { invocations } = JSON.parse(ran.out);
    expect(invocations.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['unverified', 'granted']);
    expect(ran.status).toBe(0);
    expect(said(ran)).toContain('not answered: the account did not answer in time');
  });

  test('not even who asks: `on` fails', async () => {
    const server = await listening(() => () => undefined);
    const ran = await run(at(server), ['--live', 'on', '--live-timeout', '1']);
    expect([ran.status, said(ran)]).toEqual([
      1,
      'Nothing was looked up in the account: the account did not answer in time',
    ]);
  });

  test('but hangs up costs that answer', async () => {
    const server = await listening((call) =>
      call.action === 'GetRole' ? (response) => void response.destroy() : well(call),
    );
    const ran = await run(at(server));
    expect([ran.status, said(ran)]).toEqual([
      0,
      expect.stringMatching(/1 not answered: AWS can't be reached \(\w+\)$/),
    ]);
  });

  test('because nobody listens: `on` fails', async () => {
    const server = await serve(well);
    await server.close();
    const ran = await run(at(server));
    expect([ran.status, said(ran)]).toEqual([
      1,
      // The SDK wraps errors of another realm than its own, as jest's are, and then keeps no code.
      expect.stringMatching(
        /^Nothing was looked up in the account: AWS can't be reached \((?:ECONNREFUSED|Error)\)$/,
      ),
    ]);
  });

  test('but nonsense costs that answer', async () => {
    const server = await listening((call) =>
      call.action.endsWith('/policy') ? { json: { Policy: '{"Statement": ' } } : well(call),
    );
    expect(said(await run(at(server)))).toMatch(/1 not answered: its policy can not be read$/);
  });
});

describe('a proxy', () => {
  test('is gone through by HTTPS_PROXY', async () => {
    const targets: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      targets.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => new Promise((resolve) => proxy.close(() => resolve())) });
    const { port } = proxy.address() as AddressInfo;
    const ran = await run({ ...KEYS, HTTPS_PROXY: `http://user:pass@127.0.0.1:${port}` });
    expect(targets[0]).toBe('sts.eu-central-1.amazonaws.com:443');
    expect(said(ran)).toBe("Nothing was looked up in the account: AWS can't be reached (EPROXY403)");
  });

  test.each([
    ['sts.eu-central-1.amazonaws.com', '.amazonaws.com', true],
    ['sts.eu-central-1.amazonaws.com', 'localhost, amazonaws.com', true],
    ['sts.eu-central-1.amazonaws.com', '*', true],
    ['notamazonaws.com', 'amazonaws.com', false],
    ['sts.eu-central-1.amazonaws.com', '', false],
  ])('for %s with NO_PROXY=%s: %s', (host, list, excepted) => {
    expect(isExcepted(host, { NO_PROXY: list })).toBe(excepted);
  });

  test.each([
    [{ HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128/'],
    [{ https_proxy: 'http://proxy' }, 'http://proxy/'],
    [{ HTTPS_PROXY: 'socks5://proxy' }, undefined],
    [{}, undefined],
  ])('is read from %j', (environment, url) => {
    expect(proxyOf(environment)?.href).toBe(url);
  });
});
