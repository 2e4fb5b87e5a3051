import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../src/action/run-action.ts';
import { fakeCore } from './support/fake-core.ts';
import { faulty, faultyLine, good } from './support/templates.ts';
import { workspace } from './support/workspace.ts';

async function act(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  /** Files of the workspace that variables name. */
  environment: Readonly<Record<string, string>> = {},
  variables: Readonly<Record<string, string>> = {},
) {
  const folder = workspace(files);
  const fake = fakeCore(inputs);
  await runAction(fake.core, {
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: join(mkdtempSync(join(tmpdir(), 'summary-')), 'summary.md'),
    ...Object.fromEntries(Object.entries(environment).map(([name, path]) => [name, join(folder, path)])),
    ...variables,
  });
  return { ...fake, folder };
}

const COMMIT = {
  GITHUB_SERVER_URL: 'https://ghes.example',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: 'abc123',
};

describe('the action', () => {
  test('succeeds where nothing is found', async () => {
    const { calls, outputs, summary } = await act({ 'template.yaml': good });
    expect(calls('setFailed')).toEqual([]);
    expect(outputs()).toEqual({
      conclusion: 'success',
      errors: 0,
      warnings: 0,
      notices: 0,
      unverified: 0,
      suppressed: 0,
      'switched-off': 0,
      functions: 1,
      invocations: 1,
      templates: 1,
    });
    expect(summary()).toContain('✅ 1 granted');
  });

  test('fails where something is, with the annotation on its line', async () => {
    const { calls, outputs, summary } = await act({ 'infra/template.yaml': faulty });
    expect(calls('error')).toEqual([
      [
        expect.stringContaining(`infra/template.yaml:${faultyLine}:17: `),
        expect.objectContaining({
          file: 'infra/template.yaml',
          startLine: faultyLine,
          startColumn: 17,
          title: 'invoke-permission-missing',
        }),
      ],
    ]);
    expect(calls('setFailed')).toEqual([['1 error in 1 template']]);
    expect(outputs()).toMatchObject({ conclusion: 'failure', errors: 1 });
    expect(summary()).toContain('❌ denied');
    expect(summary()).toContain('```mermaid');
  });

  test('says how many findings are not annotated', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.yaml`, faulty]));
    const { calls } = await act(files);
    expect(calls('error')).toHaveLength(9);
    expect(calls('setFailed')).toEqual([
      [expect.stringMatching(/^12 errors in 12 templates \(3 more errors/)],
    ]);
  });

  test('does not fail with fail-on never, and annotates nothing with annotations none', async () => {
    const { calls, outputs } = await act(
      { 'template.yaml': faulty },
      { 'fail-on': 'never', annotations: 'none' },
    );
    expect([calls('error'), calls('setFailed')]).toEqual([[], []]);
    expect(outputs()).toMatchObject({ conclusion: 'success', errors: 1 });
  });

  test('gives paths from the repository, also where it is checked out below the workspace', async () => {
    const files = { 'src/.git/HEAD': 'ref: refs/heads/main\n', 'src/infra/template.yaml': faulty };
    for (const folder of ['src', 'src/infra']) {
      const { calls, summary } = await act(files, { 'working-directory': folder }, {}, COMMIT);
      expect(calls('error')).toEqual([
        [expect.any(String), expect.objectContaining({ file: 'infra/template.yaml' })],
      ]);
      expect(summary()).toContain(
        `[\`infra/template.yaml:${faultyLine}\`](https://ghes.example/acme/shop/blob/abc123/infra/template.yaml#L${faultyLine})`,
      );
    }
  });

  test.each([
    [{ pull_request: { base: { sha: 'a1b2c3d' } } }, 'the base revision a1b2c3d'],
    [{ merge_group: { base_sha: 'a1b2c3d' } }, 'the base revision a1b2c3d'],
    [{ before: 'a1b2c3d' }, undefined],
  ])('takes the base of %j from the event', async (event, words) => {
    const { calls } = await act(
      { 'template.yaml': good, 'event.json': JSON.stringify(event) },
      { 'config-from': 'base' },
      { GITHUB_EVENT_PATH: 'event.json' },
    );
    expect(calls('setFailed')).toEqual(words === undefined ? [] : [[expect.stringContaining(words)]]);
  });

  test('writes the JSON report', async () => {
    const { folder, outputs } = await act({ 'template.yaml': good }, { 'json-file': 'out/report.json' });
    expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')).counts.templates).toBe(1);
    expect(outputs()).toMatchObject({ 'json-file': 'out/report.json' });
  });

  const nothing = 'No SAM or CloudFormation templates were found, so nothing was checked';

  test('succeeds with a warning where there is no template', async () => {
    const { calls, outputs, summary } = await act({});
    expect(calls('warning')).toEqual([[expect.stringContaining(nothing)]]);
    expect(calls('setFailed')).toEqual([]);
    expect(outputs()).toMatchObject({ conclusion: 'success', templates: 0 });
    expect(summary()).toContain('**nothing was checked**');
  });

  test('fails where there is no template and require-templates asks for one', async () => {
    const { calls, outputs } = await act({}, { 'require-templates': 'true', 'fail-on': 'never' });
    expect([calls('warning'), calls('setFailed')]).toEqual([[], [[expect.stringContaining(nothing)]]]);
    expect(outputs()).toMatchObject({ conclusion: 'failure' });
  });

  test('writes the SARIF report', async () => {
    const { folder, outputs } = await act({ 'template.yaml': faulty }, { 'sarif-file': 'report.sarif' });
    const { runs } = JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8'));
    expect(runs[0].results).toHaveLength(1);
    expect(outputs()).toMatchObject({ 'sarif-file': 'report.sarif' });
  });

  test.each([
    [{ templates: 'absent/*.yaml' }, 'Can\'t read "absent/*.yaml"'],
    [{ templates: '../other.yaml' }, 'Can\'t read "../other.yaml"'],
    [{ 'fail-on': 'errors' }, 'The input fail-on is one of error, warning, notice, never'],
    [{ comment: 'yes' }, 'The input comment is one of true, false'],
    [{ region: 'mars' }, '"mars" is no AWS region'],
    [{ baseline: '../known.json' }, 'Can\'t read "../known.json"'],
    [{ 'parameter-files': '/etc/passwd' }, 'Can\'t read "/etc/passwd": it lies outside the workspace'],
    [{ config: 'absent.yml' }, 'Can\'t read "absent.yml": there is no such file'],
    [{ live: 'always' }, 'The input live is one of auto, on, off'],
    [{ live: 'on', 'live-timeout': '0' }, 'live-timeout is a number of seconds from 1 to 3600'],
    [{ live: 'on', 'assume-role': '1=x' }, '"1=x" is no role to assume'],
    [{ 'config-from': 'main' }, 'config-from: "main" is neither'],
  ])('fails with a sentence for %j', async (inputs, sentence) => {
    const { calls } = await act({ 'template.yaml': good }, inputs);
    expect(calls('setFailed')).toEqual([[expect.stringContaining(sentence)]]);
  });

  test('tells a mistake of the user in outputs and summary as well', async () => {
    const { outputs, summary } = await act({ 'template.yaml': good }, { config: 'absent.yml' });
    expect(outputs()).toEqual({ conclusion: 'failure' });
    expect(summary()).toContain('there is no such file');
  });

  test('publishes everything else where one report can not be written', async () => {
    const { calls, outputs, summary, folder } = await act(
      { 'template.yaml': faulty, file: '' },
      { 'json-file': 'file/report.json', 'sarif-file': 'report.sarif' },
    );
    expect(outputs()).toMatchObject({ conclusion: 'failure', errors: 1 });
    expect(summary()).toContain('invoke-permission-missing');
    expect(JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')).runs).toHaveLength(1);
    const [[sentence] = []] = calls('setFailed');
    expect(sentence).toContain('Can\'t write "file/report.json"');
    expect(sentence).toContain('1 error in 1 template');
    expect(sentence).not.toContain('mistake in it');
  });

  test('a summary that can not be written is no mistake of the tool', async () => {
    const fake = fakeCore({});
    fake.core.summary.write = async () => {
      throw new Error('Unable to access summary file');
    };
    await runAction(fake.core, {
      GITHUB_WORKSPACE: workspace({ 'template.yaml': good }),
      GITHUB_STEP_SUMMARY: '/nowhere/summary.md',
    });
    expect(fake.calls('setFailed')).toEqual([["Can't write the job summary: Unable to access summary file"]]);
    expect(fake.outputs()).toMatchObject({ templates: 1 });
  });

  test('a baseline that is none keeps nothing from being told', async () => {
    const { calls, outputs, summary } = await act(
      { 'template.yaml': faulty, 'baseline.json': '[]' },
      { baseline: 'baseline.json' },
    );
    expect(outputs()).toMatchObject({ conclusion: 'failure', errors: 1 });
    expect(summary()).toContain('invoke-permission-missing');
    expect(calls('setFailed')).toEqual([[expect.stringContaining('is no baseline')]]);
  });
});
