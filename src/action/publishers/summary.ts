/** The job summary, where the runner takes one. */
import { type ReportContext, report } from '../../report/index.ts';
import { UsageError } from '../../usage-error.ts';
import { eventOf } from '../github/event.ts';
import { linkTo } from '../github/links.ts';
import type { Publisher } from './publisher.ts';

/** Links to the lines of the commit; none where the runner names no repository or no commit. */
function linksFrom(environment: NodeJS.ProcessEnv): Pick<ReportContext, 'linkTo'> {
  try {
    return { linkTo: linkTo(eventOf(environment)) };
  } catch {
    return {};
  }
}

export const summary: Publisher = {
  id: 'summary',
  wanted: ({ environment }) => Boolean(environment.GITHUB_STEP_SUMMARY),
  async publish({ core, environment, outcome, context }) {
    const text = await report('markdown', outcome.result, { ...context, ...linksFrom(environment) });
    try {
      await core.summary.addRaw(text).write();
    } catch (error) {
      throw new UsageError(`Can't write the job summary: ${error instanceof Error ? error.message : error}`);
    }
    return undefined;
  },
};
