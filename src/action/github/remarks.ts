/** What a review says of findings, each on lines that the diff shows: suggestions, and words alone. */
import { createHash } from 'node:crypto';
import { type Finding, lineStarts, placeOf } from '../../finding.ts';
import { MARKS, snippetOf, told } from '../../report/finding-markdown.ts';
import { fingerprints } from '../../report/fingerprint.ts';
import { fenced } from '../../report/markdown-text.ts';
import { severities } from '../../result.ts';
import { type Diff, shows } from './diff.ts';
import { type Suggestion, suggestionOf, together } from './suggestion.ts';

/** Bytes, of 65,536 characters that GitHub takes: whatever is longer (a template in one line) is none to read in a review. */
const MOST_BODY = 16_000;

/** What is said on some lines of a file. */
export interface Remark {
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** By which it is known again: the finding, and what is said. */
  readonly key: readonly [fingerprint: string, hash: string];
}

export interface Asked {
  readonly suggestions: boolean;
  /** Words where there is no suggestion. */
  readonly comments: boolean;
  /** Where the pages of the rules are. */
  readonly docs: string;
}

/** The remarks, on the gravest findings first. */
export function remarksOn(findings: readonly Finding[], diff: Diff, asked: Asked): readonly Remark[] {
  const marks = fingerprints(findings);
  const sorted = severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const proposals = asked.suggestions ? proposalsFor(sorted, diff, asked.docs) : [];
  const byFinding = new Map(proposals.map((proposal) => [proposal.findings[0], proposal]));
  const suggested = new Set(proposals.flatMap((proposal) => proposal.findings));
  return sorted.flatMap((finding) => {
    const proposal = byFinding.get(finding);
    if (proposal === undefined && (suggested.has(finding) || !asked.comments)) return [];
    const remark =
      proposal === undefined ? wordsOn(finding, diff, asked.docs) : asRemark(proposal, asked.docs);
    if (remark === undefined) return [];
    // Not the line numbers, since a thread moves with its lines; nor where the links lead, which is another place with each release.
    const said = remark.text.replaceAll(asked.docs, '');
    const hash = createHash('sha256').update(said).digest('hex').slice(0, 8);
    return [{ ...remark, key: [marks.get(finding) ?? '', hash] as const }];
  });
}

/** A suggestion, and the findings that it mends. */
interface Proposal {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly suggestion: Suggestion;
}

/**
 * Suggestions where the diff shows the very lines that a fix changes. No two are on one line, where the second would not fit
 * once the first is applied: they are joined, or the second is left for later.
 */
function proposalsFor(findings: readonly Finding[], diff: Diff, docs: string): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const byLine = new Map<string, number>();
  for (const finding of findings) {
    const suggestion = finding.fix === null ? undefined : suggestionOf(finding.fix);
    if (suggestion === undefined || !shows(diff, suggestion.path, suggestion.first, suggestion.before))
      continue;
    const lines = suggestion.before.map((_, index) => `${suggestion.path}:${suggestion.first + index}`);
    const at = lines.map((line) => byLine.get(line)).find((index) => index !== undefined) ?? proposals.length;
    const joined = joinedTo(proposals[at], { findings: [finding], suggestion });
    if (joined === undefined || Buffer.byteLength(asRemark(joined, docs).text) > MOST_BODY) continue;
    proposals[at] = joined;
    for (const line of lines) byLine.set(line, at);
  }
  return proposals;
}

function joinedTo(there: Proposal | undefined, more: Proposal): Proposal | undefined {
  if (there === undefined) return more;
  const suggestion = together(there.suggestion, more.suggestion);
  return suggestion && { findings: [...there.findings, ...more.findings], suggestion };
}

type Unmarked = Omit<Remark, 'key'>;

function asRemark({ findings, suggestion: { path, first, last, after } }: Proposal, docs: string): Unmarked {
  const heads = findings.map((finding) => `${findings.length > 1 ? '- ' : ''}${head(finding, docs)}`);
  return { path, first, last, text: [...heads, '', fenced('suggestion', after.join('\n'))].join('\n') };
}

/** The finding in words, on its first line, where the diff shows that line as it was checked. */
function wordsOn(finding: Finding, diff: Diff, docs: string): Unmarked | undefined {
  const { source } = finding.at;
  const line = placeOf(finding.at).startLine;
  const starts = lineStarts(source);
  const checked = source.text.slice(starts[line - 1], starts[line]).replace(/\n$/, '');
  if (!shows(diff, source.path, line, [checked])) return undefined;
  const whole = [head(finding, docs), ...snippetOf(finding)].join('\n');
  const text = Buffer.byteLength(whole) <= MOST_BODY ? whole : head(finding, docs);
  return { path: source.path, first: line, last: line, text };
}

function head(finding: Finding, docs: string): string {
  return `${MARKS[finding.severity]} ${told(finding, docs)}`;
}
