/** Suggestions, and other review comments if asked for, on the lines of the pull request. */
import type { Publisher } from './publisher.ts';

export const review: Publisher = {
  id: 'review',
  wanted: ({ outcome: { values } }) => values.suggestions || values['review-comments'],
  async publish(publication) {
    const { publishing } = await import('../github/publishing.ts');
    const { publishReview } = await import('../github/review.ts');
    return await publishing(publication, {
      what: 'The review',
      permission: 'pull-requests: write',
      work: async (client) => {
        const { pullRequest } = client.event;
        if (pullRequest === undefined) return undefined;
        return await publishReview(client, pullRequest, publication.outcome, publication.context.docs);
      },
    });
  },
};
