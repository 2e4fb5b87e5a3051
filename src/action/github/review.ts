/**
 * Review comments: suggestions where a fix is certain and lies in the diff, and, if asked for, remarks where the diff shows
 * the place of any other finding. One review a run, with what no earlier one said; what no longer holds is withdrawn.
 * https://docs.github.com/en/rest/pulls/reviews
 */
import { createHash } from 'node:crypto';
import type { Outcome } from '../../app/run.ts';
import { type Finding, lineStarts, placeOf } from '../../finding.ts';
import { snippetOf, told } from '../../report/digest.ts';
import { fingerprints } from '../../report/fingerprint.ts';
import { fenced, prose } from '../../report/markdown-text.ts';
import { count } from '../../report/sanitize.ts';
import { MARKS } from '../../report/summary.ts';
import { severities } from '../../result.ts';
import type { Client } from './client.ts';
import { type Hunk, hunksOf, linesOf } from './diff.ts';
import type { PullRequest } from './event.ts';
import { isOvertaken, OVERTAKEN } from './head.ts';
import { marker } from './marker.ts';
import { PAGE, pages } from './pages.ts';
import { suggestionOf } from './suggestion.ts';
import { fold, type Thread, threadsOf } from './threads.ts';

/** More at once would bury the others' comments; the next run goes on. */
const MOST = 50;

/** Bytes, of 65,536 characters that GitHub takes: whatever is longer (a template in one line) is none to read in a review. */
const MOST_BODY = 16_000;

/** In the mark of what no longer holds. */
const WITHDRAWN = 'withdrawn';

/** What is said on some lines of a file. */
interface Remark {
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** By which it is known again: what it is about, and what is said. */
  readonly key: readonly [fingerprint: string, hash: string];
}

/** Makes the review comments be what the outcome says; gives a sentence where something is left out. */
export async function publishReview(
  client: Client,
  pullRequest: PullRequest,
  outcome: Outcome,
): Promise<string | undefined> {
  const { values, result } = outcome;
  const checkName = values['check-name'];
  const threads = await threadsOf(client, pullRequest, checkName);
  const live = threads.filter(({ mark: [state] }) => state !== undefined && state !== WITHDRAWN);
  const wanted = result.findings.filter(({ fix }) =>
    fix === null ? values['review-comments'] : values.suggestions || values['review-comments'],
  );
  if (live.length === 0 && wanted.length === 0) return undefined;
  if (await isOvertaken(client, pullRequest)) return OVERTAKEN;
  const diff = wanted.length === 0 ? new Map() : await diffOf(client, pullRequest);
  const remarks = remarksOn(wanted, outcome, diff);
  const said = new Set(live.filter(stands).map(({ mark }) => mark.join(' ')));
  const news = remarks.filter(({ key }) => !said.has(key.join(' ')));
  if (news.length > 0) await review(client, pullRequest, checkName, news.slice(0, MOST));
  const holding = new Set(remarks.map(({ key }) => key.join(' ')));
  await withdraw(
    client,
    checkName,
    live.filter((thread) => !stands(thread) || !holding.has(thread.mark.join(' '))),
  );
  const left = news.length - MOST;
  return left > 0 ? `${count(left, 'more review comment')} with the next run` : undefined;
}

/** Does a comment still stand on its lines? Whoever resolved it has seen it, so it is not made again when lines change. */
const stands = ({ isOutdated, isResolved }: Thread): boolean => !isOutdated || isResolved;

/** By path, what the diff shows of the new files. Of a file that is too large for it, GitHub shows nothing. */
async function diffOf(
  { api, repository }: Client,
  { number }: PullRequest,
): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  const files = await pages((page) =>
    api.rest.pulls.listFiles({ ...repository, pull_number: number, per_page: PAGE, page }),
  );
  return new Map(files.map(({ filename, patch = '' }) => [filename, hunksOf(patch)]));
}

