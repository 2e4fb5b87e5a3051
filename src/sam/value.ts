/** Questions about values that the transform asks the way the official one does. */
import { createHash } from 'node:crypto';
import { child, intrinsicOf, type MapNode, type Node, stringOf } from '../template/node.ts';

/** Is a value given that counts as one? SAM takes `false`, `0`, an empty string, list or map like an absent value. */
export function isTruthy(node: Node | undefined): node is Node {
  if (node === undefined) return false;
  switch (node.kind) {
    case 'scalar':
      return node.value !== null && node.value !== '' && node.value !== 0 && node.value !== false;
    case 'list':
      return node.items.length > 0;
    default:
      return node.entries.size > 0;
  }
}

/** `Fn::If` taken apart; undefined where the node is none, or does not have its three parts. */
export function branchesOf(
  node: Node | undefined,
): { readonly condition: Node; readonly whenTrue: Node; readonly whenFalse: Node } | undefined {
  const intrinsic = intrinsicOf(node);
  if (intrinsic?.name !== 'Fn::If' || intrinsic.argument.kind !== 'list') return undefined;
  const [condition, whenTrue, whenFalse, ...rest] = intrinsic.argument.items;
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined || rest.length > 0)
    return undefined;
  return { condition, whenTrue, whenFalse };
}

/** `!Ref AWS::NoValue`. */
export function isNoValue(node: Node | undefined): boolean {
  const intrinsic = intrinsicOf(node);
  return (
    intrinsic?.name === 'Ref' &&
    intrinsic.argument.kind === 'scalar' &&
    intrinsic.argument.value === 'AWS::NoValue'
  );
}

/** A logical id that is given as a text or by `Ref`. */
export const idIn = (node: Node | undefined): string | undefined =>
  stringOf(node) ?? stringOf(child(node, 'Ref'));

/** The logical id in `!Ref Id`, `!GetAtt Id.Attribute`; undefined for anything else. */
export function referredId(node: Node | undefined): string | undefined {
  const intrinsic = intrinsicOf(node);
  if (intrinsic === undefined) return undefined;
  const { name, argument } = intrinsic;
  if (name === 'Ref') return argument.kind === 'scalar' ? argument.text : undefined;
  if (name !== 'Fn::GetAtt') return undefined;
  if (argument.kind === 'list') {
    const [first, second, ...rest] = argument.items;
    return second !== undefined && rest.length === 0 && first?.kind === 'scalar' ? first.text : undefined;
  }
  const parts = argument.kind === 'scalar' ? argument.text.split('.') : [];
  return parts.length === 2 ? parts[0] : undefined;
}

/** A map with one entry set; its place among the others is kept. */
export function withEntry(node: MapNode, key: string, value: Node): MapNode {
  const entries = new Map(node.entries);
  entries.set(key, { key, keyAt: node.entries.get(key)?.keyAt ?? value.at, value });
  return { kind: 'map', entries, at: node.at };
}

/** A map without one entry. */
export function withoutEntry(node: MapNode, key: string): MapNode {
  if (!node.entries.has(key)) return node;
  const entries = new Map(node.entries);
  entries.delete(key);
  return { kind: 'map', entries, at: node.at };
}

/**
 * The JSON of a value as Python's `json.dumps(…, separators=(',', ':'), sort_keys=True)` writes it. Logical ids have
 * hashes of it in them, so it must be the same to the byte.
 */
export function canonicalJson(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return canonicalScalar(node.value, node.text);
    case 'list':
      return `[${node.items.map(canonicalJson).join(',')}]`;
    default: {
      const entries = [...node.entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
      return `{${entries.map(({ key, value }) => `${ascii(key)}:${canonicalJson(value)}`).join(',')}}`;
    }
  }
}

function canonicalScalar(value: string | number | boolean | null, text: string): string {
  if (typeof value === 'string') return ascii(value);
  if (typeof value === 'number' && Number.isInteger(value) && /^[-+]?[0-9_]*\./.test(text))
    return value.toFixed(1);
  return String(value);
}

const BEYOND_ASCII = /[\u007f-\uffff]/g;

function ascii(text: string): string {
  return JSON.stringify(text).replace(
    BEYOND_ASCII,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Are two values the same, wherever they stand? */
export function sameValue(a: Node, b: Node): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** The ten characters that end a logical id which changes with the data it stands for; nothing for no data. */
export function hashOf(data: string): string {
  return data === '' ? '' : createHash('sha1').update(data).digest('hex').slice(0, 10);
}
