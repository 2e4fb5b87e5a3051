/**
 * No state of a module outlives a run: what is declared on the outermost level of a source file is never changed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { mutableIn } from '../scripts/house/module-state.ts';

const SOURCES = new URL('../src/', import.meta.url);

it.each([
  ['let count = 0;', ['count']],
  ['export let count;', ['count']],
  ['const known = new WeakMap<Stack, Map<string, string>>();', ['known']],
  ['const known = new Map<string, string>();\n', ['known']],
  ['export const all: Map<string, string> = new Map([]);\nall.set(1, 2);', ['all']],
  ['const running: Running[] = [];', ['running']],
  ['const cache = {};', ['cache']],
  ['const caches = {\n  one: new WeakMap(),\n};', ['caches']],
  ['  process.env = {};', ['process.env = {};']],
  ['class A {\n  static #known = new Map();\n}', ['#known']],
  ['class A {\n  static readonly known: Map<string, string> = new Map();\n}', ['known']],
  ['class A {\n  static count: number;\n}', ['count']],
  [
    "class A {\n  static readonly NAME = 'a';\n  static readonly none = new A([]);\n  static of(): A {\n    return new A();\n  }\n}",
    [],
  ],
  ['const ask = (() => {\n  const known = new Map();\n  return (key) => known.get(key);\n})();', ['ask']],
  ['const all: ReadonlyMap<string, string> = new Map();\n(all as Map<string, string>).set(a, b);', ['all']],
  ['const NAMES = new Set([1, 2]);', []],
  ['const NAMES: ReadonlySet<string> = new Set();', []],
  ['const TABLE: ReadonlyMap<string, string> = new Map([\n  [1, 2],\n]);', []],
  ['const make = (): Map<string, string> => new Map();', []],
  ['function f() {\n  const known = new Map();\n}', []],
  ['const list: readonly string[] = [];', []],
  ['export const always: Guard = new Map();', []],
  ['const known: Cache = { one: new WeakMap() };', ['known']],
])('sees what can change in %j', (source, names) => {
  expect(mutableIn(source)).toEqual(names);
});

it('is nowhere', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('data/generated/'))
    // The text of another program, which a browser runs.
    .filter((file) => file !== 'report/page/script.ts');
  expect(files.length).toBeGreaterThan(100);
  const found = files.sort().flatMap((file) => {
    const names = mutableIn(readFileSync(new URL(file, SOURCES), 'utf8'));
    return names.length === 0 ? [] : [[file, names] as const];
  });
  expect(Object.fromEntries(found)).toEqual({});
});
