/** What the official transform refuses: thrown where it is found, caught at the resource or event it belongs to. */
import type { Span } from '../finding.ts';
import type { Node } from '../template/node.ts';

/** Becomes a `template-unreadable` finding at `at`. The message is a sentence that names the resource, without its full stop, as those of rules are. */
export class InvalidResourceError extends Error {
  readonly at: Span;
  readonly help: string;
  readonly severity: 'error' | 'warning';

  constructor(at: Span, message: string, help: string, severity: 'error' | 'warning' = 'error') {
    super(message);
    this.name = 'InvalidResourceError';
    this.at = at;
    this.help = help;
    this.severity = severity;
  }
}

/** Two properties of which only one may be given; `owner` as messages name it. */
export function bothGiven(
  second: Node,
  owner: string,
  [one, other]: readonly [string, string],
): InvalidResourceError {
  return new InvalidResourceError(
    second.at,
    `${owner} has both \`${one}\` and \`${other}\``,
    'Keep one of them.',
  );
}

/** An `Fn::If` without its three parts. */
export function malformedChoice(
  property: string,
  { id }: { readonly id: string },
  node: Node,
): InvalidResourceError {
  return new InvalidResourceError(
    node.at,
    `\`${property}\` of \`${id}\` has an \`Fn::If\` without its three parts`,
    'Give a condition, the value where it holds, and the value where it does not.',
  );
}

const KINDS = { map: 'a map', list: 'a list', scalar: 'a single value' } as const;

/** The node, if it is of the kind that SAM needs there; `what` names the property (`Events` of `Hello`). */
export function expectKind<K extends keyof typeof KINDS>(
  node: Node,
  kind: K,
  what: string,
): Extract<Node, { kind: K }> {
  if (isKind(node, kind)) return node;
  throw new InvalidResourceError(
    node.at,
    `${what} is ${KINDS[node.kind]} where SAM needs ${KINDS[kind]}`,
    `Write ${KINDS[kind]}; if this is YAML, check the indentation.`,
  );
}

function isKind<K extends Node['kind']>(node: Node, kind: K): node is Extract<Node, { kind: K }> {
  return node.kind === kind;
}
