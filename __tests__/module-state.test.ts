/**
 * No state of a module outlives a run: what is declared on the outermost level of a source file is never changed. Read as
 * text, so that no compiler is needed: the formatter puts every such declaration at the beginning of a line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const SOURCES = new URL('../src/', import.meta.url);

const DECLARATION = /^(?:export )?(?:declare )?(let|var|const) (?:([A-Za-z_$][\w$]*)|[{[])/;
const HOLDER = /\bnew (?:Map|Set|WeakMap|WeakSet|Array)\b|^\s*(?:\[\]|\{\})\s*;?$/;
/** A field of a class itself, which lives as long as the module: whether it is read-only, its name, its value. */
const STATIC =
  /^\s+(?:private |protected |public )?static (readonly )?(#?\w+)[?!]?(?:: [^=]+)?(?: = (.*)|;)$/;
/** A function called where it is written: what it declares lives on in the functions that it gives. */
const CALLED_AT_ONCE = /=\s*\((?:async )?(?:function\b|\([^()]*\)(?:: [^=]+)? =>)[\s\S]*\)\(\)\s*;?\s*$/;
const READ_ONLY = /^(?:Readonly(?:Map|Set|Array)?<|readonly )/;
/** Assignments to what belongs to the process, or to another module. */
const FOREIGN =
  /(?:^|[^.\w])(?:process\.env|globalThis\.[\w$]+|process\.env\.[\w$]+|process\.env\[[^\]]*\]) = /;

interface Declaration {
  readonly keyword: string;
  readonly name: string;
  readonly text: string;
}

/** The declarations on the outermost level: each from its line to the one before the next outermost statement. */
function declarationsIn(source: string): readonly Declaration[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const found = DECLARATION.exec(line);
    if (found === null) return [];
    const next = lines.findIndex((each, at) => at > index && /^(?:[^\s)\]}]|$)/.test(each));
    const text = lines.slice(index, next === -1 ? undefined : next).join('\n');
    return [{ keyword: found[1] ?? '', name: found[2] ?? '', text }];
  });
}

/** May what is declared be changed: is it no constant, or one that holds what can grow? */
function isMutable({ keyword, name, text }: Declaration, source: string): boolean {
  if (keyword !== 'const') return true;
  const [, type = '', value = ''] = /^[^:=]*(?::\s*([\s\S]*?))?\s=\s([\s\S]*)$/.exec(text) ?? [];
  if (CALLED_AT_ONCE.test(text)) return true;
  // What is read-only by its type is so, unless a cast takes that off again.
  if (READ_ONLY.test(type)) return new RegExp(`\\(${name.replace(/\$/g, '\\$')} as `).test(source);
  // Interfaces and aliases of this project are read-only throughout; a weak map is a cache, whatever its type is called.
  const isOwnType = /^[A-Z]\w*$/.test(type) && !/^(?:Weak)?(?:Map|Set)$/.test(type);
  if (isOwnType && !/\bnew Weak/.test(value)) return false;
  if (/^(?:async )?(?:function\b|\(|[a-z_$][\w$]* =>|<)/i.test(value)) return false;
  if (!HOLDER.test(value)) return false;
  // A collection that is only ever asked is a constant, whatever its type says.
  const isFull = /\bnew (?:Map|Set)(?:<[^()]*>)?\(\s*[^)\s]/.test(value);
  const isChanged = new RegExp(
    `\\b${name.replace(/\$/g, '\\$')}\\.(?:set|add|delete|clear|push|splice)\\(`,
  ).test(source);
  return !isFull || isChanged;
}

function mutableIn(source: string): readonly string[] {
  const foreign = source.split('\n').filter((line) => FOREIGN.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line));
  const statics = source.split('\n').flatMap((line) => {
    const [, isReadOnly, name = '', value = ''] = STATIC.exec(line) ?? [];
    return name !== '' && (isReadOnly === undefined || HOLDER.test(value)) ? [name] : [];
  });
  return [
    ...statics,
    ...declarationsIn(source).flatMap((each) => (isMutable(each, source) ? [each.name] : [])),
    ...foreign.map((line) => line.trim()),
  ];
}

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
    .filter((file) => file.endsWith('.ts') && !file.startsWith('data/generated/'));
  expect(files.length).toBeGreaterThan(100);
  const found = files.sort().flatMap((file) => {
    const names = mutableIn(readFileSync(new URL(file, SOURCES), 'utf8'));
    return names.length === 0 ? [] : [[file, names] as const];
  });
  expect(Object.fromEntries(found)).toEqual({});
});
