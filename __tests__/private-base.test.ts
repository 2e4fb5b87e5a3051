// The base of a pull request of a private repository, where the checkout has kept no credentials: it is fetched with the
// token of the job, which nobody sees.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runAction } from '../src/action/run-action.ts';
import { fakeCore } from './support/fake-core.ts';
import { commit, git } from './support/git.ts';
import { faulty, good } from './support/templates.ts';
import { workspace } from './support/workspace.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const script = fileURLToPath(new URL('./support/git-server.cjs', import.meta.url));
const hasBackend = spawnSync('git', ['http-backend'], { env: { PATH: process.env.PATH } }).status !== null;

let folder = '';
let server: ChildProcess | undefined;
let url = '';
let base = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'private-'));
  const origin = workspace({
    'template.yaml': good,
    '.lambda-permission-check.yml': 'rules: { invoke-permission-missing: warning }\n',
  });
  base = commit(origin);
  writeFileSync(join(origin, 'template.yaml'), faulty);
  writeFileSync(join(origin, '.lambda-permission-check.yml'), 'rules: { invoke-permission-missing: off }\n');
  commit(origin);
  git(origin, 'clone', '--quiet', '--bare', origin, join(folder, 'octo-org/shop'));
  git(join(folder, 'octo-org/shop'), 'config', 'uploadpack.allowReachableSHA1InWant', 'true');
  server = spawn(process.execPath, [script, folder, TOKEN], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (server.stdout === null) throw new Error('it says no port');
  const [port] = await once(server.stdout, 'data');
  url = `http://127.0.0.1:${String(port).trim()}`;
});

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** What `actions/checkout` leaves with `persist-credentials: false`: one commit, and no way to get more. */
function checkout(): string {
  const shallow = mkdtempSync(join(folder, 'checkout-'));
  git(folder, 'clone', '--quiet', '--depth=1', `file://${join(folder, 'octo-org/shop')}`, shallow);
  git(shallow, 'remote', 'set-url', 'origin', `${url}/octo-org/shop`);
  return shallow;
}

async function act(inputs: Readonly<Record<string, string>>) {
  const here = checkout();
  const event = {
    pull_request: { number: 7, head: { sha: git(here, 'rev-parse', 'HEAD') }, base: { sha: base } },
  };
  const runner = workspace({ 'event.json': JSON.stringify(event), 'summary.md': '' });
  const fake = fakeCore(inputs);
  await runAction(fake.core, {
    GITHUB_WORKSPACE: here,
    GITHUB_STEP_SUMMARY: join(runner, 'summary.md'),
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_SERVER_URL: url,
    GITHUB_SHA: 'a'.repeat(40),
  });
  return { ...fake, here };
}

(hasBackend ? describe : describe.skip)('the base of a private repository', () => {
  test('is fetched with the token, which is kept nowhere and told to nobody', async () => {
    const { calls, summary, all, here } = await act({ 'github-token': TOKEN, 'access-diff': 'on' });
    expect(calls('warning')).toEqual([]);
    expect(summary()).toContain('can no longer be invoked by `sns.amazonaws.com`');
    const told = [JSON.stringify(all()), summary(), readFileSync(join(here, '.git/config'), 'utf8')];
    for (const text of told) expect(text).not.toContain(TOKEN);
    expect(
      existsSync(join(here, '.git/FETCH_HEAD')) && readFileSync(join(here, '.git/FETCH_HEAD'), 'utf8'),
    ).not.toContain(TOKEN);
  });

  test('is where the configuration comes from, if asked for, and not what the pull request makes of it', async () => {
    const { outputs } = await act({ 'github-token': TOKEN, 'config-from': 'base' });
    expect(outputs()).toMatchObject({ warnings: 1, 'switched-off': 0 });
  });

  test('is said to be out of reach where the token may not read it', async () => {
    const { calls } = await act({ 'github-token': 'another', 'access-diff': 'on' });
    expect(calls('warning')).toEqual([[expect.stringContaining(`the base revision ${base} can't be read`)]]);
  });
});
