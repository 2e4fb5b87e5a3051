/** Where the documentation is that findings lead to: that of the very version which the workflow names. */
import { DOCS } from '../package-info.ts';

/**
 * The `docs` folder of the action's repository at the revision that it was called by (`v1`, a commit …); that of this
 * version's release where the runner does not say: for `uses: ./`, and on a GitHub Enterprise Server, where the action may
 * come from the server itself or from github.com.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function docsOf({
  GITHUB_SERVER_URL: server,
  GITHUB_ACTION_REPOSITORY: repository = '',
  GITHUB_ACTION_REF: ref = '',
}: NodeJS.ProcessEnv): string {
  const isKnown = server === 'https://github.com' && /^[\w-]+\/(?!\.\.?$)[\w.-]+$/.test(repository);
  if (!isKnown || !/^(?!.*\.\.)[\w./@+-]+$/.test(ref)) return DOCS;
  return `${server}/${repository}/blob/${ref}/docs`;
}
