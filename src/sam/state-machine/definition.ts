/**
 * A state machine's `Definition` as the string that CloudFormation takes: JSON in lines, in which intrinsic functions
 * and dynamic references are replaced by substitutions.
 */
import { type Entry, intrinsicOf, list, type Node, scalar } from '../../template/node.ts';
import { type Draft, type DraftMap, toNode } from '../draft.ts';
import { canonicalJson } from '../value.ts';

export interface DefinitionString {
  /** At the place of the definition. */
  readonly text: Node;
  /** By name: what CloudFormation has to put into the text. */
  readonly substitutions: DraftMap;
}

/** The string of a definition. */
export function definitionString(definition: Node): DefinitionString {
  const substitutions: (readonly [string, Draft])[] = [];
  const lines = json(replaced(definition, substitutions), '').split('\n');
  return {
    text: toNode({ 'Fn::Join': ['\n', lines] }, definition.at),
    substitutions: Object.fromEntries(substitutions),
  };
}

const DYNAMIC_REFERENCE = /^\{\{resolve:[a-z-]+:.+\}\}$/;

function isDynamic(node: Node): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && DYNAMIC_REFERENCE.test(node.value);
  return intrinsicOf(node) !== undefined;
}

/** The definition without what is known at deploy only. Numbers run in the order of the sorted keys. */
function replaced(node: Node, substitutions: (readonly [string, Draft])[]): Node {
  const put = (value: Node): Node => {
    if (!isDynamic(value)) return replaced(value, substitutions);
    const name = `definition_substitution_${substitutions.length + 1}`;
    substitutions.push([name, value]);
    return scalar(`\${${name}}`, value.at);
  };
  if (node.kind === 'list') return list(node.items.map(put), node.at);
  if (node.kind === 'scalar') return node;
  const entries = new Map<string, Entry>();
  for (const entry of sorted(node.entries)) entries.set(entry.key, { ...entry, value: put(entry.value) });
  return { kind: 'map', entries, at: node.at };
}

/** JSON with four spaces a level and sorted keys. */
function json(node: Node, indent: string): string {
  if (node.kind === 'scalar') return canonicalJson(node);
  const inner = `${indent}    `;
  if (node.kind === 'list') {
    return enclosed(
      '[]',
      node.items.map((item) => json(item, inner)),
      indent,
    );
  }
  const lines = sorted(node.entries).map(
    ({ key, value }) => `${canonicalJson(scalar(key, node.at))}: ${json(value, inner)}`,
  );
  return enclosed('{}', lines, indent);
}

function enclosed(brackets: string, lines: readonly string[], indent: string): string {
  if (lines.length === 0) return brackets;
  const [open, close] = brackets;
  return `${open}\n${lines.map((line) => `${indent}    ${line}`).join(',\n')}\n${indent}${close}`;
}

function sorted(entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  return [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
