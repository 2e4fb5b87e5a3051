/**
 * Findings as annotations of a GitHub workflow run, within what GitHub shows: ten of each kind for a step.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
import { type Finding, placeOf, type Severity } from '../finding.ts';
import { DOCS, ruleUrl } from '../package-info.ts';
import { severities } from '../result.ts';
import { breakCommands, plain, plainColumns } from './sanitize.ts';
import { sentences } from './sentences.ts';

/** What fits; of errors one less, because the sentence that fails the step is an error annotation, too. */
const MOST: Record<Severity, number> = { error: 9, warning: 10, notice: 10 };

/**
 * Characters of a message, of which a runner takes 4096:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
const MOST_MESSAGE = 4000;

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

/** The annotations for a list of findings; `docs` is where the pages of the rules are. */
export function annotationsOf(findings: readonly Finding[], docs = DOCS): Annotations {
  const shown: Annotation[] = [];
  const left: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const severity of severities) {
    const all = findings.filter((finding) => finding.severity === severity);
    for (const finding of all.slice(0, MOST[severity])) shown.push(annotation(finding, docs));
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

function annotation(finding: Finding, docs: string): Annotation {
  const { rule, severity, at } = finding;
  const { path: file, startLine, endLine, startColumn, endColumn } = placeOf(at);
  return {
    severity,
    title: rule,
    message: messageOf(finding, docs),
    file,
    startLine,
    endLine,
    ...(startLine === endLine ? { startColumn, endColumn } : {}),
  };
}

/** The log shows no file or line of an annotation, so the message says it, too; then the rule's page, and what to paste. */
function messageOf({ rule, message, help, snippet = '', at }: Finding, docs: string): string {
  const { path, startLine, startColumn } = placeOf(at);
  const link = ruleUrl(rule, docs);
  const said = `${plain(path)}:${startLine}:${startColumn}: ${sentences(plain(message), plain(help))}`;
  const room = MOST_MESSAGE - link.length;
  const head = `${said.length <= room ? said : `${said.slice(0, room)}…`}\n${link}`;
  const lines = snippet
    .trimEnd()
    .split('\n')
    .map((line) => breakCommands(plainColumns(line)));
  const whole = [head, '', ...lines].join('\n').trimEnd();
  return whole.length <= MOST_MESSAGE ? whole : head;
}
