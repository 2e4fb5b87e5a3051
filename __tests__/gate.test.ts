// What keeps the check honest: where its decisions come from, and that nobody takes "nothing checked" for "all is well".
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { remoteFile } from '../src/app/origin.ts';
import { run, type Settings } from '../src/app/run.ts';
import { changedFiles, Git } from '../src/io/git.ts';
import { decisionLines } from '../src/report/decisions.ts';
import { summary } from '../src/report/summary.ts';
import { commit } from './support/git.ts';
import { faulty, good } from './support/templates.ts';
import { workspace } from './support/workspace.ts';

const OFF = 'rules: { invoke-permission-missing: off }\n';

const outcome = (folder: string, settings: Partial<Settings> = {}) =>
  run({ workspace: folder, confined: true, given: {}, ...settings });

describe('what is decided beforehand is told', () => {
  test('a rule that is switched off', async () => {
    const { result, failed } = await outcome(
      workspace({ 'a.yaml': faulty, '.lambda-permission-check.yml': OFF }),
    );
    expect(failed).toBe(false);
    expect(decisionLines(result)).toEqual([
      'configuration: .lambda-permission-check.yml',
      'switched off: invoke-permission-missing (1 finding)',
    ]);
    const text = summary(result);
    expect(text).toContain('☑️ **nothing left** of what was found');
    expect(text).toContain('1 of rules that are switched off');
    expect(text).toMatch(/❌ denied: .*the rule invoke-permission-missing is switched off/);
  });

  test('an accepted finding, with its reason', async () => {
    const accept = 'accept: [{ rule: invoke-permission-missing, reason: given elsewhere }]\n';
    const { result } = await outcome(workspace({ 'a.yaml': faulty, '.lambda-permission-check.yml': accept }));
    expect(decisionLines(result)).toEqual([
      'configuration: .lambda-permission-check.yml',
      'accepted by the configuration: invoke-permission-missing at a.yaml:27, given elsewhere',
    ]);
    expect(summary(result)).toMatch(/❌ denied: .*accepted: given elsewhere/);
  });

  test('a rule with another severity', async () => {
    const { result } = await outcome(
      workspace({
        'a.yaml': faulty,
        '.lambda-permission-check.yml': 'rules: { invoke-permission-missing: notice }\n',
      }),
    );
    expect(decisionLines(result)).toContain('invoke-permission-missing is notice, not error (1 finding)');
  });

  test('nothing where nothing was decided', async () => {
    const { result } = await outcome(workspace({ 'a.yaml': good }));
    expect(decisionLines(result)).toEqual([]);
    expect(summary(result)).toContain('✅ **nothing found**');
  });
});

describe('findings accepted in the template', () => {
  const accepting = (reason: string): string =>
    faulty.replace(
      '      Endpoint:',
      `      # lambda-permission-check: ignore invoke-permission-missing${reason}\n      Endpoint:`,
    );

  test('by a comment with a reason', async () => {
    const { result, notes } = await outcome(workspace({ 'a.yaml': accepting(' -- given elsewhere') }));
    expect([result.findings, notes]).toEqual([[], []]);
    expect(decisionLines(result)).toEqual([
      'accepted by a comment: invoke-permission-missing at a.yaml:28, given elsewhere',
    ]);
  });

  test('without a reason they stay, and the user is told', async () => {
    const { result, notes } = await outcome(workspace({ 'a.yaml': accepting('') }));
    expect(result.findings).toHaveLength(1);
    expect(notes).toEqual([
      {
        severity: 'warning',
        text: 'a.yaml:27: ignoring invoke-permission-missing needs a reason: "ignore invoke-permission-missing -- why"',
      },
    ]);
  });

  test('one that fits nothing any more is told', async () => {
    const text = `${good}# lambda-permission-check: ignore invoke-permission-missing -- old\n`;
    expect((await outcome(workspace({ 'a.yaml': text }))).notes).toEqual([
      {
        severity: 'notice',
        text: expect.stringMatching(/^a\.yaml:\d+: no finding of invoke-permission-missing fits/),
      },
    ]);
  });
});

