/**
 * A fix as a suggestion: some whole lines of one file, and what is to stand there instead.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
import type { Fix } from '../../finding.ts';
import { type ChangedLines, changedLines } from '../../report/fix-lines.ts';

export type Suggestion = ChangedLines;

/** What Markdown or GitHub would not keep as it is, or not show: it must not come back changed from a suggestion. */
const UNKEPT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * The fix as a suggestion; undefined where none can say it: edits in several files or on top of each other, and lines that
 * Markdown can't hold.
 */
export function suggestionOf({ edits }: Fix): Suggestion | undefined {
  const lines = changedLines(edits);
  return lines === undefined || [...lines.before, ...lines.after].some((line) => UNKEPT.test(line))
    ? undefined
    : lines;
}

/** Both suggestions in one, where each only adds lines after the same ones; undefined where they are at odds. */
export function together(one: Suggestion, other: Suggestion): Suggestion | undefined {
  if (one.path !== other.path || one.first !== other.first || one.last !== other.last) return undefined;
  const [had, added] = [addedBy(one), addedBy(other)];
  // Blocks that begin alike would be two with one key.
  const [key] = added ?? [];
  if (had === undefined || added === undefined || key === undefined || had.includes(key)) return undefined;
  return { ...one, after: [...one.after, ...added] };
}

/** The lines that a suggestion adds after those that it leaves as they are. */
function addedBy({ before, after }: Suggestion): readonly string[] | undefined {
  return before.every((line, index) => line === after[index]) ? after.slice(before.length) : undefined;
}
