/**
 * Review comments: suggestions where a fix is certain and lies in the diff, and, if asked for, remarks where the diff shows
 * the place of any other finding. One review a run, with what no earlier one said; what no longer holds is withdrawn.
 * https://docs.github.com/en/rest/pulls/reviews
 */
import type { Outcome } from '../../app/run.ts';
import { prose } from '../../report/markdown-text.ts';
import { count } from '../../report/sanitize.ts';
import type { Client } from './client.ts';
import { type Diff, hunksOf } from './diff.ts';
import type { PullRequest } from './event.ts';
import { isOvertaken, OVERTAKEN } from './head.ts';
import { marker } from './marker.ts';
import { PAGE, pages } from './pages.ts';
import { type Remark, remarksOn } from './remarks.ts';
import { fold, type Thread, threadsOf } from './threads.ts';

/** More at once would bury the others' comments; the next run goes on. */
const MOST = 50;

/** In the mark of what no longer holds. */
const WITHDRAWN = 'withdrawn';

/** Makes the review comments be what the outcome says, with links to `docs`; gives a sentence where something is left out. */
export async function publishReview(
  client: Client,
  pullRequest: PullRequest,
  outcome: Outcome,
  docs: string,
): Promise<string | undefined> {
  const { values, result } = outcome;
  const checkName = values['check-name'];
  const threads = await threadsOf(client, pullRequest, checkName);
  const live = threads.filter(({ mark: [state] }) => state !== undefined && state !== WITHDRAWN);
  const { suggestions, 'review-comments': comments } = values;
  const wanted = result.findings.some(({ fix }) => comments || (suggestions && fix !== null));
  if (live.length === 0 && !wanted) return undefined;
  if (await isOvertaken(client, pullRequest)) return OVERTAKEN;
  const remarks = wanted
    ? remarksOn(result.findings, await diffOf(client, pullRequest), { suggestions, comments, docs })
    : [];
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
async function diffOf({ api, repository }: Client, { number }: PullRequest): Promise<Diff> {
  const files = await pages((page) =>
    api.rest.pulls.listFiles({ ...repository, pull_number: number, per_page: PAGE, page }),
  );
  return new Map(files.map(({ filename, patch = '' }) => [filename, hunksOf(patch)]));
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
