/** In which order CloudFormation creates resources: what each one refers to, and what its `DependsOn` names. */
import type { Node } from '../template/node.ts';
import { type Call, callOf } from './intrinsics/index.ts';
import type { Resource } from './template.ts';

/**
 * The logical ids that a resource directly waits for.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html
 */
export function dependenciesOf({ template, node, dependsOn }: Resource): ReadonlySet<string> {
  const ids = new Set(dependsOn);
  collect(node, ids);
  return new Set([...ids].filter((each) => template.resources.has(each)));
}

/** Does a resource wait, directly or through others, for another one? */
export function waitsFor(resource: Resource, other: Resource): boolean {
  const { template } = resource;
  const seen = new Set<string>();
  const open = [resource.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const current = template.resources.get(id);
    if (current === undefined) continue;
    for (const next of current.dependencies) {
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
      for (const item of node.items) open.push(item);
      continue;
    }
    const call = callOf(node);
    for (const id of call === undefined ? [] : namesIn(call)) ids.add(id);
    for (const { value } of node.entries.values()) open.push(value);
  }
}

/** What a function names by itself: parameters and resources. */
export function namesIn({ definition, argument }: Call): readonly string[] {
  return (definition?.references?.(argument) ?? []).flatMap((found) =>
    found.kind === 'name' || found.kind === 'attribute' ? [found.name] : [],
  );
}
