/** The result for people at a terminal: each finding with its line marked, what to do, and what to paste. */
import { type Finding, placeOf, type Related, type Span, type Unverified } from '../finding.ts';
import { type Counts, countsOf, type Result, reasonCounts, severities } from '../result.ts';
import { accessPretty } from './access.ts';
import { decisionLines } from './decisions.ts';
import { excerpt } from './excerpt.ts';
import { breakCommands, count, plain, plainColumns } from './sanitize.ts';
import { type Style, styleOf } from './style.ts';

export interface PrettyOptions {
  readonly colours: boolean;
  /** List everything that could not be decided, not only how often each reason occurs. */
  readonly unverified?: boolean;
  /** The findings alone: nothing at all where there are none. */
  readonly quiet?: boolean;
}

export function pretty(result: Result, options: PrettyOptions): string {
  const style = styleOf(options.colours);
  const blocks = result.findings.map((finding) => findingBlock(finding, style));
  if (options.unverified === true)
    for (const one of result.unverified) blocks.push(unverifiedBlock(one, style));
  if (options.quiet === true) return blocks.map((block) => `${block}\n`).join('\n');
  if (result.access !== undefined && result.access.changes.length > 0)
    blocks.push(
      `${style.bold(`who may do what, since ${result.access.since}:`)}\n${accessPretty(result.access.changes).trimEnd()}`,
    );
  blocks.push(summary(result, style, options.unverified !== true));
  return `${blocks.join('\n\n')}\n`;
}

function findingBlock(finding: Finding, style: Style): string {
  const { rule, severity, message, help, snippet, related, at } = finding;
  const gutter = ' '.repeat(String(placeOf(at).startLine).length);
  const lines = [
    `${style[severity](`${severity}[${rule}]`)}${style.bold(`: ${plain(message)}`)}`,
    ...marked(at, '', style[severity], style, gutter),
    ...related.flatMap((one) => relatedLines(one, at, style, gutter)),
    `${gutter} ${style.dim('=')} ${style.bold('help')}: ${plain(help)}`,
  ];
  if (snippet !== undefined) {
    lines.push('');
    for (const line of snippet.replace(/\n+$/, '').split('\n'))
      lines.push(breakCommands(`      ${plainColumns(line)}`.trimEnd()));
  }
  return lines.join('\n');
}

function marked(
  at: Span,
  message: string,
  paint: (text: string) => string,
  style: Style,
  gutter: string,
): readonly string[] {
  const place = placeOf(at);
  const { line, text, from, length } = excerpt(at);
  const blank = `${gutter} ${style.dim('|')}`;
  const marks = `${'^'.repeat(length)}${message === '' ? '' : ` ${message}`}`;
  return [
    `${gutter}${style.dim('-->')} ${plain(place.path)}:${place.startLine}:${place.startColumn}`,
    blank,
    `${style.dim(`${String(line).padStart(gutter.length)} |`)} ${text}`.trimEnd(),
    `${blank} ${' '.repeat(from)}${paint(marks)}`,
  ];
}

/** A related place: one line where it is in the same file, its path as well where it is not. */
function relatedLines(related: Related, at: Span, style: Style, gutter: string): readonly string[] {
  const place = placeOf(related.at);
  const { line, text } = excerpt(related.at);
  const where = related.at.source === at.source ? '' : `${plain(place.path)}: `;
  return [
    `${gutter} ${style.dim('=')} ${style.bold('note')}: ${where}line ${line}, ${plain(related.message)}: ${style.dim(text.trim())}`,
  ];
}

function unverifiedBlock({ rule, message, reason, at }: Unverified, style: Style): string {
  const gutter = ' '.repeat(String(placeOf(at).startLine).length);
  return [
    `${style.bold(`unverified[${rule}]: ${plain(message)}`)}`,
    ...marked(at, '', style.dim, style, gutter),
    `${gutter} ${style.dim('=')} ${style.bold('because')}: ${plain(reason)}`,
  ].join('\n');
}

/** Nobody should take what was put aside for nothing. */
function nothing({ suppressed, off }: Counts): string {
  const aside = [
    ...(suppressed > 0 ? [`${suppressed} accepted`] : []),
    ...(off > 0 ? [`${off} of rules that are switched off`] : []),
  ];
  return aside.length === 0 ? 'no findings' : `no findings left (${aside.join(', ')})`;
}

/** The last lines: how much was looked at, what was found, and what could not be decided. */
function summary(result: Result, style: Style, hint: boolean): string {
  const counts = countsOf(result);
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => style[severity](count(counts[severity], severity)));
  const tally = (verdict: string): number =>
    result.invocations.filter((one) => one.verdict === verdict).length;
  const lines = [
    `${found.length === 0 ? style.good(nothing(counts)) : found.join(', ')} in ${count(counts.templates, 'template')} with ${count(counts.functions, 'function')}`,
    `${count(counts.invocations, 'invocation')}: ${tally('granted')} granted, ${tally('denied')} denied, ${tally('unverified')} unverified`,
  ];
  if (found.length > 0) lines.push(style.dim('The command "explain RULE" says more of a rule.'));
  lines.push(...decisionLines(result).map(plain));
  if (counts.unverified > 0) {
    lines.push(`${counts.unverified} unverified${hint ? ' (--unverified shows each)' : ''}:`);
    for (const [reason, times] of reasonCounts(result.unverified))
      lines.push(`  ${times} × ${plain(reason)}`);
  }
  return lines.join('\n');
}
