/** Addresses on GitHub for what a run found. */
import { placeOf, type Span } from '../../finding.ts';
import { uriOf } from '../../report/uri.ts';
import type { GitHubEvent } from './event.ts';

/** The lines of a file at the commit that was checked. A bracket would end the address where Markdown holds it. */
export function linkTo({ filesUrl }: Pick<GitHubEvent, 'filesUrl'>): (at: Span) => string {
  return (at) => {
    const path = uriOf(at.source.path).replaceAll('(', '%28').replaceAll(')', '%29');
    const { startLine, endLine, endColumn } = placeOf(at);
    // What ends with a line break ends in the line before.
    const last = Math.max(startLine, endColumn === 1 ? endLine - 1 : endLine);
    return `${filesUrl}/${path}#L${startLine}${last > startLine ? `-L${last}` : ''}`;
  };
}

/** Where everything is told, in Markdown. */
export function whereAll({ runUrl }: GitHubEvent): string {
  return runUrl === undefined
    ? 'the log and the summary of the workflow run'
    : `[the log and the summary of the workflow run](${runUrl})`;
}
