/**
 * Findings as annotations of a GitHub workflow run, within what GitHub shows: ten of each kind for a step.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
import { type Finding, placeOf, type Severity } from '../finding.ts';
import { severities } from '../result.ts';
import { plain } from './sanitize.ts';
import { sentences } from './sentences.ts';

/** What fits; of errors one less, because the sentence that fails the step is an error annotation, too. */
const MOST: Record<Severity, number> = { error: 9, warning: 10, notice: 10 };

export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** GitHub takes columns only where the annotation is within one line. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface Annotations {
  /** Errors first. */
  readonly shown: readonly Annotation[];
  /** How many of each kind did not fit. */
  readonly left: Readonly<Record<Severity, number>>;
}

/** The annotations for a list of findings; `root` is the path from the repository's root to where paths begin. */
export function annotationsOf(findings: readonly Finding[]): Annotations {
  const shown: Annotation[] = [];
  const left: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const severity of severities) {
    const all = findings.filter((finding) => finding.severity === severity);
    for (const finding of all.slice(0, MOST[severity])) shown.push(annotation(finding));
    left[severity] = Math.max(0, all.length - MOST[severity]);
  }
  return { shown, left };
}

/** "3 errors and 1 notice are not shown here"; empty where all are. */
export function leftOut(left: Annotations['left']): string {
  const parts = severities
    .filter((severity) => left[severity] > 0)
    .map((severity) => `${left[severity]} more ${severity}${left[severity] === 1 ? '' : 's'}`);
  return parts.join(', ');
}

/** The log shows no file or line of an annotation, so the message says it, too. */
function annotation({ rule, severity, message, help, at }: Finding): Annotation {
  const { path, startLine, endLine, startColumn, endColumn } = placeOf(at);
  return {
    severity,
    title: rule,
    message: `${plain(path)}:${startLine}:${startColumn}: ${sentences(plain(message), plain(help))}`,
    file: path,
    startLine,
    endLine,
    ...(startLine === endLine ? { startColumn, endColumn } : {}),
  };
}
