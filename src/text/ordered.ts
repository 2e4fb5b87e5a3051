/** Finding a place among things in order. */

/**
 * The index of the last item that begins at or before an offset; -1 where none does.
 *
 * @param items in the order in which they begin.
 */
export function lastBeginning<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
