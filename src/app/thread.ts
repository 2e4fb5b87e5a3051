/**
 * One of several threads that judge parts of a run (`threads.ts`): reads the files by itself, and sends back what came of
 * each part as plain data.
 */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Environment } from '../cloudformation/template.ts';
import { sourceOf } from '../finding.ts';
import { BatchWorker, type Circumstances, type Member } from './batch.ts';
import { directoryOf, type Offered } from './batches.ts';
import { type DiskPlace, diskAt } from './load.ts';
import { type Packed, pack } from './packed.ts';
import { unmeasured } from './phases.ts';
import type { TemplateFile } from './read-template.ts';

/** What a thread is given when it begins. */
export interface ThreadData extends Omit<Circumstances, 'files'> {
  /** What a program tells such a thread by. */
  readonly isJudge: true;
  readonly disk: DiskPlace;
}

/** A member of a run as plain data. */
export interface SentMember {
  readonly ordinal: number;
  readonly environment: Environment;
  readonly file: Omit<TemplateFile, 'source'> & {
    readonly path: string;
    readonly text: string;
    readonly stack?: NonNullable<TemplateFile['source']['stack']>;
  };
}

export type Request =
  | { readonly survey: readonly SentMember[] }
  /** What all templates give each other: it counts for what is judged from now on. */
  | { readonly offers: readonly Offered[] }
  | { readonly judge: readonly (readonly SentMember[])[] };

/** To `survey` and `judge`: what came of it. */
export type Answer = Packed;

/** Serves the thread that started this one, until that ends it. */
export function serve(): void {
  if (parentPort === null) throw new Error('this is no thread');
  serveAt(parentPort, workerData as ThreadData);
}

function serveAt(port: MessagePort, { disk, isJudge: _, ...circumstances }: ThreadData): void {
  const worker = new BatchWorker({ ...circumstances, files: diskAt(disk) }, unmeasured);
  let directory = directoryOf([]);
  const answerTo = async (request: Exclude<Request, { readonly offers: unknown }>): Promise<unknown> =>
    'survey' in request
      ? await worker.survey(request.survey.map(received))
      : await worker.judge(
          request.judge.map((group) => group.map(received)),
          directory,
        );
  port.on('message', (request: Request) => {
    if ('offers' in request) {
      directory = directoryOf(request.offers);
      return;
    }
    answerTo(request).then(
      (answer) => port.postMessage(pack(answer) satisfies Answer),
      // It ends this thread, so that whoever waits for the answer does the work itself.
      (error: unknown) => {
        throw error;
      },
    );
  });
}

function received({ ordinal, environment, file: { path, text, stack, ...file } }: SentMember): Member {
  const source = { ...sourceOf(path, text), ...(stack && { stack }) };
  return { ordinal, environment, file: { ...file, source } };
}
