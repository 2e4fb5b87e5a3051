/** Annotations by workflow commands: they need no permission, and work on forks and in merge queues. */
import { annotationsOf, leftOut } from '../../report/annotations.ts';
import type { Publisher } from './publisher.ts';

export const commands: Publisher = {
  id: 'commands',
  wanted: ({ outcome }) => outcome.values.annotations === 'commands',
  async publish({ core, outcome, context: { docs, mask = (text) => text } }) {
    const { shown, left } = annotationsOf(outcome.result.findings, docs);
    for (const { severity, message, ...properties } of shown)
      core[severity](mask(message), { ...properties });
    const more = leftOut(left);
    return more === ''
      ? undefined
      : `${more} in the summary and the log: GitHub shows ten annotations of a kind`;
  },
};
