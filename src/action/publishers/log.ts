/** The whole result in the log of the step. */
import { report } from '../../report/index.ts';
import type { Publisher } from './publisher.ts';

export const log: Publisher = {
  id: 'log',
  wanted: () => true,
  async publish({ core, outcome, context }) {
    for (const line of (await report('pretty', outcome.result, context)).split('\n')) core.info(line);
    return undefined;
  },
};