describe('the configuration of the base', () => {
  test('counts in place of what the pull request says', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    const base = commit(folder);
    writeFileSync(join(folder, '.lambda-permission-check.yml'), OFF);
    const given = { 'config-from': 'base' };
    expect((await outcome(folder, { given: {}, base })).failed).toBe(false);
    const { failed, result } = await outcome(folder, { given, base });
    expect(failed).toBe(true);
    expect(result.decisions.configuration).toBe(`none in the base revision ${base.slice(0, 7)}`);
  });

  test('and its baseline', async () => {
    const folder = workspace({ 'a.yaml': faulty, '.lambda-permission-check.yml': 'baseline: known.json\n' });
    await outcome(folder, { given: { baseline: 'known.json', 'update-baseline': true } });
    const base = commit(folder);
    writeFileSync(join(folder, 'known.json'), '{"findings": []}');
    expect((await outcome(folder)).failed).toBe(true);
    const { failed, result } = await outcome(folder, { given: { 'config-from': 'base' }, base });
    expect(failed).toBe(false);
    expect(decisionLines(result)).toContain('baseline known.json: 1 finding');
  });

  test('lets templates accept nothing by themselves, unless it says so', async () => {
    const accepting = `${faulty}# x\n`.replace(
      '      Endpoint:',
      '      # lambda-permission-check: ignore invoke-permission-missing -- mine\n      Endpoint:',
    );
    const folder = workspace({ 'a.yaml': accepting });
    const strict = commit(folder);
    const given = { 'config-from': 'base' };
    const refused = await outcome(folder, { given, base: strict });
    expect(refused.failed).toBe(true);
    expect(refused.notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('What the templates accept by themselves (1 times) does not count'),
    ]);
    writeFileSync(join(folder, '.lambda-permission-check.yml'), 'accept-inline: true\n');
    expect((await outcome(folder, { given, base: commit(folder) })).failed).toBe(false);
  });

  test('is that of the checkout where there is no pull request', async () => {
    const folder = workspace({ 'a.yaml': faulty, '.lambda-permission-check.yml': OFF });
    expect((await outcome(folder, { given: { 'config-from': 'base' } })).failed).toBe(false);
  });

  test('that can not be read ends the run', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    commit(folder);
    for (const base of ['1234567', '--output=x'])
      await expect(outcome(folder, { given: { 'config-from': 'base' }, base })).rejects.toThrow(
        `the base revision ${base} can't be read; check out the repository with "fetch-depth: 0"`,
      );
  });
});

describe('the configuration of another repository', () => {
  const given = { 'config-from': 'acme/policies/lambda/check.yml@main' };

  test('counts, with its baseline beside it', async () => {
    const asked: string[] = [];
    const { failed, result } = await outcome(workspace({ 'a.yaml': faulty }), {
      given,
      readRemote: async ({ owner, repository, path, ref }) => {
        asked.push(`${owner}/${repository}/${path}@${ref}`);
        return path.endsWith('.yml') ? `${OFF}baseline: known.json\n` : '{"findings": []}';
      },
    });
    expect(failed).toBe(false);
    expect(asked).toEqual(['acme/policies/lambda/check.yml@main', 'acme/policies/lambda/known.json@main']);
    expect(decisionLines(result)).toEqual([
      'configuration: acme/policies/lambda/check.yml@main',
      'switched off: invoke-permission-missing (1 finding)',
      'baseline known.json: 0 findings',
    ]);
  });

  test('that can not be read ends the run', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    await expect(outcome(folder, { given, readRemote: async () => undefined })).rejects.toThrow(
      `config-from: "${given['config-from']}" can't be read`,
    );
    await expect(outcome(folder, { given })).rejects.toThrow('needs the GitHub API');
  });

  test.each([
    ['acme/policies/a/b.yml@v1', { owner: 'acme', repository: 'policies', path: 'a/b.yml', ref: 'v1' }],
    [
      'acme/policies/b.yml@feature/x',
      { owner: 'acme', repository: 'policies', path: 'b.yml', ref: 'feature/x' },
    ],
    ['acme/policies/b.yml', undefined],
    ['acme/policies@main', undefined],
    ['acme/policies/../../b.yml@main', undefined],
    ['acme/policies/b.yml@main?x y', undefined],
  ])('is written as %s', (text, file) => {
    expect(remoteFile(text)).toEqual(file);
  });
});

