// Holds the order of the folders in src: an import goes down or stays on its floor, and never in a circle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Folders, and files directly in src, lowest first. Those in one row may use each other, file by file. */
const FLOORS: readonly (readonly string[])[] = [
  ['text', 'finding.ts', 'derived.ts', 'groups.ts', 'package-info.ts', 'usage-error.ts'],
  ['internal-error.ts', 'syntax'],
  ['data'],
  ['template'],
  ['io'],
  ['cloudformation'],
  ['iam'],
  ['sam'],
  ['services'],
  ['model'],
  ['policies', 'analysis'],
  ['remedies'],
  ['result.ts'],
  ['rules'],
  ['report'],
  ['options'],
  ['config'],
  ['app'],
  ['cli', 'action', 'index.ts'],
  ['bin'],
];

/** Circles of types that are left, each to be dissolved: none may join them, and one that is gone must leave the list. */
const LEFT: readonly (readonly string[])[] = [
  ['text/symbolic-match.ts', 'text/symbolic-string.ts'],
  ['template/yaml.ts', 'template/json.ts', 'template/read.ts'],
  ['sam/tags.ts', 'sam/role.ts', 'sam/resource.ts', 'sam/deployments.ts', 'sam/context.ts'],
  ['sam/transform-state.ts', 'sam/transform.ts'],
];

type Imports = ReadonlyMap<string, readonly string[]>;

/** What a source text imports, values and types alike: `import … from`, `export … from`, `import '…'`, `import('…')`. */
function importsOf(text: string): string[] {
  const lines =
    /^(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(lines)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Every file below `root` with the files and packages it imports. */
function readImports(root: string): Imports {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(join(root, file), 'utf8')).map((to) =>
        to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
      ),
    ]),
  );
}

const floorOf = (file: string) => FLOORS.findIndex((row) => row.includes(file.split('/')[0] ?? ''));

/** The imports that go up, and the files on no floor. */
function faults(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) => {
    if (floorOf(file) < 0) return [`src/${file} is on no floor: add its folder to FLOORS`];
    return targets
      .filter((to) => imports.has(to) && floorOf(to) > floorOf(file))
      .map((to) => `src/${file} imports src/${to}, a floor above: move what both need down`);
  });
}

/** The first circle found, as the files it goes through. */
function circle(imports: Imports): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const to of imports.get(file) ?? []) {
      const found = visit(to, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

/** Where the program begins: the processes, and the library. */
const ENTRIES = /^(?:bin\/|index\.ts$)/;

/** What only tests compare the facts with. */
const FOR_TESTS = ['data/not-invocations.ts', 'data/generated/invocation-paths.ts'];

/** The files that nothing leads to from where the program begins: what was written and is listed nowhere. */
function unused(imports: Imports): string[] {
  const reached = new Set<string>();
  const open = [...imports.keys()].filter((file) => ENTRIES.test(file));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...(imports.get(file) ?? []));
  }
  return [...imports.keys()].filter((file) => !reached.has(file));
}

describe('the floors of src', () => {
  const imports = readImports('src');

  test('no import goes up', () => {
    expect(imports.size).toBeGreaterThan(100);
    expect(faults(imports)).toEqual([]);
  });

  test('no import goes in a circle, but for those that are left', () => {
    const within = (file: string, to: string) =>
      LEFT.some((group) => group.includes(file) && group.includes(to));
    const others = [...imports].map(
      ([file, to]) => [file, to.filter((each) => !within(file, each))] as const,
    );
    expect(circle(new Map(others))).toEqual([]);
  });

  test.each(LEFT.map((group) => [group]))('the circle %j is still one', (group) => {
    const inside = group.map(
      (file) => [file, (imports.get(file) ?? []).filter((to) => group.includes(to))] as const,
    );
    expect(circle(new Map(inside))).not.toEqual([]);
  });

  test('no file is forgotten: the list of its folder names it, or a file imports it', () => {
    expect(unused(imports).sort()).toEqual([...FOR_TESTS].sort());
  });

  test('an import up, a circle, a forgotten file and an unknown folder are noticed', () => {
    expect(
      unused(
        new Map([
          ['bin/a.ts', ['sam/b.ts']],
          ['sam/b.ts', []],
          ['sam/c.ts', ['sam/b.ts']],
        ]),
      ),
    ).toEqual(['sam/c.ts']);
    expect(importsOf("import type { A } from './a.ts';\nconst b = await import('./b.ts');")).toEqual([
      './a.ts',
      './b.ts',
    ]);
    expect(
      faults(
        new Map([
          ['text/a.ts', ['rules/b.ts']],
          ['rules/b.ts', []],
          ['new/c.ts', []],
        ]),
      ),
    ).toHaveLength(2);
    expect(
      circle(
        new Map([
          ['a', ['b']],
          ['b', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'a']);
  });
});
