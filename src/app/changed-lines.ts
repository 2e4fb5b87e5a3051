/** Which lines of a text are not those of an earlier one. */
import { diffLines } from 'diff';

/** A stretch of the text, as offsets, end exclusive. Where lines went, it is the place where they stood. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Beyond so many changed lines the whole text counts as changed: finding the fewest costs the square of them. */
const MOST_EDITS = 400;

/** The stretches of `now` that are not in `before`; all of it where there was nothing before. */
export function changedLines(before: string | undefined, now: string): readonly LineRange[] {
  if (before === now) return [];
  const whole = [{ start: 0, end: now.length + 1 }];
  if (before === undefined) return whole;
  const parts = diffLines(before, now, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return whole;
  const found: LineRange[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    if (removed) found.push({ start: Math.max(0, at - 1), end: at + 1 });
    else {
      if (added) found.push({ start: at, end: at + value.length });
      at += value.length;
    }
  }
  return found;
}
