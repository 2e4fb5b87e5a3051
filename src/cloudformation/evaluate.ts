/**
 * Evaluates nodes to symbolic text, under a scenario; what each intrinsic function gives is told by its own file. Whatever
 * can't be evaluated becomes one opaque token whose identity is the expression itself, so that equal expressions are
 * equal texts.
 */
import type { Node } from '../template/node.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import { withDynamicReferences } from './dynamic-references.ts';
import { callOf } from './intrinsics/index.ts';
import type { Evaluate } from './intrinsics/intrinsic.ts';
import { withLinks } from './links.ts';
import { opaque, type Scope } from './scope.ts';

const evaluate: Evaluate = { text: textOf, list: listOf, choose };

/**
 * The text that a node stands for.
 *
 * @throws Undecided where an `Fn::If` inside is not decided by the scenario.
 */
export function textOf(node: Node, scope: Scope): SymbolicString {
  if (node.kind === 'scalar') return node.value === null ? [] : literalText(writtenText(node), scope);
  const call = callOf(node);
  if (call === undefined) return [opaque(node, scope, 'a list or map where a text is needed')];
  const found = call.definition?.text?.(call.argument, scope, evaluate, node);
  if (found !== undefined) return settled(found, scope);
  return [opaque(node, scope, `the result of ${call.name}`)];
}

/** A list of texts, where the node is one, or a function that gives one; undefined where the items can't be told. */
export function listOf(node: Node, scope: Scope): readonly SymbolicString[] | undefined {
  if (node.kind === 'list') {
    return node.items.flatMap((item) => {
      const chosen = choose(item, scope);
      return chosen === undefined ? [] : [textOf(chosen, scope)];
    });
  }
  const call = callOf(node);
  return call?.definition?.list?.(call.argument, scope, evaluate, node);
}

/** No template has more choices in one place; a chain of them ends here. */
const MOST_CHOICES = 200;

/**
 * Takes the branch of an `Fn::If`, again and again; undefined for `AWS::NoValue`. Other nodes come back as they are.
 *
 * @throws Undecided where the scenario doesn't decide it.
 */
export function choose(node: Node, scope: Scope): Node | undefined {
  let current = node;
  for (let rounds = 0; rounds < MOST_CHOICES; rounds++) {
    const call = callOf(current);
    const chosen = call?.definition?.choose?.(call.argument, scope);
    if (chosen === undefined) return current;
    if (chosen === 'absent') return undefined;
    current = chosen;
  }
  return current;
}

/** The node elsewhere in the template that a function gives as a whole (a list or map of a mapping). */
export function nodeOf(node: Node, scope: Scope): Node | undefined {
  const call = callOf(node);
  return call?.definition?.node?.(call.argument, scope, evaluate);
}

/** What a scalar is handed on as: as it is written, but for an octal number (`012345670123`), which arrives as its value. */
const writtenText = ({ text, value }: { readonly text: string; readonly value: unknown }): string =>
  typeof value === 'number' && /^0[0-7]+$/.test(text) ? String(value) : text;

const literalText = (text: string, scope: Scope): SymbolicString => settled(text === '' ? [] : [text], scope);

/** What is looked up in the parameter store or given by other stacks, put in as far as it is known. */
const settled = (text: SymbolicString, { template }: Scope): SymbolicString =>
  withLinks(withDynamicReferences(text, template), template.links);
