/** What the publishers that use GitHub's API share: what happens where GitHub refuses or fails. */
import { plain } from '../../report/sanitize.ts';
import type { Publication, Publisher } from '../publishers/publisher.ts';
import type { Client } from './client.ts';
import { isRefused, isSilence, isUncertain, OutOfTime } from './failure.ts';

export interface Task {
  /** What is to be written, as the subject of a sentence: "The comment". */
  readonly what: string;
  /** What the job has to give the token, as in a workflow: `checks: write`. */
  readonly permission: string;
  /** Writes it; gives a sentence where something is left out. */
  readonly work: (client: Client) => Promise<string | undefined>;
  /** What publishes instead, where this can't be written. */
  readonly instead?: { readonly publisher: Publisher; readonly words: string };
}

/**
 * Carries out the task, a second time where it is uncertain what became of the first: each looks at what is there before it
 * writes. A failure is told as a warning, or as a remark where it is to be expected, and fails nothing.
 */
export async function publishing(publication: Publication, task: Task): Promise<string | undefined> {
  let client: Client | undefined;
  try {
    client = await publication.github();
    const over = client.over();
    if (over !== undefined) throw new OutOfTime(over);
    return await twice(client, task.work);
  } catch (error) {
    if (isSilence(error)) client?.giveUp();
    const { what, permission, instead } = task;
    const isExpected = isRefused(error) && client?.event.pullRequest?.fork === true;
    const why = client === undefined ? plain(String((error as Error).message)) : client.describe(error);
    const sentence = [
      isExpected
        ? `${what} was not written, since the token of a pull request from a fork may only read`
        : `${what} was not written: ${why}`,
      ...(isRefused(error) && !isExpected ? [`the job has to allow it by "permissions: ${permission}"`] : []),
      ...(instead === undefined ? [] : [instead.words]),
    ].join('; ');
    if (!isExpected) publication.core.warning(sentence);
    const remarks = [isExpected ? sentence : undefined, await instead?.publisher.publish(publication)];
    const told = remarks.filter((remark) => remark !== undefined);
    return told.length === 0 ? undefined : told.join('; ');
  }
}

async function twice(client: Client, work: Task['work']): Promise<string | undefined> {
  try {
    return await work(client);
  } catch (error) {
    if (!isUncertain(error) || client.over() !== undefined) throw error;
    return await work(client);
  }
}
