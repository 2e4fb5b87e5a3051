/** The package as somebody else uses it: packed, installed with nothing else, imported by its name, with its types. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faulty, faultyLine, good } from './support/templates.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const script = ['--import', pathToFileURL(join(root, 'scripts/register.js')).href];
let folder = '';
/** A project of a user. */
let user = '';
/** What is in the package, by path. */
let packed: readonly string[] = [];

/** A script of the project, in it. */
function build(name: string, ...args: readonly string[]): void {
  const flags = ['--disable-warning=ExperimentalWarning', ...script];
  execFileSync(process.execPath, [...flags, join(root, 'scripts', name), ...args], { cwd: root });
}

function npm(cwd: string, ...args: readonly string[]): string {
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // On Windows npm is a script of the shell's.
  return execFileSync('npm', [...args, ...quiet], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

/** The package, built from the sources as `npm run build` does it (but for the command line, which is committed). */
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'library-')));
  const project = join(folder, 'project');
  mkdirSync(join(project, 'dist'), { recursive: true });
  for (const path of [
    'package.json',
    'README.md',
    'LICENSE',
    'docs',
    'dist/cli',
    'dist/action',
    'src',
    'action.yml',
  ])
    cpSync(join(root, path), join(project, path), { recursive: true });
  // The bundler looks there for what it bundles.
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  const lib = join(project, 'lib');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', lib]);
  build('library.ts', lib, join(project, 'dist/library'));
  build('notices.ts', join(project, 'dist/NOTICE'));
  const [{ filename, files }] = JSON.parse(npm(project, 'pack', '--json')) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  packed = files.map(({ path }) => path);
  user = join(folder, 'user');
  mkdirSync(user);
  writeFileSync(join(user, 'package.json'), '{"type":"module"}');
  npm(user, 'install', join(project, filename));
  writeFileSync(join(user, 'template.yaml'), faulty);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

describe('the package', () => {
  test('holds what is used of it, and nothing else', () => {
    // The bundler numbers its chunks.
    const parts = packed.map((path) =>
      path
        .replace(/\d+\.index\.js$/, 'N.index.js')
        .replace(/^(docs\/rules|dist\/library\/types)\/.+\.(?:md|d\.ts)$/, '$1'),
    );
    expect([...new Set(parts)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/NOTICE',
      'dist/cli/N.index.js',
      'dist/cli/index.js',
      'dist/cli/licenses.txt',
      'dist/cli/package.json',
      'dist/library/N.index.js',
      'dist/library/index.js',
      'dist/library/licenses.txt',
      'dist/library/package.json',
      'dist/library/types',
      'docs/configuration.schema.json',
      'docs/rules',
      'package.json',
    ]);
    expect(packed.filter((path) => path.startsWith('docs/rules/'))).toHaveLength(
      readdirSync(join(root, 'docs/rules')).length,
    );
  });

  test('needs no other', () => {
    const installed = readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['lambda-permission-check']);
  });

  test('has the files that it says it has', () => {
    const within = join(user, 'node_modules/lambda-permission-check');
    const { bin, exports, types } = JSON.parse(readFileSync(join(within, 'package.json'), 'utf8'));
    const named = [...Object.values<string>(bin), types, ...Object.values(exports['.'])];
    expect(named).toHaveLength(4);
    expect(named.filter((path) => !existsSync(join(within, path)))).toEqual([]);
  });

  test('brings the command', () => {
    const command = join(user, 'node_modules/lambda-permission-check/dist/cli/index.js');
    const { status, stdout } = spawnSync(process.execPath, [command, 'check', '--format', 'compact'], {
      cwd: user,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain(`template.yaml:${faultyLine}:`);
    expect(existsSync(join(user, 'node_modules/.bin/lambda-permission-check'))).toBe(true);
  });
});

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
