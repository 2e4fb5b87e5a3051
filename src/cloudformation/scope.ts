/** In what an expression is evaluated, and what comes of one that can't be: a question about a condition, or a token. */
import { type Node, toJson } from '../template/node.ts';
import { concatAll, type Link, type SymbolicString, type Token } from '../text/symbolic-string.ts';
import { because, type Unknown } from '../text/unknown.ts';
import type { Scenario } from './scenario.ts';
import type { Template } from './template.ts';

/** In which template, and under which assumptions, something is evaluated. */
export interface Scope {
  readonly template: Template;
  readonly scenario: Scenario;
}

/** Where a template asks for what other stacks give. */
export const placeIn = ({
  id,
  region,
  account,
}: Template): Extract<Link, { kind: 'export' | 'parameter-store' }>['from'] => ({
  template: id,
  region,
  account,
});

/** Thrown where the value depends on a condition that the scenario leaves open. */
export class Undecided {
  readonly condition: string;
  constructor(condition: string) {
    this.condition = condition;
  }
}

/** Expressions as they are written, once each. */
const writtenIn = (_: Template): Map<Node, string> => new Map();

/** A token for what can't be evaluated, by what is not known of it or why; the same for the same expression. */
export function opaque(node: Node, { template }: Scope, unknown: Unknown | string): Token {
  const written = template.derived.get(writtenIn);
  let text = written.get(node);
  if (text === undefined) {
    text = JSON.stringify(toJson(node)) ?? '';
    written.set(node, text);
  }
  return {
    id: `${template.id}#=${text}`,
    label: shorten(text),
    ...because(typeof unknown === 'string' ? { code: 'expression', what: text, why: unknown } : unknown),
  };
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** What a text may be longer than what is written in the template for it. */
const LONGER = 16_384;
/** No text that matters is made of more pieces. */
const MOST_PARTS = 2_000;

/**
 * Do pieces make a text that is out of all proportion to what is written for it? Texts that are put into each other
 * twice would grow without end.
 */
function outgrows(pieces: Iterable<string | SymbolicString>, node: Node): boolean {
  let length = 0;
  let parts = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') length += piece.length;
    else {
      parts += piece.length;
      for (const part of piece) length += typeof part === 'string' ? part.length : 1;
    }
  }
  return parts > MOST_PARTS || (length > LONGER && length > LONGER + writtenLength(node));
}

/** One text of pieces that a function puts together; undefined where it would grow out of all proportion. */
export function joined(
  pieces: readonly (string | SymbolicString)[],
  argument: Node,
): SymbolicString | undefined {
  return outgrows(pieces, argument) ? undefined : concatAll(pieces);
}

function writtenLength(node: Node): number {
  switch (node.kind) {
    case 'scalar':
      return node.text.length;
    case 'list':
      return node.items.reduce((sum, item) => sum + writtenLength(item), 0);
    case 'map':
      return [...node.entries.values()].reduce((sum, { value }) => sum + writtenLength(value), 0);
  }
}
