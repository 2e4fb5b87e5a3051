/**
 * The tree that a template is read into: scalars, lists and maps, each with its place in the source.
 * Short intrinsic forms are already long ones here (`!Sub x` is a map with the one key `Fn::Sub`, `!GetAtt A.B` the
 * list form), so that nothing after reading knows of YAML tags. The SAM transform builds the same kind of nodes.
 */
import type { Span } from '../finding.ts';

export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /**
   * The characters of the value, quotes and escapes resolved, before they were taken for a number: `012` stays `012`.
   * Booleans are `true` or `false` however they are written, as CloudFormation has them where it needs a string; null is empty.
   */
  readonly text: string;
  readonly at: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly at: Span;
}

/** One key of a map with its value. */
export interface Entry {
  readonly key: string;
  readonly keyAt: Span;
  readonly value: Node;
}

export interface MapNode {
  readonly kind: 'map';
  /** By key, in the order written. A `Map`, so that keys like `__proto__` are data. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly at: Span;
}

/** A scalar node for a value that was not written but made. */
export function scalar(value: string | number | boolean | null, at: Span): ScalarNode {
  return { kind: 'scalar', value, text: value === null ? '' : String(value), at };
}

export function list(items: readonly Node[], at: Span): ListNode {
  return { kind: 'list', items, at };
}

/** A map node from `[key, value]` pairs; pairs whose value is undefined are left out; keys stand at `at`. */
export function map(pairs: Iterable<readonly [string, Node | undefined]>, at: Span): MapNode {
  const entries = new Map<string, Entry>();
  for (const [key, value] of pairs) if (value !== undefined) entries.set(key, { key, keyAt: at, value });
  return { kind: 'map', entries, at };
}

/** The node under a key of a map; undefined where `node` is no map or has no such key. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}

/** The node at a path of keys. */
export function descend(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let current = node;
  for (const key of path) current = child(current, key);
  return current;
}

/** The string of a scalar that was read as a string. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

const INTRINSIC = /^(?:Ref|Condition|Fn::.+)$/;

/** The name and argument of an intrinsic function: a map with exactly one key, `Ref` or `Fn::…` (or `Condition`, with a string). */
export function intrinsicOf(
  node: Node | undefined,
): { readonly name: string; readonly argument: Node } | undefined {
  if (node?.kind !== 'map' || node.entries.size !== 1) return undefined;
  for (const { key, value } of node.entries.values()) {
    if (!INTRINSIC.test(key)) return undefined;
    if (key === 'Condition' && stringOf(value) === undefined) return undefined;
    return { name: key, argument: value };
  }
  return undefined;
}

/** How many values a tree holds, itself among them. */
export function sizeOf(root: Node): number {
  let size = 0;
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    size++;
    if (node.kind === 'list') for (const item of node.items) open.push(item);
    else if (node.kind === 'map') for (const { value } of node.entries.values()) open.push(value);
  }
  return size;
}

/** The plain JSON value of a tree. Keys such as `__proto__` become own properties. */
export function toJson(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toJson);
    case 'map':
      return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, toJson(value)]));
  }
}
