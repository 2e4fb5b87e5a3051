/**
 * The shared words: places in a source, severities, findings, three-valued answers.
 * Beside a search among lines in order it imports no code, so that every layer can speak of them.
 */
import { lastBeginning } from './text/ordered.ts';
import type { Unknown } from './text/unknown.ts';

/** A file's text, by the path that the user knows it by (relative to where the tool was started, `/` as separator). */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** For one of several deployments of a template: which one, and the template's path (this may be a file that it names). */
  readonly stack?: {
    readonly name: string;
    readonly template: string;
    /** For a nested stack: the resource of its parent that it is. */
    readonly parent?: Span;
  };
  /** Its lines; without this they are looked for whenever a place is asked for. */
  readonly lines?: Lines;
}

/** Where the lines of a text begin: looked for when it is first asked. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offsets. */
  get starts(): readonly number[] {
    this.#starts ??= startsIn(this.#text);
    return this.#starts;
  }
}

/** A file's text, with what is asked of it again and again. */
export const sourceOf = (path: string, text: string): Source => ({ path, text, lines: new Lines(text) });

/** What tells a source from all others: its path, and the deployment that it is read for. */
export function sourceId({ path, stack }: Source): string {
  return stack === undefined ? path : `${path}@${stack.name}`;
}

/** A stretch of a source, as offsets into its text (UTF-16 units, end exclusive). */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A span as people and GitHub count it: lines and columns from 1, end exclusive. */
export interface Place {
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning' | 'notice';

/** *unknown* is an answer of its own: it is never taken for a no, nor for a yes. */
export type Answer = 'yes' | 'no' | 'unknown';

export interface Related {
  readonly message: string;
  readonly at: Span;
}

/** A replacement of one stretch of a source. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** A change that is certain to mend the finding, and nothing else. */
export interface Fix {
  readonly description: string;
  readonly edits: readonly Edit[];
}

/** One part that differs, as the template writes it: what it is, and what it must be. */
export interface Difference {
  /** A property or a key: "SourceArn". */
  readonly part: string;
  readonly is: string;
  readonly must: string;
}

/** What a rule says of one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence in the present tense: what is there, and what is wrong with it. */
  readonly message: string;
  /** What to do, starting with a verb. */
  readonly help: string;
  /** Lines to paste, in the template's own notation. */
  readonly snippet?: string;
  /** Where the message says what is and what must be: both by themselves, as the message has them. */
  readonly difference?: Difference;
  /** Logical ids: the one at fault first, then function, role, source. */
  readonly resources: readonly string[];
  readonly at: Span;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
  /** The deployment that it is found in, where the template has several and not all have it. */
  readonly stack?: string;
}

/** Something that could not be decided, and why. */
export interface Unverified {
  readonly rule: string;
  readonly message: string;
  /** The reason in words that do not change from case to case, so that reasons can be counted. */
  readonly reason: string;
  /** What is not known, the reason first. */
  readonly unknowns?: readonly Unknown[];
  readonly resources: readonly string[];
  readonly at: Span;
  /** As that of a finding. */
  readonly stack?: string;
}

function startsIn(text: string): readonly number[] {
  const found = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) found.push(at + 1);
  return found;
}

/** Offsets at which the lines of a source begin. */
export const lineStarts = ({ text, lines }: Source): readonly number[] => lines?.starts ?? startsIn(text);

const lineOf = (starts: readonly number[], offset: number): number =>
  Math.max(
    0,
    lastBeginning(starts, offset, (start) => start),
  );

/** The lines and columns of a span. */
export function placeOf(span: Span): Place {
  const starts = lineStarts(span.source);
  const first = lineOf(starts, span.start);
  const last = lineOf(starts, span.end);
  return {
    path: span.source.path,
    startLine: first + 1,
    startColumn: span.start - (starts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: span.end - (starts[last] ?? 0) + 1,
  };
}

/** Where a span begins, in short: `template.yaml:12`. */
export function whereOf(at: Span): string {
  const { path, startLine } = placeOf(at);
  return `${path}:${startLine}`;
}
