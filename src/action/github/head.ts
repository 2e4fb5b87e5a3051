/** Is the commit of this run still the head of its pull request? What a slower, older run found is not written over newer. */
import type { Client } from './client.ts';
import type { PullRequest } from './event.ts';

export const OVERTAKEN = 'the pull request has newer commits, whose run will comment on it';

export async function isOvertaken(
  { api, event, repository }: Client,
  { number }: PullRequest,
): Promise<boolean> {
  const { data } = await api.rest.pulls.get({ ...repository, pull_number: number });
  return data.head.sha !== event.sha;
}
