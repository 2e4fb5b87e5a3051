// Holds what a run loads before it knows what its templates need: what is rarely used, or slow to load, comes by `import()`.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SOURCES = new URL('../src/', import.meta.url).pathname;

/** What a source text imports for more than types, without `import()`. */
function loadedBy(text: string): string[] {
  const lines = /^(?:import|export)\b(?! type\b)([^;'"]*?)\bfrom\s*'([^']+)'|^import\s*'([^']+)'/gm;
  return [...text.matchAll(lines)]
    .filter(([, names = '']) => !/^\s*\{(?:\s*type [^,}]+,?)+\s*\}\s*$/.test(names))
    .map(([, , from, only]) => from ?? only ?? '');
}

/** Everything that is loaded with some files: sources by their paths from `src`, packages by their names. */
function loadedWith(...files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files);
  // A set also gives what joins it meanwhile.
  for (const file of found) {
    if (!existsSync(join(SOURCES, file))) continue;
    for (const to of loadedBy(readFileSync(join(SOURCES, file), 'utf8')))
      found.add(to.startsWith('.') ? normalize(join(dirname(file), to)) : to);
  }
  return found;
}

/** What only some templates, and some options, need. */
const LATER =
  /^(?:sam\/(?!macro|policy-template-names)|live\/|action\/github\/client|@aws-sdk\/|@octokit\/|@actions\/(?!core$)|node:(?:http|https|tls|crypto|zlib)$|data\/generated\/(?:actions|managed-policies|arn-forms)\.ts|config\/toml)/;

describe('what is loaded', () => {
  test('is told from a text', () => {
    expect(
      loadedBy(
        "import type { A } from './a.ts';\nimport { type B, c } from './b.ts';\nimport { type D } from './d.ts';\nexport * from './e.ts';\nawait import('./f.ts');\n",
      ),
    ).toEqual(['./b.ts', './e.ts']);
  });

  test.each([
    ['the command line', ['cli/program.ts', 'cli/commands/check.ts', 'report/pretty.ts']],
    [
      'the action',
      ['action/run-action.ts', 'action/core-package.ts', 'report/pretty.ts', 'report/summary.ts'],
    ],
  ])('with every run of %s is nothing that only some need', (_, files) => {
    const loaded = loadedWith(...files);
    expect(loaded.size).toBeGreaterThan(200);
    expect([...loaded].filter((each) => LATER.test(each))).toEqual([]);
  });

  test('with the action without credentials is no client of an account', () => {
    const loaded = [...loadedWith('live/index.ts')];
    expect(loaded.filter((each) => /^(?:@aws-sdk\/|node:(?:http|https|tls)$)/.test(each))).toEqual([]);
  });
});
