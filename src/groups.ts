/** Things in groups. */

/** Adds an item to those that a key has. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [item]);
  else known.push(item);
}

/** Groups by a key, each with its key, in order of first appearance. */
export function groupsOf<K, T>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): ReadonlyMap<K, readonly [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Groups by a key, in order of first appearance. */
export const groupBy = <T>(
  items: Iterable<T>,
  keyOf: (item: T) => unknown,
): readonly (readonly [T, ...T[]])[] => [...groupsOf(items, keyOf).values()];
