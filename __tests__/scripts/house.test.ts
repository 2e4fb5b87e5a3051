/** The measures of the house. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { functionsIn } from '../../scripts/house/functions.ts';
import { circles, importsIn, readImports } from '../../scripts/house/imports.ts';
import { workspace } from '../support/workspace.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('imports', () => {
  test('are read in every form, and told from those of types only', () => {
    const text = `import type { A } from './a.ts';
import { type B, type C } from './b.ts';
import { type D, e } from './d.ts';
import {
  f,
  type G,
} from './f.ts';
import './h.ts';
import yaml, { parse } from 'yaml';
export { i } from './i.ts';
export type { J } from './j.ts';
const k = await import('./k.ts');
export const text = 'from nowhere';
`;
    const found = importsIn(text);
    expect(found.filter(({ types }) => types).map(({ from }) => from)).toEqual([
      './a.ts',
      './b.ts',
      './j.ts',
    ]);
    expect(found.filter(({ types }) => !types).map(({ from }) => from)).toEqual([
      './d.ts',
      './f.ts',
      './h.ts',
      'yaml',
      './i.ts',
      './k.ts',
    ]);
  });

  test('are read by the path in the folder', () => {
    const folder = workspace({
      'a.ts': "import { b } from './one/b.ts';\n",
      'one/b.ts': "import type { A } from '../a.ts';\nimport { c } from './c.ts';\nimport 'yaml';\n",
      'one/c.ts': '',
      'one/d.js': "import './c.ts';\n",
    });
    expect(Object.fromEntries(readImports(folder))).toEqual({
      'a.ts': ['one/b.ts'],
      'one/b.ts': ['a.ts', 'one/c.ts', 'yaml'],
      'one/c.ts': [],
    });
    expect(readImports(folder, 'values').get('one/b.ts')).toEqual(['one/c.ts', 'yaml']);
  });

  test.each<[Record<string, string[]>, string[][]]>([
    [{ a: ['b'], b: ['c', 'yaml'], c: [] }, []],
    [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
    [{ a: ['a'] }, [['a']]],
    [
      { a: ['b'], b: ['c'], c: ['b', 'd'], d: ['e'], e: ['f'], f: ['d'] },
      [
        ['d', 'e', 'f'],
        ['b', 'c'],
      ],
    ],
  ])('%j go in the circles %j', (imports, found) => {
    expect(circles(new Map(Object.entries(imports)))).toEqual(found);
  });
});

describe('functions', () => {
  test('are measured from their head to their end', () => {
    const text = `export async function one(a: number): Promise<void> {
  await a;
}

export function* two(
  a: number,
): Iterable<number> {
  const inner = (x: number): number => {
    return x;
  };
  yield inner(a);
}

const three = (a: number) =>
  a + 1;
const four = [1, 2]
  .map((x) => x)
  .join();
const five = (1 + 2) * 3;

class Six {
  readonly seven = (a: number): number => {
    return a;
  };

  static eight<T>(a: T): T {
    if (a) {
      return a;
    }
    call(a, () => {
      a;
    });
    call(
      a,
    );
    call(a, {
      b,
    });
    return a;
  }

  get #nine(): readonly [
    number,
  ] {
    return [1];
  }
}
`;
    expect(functionsIn(text).map(({ name, line, lines }) => [name, line, lines])).toEqual([
      ['one', 1, 3],
      ['two', 5, 8],
      ['inner', 8, 3],
      ['three', 14, 2],
      ['seven', 22, 3],
      ['eight', 26, 15],
      ['#nine', 42, 5],
    ]);
  });
});

test('npm run house sets projects side by side', () => {
  const small = workspace({
    'src/text/a.ts': "import { b } from './b.ts';\n\nexport function a(): void {\n  b();\n}\n",
    'src/text/b.ts':
      "import type { a } from './a.ts';\nexport const known = new Map();\nexport type A = typeof a;\n",
    'src/data/c.ts': 'export const c = 1;\n',
    'src/data/generated/d.ts': 'export const d = 1;\n',
    '__tests__/a.test.ts': 'test();\n',
  });
  const flags = ['--disable-warning=ExperimentalWarning', '--import', './scripts/register.js'];
  const { stdout } = spawnSync(process.execPath, [...flags, 'scripts/house.ts', small, root], {
    cwd: root,
    encoding: 'utf8',
  });
  const first = stdout.split('\n').flatMap((row) => {
    const [, name = '', figure = ''] = /^\| (.*?) \| (.*?) \|/.exec(row) ?? [];
    return figure === '' || figure === '–' || name === 'measure' ? [] : [[name, figure]];
  });
  expect(Object.fromEntries(first)).toEqual({
    'longest file': '4 lines (text/a.ts)',
    'files of more than 200 lines': '0',
    'longest function': '3 lines (a, text/a.ts)',
    'functions of more than 30 lines': '0 of 1',
    'import circles of values': '0',
    'import circles, types included': '1 (2 files)',
    'module state': '1',
    src: '8 lines, 3 files',
    'src/data': '1 lines, 1 files',
    'src/text': '7 lines, 2 files',
    __tests__: '1 lines, 1 files',
  });
});
