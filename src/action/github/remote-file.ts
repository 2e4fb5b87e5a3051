/**
 * A file of another repository, for `config-from: OWNER/REPO/PATH@REF`.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
import type { RemoteFile } from '../../app/origin.ts';
import { UsageError } from '../../usage-error.ts';
import type { Client } from './client.ts';
import { isRefused } from './failure.ts';

/** Its text; undefined where there is none, or the token may not read it. Throws a UsageError where GitHub gives no answer. */
export async function remoteFile(
  { api, describe }: Client,
  { owner, repository, path, ref }: RemoteFile,
): Promise<string | undefined> {
  try {
    const { data } = await api.rest.repos.getContent({
      owner,
      repo: repository,
      path,
      ref,
      mediaType: { format: 'raw' },
    });
    // A folder is a list.
    return typeof data === 'string' ? data : undefined;
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw new UsageError(
      `config-from: "${owner}/${repository}/${path}@${ref}" can't be read: ${describe(error)}`,
    );
  }
}
