/** What is and what must be, as the lines of a diff: of the fix, else of what the finding knows. */
import { type Finding, lineStarts, placeOf } from '../finding.ts';
import { type ChangedLines, stretchesOf } from './fix-lines.ts';

/** More lines than this are no picture of a change, and longer ones (a template on one line) none to read. */
const MOST_LINES = 60;
const WIDEST = 240;

/** The lines, each with its mark; undefined where nothing can be said so. */
export function differenceLines(finding: Finding): readonly string[] | undefined {
  const lines = ofFix(finding) ?? ofSnippet(finding) ?? ofParts(finding);
  return lines === undefined || lines.length > MOST_LINES || lines.some((line) => line.length > WIDEST)
    ? undefined
    : lines;
}

/** A heading stands over lines that are not those which the finding is at. */
function ofFix({ fix, at }: Finding): readonly string[] | undefined {
  const stretches = fix === null ? undefined : stretchesOf(fix.edits);
  if (stretches === undefined || stretches.length === 0) return undefined;
  const { path, startLine, endLine } = placeOf(at);
  return stretches.flatMap((stretch) => {
    const isHere = stretch.path === path && stretch.first >= startLine && stretch.last <= endLine;
    const heading = `@@ ${stretch.path === path ? 'line ' : `${stretch.path}:`}${stretch.first} @@`;
    return [...(isHere && stretches.length === 1 ? [] : [heading]), ...marked(stretch)];
  });
}

/** A lone `key: value` to paste is to replace the line of that key which the finding is at. */
function ofSnippet({ snippet, at }: Finding): readonly string[] | undefined {
  const line = snippet?.trim() ?? '';
  const key = /^"?[\w:]+"?:(?= )/.exec(line)?.[0];
  if (key === undefined || line.includes('\n')) return undefined;
  const { startLine, startColumn, endLine } = placeOf(at);
  const starts = lineStarts(at.source);
  const end = starts[startLine];
  const written = at.source.text
    .slice(starts[startLine - 1] ?? 0, end === undefined ? undefined : end - 1)
    .replace(/\r$/, '');
  // In flow style, and in JSON, more may stand on the line.
  const [, lead = '', value = ''] = /^(\s*(?:- )?)(.*)$/.exec(written) ?? [];
  if (!value.startsWith(key) || startLine !== endLine || startColumn <= lead.length) return undefined;
  const before = value.slice(0, key.length + 1);
  return /[{}[\]]/.test(value.slice(before.length)) ? undefined : [`- ${value}`, `+ ${line}`];
}

function ofParts({ difference }: Finding): readonly string[] | undefined {
  if (difference === undefined) return undefined;
  const { part, is, must } = difference;
  return [`- ${oneLine(`${part}: ${is}`)}`, `+ ${oneLine(`${part}: ${must}`)}`];
}

const oneLine = (text: string): string => text.trim().replace(/\s*[\r\n]\s*/g, ' ');

/** Lines that are the same at both ends stand around those that change; what all are indented by is taken away. */
function marked({ before, after }: ChangedLines): readonly string[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const ends = (lines: readonly string[]) => lines.slice(head, lines.length - tail);
  const rows = [
    ...before.slice(0, head).map((line) => [' ', line] as const),
    ...ends(before).map((line) => ['-', line] as const),
    ...ends(after).map((line) => ['+', line] as const),
    ...before.slice(before.length - tail).map((line) => [' ', line] as const),
  ];
  const indents = rows
    .filter(([, line]) => line.trim() !== '')
    .map(([, line]) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return rows.map(([mark, line]) => `${mark} ${line.replace(/\r$/, '').slice(indent)}`.trimEnd());
}
