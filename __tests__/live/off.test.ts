/** With `live: off` no socket is opened and nothing of the SDK is loaded, credentials or not. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { roleArn } from '../support/account.ts';
import { workspace } from '../support/workspace.ts';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, root));

const TEXT = `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Role: '${roleArn('elsewhere')}', Runtime: nodejs24.x, Handler: i.h, Code: { ZipFile: x } }
`;

/** The sources as a process of their own, in which any use of the network ends it. */
function run(...args: readonly string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--require',
      path('__tests__/support/no-network.cjs'),
      '--import',
      path('scripts/register.js'),
      path('src/bin/cli.ts'),
      'check',
      ...args,
    ],
    {
      cwd: workspace({ 'template.yaml': TEXT }),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_REGION: 'eu-central-1',
      },
    },
  );
  return {
    status,
    isForbidden: stderr.includes('forbidden: '),
    hasSdk: stderr.includes('loaded: '),
  };
}

test.each([[[]], [['--live', 'off']]])(
  '%j: no socket, no SDK',
  (args) => {
    expect(run(...args)).toEqual({ status: 0, isForbidden: false, hasSdk: false });
  },
  60_000,
);

test('the guard sees what `on` does', () => {
  expect(run('--live', 'on')).toEqual({ status: 86, isForbidden: true, hasSdk: true });
}, 60_000);
