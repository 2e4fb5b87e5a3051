// Holds the order of the folders in src: an import goes down or stays on its floor, and never in a circle. And
// who may talk to AWS and GitHub.
import { describe, expect, test } from '@jest/globals';
import { circles, type Imports, readImports } from '../scripts/house/imports.ts';

/** Folders, and files directly in src, lowest first. Those in one row may use each other, file by file. */
const FLOORS: readonly (readonly string[])[] = [
  ['text', 'finding.ts', 'derived.ts', 'package-info.ts', 'usage-error.ts'],
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

/** Circles of types that are left, the largest first, each to be dissolved: none may join them, and one that is gone must leave the list. */
const LEFT: readonly (readonly string[])[] = [
  ['sam/context.ts', 'sam/deployments.ts', 'sam/resource.ts', 'sam/role.ts', 'sam/tags.ts'],
  ['template/json.ts', 'template/read.ts', 'template/yaml.ts'],
  ['sam/transform-state.ts', 'sam/transform.ts'],
  ['text/symbolic-match.ts', 'text/symbolic-string.ts'],
];

/** Packages that talk to others, by how their names begin, and the folders and files that may use them. */
const PACKAGES: readonly (readonly [string, readonly string[]])[] = [
  ['@aws-sdk/', ['live']],
  ['@smithy/', ['live']],
  ['@actions/', ['action', 'bin/action.ts']],
  ['@octokit/', ['action']],
];

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

/** The imports of packages by files that have no business with them. */
function strangers(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets.flatMap((to) => {
      const [, allowed] = PACKAGES.find(([begin]) => to.startsWith(begin)) ?? [];
      if (allowed?.some((each) => file === each || file.startsWith(`${each}/`)) ?? true) return [];
      return [`src/${file} imports ${to}, which only ${allowed?.join(', ')} may`];
    }),
  );
}

describe('the floors of src', () => {
  const imports = readImports('src');

  test('no import goes up', () => {
    expect(imports.size).toBeGreaterThan(100);
    expect(faults(imports)).toEqual([]);
  });

  test('no import goes in a circle, but for those that are left', () => {
    expect(circles(imports)).toEqual(LEFT);
    expect(circles(readImports('src', 'values'))).toEqual([]);
  });

  test('only those talk to others that are there for it', () => {
    expect(strangers(imports)).toEqual([]);
  });

  test('an import up, an unknown folder and a stranger are noticed', () => {
    const wrong = new Map([
      ['text/a.ts', ['rules/b.ts', '@actions/core']],
      ['rules/b.ts', ['@aws-sdk/client-iam']],
      ['new/c.ts', []],
    ]);
    expect(faults(wrong)).toEqual([
      'src/text/a.ts imports src/rules/b.ts, a floor above: move what both need down',
      'src/new/c.ts is on no floor: add its folder to FLOORS',
    ]);
    expect(strangers(wrong)).toEqual([
      'src/text/a.ts imports @actions/core, which only action, bin/action.ts may',
      'src/rules/b.ts imports @aws-sdk/client-iam, which only live may',
    ]);
  });
});