describe('projects whose templates are not made yet', () => {
  const told = async (files: Readonly<Record<string, string>>, given: Settings['given'] = {}) =>
    (await outcome(workspace(files), { given })).notes.map(({ severity, text }) => `${severity}: ${text}`);

  test.each([
    [{ 'cdk.json': '{}' }, 'warning: cdk.json: the templates of AWS CDK are not made yet', 'npx cdk synth'],
    [
      { 'api/serverless.yml': 'service: x' },
      'warning: api/serverless.yml: the templates of Serverless Framework are not made yet',
      'npx serverless package',
    ],
  ])('%j: a warning says what to run', async (files, start, command) => {
    for (const others of [{}, { 'a.yaml': good }]) {
      const notes = await told({ ...files, ...others });
      expect(notes).toContainEqual(expect.stringContaining(start));
      expect(notes).toContainEqual(expect.stringContaining(command));
    }
  });

  test('are not told where the templates are made, or the project is not looked at', async () => {
    expect(await told({ 'a.yaml': good, 'cdk.json': '{}', 'cdk.out/manifest.json': '{}' })).toEqual([]);
    expect(await told({ 'a.yaml': good, 'old/cdk.json': '{}' }, { templates: ['a.yaml'] })).toEqual([]);
    expect(await told({ 'a.yaml': good, 'old/cdk.json': '{}' }, { templates: ['.', '!old'] })).toEqual([]);
  });
});

describe('the working directory', () => {
  test('is where templates and named files are looked for; paths stay those of the repository', async () => {
    const folder = workspace({
      'one/a.yaml': faulty,
      'two/a.yaml': faulty,
      'two/known.json': '{"findings": []}',
      'two/.lambda-permission-check.yml': 'baseline: known.json\nstacks: [{ name: s, template: a.yaml }]\n',
    });
    const { result } = await outcome(folder, { given: { 'working-directory': 'two' } });
    expect(result.findings.map(({ at }) => at.source.path)).toEqual(['two/a.yaml']);
    expect(result.decisions).toMatchObject({
      configuration: 'two/.lambda-permission-check.yml',
      baseline: 'two/known.json',
    });
    const some = await outcome(folder, { given: { 'working-directory': './one/', templates: ['*.yaml'] } });
    expect(some.result.templates.map(({ path }) => path)).toEqual(['one/a.yaml']);
  });
});

describe('git', () => {
  test('knows what changed, renamed files included', () => {
    expect(changedFiles('M\0a\0R090\0b\0c\0A\0d\0D\0e\0')).toEqual([
      { status: 'modified', path: 'a' },
      { status: 'renamed', path: 'c', from: 'b' },
      { status: 'added', path: 'd' },
      { status: 'deleted', path: 'e' },
    ]);
  });

  test('reads commits and files as they were', () => {
    const folder = workspace({ 'a b.yaml': 'one', 'sub/c.yaml': 'two' });
    const before = commit(folder);
    writeFileSync(join(folder, 'a b.yaml'), 'three');
    const after = commit(folder);
    const git = new Git(folder);
    expect([git.commit('HEAD'), git.commit('absent'), git.commit('-x')]).toEqual([
      after,
      undefined,
      undefined,
    ]);
    expect([git.text(before, 'a b.yaml'), git.text(after, 'a b.yaml')]).toEqual(['one', 'three']);
    expect([git.text(before, 'absent'), git.mergeBase(before, after)]).toEqual([undefined, before]);
    expect(git.changes(before, after)).toEqual([{ status: 'modified', path: 'a b.yaml' }]);
    expect(new Git(join(folder, 'sub')).text(before, 'c.yaml')).toBe('two');
    expect(new Git(workspace()).commit('HEAD')).toBeUndefined();
  });
});
