/**
 * One comment on the pull request, kept up to date: found by its hidden mark, made only when there is something to say, and
 * changed to *nothing found* when all is mended.
 * https://docs.github.com/en/rest/issues/comments
 */
import type { Outcome } from '../../app/run.ts';
import { digest } from '../../report/digest.ts';
import { prose } from '../../report/markdown-text.ts';
import { rules } from '../../rules/index.ts';
import type { Client } from './client.ts';
import type { GitHubEvent, PullRequest } from './event.ts';
import { isOvertaken, OVERTAKEN } from './head.ts';
import { linkTo, whereAll } from './links.ts';
import { marker, markerOf } from './marker.ts';
import { PAGE, pages } from './pages.ts';
import { viewer } from './viewer.ts';

/** Bytes, of 65,536 characters. */
const MOST = 64_000;

/** Makes the comment be what the outcome says, with links to `docs`; gives a sentence where it leaves that to a newer run. */
export async function publishComment(
  client: Client,
  pullRequest: PullRequest,
  outcome: Outcome,
  docs: string,
): Promise<string | undefined> {
  const { api, event, repository } = client;
  const [known, ...others] = await existing(client, pullRequest, outcome.values['check-name']);
  if (known === undefined && !hasSomethingToSay(outcome)) return undefined;
  if (await isOvertaken(client, pullRequest)) return OVERTAKEN;
  const body = bodyOf(event, outcome, docs);
  if (known === undefined)
    // Sent once only: a comment that is made twice would be two.
    await api.rest.issues.createComment({
      ...repository,
      issue_number: pullRequest.number,
      body,
      request: { retries: 0 },
    });
  else if (known.body !== body)
    await api.rest.issues.updateComment({ ...repository, comment_id: known.id, body });
  // Two runs at once may both have made one.
  for (const { id } of others) await api.rest.issues.deleteComment({ ...repository, comment_id: id });
  return undefined;
}

/** Is there a finding, or does the change let anybody do something else than before? */
function hasSomethingToSay({ result: { findings, access } }: Outcome): boolean {
  return findings.length > 0 || (access?.changes.length ?? 0) > 0;
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

async function existing(
  client: Client,
  { number }: PullRequest,
  checkName: string,
): Promise<readonly Comment[]> {
  const { api, repository } = client;
  const all = await pages((page) =>
    api.rest.issues.listComments({ ...repository, issue_number: number, per_page: PAGE, page }),
  );
  const marked = all.filter(({ body = '' }) => markerOf(body, checkName) !== undefined);
  if (marked.length === 0) return [];
  const isOurs = await viewer(client);
  return marked.filter(({ user }) => isOurs(user)).map(({ id, body = '' }) => ({ id, body }));
}

function bodyOf(event: GitHubEvent, { values, result }: Outcome, docs: string): string {
  const checkName = values['check-name'];
  const rest = whereAll(event);
  return [
    marker(checkName),
    `### ${prose(checkName)}`,
    '',
    digest(result, { most: MOST, linkTo: linkTo(event), rules, docs, rest }),
    '',
    `<sub>As of ${event.sha}. More in ${rest}.</sub>`,
  ].join('\n');
}
