/** Files that lie in wait: devices, pipes, links out of the workspace, to be read or to be written. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesIn, readText } from '../../src/io/disk.ts';
import { command } from '../support/command.ts';
import { faulty, good } from '../support/templates.ts';
import { workspace } from '../support/workspace.ts';

async function run(folder: string, ...argv: string[]) {
  const { status, out, err } = await command(folder, argv);
  expect(err).not.toContain('mistake in the tool');
  return { status, out, err };
}

const onPosix = process.platform === 'win32' ? test.skip : test;

describe('reading', () => {
  onPosix('takes regular files only', () => {
    const folder = workspace();
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
    expect(readText(join(folder, 'pipe.yaml'))).toEqual({ text: '', refused: 'not a file' });
    expect(readText(join(folder, 'zero.yaml'))).toEqual({ text: '', refused: 'not a file' });
    expect(readText(folder)).toEqual({ text: '', refused: 'not a file' });
  });

  onPosix('ends at the limit, whatever size a file is said to have', () => {
    // Its size is told as 0.
    expect(readText('/proc/self/maps', 10)).toEqual({ text: '', refused: 'too large' });
  });

  test('ends where the files of a run are too large together', () => {
    const disk = filesIn(workspace({ 'a.yaml': 'aaaa', 'b.yaml': 'b' }), [], 4);
    expect(['a.yaml', 'b.yaml'].map((path) => disk.open(path).refused)).toEqual([
      undefined,
      'too much in all',
    ]);
  });

  onPosix.each(['.gitignore', '.git/info/exclude'])('%s may be a link to a device', async (name) => {
    const folder = workspace({ '.git/info/x': '', 'template.yaml': faulty });
    symlinkSync('/dev/zero', join(folder, name));
    expect((await run(folder, 'check', '.')).status).toBe(1);
  });

  test('a .gitignore outside says nothing', async () => {
    const outside = workspace({ patterns: '*.yaml' });
    const folder = workspace({ 'template.yaml': faulty });
    symlinkSync(join(outside, 'patterns'), join(folder, '.gitignore'));
    expect((await run(folder, 'check', '.')).status).toBe(1);
  });

  test.each([
    ['templates: ["../OUTSIDE/template.yaml"]'],
    ['baseline: ../OUTSIDE/baseline.json'],
    ['parameter-files: [../OUTSIDE/parameters.json]'],
    ['stacks: [{ name: a, template: ../OUTSIDE/template.yaml }]'],
    ['stacks: [{ name: a, template: template.yaml, parameter-files: [../OUTSIDE/parameters.json] }]'],
  ])('the configuration names nothing outside: %s', async (config) => {
    const outside = workspace({
      'template.yaml': good,
      'baseline.json': '{"findings":[]}',
      'parameters.json': '{}',
    });
    const folder = workspace({
      'template.yaml': good,
      '.lambda-permission-check.yml': config.replace('OUTSIDE', outside.split('/').at(-1) ?? ''),
    });
    const { status, err } = await run(folder, 'check');
    expect(err).toContain('it lies outside the workspace');
    expect(status).toBe(2);
  });

  test('what the user names may lie outside, but no link leads there', async () => {
    const outside = workspace({ 'template.yaml': faulty, 'parameters.json': '{}' });
    const folder = workspace({ 'template.yaml': good });
    symlinkSync(join(outside, 'template.yaml'), join(folder, 'link.yaml'));
    symlinkSync(join(outside, 'parameters.json'), join(folder, 'link.json'));
    expect((await run(folder, 'check', join(outside, 'template.yaml'))).status).toBe(1);
    expect(await run(folder, 'check', 'link.yaml')).toMatchObject({
      status: 2,
      err: expect.stringContaining('it lies outside the workspace'),
    });
    expect((await run(folder, 'check', '--param-file', join(outside, 'parameters.json'))).status).toBe(0);
    expect((await run(folder, 'check', '--param-file', 'link.json')).status).toBe(2);
  });

  test('a configuration that is a link out is refused, not passed over', async () => {
    const outside = workspace({ 'config.yml': 'fail-on: never' });
    const folder = workspace({ 'template.yaml': faulty });
    symlinkSync(join(outside, 'config.yml'), join(folder, '.lambda-permission-check.yml'));
    expect((await run(folder, 'check')).status).toBe(2);
  });
});

describe('writing', () => {
  test.each(['a link to a file outside', 'a link to nothing outside', 'a linked folder'])(
    'a report does not go through %s',
    async (what) => {
      const outside = workspace({ 'victim.json': 'before' });
      const folder = workspace({ 'template.yaml': good });
      const [target, path] = {
        'a link to a file outside': ['victim.json', 'report.json'],
        'a link to nothing outside': ['new.json', 'report.json'],
        'a linked folder': ['.', 'folder/new.json'],
      }[what] as [string, string];
      symlinkSync(join(outside, target), join(folder, path.split('/')[0] ?? ''));
      for (const option of ['--json-file', '--output']) {
        const { status, err } = await run(folder, 'check', option, path);
        expect(err).toContain(`Can't write "${path}": it lies outside the workspace`);
        expect(status).toBe(2);
      }
      expect(readFileSync(join(outside, 'victim.json'), 'utf8')).toBe('before');
      expect(existsSync(join(outside, 'new.json'))).toBe(false);
    },
  );

  test('a report goes where the user says, outside as well', async () => {
    const outside = workspace();
    const folder = workspace({ 'template.yaml': good });
    expect((await run(folder, 'check', '--json-file', join(outside, 'a/report.json'))).status).toBe(0);
    expect(existsSync(join(outside, 'a/report.json'))).toBe(true);
  });

  test('the configuration names no report outside', async () => {
    const outside = workspace();
    const folder = workspace({
      'template.yaml': good,
      '.lambda-permission-check.yml': `sarif-file: ${join(outside, 'x.sarif')}\n`,
    });
    expect((await run(folder, 'check')).status).toBe(2);
    expect(existsSync(join(outside, 'x.sarif'))).toBe(false);
  });

  test('a file that is in the way is no mistake of the tool, and keeps no other from being written', async () => {
    const folder = workspace({ 'template.yaml': faulty, file: '' });
    const { status, out, err } = await run(
      folder,
      'check',
      '--json-file',
      'file/report.json',
      '--sarif-file',
      'report.sarif',
    );
    expect(status).toBe(2);
    expect(out).toContain('invoke-permission-missing');
    expect(err).toContain('Can\'t write "file/report.json"');
    expect(JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')).runs).toHaveLength(1);
  });

  test('a baseline that is none keeps nothing from being told', async () => {
    const folder = workspace({ 'template.yaml': faulty, 'baseline.json': '[]' });
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub', 'x'), '');
    const { status, out, err } = await run(folder, 'check', '--baseline', 'baseline.json');
    expect(status).toBe(2);
    expect(out).toContain('invoke-permission-missing');
    expect(err).toContain('is no baseline');
  });
});
