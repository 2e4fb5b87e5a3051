/**
 * The review threads that earlier runs began. Read by the GraphQL API, since the REST API tells neither whether a thread is
 * resolved nor which one a comment belongs to.
 * https://docs.github.com/en/graphql/reference/objects#pullrequestreviewthread
 */
import type { Client } from './client.ts';
import type { PullRequest } from './event.ts';
import { isRefused } from './failure.ts';
import { markerOf } from './marker.ts';
import { viewer } from './viewer.ts';

export interface Thread {
  readonly id: string;
  /** Of its first comment, which is ours: for the GraphQL API, and for the REST API. */
  readonly commentId: string;
  readonly comment: number;
  /** What the mark of the comment says. */
  readonly mark: readonly string[];
  readonly isResolved: boolean;
  /** Have the lines changed since? */
  readonly isOutdated: boolean;
}

const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          isOutdated
          comments(first: 1) { nodes { id databaseId body author { __typename login } } }
        }
      }
    }
  }
}`;

interface Page {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly id: string;
          readonly isResolved: boolean;
          readonly isOutdated: boolean;
          readonly comments: {
            readonly nodes: readonly {
              readonly id: string;
              readonly databaseId: number;
              readonly body: string;
              readonly author: { readonly __typename: string; readonly login: string } | null;
            }[];
          };
        }[];
      };
    };
  };
}

/** The threads of this check on the pull request, the oldest first. */
export async function threadsOf(
  client: Client,
  { number }: PullRequest,
  checkName: string,
): Promise<readonly Thread[]> {
  const marked: { readonly thread: Thread; readonly author: { login: string; type: string } | null }[] = [];
  let after: string | null = null;
  do {
    const page: Page = await client.api.graphql<Page>(THREADS, { ...client.repository, number, after });
    const { nodes, pageInfo } = page.repository.pullRequest.reviewThreads;
    for (const { id, isResolved, isOutdated, comments } of nodes) {
      const [first] = comments.nodes;
      const mark = first && markerOf(first.body, checkName);
      if (first === undefined || mark === undefined) continue;
      marked.push({
        thread: { id, commentId: first.id, comment: first.databaseId, mark, isResolved, isOutdated },
        author: first.author && { login: first.author.login, type: first.author.__typename },
      });
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  if (marked.length === 0) return [];
  const isOurs = await viewer(client);
  return marked.filter(({ author }) => isOurs(author)).map(({ thread }) => thread);
}

/**
 * Folds threads away: resolved where the token may (which takes `contents: write`, though nothing of the contents is
 * written), else with their comments hidden as resolved.
 * https://docs.github.com/en/graphql/reference/mutations#resolvereviewthread
 */
export async function fold({ api }: Client, threads: readonly Thread[]): Promise<void> {
  let mayResolve = true;
  for (const { id, commentId } of threads) {
    if (mayResolve)
      try {
        await api.graphql(
          'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }',
          { id },
        );
        continue;
      } catch (error) {
        if (!isRefused(error)) throw error;
        mayResolve = false;
      }
    await api.graphql(
      'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }',
      { id: commentId },
    );
  }
}