function remarksOn(
  findings: readonly Finding[],
  { values, result }: Outcome,
  diff: ReadonlyMap<string, readonly Hunk[]>,
): readonly Remark[] {
  const marks = fingerprints(result.findings);
  const taken = new Set<string>();
  return severities
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .flatMap((finding) => {
      const lines =
        (values.suggestions ? suggested(finding, diff) : undefined) ??
        (values['review-comments'] ? remarked(finding, diff) : undefined);
      if (lines === undefined) return [];
      // Of two fixes on one line, the second would not fit once the first is applied.
      const places = range(lines.first, lines.last).map((line) => `${lines.path}:${line}`);
      if (lines.isSuggestion && places.some((place) => taken.has(place))) return [];
      if (lines.isSuggestion) for (const place of places) taken.add(place);
      // Not the line numbers: a thread moves with its lines.
      const hash = createHash('sha256').update(lines.text);
      const key = [marks.get(finding) ?? '', hash.digest('hex').slice(0, 8)] as const;
      return [{ ...lines, key }];
    });
}

type Lines = Omit<Remark, 'key'> & { readonly isSuggestion: boolean };

/** The fix as a suggestion, where the diff shows the very lines that it changes. */
function suggested(finding: Finding, diff: ReadonlyMap<string, readonly Hunk[]>): Lines | undefined {
  const suggestion = finding.fix === null ? undefined : suggestionOf(finding.fix);
  if (suggestion === undefined) return undefined;
  const { path, first, last, before, after } = suggestion;
  const shown = linesOf(diff.get(path) ?? [], first, last);
  if (shown?.join('\n') !== before.join('\n')) return undefined;
  const text = [
    `${MARKS[finding.severity]} ${told(finding)}`,
    '',
    fenced('suggestion', after.join('\n')),
  ].join('\n');
  if (Buffer.byteLength(text) > MOST_BODY) return undefined;
  return { path, first, last, text, isSuggestion: true };
}

/** The finding in words, on its first line, where the diff shows that line as it was checked. */
function remarked(finding: Finding, diff: ReadonlyMap<string, readonly Hunk[]>): Lines | undefined {
  const { at } = finding;
  const line = placeOf(at).startLine;
  const starts = lineStarts(at.source);
  const checked = at.source.text.slice(starts[line - 1], starts[line]).replace(/\n$/, '');
  const [shown] = linesOf(diff.get(at.source.path) ?? [], line, line) ?? [];
  if (shown !== checked) return undefined;
  const head = `${MARKS[finding.severity]} ${told(finding)}`;
  const whole = [head, ...snippetOf(finding)].join('\n');
  const text = Buffer.byteLength(whole) <= MOST_BODY ? whole : head;
  return { path: at.source.path, first: line, last: line, text, isSuggestion: false };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Sent once only: a review that is made twice would be two. */
async function review(
  { api, event, repository }: Client,
  { number }: PullRequest,
  checkName: string,
  remarks: readonly Remark[],
): Promise<void> {
  await api.rest.pulls.createReview({
    ...repository,
    pull_number: number,
    commit_id: event.sha,
    event: 'COMMENT',
    body: `${prose(checkName)}: ${count(remarks.length, 'review comment')}.`,
    comments: remarks.map(({ path, first, last, text, key }) => ({
      path,
      body: `${marker(checkName, ...key)}\n${text}`,
      side: 'RIGHT',
      line: last,
      ...(first === last ? {} : { start_line: first, start_side: 'RIGHT' }),
    })),
    request: { retries: 0 },
  });
}

/** The threads are folded away; their comments stay, and say that they no longer hold. In this order, which can be resumed. */
async function withdraw(client: Client, checkName: string, threads: readonly Thread[]): Promise<void> {
  const { api, event, repository } = client;
  await fold(
    client,
    threads.filter(({ isResolved }) => !isResolved),
  );
  for (const { comment, mark } of threads)
    await api.rest.pulls.updateReviewComment({
      ...repository,
      comment_id: comment,
      body: `${marker(checkName, WITHDRAWN, ...mark)}\nWithdrawn: as of ${event.sha}, this no longer applies here.`,
    });
}
