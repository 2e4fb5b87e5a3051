/** In which order CloudFormation creates resources: what each one refers to, and what its `DependsOn` names. */
import { child, intrinsicOf, type Node } from '../template/node.ts';
import type { Resource, Stack } from './stack.ts';
import { subPieces } from './sub.ts';

const cache = new WeakMap<Stack, Map<string, ReadonlySet<string>>>();

/**
 * The logical ids that a resource directly waits for.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html
 */
export function dependenciesOf(resource: Resource): ReadonlySet<string> {
  const { stack, id } = resource;
  let known = cache.get(stack);
  if (known === undefined) {
    known = new Map();
    cache.set(stack, known);
  }
  let found = known.get(id);
  if (found === undefined) {
    const ids = new Set(resource.dependsOn);
    collect(resource.node, ids);
    found = new Set([...ids].filter((each) => stack.resources.has(each)));
    known.set(id, found);
  }
  return found;
}

/** Does a resource wait, directly or through others, for another one? */
export function waitsFor(resource: Resource, other: Resource): boolean {
  const { stack } = resource;
  const seen = new Set<string>();
  const open = [resource.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const current = stack.resources.get(id);
    if (current === undefined) continue;
    for (const next of dependenciesOf(current)) {
      if (next === other.id) return true;
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  return false;
}

/** Every name that a tree refers to. */
function collect(root: Node, ids: Set<string>): void {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') continue;
    if (node.kind === 'list') {
      open.push(...node.items);
      continue;
    }
    const call = intrinsicOf(node);
    for (const id of call === undefined ? [] : namesIn(call.name, call.argument)) ids.add(id);
    for (const { value } of node.entries.values()) open.push(value);
  }
}

/** The logical ids that a function names; for `Fn::Sub` those in its string. */
export function namesIn(name: string, argument: Node): readonly string[] {
  const [first, variables] = argument.kind === 'list' ? argument.items : [argument];
  if (first?.kind !== 'scalar') return [];
  switch (name) {
    case 'Ref':
      return [first.text];
    case 'Fn::GetAtt':
      return [first.text.split('.', 1)[0] ?? ''];
    case 'Fn::Sub':
      return subPieces(first.text).flatMap(({ kind, text }) =>
        // A variable hides the resource of its name.
        kind === 'name' && child(variables, text) === undefined ? [text.split('.', 1)[0] ?? ''] : [],
      );
    default:
      return [];
  }
}
