// Apps that AWS CDK synthesizes: findings stand at the lines below those that announce a fault, and nowhere else. Run by
// `npm run test:apps`, which brings CDK.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../../src/app/run.ts';
import { foundAsAnnounced } from './announced.ts';

/** What can't be told: which schedules a role trusts, by a condition on `aws:SourceArn`. */
const OPEN: Readonly<Record<string, number>> = { workflow: 1 };

const folder = join(process.env.APPS ?? '', 'cdk');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const name = file.slice(0, -'.ts'.length);

  test(`the app ${name}`, async () => {
    const workspace = join(folder, 'made', name);
    const text = readFileSync(join(folder, file), 'utf8');
    mkdirSync(join(workspace, 'bin'), { recursive: true });
    symlinkSync(join(folder, 'node_modules'), join(workspace, 'node_modules'));
    writeFileSync(join(workspace, 'package.json'), '{"type": "module"}');
    writeFileSync(join(workspace, 'bin', file), text);
    writeFileSync(join(workspace, 'cdk.json'), JSON.stringify({ app: `npx tsx bin/${file}` }));
    execFileSync(process.execPath, [join(folder, 'node_modules/tsx/dist/cli.mjs'), `bin/${file}`], {
      cwd: workspace,
      env: { ...process.env, CDK_OUTDIR: join(workspace, 'cdk.out') },
      stdio: 'pipe',
    });
    const { result } = await run({ workspace, confined: true, given: {} });
    foundAsAnnounced(result, new Map([[`bin/${file}`, text]]));
    assert.equal(result.unverified.length, OPEN[name] ?? 0);
    assert.ok(result.invocations.length > 2);
  });
}
