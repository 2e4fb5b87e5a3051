// A check in several processes: what came of all shards, merged, is what one check of all tells.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../src/action/run-action.ts';
import { command } from './support/command.ts';
import { fakeCore } from './support/fake-core.ts';
import { repository } from './support/repository.ts';
import { tangle } from './support/tangles.ts';
import { workspace } from './support/workspace.ts';

const JSON_FORMAT = ['--format', 'json'] as const;

/** Checks a folder in so many shards and merges them. */
async function sharded(folder: string, of: number) {
  const reports = Array.from({ length: of }, (_, index) => `out/shard-${index + 1}.json`);
  for (const [index, report] of reports.entries()) {
    const ran = await command(folder, ['check', '--shard', `${index + 1}/${of}`, '--output', report]);
    expect(ran.status).toBe(0);
  }
  return await command(folder, ['merge', ...reports, ...JSON_FORMAT]);
}

describe('shards, merged', () => {
  test.each([
    ['stacks of three stages', repository()],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => [`what the seed ${seed} tangles`, tangle(seed)] as const),
  ])('are one check: %s', async (_, files) => {
    const folder = workspace(files);
    const whole = await command(folder, ['check', ...JSON_FORMAT]);
    for (const count of [1, 3, 20]) expect(await sharded(folder, count)).toEqual(whole);
  });

  test('take what the merge is told of severities, baselines, formats', async () => {
    const folder = workspace({
      ...tangle(1),
      '.lambda-permission-check.yml': 'rules:\n  reference-unresolved: off\n  arn-expected: warning\n',
    });
    await sharded(folder, 2);
    const reports = ['out/shard-1.json', 'out/shard-2.json'];
    for (const options of [
      ['--fail-on', 'never'],
      ['--format', 'markdown'],
      ['--format', 'sarif'],
      ['--unverified'],
    ])
      expect(await command(folder, ['merge', ...reports, ...options])).toEqual(
        await command(folder, ['check', ...options]),
      );
  });
});

describe('a merge', () => {
  async function reportsOf(folder: string): Promise<readonly [string, string]> {
    await sharded(folder, 2);
    return ['out/shard-1.json', 'out/shard-2.json'];
  }

  const said = async (folder: string, ...argv: readonly string[]): Promise<string> => {
    const { status, err } = await command(folder, argv);
    expect(status).toBe(2);
    return err;
  };

  test('needs all shards, each once', async () => {
    const folder = workspace(tangle(2));
    const [first, second] = await reportsOf(folder);
    expect(await said(folder, 'merge', second)).toContain('Of 2 shards the reports of these are missing: 1');
    expect(await said(folder, 'merge', first, first, second)).toContain(
      `"${first}" and "${first}" are both shard 1 of 2`,
    );
    expect(await said(folder, 'merge')).toContain('merge takes the reports of all shards');
  });

  test('needs the templates that the shards read', async () => {
    const folder = workspace(tangle(2));
    const [first, second] = await reportsOf(folder);
    writeFileSync(join(folder, 't0.yaml'), `${readFileSync(join(folder, 't0.yaml'), 'utf8')}# changed\n`);
    expect(await said(folder, 'merge', first, second)).toContain(`"${first}" is of another run`);
  });

  test.each([
    ['no JSON', '{'],
    ['a report of a whole check', '{"schemaVersion": 1, "counts": {}}'],
    ['a shard without what it read', '{"shard": {"run": "a", "number": 1, "of": 1}}'],
    ['a list', '[]'],
  ])('refuses %s', async (_, text) => {
    const folder = workspace({ ...tangle(2), 'report.json': text });
    expect(await said(folder, 'merge', 'report.json')).toContain('"report.json" is no report of a shard');
  });

  test.each([
    ['sources that are not there', { sources: [], data: { surveyed: [{ sourceAt: 7 }], groups: [] } }],
    ['no groups', { sources: [], data: { surveyed: [] } }],
    ['nothing', { sources: [], data: null }],
  ])('refuses a report that was changed: %s', async (_, survey) => {
    const folder = workspace(tangle(2));
    const [first, second] = await reportsOf(folder);
    const report = JSON.parse(readFileSync(join(folder, first), 'utf8'));
    writeFileSync(join(folder, first), JSON.stringify({ ...report, shard: { ...report.shard, survey } }));
    expect(await said(folder, 'merge', first, second)).toContain(
      `"${first}" was changed after it was written`,
    );
  });

  test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/1001', ''])('has no shard %j', async (shard) => {
    expect(await said(workspace(tangle(2)), 'check', '--shard', shard)).toMatch(/shard/);
  });

  test('is what formats are for', async () => {
    const err = await said(workspace(tangle(2)), 'check', '--shard', '1/2', '--format', 'pretty');
    expect(err).toContain('merge takes --format');
  });
});

describe('the action', () => {
  async function acted(folder: string, inputs: Readonly<Record<string, string>>) {
    const fake = fakeCore(inputs);
    await runAction(fake.core, { GITHUB_WORKSPACE: folder, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') });
    return { told: fake.all(), summary: fake.summary() };
  }

  test('as shards, and as what joins them, tells what one step tells', async () => {
    const folder = workspace(tangle(3));
    mkdirSync(join(folder, 'shards'));
    for (const number of [1, 2])
      await acted(folder, { shard: `${number}/2`, 'json-file': `shards/${number}.json` });
    const whole = await acted(folder, {});
    expect(whole.summary).toContain('delivery-permission-missing');
    expect(await acted(folder, { shards: 'shards' })).toEqual(whole);
  });

  test('needs to know where the report of a shard goes, and where the reports are', async () => {
    const folder = workspace(tangle(3));
    expect(JSON.stringify((await acted(folder, { shard: '1/2' })).told)).toContain('json-file');
    expect(JSON.stringify((await acted(folder, { shards: 'none' })).told)).toContain(
      'There are no reports of shards in',
    );
  });
});
