/**
 * The lines of a pull request's files on which GitHub takes review comments: those that its diff shows, changed or not.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */

/** A run of lines of the new file. */
export interface Hunk {
  /** The number of the first line. */
  readonly start: number;
  readonly lines: readonly string[];
}

/** The new side of each file, by path. */
export type Diff = ReadonlyMap<string, readonly Hunk[]>;

/** The new side of a patch, as the API gives it for one file. */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { start: number; lines: string[] }[] = [];
  for (const line of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
    if (start !== undefined) hunks.push({ start: Number(start), lines: [] });
    // A backslash begins the remark that the file has no line break at its end.
    else if (line.startsWith(' ') || line.startsWith('+')) hunks.at(-1)?.lines.push(line.slice(1));
  }
  return hunks;
}

/** Does one hunk show these very lines, from the first on? */
export function shows(diff: Diff, path: string, first: number, lines: readonly string[]): boolean {
  const shown = linesOf(diff.get(path) ?? [], first, first + lines.length - 1);
  return shown?.every((line, index) => line === lines[index]) ?? false;
}

/** The lines from the first to the last, both included, where one hunk has them all. */
export function linesOf(hunks: readonly Hunk[], first: number, last: number): readonly string[] | undefined {
  const hunk = hunks.find(({ start, lines }) => start <= first && last < start + lines.length);
  return hunk?.lines.slice(first - hunk.start, last + 1 - hunk.start);
}
