// Services that the Serverless Framework packages (`osls`, the open-source one): findings stand in the user's own files. Run
// by `npm run test:apps`, which brings it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../../src/app/run.ts';
import { foundAsAnnounced } from './announced.ts';

/** What the services are called whose stacks have no name of their own. */
const NAMES: Readonly<Record<string, string>> = { api: 'shop', jobs: 'jobs' };

const folder = join(process.env.APPS ?? '', 'serverless');
const tool = join(folder, 'node_modules');
const isService = (name: string): boolean =>
  name !== 'node_modules' && statSync(join(folder, name)).isDirectory();

for (const name of readdirSync(folder).filter(isService)) {
  test(`the service ${name}`, async () => {
    const workspace = join(folder, 'made', name);
    const source = join(folder, name);
    cpSync(source, workspace, { recursive: true });
    symlinkSync(tool, join(workspace, 'node_modules'));
    writeFileSync(join(workspace, 'index.js'), 'exports.handler = async () => {};\n');
    execFileSync(process.execPath, [join(tool, 'osls/bin/serverless.js'), 'package', '--stage', 'prod'], {
      cwd: workspace,
      env: { ...process.env, SLS_TELEMETRY_DISABLED: '1' },
      stdio: 'pipe',
    });
    const { result, notes } = await run({ workspace, confined: true, given: {} });
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.yml'),
    );
    foundAsAnnounced(result, new Map(files.map((path) => [path, readFileSync(join(source, path), 'utf8')])));
    assert.equal(result.unverified.length, 0);
    assert.ok(result.invocations.length > 2);
    const [template] = result.model?.templates ?? [];
    assert.equal(template?.environment.stackName, name === 'queues' ? 'mail-of-prod' : `${NAMES[name]}-prod`);
    assert.deepEqual(
      notes.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
}
