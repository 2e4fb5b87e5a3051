/** A fix as whole lines: what stands there, and what is to stand there instead. */
import { type Edit, lineStarts, placeOf } from '../finding.ts';

/** Some lines of a file, and what is to stand in their place. */
export interface ChangedLines {
  readonly path: string;
  /** The lines from the first to the last, both included, from 1 on. */
  readonly first: number;
  readonly last: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Edits of one file as one stretch of lines, from the first that changes to the last; one line that stays is kept where lines
 * are only added. Undefined for edits in several files or on top of each other, and where nothing changes.
 */
export function changedLines(edits: readonly Edit[]): ChangedLines | undefined {
  const source = edits[0]?.at.source;
  if (source === undefined || edits.some(({ at }) => at.source.path !== source.path)) return undefined;
  const sorted = inOrder(edits);
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
  if (mended === old) return undefined;
  return narrowed({ path: source.path, first, last, before: old.split('\n'), after: mended.split('\n') });
}

/** The same, a stretch for each place: edits on the same lines belong together. Undefined where one can't be said so. */
export function stretchesOf(edits: readonly Edit[]): readonly ChangedLines[] | undefined {
  const groups: Edit[][] = [];
  for (const edit of inOrder(edits)) {
    const before = groups.at(-1)?.at(-1);
    const touches =
      before?.at.source.path === edit.at.source.path &&
      placeOf(edit.at).startLine <= placeOf(before.at).endLine;
    if (touches) groups.at(-1)?.push(edit);
    else groups.push([edit]);
  }
  const stretches = groups.map(changedLines);
  return stretches.some((each) => each === undefined)
    ? undefined
    : stretches.filter((each) => each !== undefined);
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const paths = new Map(
    [...new Set(edits.map(({ at }) => at.source.path))].map((path, index) => [path, index]),
  );
  const rank = ({ at }: Edit): number => paths.get(at.source.path) ?? 0;
  return [...edits].sort((a, b) => rank(a) - rank(b) || a.at.start - b.at.start || a.at.end - b.at.end);
}

/** Without the lines at both ends that stay as they are; one line is kept where lines are only added. */
function narrowed({ path, first, last, before, after }: ChangedLines): ChangedLines {
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
