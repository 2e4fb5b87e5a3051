/**
 * What a run found, for a place that holds less than a job summary: the counts; the findings, the gravest first; what was
 * decided beforehand, and what the change lets whom do. Findings that do not fit are left out as a whole (before that,
 * their lines of code), and it says how many.
 */
import { countsOf, type Result } from '../result.ts';
import { type FindingSectionOptions, findingSections } from './finding-sections.ts';
import { fitted, type Room } from './sections.ts';
import { accessChanges, decisions, headline } from './summary.ts';

export type DigestOptions = FindingSectionOptions & Room;

/** The digest as GitHub's Markdown, without a heading. */
export function digest(result: Result, options: DigestOptions): string {
  return fitted(
    [
      { head: headline(countsOf(result)), reserved: 'always' },
      ...findingSections(result, options),
      ...decisions(result),
      ...accessChanges(result, options.linkTo),
    ],
    options,
  );
}
