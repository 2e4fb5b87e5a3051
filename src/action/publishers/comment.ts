/** One comment on the pull request, kept up to date. */
import type { Publisher } from './publisher.ts';

export const comment: Publisher = {
  id: 'comment',
  wanted: ({ outcome }) => outcome.values.comment,
  async publish(publication) {
    const { publishing } = await import('../github/publishing.ts');
    const { publishComment } = await import('../github/comment.ts');
    return await publishing(publication, {
      what: 'The comment',
      permission: 'pull-requests: write',
      work: async (client) => {
        const { pullRequest } = client.event;
        // Pushes, merge queues and schedules have no pull request to comment on.
        if (pullRequest === undefined) return undefined;
        return await publishComment(client, pullRequest, publication.outcome, publication.context.docs);
      },
    });
  },
};
