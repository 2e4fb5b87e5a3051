/**
 * What a run found, for a place that holds less than a job summary: the counts; the findings, the gravest first; what was
 * decided beforehand, and what the change lets whom do. Findings that do not fit are left out as a whole (before that,
 * their snippets), and it says how many.
 */
import { type Finding, placeOf, type Severity, type Span } from '../finding.ts';
import { ruleUrl } from '../package-info.ts';
import { countOf, countsOf, type Result, severities } from '../result.ts';
import { code, fenced, prose } from './markdown-text.ts';
import { count } from './sanitize.ts';
import { accessChanges, decisions, headline, MARKS } from './summary.ts';

export interface DigestOptions {
  /** How many bytes of UTF-8 it may take. */
  readonly most: number;
  /** The address of a place, where there is one to lead to. */
  readonly linkTo?: (at: Span) => string | undefined;
  /** Where to find what is left out, in Markdown: "[the log](…)". */
  readonly rest: string;
}

/** The digest as GitHub's Markdown, without a heading. */
export function digest(result: Result, options: DigestOptions): string {
  const head = headline(countsOf(result));
  const sorted = severities.flatMap((severity) =>
    result.findings.filter((finding) => finding.severity === severity),
  );
  const taken: string[] = [];
  let left = options.most - size(head) - size(leftOut(sorted, options.rest));
  // A quarter is kept for what has no other place to be read by reviewers; of many findings, the last can wait.
  const sections = [[...decisions(result)], [...accessChanges(result)]]
    .map((lines) => lines.join('\n'))
    .filter((section) => section !== '')
    .map((section) => (size(section) <= options.most / 8 ? section : elsewhere(section, options.rest)));
  for (const section of sections) left -= size(section);
  const rest: Finding[] = [];
  for (const finding of sorted) {
    const item = [findingItem(finding, options.linkTo), withoutSnippet(finding, options.linkTo)].find(
      (text) => size(text) <= left,
    );
    if (item === undefined) rest.push(finding);
    else {
      left -= size(item);
      taken.push(item);
    }
  }
  return [
    head,
    ...(taken.length === 0 ? [] : ['', ...taken]),
    ...(rest.length === 0 ? [] : [leftOut(rest, options.rest)]),
    ...sections,
  ].join('\n');
}

/** The heading of a section that is too long, and where the section is. */
function elsewhere(section: string, where: string): string {
  const heading = section.split('\n').find((line) => line !== '') ?? '';
  return `\n${heading}\n\nToo much to be shown here: it is in ${where}.`;
}

/** With the line break that joins it to what is before it. */
const size = (text: string): number => Buffer.byteLength(text) + 2;

/** "2 more errors and 1 more notice are in the log." */
function leftOut(findings: readonly Finding[], where: string): string {
  const kinds = severities
    .map((severity): readonly [Severity, number] => [severity, countOf(findings, severity)])
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => count(number, `more ${severity}`));
  return `\n> [!NOTE]\n> Not shown here for want of room: ${kinds.join(', ')}. All are in ${where}.`;
}

function findingItem(finding: Finding, linkTo: DigestOptions['linkTo']): string {
  const snippet = snippetOf(finding).map((line) => (line === '' ? '' : `  ${line}`));
  return [withoutSnippet(finding, linkTo), ...snippet].join('\n');
}

function withoutSnippet(finding: Finding, linkTo: DigestOptions['linkTo']): string {
  const { severity, at } = finding;
  const place = code(`${at.source.path}:${placeOf(at).startLine}`);
  const link = linkTo?.(at);
  return `- ${MARKS[severity]} ${link === undefined ? place : `[${place}](${link})`} ${told(finding)}`;
}

/** Message, rule and help as Markdown, in two lines. */
export function told({ rule, message, help }: Finding): string {
  return `${prose(message)} [${rule}](${ruleUrl(rule)})\n  <br/>${prose(help)}`;
}

/** The lines to paste, in a block with an empty line around it; none where there are none. */
export function snippetOf({ snippet }: Finding): readonly string[] {
  return snippet === undefined ? [] : ['', ...fenced('yaml', snippet.replace(/\n+$/, '')).split('\n'), ''];
}
