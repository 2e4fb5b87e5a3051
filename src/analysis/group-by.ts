/** Things in groups. */
import type { Resource } from '../cloudformation/template.ts';
import type { Grant } from '../model/model.ts';

/** Groups by a key, in order of first appearance. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => unknown,
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<unknown, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Grants that a resource of the template makes, each resource once. */
export function oncePerResource(grants: readonly Grant[]): readonly Grant[] {
  const seen = new Set<Resource>();
  return grants.filter(({ resource }) => !seen.has(resource) && seen.add(resource) !== undefined);
}
