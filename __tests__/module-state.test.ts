/**
 * No state of a module outlives a run: what is declared on the outermost level of a source file is never changed. Read as
 * text, so that no compiler is needed: the formatter puts every such declaration at the beginning of a line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const SOURCES = new URL('../src/', import.meta.url);

/**
 * What remains, by file. Caches of what follows from their key alone, so that no run sees what another did; and the one
 * thing that the two processes change before anything runs. The list only ever shrinks: an entry that is no longer
 * needed fails the test, too.
 */
const REMAINING: Readonly<Record<string, readonly string[]>> = {
  'cloudformation/types.ts': ['read'],
  'finding.ts': ['lineTables'],
  'iam/arn.ts': ['fields'],

  'text/symbolic-match.ts': ['elementsOf', 'piecesOf', 'classes'],
};

const DECLARATION = /^(?:export )?(?:declare )?(let|var|const) (?:([A-Za-z_$][\w$]*)|[{[])/;
const HOLDER = /\bnew (?:Map|Set|WeakMap|WeakSet|Array)\b|^\s*(?:\[\]|\{\})\s*;?$/;
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
  if (READ_ONLY.test(type)) return false;
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
  return [
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

it('is nowhere but where it is known to remain', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('data/generated/'));
  expect(files.length).toBeGreaterThan(100);
  const found = files.sort().flatMap((file) => {
    const names = mutableIn(readFileSync(new URL(file, SOURCES), 'utf8'));
    return names.length === 0 ? [] : [[file, names] as const];
  });
  expect(Object.fromEntries(found)).toEqual(REMAINING);
});
