/** The library as somebody else uses it: installed as a package, imported by its name, with its types. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faulty, faultyLine, good } from './support/templates.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
let user = '';

/** A project of a user, with the package in it and what the package depends on. */
beforeAll(() => {
  user = realpathSync(mkdtempSync(join(tmpdir(), 'library-')));
  const installed = join(user, 'node_modules/lambda-permission-check');
  mkdirSync(installed, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'));
  for (const name of ['yaml', 'ignore'])
    symlinkSync(join(root, 'node_modules', name), join(user, 'node_modules', name), 'junction');
  const build = ['-p', join(root, 'tsconfig.build.json'), '--outDir', join(installed, 'lib')];
  execFileSync(process.execPath, [tsc, ...build]);
  writeFileSync(join(user, 'package.json'), '{"type":"module"}');
  writeFileSync(join(user, 'template.yaml'), faulty);
}, 180_000);

afterAll(() => rmSync(user, { recursive: true, force: true }));

/** Runs a module in the user's project, and gives the value that it prints as JSON. */
function evaluate(code: string): unknown {
  writeFileSync(
    join(user, 'use.js'),
    `import { check, UsageError } from 'lambda-permission-check';\n${code}`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, ['use.js'], { cwd: user, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('the library', () => {
  test('checks the templates of a folder', () => {
    const found = evaluate(`
      const { failed, report, notes } = await check();
      const { rule, location } = report.findings[0];
      console.log(JSON.stringify({ failed, notes, rule, line: location.startLine, counts: report.counts.error }));
    `);
    expect(found).toEqual({
      failed: true,
      notes: [],
      rule: 'invoke-permission-missing',
      line: faultyLine,
      counts: 1,
    });
  });

  test('takes templates as texts, and options by their names', () => {
    const found = evaluate(`
      const sources = [
        { path: 'a.yaml', text: ${JSON.stringify(good)} },
        { path: 'b.yaml', text: ${JSON.stringify(faulty)} },
      ];
      const { failed, report } = await check({ sources, options: { 'fail-on': 'never', region: 'eu-west-1' } });
      console.log(JSON.stringify({ failed, paths: report.templates.map(({ path }) => path), error: report.counts.error }));
    `);
    expect(found).toEqual({ failed: false, paths: ['a.yaml', 'b.yaml'], error: 1 });
  });

  test('throws a UsageError for what is wrong with a call', () => {
    const said = evaluate(`
      const error = await check({ options: { templates: ['absent.yaml'] } }).catch((error) => error);
      console.log(JSON.stringify([error instanceof UsageError, error.message]));
    `);
    expect(said).toEqual([true, 'Can\'t read "absent.yaml": there is no such file or folder']);
  });

  test('has types, which know what is allowed', () => {
    const problemsOf = (code: string): string => {
      writeFileSync(join(user, 'use.ts'), `import { check } from 'lambda-permission-check';\n${code}\n`);
      const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
      const { stdout } = spawnSync(process.execPath, [tsc, ...flags, 'use.ts'], {
        cwd: user,
        encoding: 'utf8',
      });
      return stdout;
    };
    const right = `const { report } = await check({ options: { 'fail-on': 'warning', parameters: ['A=b'] } });
export const lines: readonly number[] = report.findings.map(({ location }) => location.startLine);`;
    expect(problemsOf(right)).toBe('');
    expect(problemsOf("await check({ options: { 'fail-on': 'errors' } });")).toContain('"errors"');
  }, 120_000);
});
