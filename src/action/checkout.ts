/** What the runner says of the checkout: where the repository lies, and what the pull request is compared with. */
import { existsSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { payloadAt, text } from './payload.ts';

export interface Checkout {
  /** The folder that paths in annotations are relative to: the repository's. */
  readonly workspace: string;
  /** `working-directory`, from there. */
  readonly folder: string;
  /** The revision that the pull request, or the entry of a merge queue, is compared with. */
  readonly base?: string;
  /** The last commit of the pull request. */
  readonly head?: string;
  /** Where the repository can be fetched from with the token of the job. */
  readonly url?: string;
}

/**
 * The checkout that a working directory lies in. `actions/checkout` with `path` puts the repository below the
 * workspace, and GitHub knows only paths within the repository.
 *
 * @param workspace `GITHUB_WORKSPACE`.
 */
export function checkoutOf(workspace: string, folder: string, environment: NodeJS.ProcessEnv): Checkout {
  const inside = resolve(workspace, folder);
  const root = repositoryOf(inside, workspace);
  const payload = payloadAt(environment.GITHUB_EVENT_PATH);
  const base = text(payload, 'pull_request', 'base', 'sha') ?? text(payload, 'merge_group', 'base_sha');
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const head = text(payload, 'pull_request', 'head', 'sha');
  return {
    workspace: root,
    folder: posix.normalize(relative(root, inside).split(sep).join('/') || '.'),
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    ...(server && repository ? { url: `${server}/${repository}` } : {}),
  };
}

/** The nearest folder with a `.git`, up to the workspace; the workspace where there is none. */
function repositoryOf(folder: string, workspace: string): string {
  const top = resolve(workspace);
  for (let one = folder; one === top || one.startsWith(top + sep); one = dirname(one))
    if (existsSync(join(one, '.git'))) return one;
  return top;
}
