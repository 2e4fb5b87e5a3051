/** The job summary, where the runner takes one. */
import { report } from '../../report/index.ts';
import type { Publisher } from './publisher.ts';

export const summary: Publisher = {
  id: 'summary',
  wanted: ({ environment }) => Boolean(environment.GITHUB_STEP_SUMMARY),
  async publish({ core, outcome, context }) {
    await core.summary.addRaw(await report('markdown', outcome.result, context)).write();
    return undefined;
  },
};
