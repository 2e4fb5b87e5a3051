/**
 * The job summary, as GitHub's Markdown: the counts, the findings with the gravest first, what was decided beforehand, what
 * the change lets whom do, a picture of who invokes what, and every invocation with its verdict.
 * GitHub drops a summary of more than 1 MiB as a whole, so this one leaves out what would pass it, and says so.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
import { type Counts, countsOf, type Result, reasonCounts, severities } from '../result.ts';
import { accessMarkdown } from './access.ts';
import { decisionLines } from './decisions.ts';
import { deliverySections } from './delivery-table.ts';
import { MARKS, placeLink } from './finding-markdown.ts';
import { findingSections } from './finding-sections.ts';
import { invocationSections, type LinkTo } from './invocation-table.ts';
import { fenced, prose } from './markdown-text.ts';
import { mermaid } from './mermaid.ts';
import { pictureOf } from './picture.ts';
import { count } from './sanitize.ts';
import type { RuleDescription } from './sarif.ts';
import { fitted, type Section } from './sections.ts';
import { shortPlace } from './short-place.ts';

/** Below GitHub's limit, for other steps of the job have a part of their own. */
const MOST_BYTES = 1024 * 1024 - 4096;

export interface SummaryOptions {
  /** The address of a place, where there is one to lead to. */
  readonly linkTo?: LinkTo;
  /** Where the pages of the rules are, if not where they usually are. */
  readonly docs?: string;
  /** What there is to say of the rules. */
  readonly rules?: readonly RuleDescription[];
  /** Bytes of UTF-8. */
  readonly most?: number;
}

export function summary(
  result: Result,
  { linkTo, docs, rules = [], most = MOST_BYTES }: SummaryOptions = {},
): string {
  const sections: readonly Section[] = [
    { head: `## Lambda permissions\n\n${headline(countsOf(result))}`, reserved: 'always' },
    ...findingSections(result, { linkTo, docs, rules }),
    ...decisions(result),
    ...accessChanges(result, linkTo),
    ...picture(result),
    ...invocationSections(result, linkTo),
    ...deliverySections(result, linkTo),
    ...unverified(result, linkTo),
  ];
  return `${fitted(sections, { most, rest: 'the log and the JSON report' })}\n`;
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

function* picture(result: Result): Generator<Section> {
  const drawn = pictureOf(result);
  if (drawn === undefined) return;
  const note = drawn.note === undefined ? '' : `${drawn.note}\n\n`;
  yield { head: `\n### Who invokes what\n\n${note}${fenced('mermaid', mermaid(drawn.graph))}` };
}

function* unverified(result: Result, linkTo: LinkTo): Generator<Section> {
  const all = result.unverified;
  if (all.length === 0) return;
  const reasons = reasonCounts(all).map(([reason, times]) => `- ${times} × ${prose(reason)}`);
  yield {
    head: `\n### ❔ ${all.length} unverified\n\nNot decided, so neither passed nor failed.\n\n${reasons.join('\n')}`,
  };
  yield {
    head: '\n<details><summary>Each of them</summary>\n',
    items: all.map(({ message, reason, at }) => ({
      kind: 'question',
      whole: `- ${placeLink(at, linkTo, shortPlace(at))}: ${prose(message)} (${prose(reason)})`,
    })),
    tail: '\n</details>',
  };
}

/** What the change lets whom do. */
export function* accessChanges({ access }: Result, linkTo: LinkTo): Generator<Section> {
  if (access === undefined) return;
  yield {
    head: `\n### What changes in who may do what\n\n${accessMarkdown(access.changes, linkTo)}`,
    reserved: 'if small',
  };
}

/** What was decided before anything was told. */
export function* decisions(result: Result): Generator<Section> {
  const lines = decisionLines(result);
  if (lines.length === 0) return;
  yield {
    head: `\n### Decided beforehand\n\n${lines.map((line) => `- ${prose(line.trim())}`).join('\n')}`,
    reserved: 'if small',
  };
}
