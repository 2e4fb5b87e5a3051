/** A whole look-up through a proxy: the SDK, TLS inside of the tunnel, and a server that plays AWS behind it. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { roleArn } from '../support/account.ts';
import { workspace } from '../support/workspace.ts';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, root));

/** The sources as a process of their own, which leaves this one free to be the proxy. */
function run(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ status: number | null; err: string }> {
  const sources = ['--import', path('scripts/register.js'), path('src/bin/cli.ts')];
  const child = spawn(process.execPath, [...sources, 'check', '--live', 'on'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, err })));
}

test('goes by HTTPS_PROXY with its user, and to nobody else', async () => {
  const server = new URL(process.env.MOTO_TLS_URL ?? '');
  const asked: (readonly [target: string | undefined, user: string | undefined])[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push([request.url, request.headers['proxy-authorization']]);
    const upstream = connect(Number(server.port), server.hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const each of [upstream, socket]) each.on('error', () => each.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const folder = workspace({
    'template.yaml': `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Role: '${roleArn('none')}', Runtime: nodejs24.x, Handler: i.h, Code: { ZipFile: x } }
`,
  });
  // A name that only the proxy can resolve.
  const { status, err } = await run(folder, {
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: 'https://aws.invalid',
    HTTPS_PROXY: `http://user:pass@127.0.0.1:${port}`,
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  });
  proxy.closeAllConnections();
  proxy.close();
  expect(err).toContain('Looked up in the account: 1 role (2 calls');
  expect([status, err]).toEqual([1, expect.stringContaining('1 not there')]);
  expect([...new Set(asked.map((each) => each.join(' ')))]).toEqual([
    `aws.invalid:443 Basic ${Buffer.from('user:pass').toString('base64')}`,
  ]);
});
