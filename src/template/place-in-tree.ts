/** Places in a tree by the keys that lead there, so that the same place is found in a copy of it. */
import type { Span } from '../finding.ts';
import type { Entry, MapNode, Node } from './node.ts';

/** The keys and indices that lead from a tree's root to what stands at a place. */
export interface PlaceInTree {
  readonly path: readonly (string | number)[];
  /** Is it the last key itself, rather than its value? */
  readonly isKey: boolean;
}

/** The place in a tree at an offset of its source: the deepest that begins there or before. */
export function placeAt(root: MapNode, offset: number): PlaceInTree {
  const path: (string | number)[] = [];
  for (let step = stepAt(root, offset); step !== undefined; step = stepAt(step.value, offset)) {
    path.push(step.key);
    if (step.keyAt !== undefined && offset < step.keyAt.end) return { path, isKey: true };
  }
  return { path, isKey: false };
}

interface Step {
  readonly key: string | number;
  readonly keyAt?: Span;
  readonly value: Node;
}

function stepAt(node: Node, offset: number): Step | undefined {
  if (node.kind === 'scalar') return undefined;
  return node.kind === 'map' ? entryAt(node, offset) : itemAt(node, offset);
}

function entryAt(node: MapNode, offset: number): Step | undefined {
  let found: Entry | undefined;
  for (const entry of node.entries.values()) if (entry.keyAt.start <= offset) found = entry;
  return found !== undefined && offset < Math.max(found.keyAt.end, found.value.at.end) ? found : undefined;
}

function itemAt({ items }: { readonly items: readonly Node[] }, offset: number): Step | undefined {
  const key = items.findLastIndex(({ at }) => at.start <= offset);
  const value = items[key];
  return value !== undefined && offset < value.at.end ? { key, value } : undefined;
}

/**
 * Where a copy of the tree has the place, as far as it has it: what is missing in it is where it is missing.
 *
 * @param follow what stands in place of a value, for one that is only named.
 */
export function spanIn(
  copy: { readonly at: Span; readonly node: Node },
  { path, isKey }: PlaceInTree,
  follow: (node: Node) => Node = (node) => node,
): Span {
  let { at } = copy;
  let node = follow(copy.node);
  for (const [index, key] of path.entries()) {
    if (typeof key === 'number') {
      // One value may stand for a list of one.
      const item = node.kind === 'list' ? node.items[key] : node;
      if (item === undefined) return at;
      at = item.at;
      node = follow(item);
    } else {
      const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
      if (entry === undefined) return at;
      node = follow(entry.value);
      const isLast = index === path.length - 1;
      at = isLast && !isKey && node.kind === 'scalar' ? node.at : entry.keyAt;
    }
  }
  return at;
}
