/**
 * Short intrinsic forms written out: `!Sub x` is `{ Fn::Sub: x }`. That is one rule for all functions, known or not;
 * what a function means is told in `cloudformation/intrinsics/`.
 */
import type { Span } from '../finding.ts';
import type { Entry, MapNode, Node, ScalarNode } from './node.ts';

/** `!Ref` and `!Condition` keep their names, every other tag is a function's: `!Sub` is `Fn::Sub`. YAML's own tags (`!!str`, `!<…>`, `!`) are none. */
export function intrinsicName(tag: string): string | undefined {
  if (tag.length < 2 || tag.startsWith('!!') || tag.startsWith('!<')) return undefined;
  const name = tag.slice(1);
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}

/** The long form of a function with its argument; it spans the tag, too. */
export function longForm(name: string, tagAt: Span, argument: Node): MapNode {
  const value = name === 'Fn::GetAtt' ? attributePath(argument) : argument;
  const at = { ...tagAt, end: Math.max(tagAt.end, argument.at.end) };
  const entry: Entry = { key: name, keyAt: tagAt, value };
  return { kind: 'map', entries: new Map([[name, entry]]), at };
}

/** `A.B.C` is resource A and attribute `B.C`: split at the first dot, as CloudFormation does. */
function attributePath(argument: Node): Node {
  if (argument.kind !== 'scalar') return argument;
  const { text, at } = argument;
  const dot = text.indexOf('.');
  if (dot === -1) return { kind: 'list', items: [argument], at };
  // Quotes stand before the first character; with escapes the pieces' places can't be told from the text.
  const quotes = at.end - at.start - text.length;
  const piece = (from: number, to: number): ScalarNode => {
    const value = text.slice(from, to);
    const first = at.start + quotes / 2;
    return {
      kind: 'scalar',
      value,
      text: value,
      at: quotes === 0 || quotes === 2 ? { ...at, start: first + from, end: first + to } : at,
    };
  };
  return { kind: 'list', items: [piece(0, dot), piece(dot + 1, text.length)], at };
}
