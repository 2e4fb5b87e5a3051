/**
 * What the runner says of the event that started the workflow: which repository, which commit, which pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
import { payloadAt, text, value } from '../payload.ts';

export interface PullRequest {
  readonly number: number;
  /** Does the head lie in another repository? Then the token may usually only read. */
  readonly fork: boolean;
}

export interface GitHubEvent {
  /** `pull_request`, `push`, `merge_group` … */
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that what is found is told of. */
  readonly sha: string;
  /** The pull request, where the event is about one. */
  readonly pullRequest?: PullRequest;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** The page of the commit's files, to which `/PATH#L1` can be added. */
  readonly filesUrl: string;
  /** The page of the workflow run, with the log and the summary. */
  readonly runUrl?: string;
}

/**
 * The event, from the variables that every runner sets and the payload at `GITHUB_EVENT_PATH`. Throws an Error with a
 * sentence where there is no repository or no commit to speak of.
 */
export function eventOf(environment: NodeJS.ProcessEnv): GitHubEvent {
  const [owner = '', repo = '', more] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  if (owner === '' || repo === '' || more !== undefined)
    throw new Error('GITHUB_REPOSITORY names no repository');
  const payload = payloadAt(environment.GITHUB_EVENT_PATH);
  const pullRequest = pullRequestOf(payload);
  // The commit of pull_request and merge_group in GITHUB_SHA is one that GitHub merged for the run, or the base.
  const sha =
    text(payload, 'pull_request', 'head', 'sha') ??
    text(payload, 'merge_group', 'head_sha') ??
    environment.GITHUB_SHA;
  if (!sha) throw new Error('GITHUB_SHA names no commit');
  const server = environment.GITHUB_SERVER_URL || 'https://github.com';
  const run = environment.GITHUB_RUN_ID;
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    owner,
    repo,
    sha,
    ...(pullRequest === undefined ? {} : { pullRequest }),
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    filesUrl: `${server}/${owner}/${repo}/blob/${sha}`,
    ...(run ? { runUrl: `${server}/${owner}/${repo}/actions/runs/${run}` } : {}),
  };
}

function pullRequestOf(payload: unknown): PullRequest | undefined {
  const number = value(payload, 'pull_request', 'number');
  if (typeof number !== 'number') return undefined;
  // The repository of a head is null once the fork is deleted.
  const head = value(payload, 'pull_request', 'head', 'repo', 'id');
  return { number, fork: head !== value(payload, 'pull_request', 'base', 'repo', 'id') };
}
