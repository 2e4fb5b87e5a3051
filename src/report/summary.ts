/**
 * The job summary: counts, a picture and a table of who invokes what, and the findings by file, as GitHub's Markdown.
 * GitHub drops a summary of more than 1 MiB as a whole, so this one stops in time and says so.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */

import { type Finding, placeOf, type Span, sourceId } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import { ruleUrl } from '../package-info.ts';
import {
  type Counts,
  countsOf,
  type Result,
  reasonCounts,
  type ShownInvocation,
  severities,
} from '../result.ts';
import { accessMarkdown } from './access.ts';
import { decisionLines } from './decisions.ts';
import { type Graph, graphOf } from './graph.ts';
import { code, fenced, prose } from './markdown-text.ts';
import { mermaid } from './mermaid.ts';
import { count } from './sanitize.ts';

/** Below GitHub's limit, with room for the note that something is left out. */
const MOST_BYTES = 1024 * 1024 - 4096;

/** A picture of more arrows than this is no picture. */
const MOST_ARROWS = 40;

export const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;
const VERDICTS = { granted: '✅ granted', denied: '❌ denied', unverified: '❔ unverified' } as const;

/** The summary, in at most `mostBytes` bytes of UTF-8. */
export function summary(result: Result, mostBytes = MOST_BYTES): string {
  return fit(
    [
      `## Lambda permissions\n\n${headline(countsOf(result))}`,
      ...findingsByFile(result.findings),
      ...decisions(result),
      ...accessChanges(result),
      ...picture(result),
      ...invocationTable(result),
      ...unverifiedList(result),
    ],
    mostBytes,
  );
}

export function headline(counts: Counts): string {
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${MARKS[severity]} **${count(counts[severity], severity)}**`);
  const rest = [
    `${count(counts.templates, 'template')}, ${count(counts.functions, 'function')}, ${count(counts.invocations, 'invocation')}`,
  ];
  if (counts.unverified > 0) rest.push(`${counts.unverified} unverified`);
  if (counts.suppressed > 0) rest.push(`${counts.suppressed} accepted`);
  if (counts.off > 0) rest.push(`${counts.off} of rules that are switched off`);
  if (counts.templates === 0 && found.length === 0)
    return '⚪ **nothing was checked**: no SAM or CloudFormation template was found';
  return [...(found.length === 0 ? [nothingFound(counts)] : found), ...rest].join(' · ');
}

/** A check mark stands only where nothing was put aside. */
function nothingFound({ suppressed, off }: Counts): string {
  return suppressed + off === 0 ? '✅ **nothing found**' : '☑️ **nothing left** of what was found';
}

function* findingsByFile(findings: readonly Finding[]): Generator<string> {
  for (const [path, list] of groupsOf(findings, ({ at }) => at.source.path)) {
    yield `\n### ${code(path)}\n`;
    for (const finding of list) yield findingItem(finding);
  }
}

function findingItem({ rule, severity, message, help, snippet, at }: Finding): string {
  const lines = [
    `- ${MARKS[severity]} **line ${placeOf(at).startLine}** ${prose(message)} [${rule}](${ruleUrl(rule)})`,
    `  <br/>${prose(help)}`,
  ];
  if (snippet !== undefined) {
    lines.push('', ...indented(fenced('yaml', snippet.replace(/\n+$/, ''))), '');
  }
  return lines.join('\n');
}

function indented(text: string): readonly string[] {
  return text.split('\n').map((line) => `  ${line}`);
}

function* picture(result: Result): Generator<string> {
  const chosen = legible(result);
  if (chosen === undefined) return;
  yield `\n### Who invokes what\n\n${chosen.note}${fenced('mermaid', mermaid(chosen.graph))}`;
}

/** Everything where that is few arrows, else only what is at fault, else nothing. */
function legible(result: Result): { readonly graph: Graph; readonly note: string } | undefined {
  const all = graphOf(result, { onlyInvoked: true });
  if (all.edges.length === 0) return undefined;
  if (all.edges.length <= MOST_ARROWS) return { graph: all, note: '' };
  const faults = graphOf(result, { onlyAtFault: true });
  if (faults.edges.length === 0 || faults.edges.length > MOST_ARROWS) return undefined;
  return { graph: faults, note: `Only what is not granted, of ${all.edges.length} invocations.\n\n` };
}

function* invocationTable(result: Result): Generator<string> {
  const { invocations } = result;
  if (invocations.length === 0) return;
  const aside = putAside(result);
  yield '\n### Invocations\n\n| verdict | source | function | by | why | where |\n|---|---|---|---|---|---|';
  const order = ['denied', 'unverified', 'granted'] as const;
  for (const wanted of order)
    for (const one of invocations)
      if (one.verdict === wanted) yield invocationRow(one, aside.get(keyOf(one.at)));
}

const MEANS = {
  'resource-policy': 'permission on the function',
  role: "the service's role",
  'execution-role': 'execution role (polling)',
  caller: 'rights of the caller',
} as const;

/** Why findings are not told, by their place. */
function putAside({ suppressed, decisions: { off } }: Result): ReadonlyMap<string, string> {
  return new Map([
    ...off.map(({ at, rule }) => [keyOf(at), `the rule ${rule} is switched off`] as const),
    ...suppressed.map(({ finding, reason }) => [keyOf(finding.at), `accepted: ${reason}`] as const),
  ]);
}

const keyOf = ({ source, start }: Span): string => `${sourceId(source)}:${start}`;

function invocationRow(shown: ShownInvocation, aside: string | undefined): string {
  const { source, service, function: invoked, by, at, verdict, why } = shown;
  const cells = [
    VERDICTS[verdict],
    `${code(source.name)} (${prose(service)})`,
    code(invoked.name),
    MEANS[by],
    prose(verdict === 'denied' && aside !== undefined ? `${why} (${aside})` : why),
    where(at),
  ];
  return `| ${cells.join(' | ')} |`;
}

function where(at: Span): string {
  return `${code(at.source.path)}:${placeOf(at).startLine}`;
}

function* unverifiedList({ unverified }: Result): Generator<string> {
  if (unverified.length === 0) return;
  yield '\n### Unverified\n\nNot decided, so neither passed nor failed.\n';
  for (const [reason, times] of reasonCounts(unverified)) yield `- ${times} × ${prose(reason)}`;
  yield '\n<details><summary>Each of them</summary>\n';
  for (const { message, reason, at } of unverified)
    yield `- ${where(at)}: ${prose(message)} (${prose(reason)})`;
  yield '\n</details>';
}

/** What the change lets whom do. */
export function* accessChanges({ access }: Result): Generator<string> {
  if (access === undefined) return;
  yield `\n### What changes in who may do what\n\n${accessMarkdown(access.changes)}`;
}

/** What was decided before anything was told. */
export function* decisions(result: Result): Generator<string> {
  const lines = decisionLines(result);
  if (lines.length === 0) return;
  yield '\n### Decided beforehand\n';
  for (const line of lines) yield `- ${prose(line.trim())}`;
}

/** Joins the pieces that fit, and says how many do not. */
function fit(pieces: readonly string[], mostBytes: number): string {
  const taken: string[] = [];
  let bytes = 0;
  for (const [index, piece] of pieces.entries()) {
    bytes += Buffer.byteLength(piece) + 1;
    if (bytes > mostBytes) {
      taken.push(
        `\n\n> [!NOTE]\n> ${count(pieces.length - index, 'more line')} would pass GitHub's limit for summaries. The log and the JSON report have them all.`,
      );
      break;
    }
    taken.push(piece);
  }
  return `${taken.join('\n')}\n`;
}
