/** A check run of its own with every annotation; where it can't be written, workflow commands instead. */
import { plain } from '../../report/sanitize.ts';
import { commands } from './commands.ts';
import type { Publisher } from './publisher.ts';

export const checkRun: Publisher = {
  id: 'check-run',
  wanted: ({ outcome }) => outcome.values.annotations === 'checks',
  async publish(publication) {
    const { outcome, context } = publication;
    const { publishing } = await import('../github/publishing.ts');
    const { publishCheckRun } = await import('../github/check-run.ts');
    return await publishing(publication, {
      what: `The check run "${plain(outcome.values['check-name'])}"`,
      permission: 'checks: write',
      work: (client) => publishCheckRun(client, outcome, context.docs),
      instead: { publisher: commands, words: 'findings are annotated by workflow commands instead' },
    });
  },
};
