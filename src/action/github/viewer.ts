/** Who the token acts for: only what that user wrote is ever changed, whatever marks others put into their comments. */
import type { Client } from './client.ts';

/** How the REST API shows an author. */
interface Author {
  readonly login: string;
  readonly type?: string;
}

/** Tells whether an author is the one that the token acts for. */
export type IsOurs = (author: Author | null | undefined) => boolean;

/**
 * Asks GitHub. `GET /user` is refused to the token of a workflow, this question is not. The GraphQL API calls a bot both
 * `NAME` and `NAME[bot]`, the REST API always the latter; no user can be called so.
 */
export async function viewer({ api }: Client): Promise<IsOurs> {
  const { viewer: us } = await api.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
  const bare = us.login.replace(/\[bot\]$/, '');
  const isBot = bare !== us.login || bare === 'github-actions';
  return (author) =>
    author != null &&
    (isBot
      ? author.type === 'Bot' && (author.login === bare || author.login === `${bare}[bot]`)
      : author.type !== 'Bot' && author.login === us.login);
}
