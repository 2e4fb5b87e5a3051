/**
 * A fix as a suggestion: some whole lines of one file, and what is to stand there instead.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
import { type Fix, lineStarts, placeOf } from '../../finding.ts';

export interface Suggestion {
  readonly path: string;
  /** The lines from the first to the last, both included, from 1 on. */
  readonly first: number;
  readonly last: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What Markdown or GitHub would not keep as it is, or not show: it must not come back changed from a suggestion. */
const UNKEPT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * The fix as a suggestion; undefined where none can say it: edits in several files or on top of each other, and lines that
 * Markdown can't hold.
 */
export function suggestionOf({ edits }: Fix): Suggestion | undefined {
  const source = edits[0]?.at.source;
  if (source === undefined || edits.some(({ at }) => at.source.path !== source.path)) return undefined;
  const sorted = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  if (sorted.some(({ at }, index) => at.start < (sorted[index - 1]?.at.end ?? 0))) return undefined;
  const places = sorted.map(({ at }) => placeOf(at));
  const first = Math.min(...places.map(({ startLine }) => startLine));
  const last = Math.max(...places.map(({ endLine }) => endLine));
  const starts = lineStarts(source);
  const from = starts[first - 1] ?? 0;
  // Up to the line break, which stays.
  const next = starts[last];
  const to = next === undefined ? source.text.length : next - 1;
  const old = source.text.slice(from, to);
  let mended = '';
  let at = from;
  for (const edit of sorted) {
    mended += source.text.slice(at, edit.at.start) + edit.text;
    at = edit.at.end;
  }
  mended += source.text.slice(at, to);
  if (mended === old || UNKEPT.test(old) || UNKEPT.test(mended)) return undefined;
  return narrowed({
    path: source.path,
    first,
    last,
    before: old.split('\n'),
    after: mended.split('\n'),
  });
}

/** Without the lines at both ends that stay as they are; one line is kept where lines are only added. */
function narrowed({ path, first, last, before, after }: Suggestion): Suggestion {
  const most = Math.min(before.length - 1, after.length - 1);
  let tail = 0;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  let head = 0;
  while (head < most - tail && before[head] === after[head]) head++;
  return {
    path,
    first: first + head,
    last: last - tail,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
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
