/** A stretch of source as people read it: the line with its number, and the place marked below it. */
import { lineStarts, placeOf, type Span } from '../finding.ts';
import { plainColumns } from './sanitize.ts';

/** Longer lines (a template on one line) are cut to a window around the place. */
const WIDEST = 140;

export interface Excerpt {
  readonly line: number;
  readonly text: string;
  /** Where the marks begin and how many there are, in characters of `text`. */
  readonly from: number;
  readonly length: number;
}

/** The first line of a span. The rest of a longer one is left to the reader. */
export function excerpt(at: Span): Excerpt {
  const place = placeOf(at);
  const starts = lineStarts(at.source);
  const start = starts[place.startLine - 1] ?? 0;
  const next = starts[place.startLine];
  const line = at.source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
  const from = Math.min(place.startColumn - 1, line.length);
  const end = place.endLine === place.startLine ? Math.min(place.endColumn - 1, line.length) : line.length;
  const length = Math.max(1, line.slice(from, end).trimEnd().length);
  if (line.length <= WIDEST) return { line: place.startLine, text: plainColumns(line), from, length };
  const left = Math.max(0, Math.min(from - 20, line.length - WIDEST));
  const shown = plainColumns(line.slice(left, left + WIDEST));
  return {
    line: place.startLine,
    text: `${left > 0 ? '…' : ''}${shown}${left + WIDEST < line.length ? '…' : ''}`,
    from: from - left + (left > 0 ? 1 : 0),
    length: Math.min(length, left + WIDEST - from),
  };
}
