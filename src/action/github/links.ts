/** Addresses on GitHub for what a run found. */
import { placeOf, type Span } from '../../finding.ts';
import { uriOf } from '../../report/uri.ts';
import type { GitHubEvent } from './event.ts';

/** The line of a file at the commit that was checked. A bracket would end the address where Markdown holds it. */
export function linkTo({ filesUrl }: GitHubEvent): (at: Span) => string {
  return (at) => {
    const path = uriOf(at.source.path).replaceAll('(', '%28').replaceAll(')', '%29');
    return `${filesUrl}/${path}#L${placeOf(at).startLine}`;
  };
}

/** Where everything is told, in Markdown. */
export function whereAll({ runUrl }: GitHubEvent): string {
  return runUrl === undefined
    ? 'the log and the summary of the workflow run'
    : `[the log and the summary of the workflow run](${runUrl})`;
}
