// Holds the order of the folders in src: an import goes down or stays on its floor, and never in a circle. And it holds
// which of them reach outside: packages, what Node brings along, and the process itself.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Folders, and files directly in src, lowest first. Those in one row may use each other, file by file. */
const FLOORS: readonly (readonly string[])[] = [
  ['text', 'budget.ts', 'finding.ts', 'derived.ts', 'groups.ts', 'package-info.ts', 'usage-error.ts'],
  ['internal-error.ts', 'syntax'],
  ['data'],
  ['template'],
  ['io'],
  ['cloudformation'],
  ['deployed'],
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
  ['live'],
  ['app'],
  ['cli', 'action', 'index.ts'],
  ['bin'],
];

/** What is not of src, and the folders and files that may use it. `process` and `fetch` are there without an import. */
const OUTSIDE: readonly (readonly [names: readonly string[], by: readonly string[]])[] = [
  // GitHub, and AWS.
  [
    ['@actions/*', '@octokit/*'],
    ['action', 'bin/action.ts'],
  ],
  [['@aws-sdk/*', '@smithy/*'], ['live']],
  [
    ['fetch', 'node:http', 'node:https', 'node:os', 'node:timers/promises'],
    ['live', 'action'],
  ],
  // A tunnel through a proxy, and a bound that many calls listen to.
  [['node:events', 'node:stream', 'node:tls'], ['live']],
  // The disk. The action reads the event that started it, and what asks AWS looks for credentials.
  [
    ['node:fs', 'node:buffer'],
    ['io', 'live', 'action'],
  ],
  [['node:path'], ['io', 'live', 'action', 'app', 'cli']],
  [['node:url'], ['io/pages.ts']],
  [['node:child_process'], ['io/git.ts']],
  // Threads, and how many the machine can run.
  [['node:worker_threads'], ['app/thread.ts', 'app/threads.ts', 'bin']],
  [['node:os'], ['app/jobs.ts']],
  [['ignore'], ['io']],
  [['bottleneck/light.js'], ['action/github/client.ts']],
  [['diff'], ['app/changed-lines.ts', 'report/unified-diff.ts']],
  // The process. Without a folder of the caller's, the library and the action take the one they were started in.
  [['process', 'node:process', 'node:module'], ['bin']],
  [['process'], ['index.ts', 'action']],
  // What reads and computes only.
  [['yaml'], ['template/yaml-package.ts']],
  [['smol-toml'], ['config/toml.ts']],
  [['node:util'], ['cli']],
  [['node:zlib'], ['iam']],
  [['node:crypto'], ['sam', 'report', 'action', 'app/shard.ts']],
];

type Imports = ReadonlyMap<string, readonly string[]>;

/** What a source text imports, values and types alike: `import … from`, `export … from`, `import '…'`, `import('…')`. */
function importsOf(text: string): string[] {
  const lines =
    /^(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(lines)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** What a source text uses of the process and the network without importing it; comments are passed over. */
function globalsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const uses = code.matchAll(/(?<![.\w'"`-])(process)\.\w|(?<![.\w'"`-])(fetch)\((?!\w+: )/g);
  return [...new Set([...uses].map((match) => match[1] ?? match[2] ?? ''))];
}

/** Every file below `root` with the files and packages it imports, and what it uses without. */
function readImports(root: string): Imports {
  // A file of declarations is no module: it gives types to a package that has none.
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
  );
  return new Map(
    files.map((name) => {
      const text = readFileSync(join(root, name), 'utf8');
      const file = name.replaceAll('\\', '/');
      const imported = importsOf(text).map((to) =>
        to.startsWith('.') ? normalize(join(dirname(file), to)).replaceAll('\\', '/') : to,
      );
      return [file, [...imported, ...globalsOf(text)]];
    }),
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

const isNamed = (name: string, by: readonly string[]): boolean =>
  by.some((each) => (each.endsWith('/*') ? name.startsWith(each.slice(0, -1)) : name === each));

const isWithin = (file: string, by: readonly string[]): boolean =>
  by.some((each) => file === each || file.startsWith(`${each}/`));

/** What reaches outside where OUTSIDE does not allow it. */
function reachingOut(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((to) => !imports.has(to))
      .filter((to) => !OUTSIDE.some(([names, by]) => isNamed(to, names) && isWithin(file, by)))
      .map((to) => `src/${file} uses ${to}, which OUTSIDE does not give it`),
  );
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
const FOR_TESTS = [
  'data/not-invocations.ts',
  'data/not-service-roles.ts',
  'data/generated/invocation-paths.ts',
  'data/generated/role-paths.ts',
];

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

  test('only those reach outside who have to', () => {
    expect(reachingOut(imports)).toEqual([]);
  });

  test('no import goes in a circle, types included', () => {
    expect(circle(imports)).toEqual([]);
  });

  test('no file is forgotten: the list of its folder names it, or a file imports it', () => {
    expect(unused(imports).sort()).toEqual([...FOR_TESTS].sort());
  });

  test('an import up, a circle, a forgotten file, an unknown folder and a reach outside are noticed', () => {
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
      reachingOut(
        new Map([
          ['rules/a.ts', ['@aws-sdk/client-iam', 'node:fs', './gone.ts']],
          ['live/b.ts', ['@aws-sdk/client-iam', 'left-pad']],
          ['bin/cli.ts', ['process', '@actions/core']],
          ['bin/action.ts', ['process', '@actions/core', '@aws-sdk/client-iam']],
        ]),
      ),
    ).toHaveLength(6);
    expect(globalsOf('const at = process.cwd(); // fetch(1)\nawait fetch(url);')).toEqual([
      'process',
      'fetch',
    ]);
    expect(globalsOf("const name = 'process.env';\nthis.fetch(url); /* process.env */")).toEqual([]);
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
