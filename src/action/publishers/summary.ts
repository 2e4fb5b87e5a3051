/** The job summary, where the runner takes one. */
import { report } from '../../report/index.ts';
import { UsageError } from '../../usage-error.ts';
import type { Publisher } from './publisher.ts';

export const summary: Publisher = {
  id: 'summary',
  wanted: ({ environment }) => Boolean(environment.GITHUB_STEP_SUMMARY),
  async publish({ core, outcome, context }) {
    const text = await report('markdown', outcome.result, context);
    try {
      await core.summary.addRaw(text).write();
    } catch (error) {
      throw new UsageError(`Can't write the job summary: ${error instanceof Error ? error.message : error}`);
    }
    return undefined;
  },
};
