/** Things that belong together, by keys that they have in common. */

/**
 * Those together that have a key in common, or that others join: in order of their first.
 *
 * @param keysOf the keys of a thing, by its place as well.
 */
export function unions<T>(
  things: readonly T[],
  keysOf: (thing: T, index: number) => Iterable<string>,
): readonly (readonly [T, ...T[]])[] {
  const above = things.map((_, index) => index);
  const topOf = (index: number): number => {
    let top = index;
    while (above[top] !== top) {
      // Each step halves the way for the next who goes it.
      above[top] = above[above[top] ?? top] ?? top;
      top = above[top] ?? top;
    }
    return top;
  };
  const byKey = new Map<string, number>();
  for (const [index, thing] of things.entries()) {
    for (const key of keysOf(thing, index)) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, index);
      else {
        const [a, b] = [topOf(other), topOf(index)];
        above[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, [T, ...T[]]>();
  for (const [index, thing] of things.entries()) {
    const top = topOf(index);
    const group = groups.get(top);
    if (group === undefined) groups.set(top, [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}
