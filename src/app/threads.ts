/** Parts of a run judged in several threads at once. What comes out is the same whatever their number. */
import { Worker } from 'node:worker_threads';
import type { BatchWorker, Group, Member, Survey } from './batch.ts';
import { directoryOf, type Offered, type Workers } from './batches.ts';
import { type Packed, Unpacker } from './packed.ts';
import type { Request, SentMember, ThreadData } from './thread.ts';

export interface ThreadsInput {
  /** The program, which serves where it finds itself in a thread (`thread.ts`). */
  readonly entry: string;
  readonly count: number;
  readonly data: ThreadData;
  /** Does what a thread failed to do. */
  readonly own: BatchWorker;
  readonly textOf: (path: string) => string;
  readonly onMember: (member: Member) => void;
}

/** So much text goes to a thread at a time. */
const MOST_SENT = 256 * 1024;

export class Threads implements Workers {
  readonly #input: ThreadsInput;
  readonly #unpacker: Unpacker;
  readonly #threads: Thread[];

  constructor(input: ThreadsInput) {
    this.#input = input;
    this.#unpacker = new Unpacker(input.textOf);
    this.#threads = Array.from({ length: input.count }, () => new Thread(input.entry, input.data));
  }

  async survey(parts: readonly (readonly Member[])[]): Promise<readonly Survey[]> {
    const { own, onMember } = this.#input;
    return await this.#all(parts, async (part, thread) => {
      for (const member of part) onMember(member);
      const answer = await thread?.ask({ survey: part.map(sent) });
      return answer === undefined ? await own.survey(part) : this.#unpacker.unpack<Survey>(answer);
    });
  }

  async judge(groups: readonly (readonly Member[])[], offers: readonly Offered[]): Promise<readonly Group[]> {
    for (const thread of this.#threads) thread.tell({ offers });
    const done = await this.#all(rationed(groups), async (some, thread) => {
      const answer = await thread?.ask({ judge: some.map((group) => group.map(sent)) });
      return answer === undefined
        ? await this.#input.own.judge(some, directoryOf(offers))
        : this.#unpacker.unpack<readonly Group[]>(answer);
    });
    return done.flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  /** Each thread takes the next part when it is done with one; without a thread that works, this one does it. */
  async #all<In, Out>(
    parts: readonly In[],
    work: (part: In, thread: Thread | undefined) => Promise<Out>,
  ): Promise<readonly Out[]> {
    const done: Out[] = [];
    const left = [...parts.entries()].reverse();
    const working = this.#threads.filter(({ isAlive }) => isAlive);
    await Promise.all(
      (working.length === 0 ? [undefined] : working).map(async (thread) => {
        for (let next = left.pop(); next !== undefined; next = left.pop()) {
          const [index, part] = next;
          done[index] = await work(part, thread?.isAlive === true ? thread : undefined);
        }
      }),
    );
    return done;
  }
}

/** A thread that is asked one thing after the other. */
class Thread {
  readonly #worker: Worker;
  #answered: ((answer: Packed | undefined) => void) | undefined;
  #isAlive = true;

  constructor(entry: string, data: ThreadData) {
    this.#worker = new Worker(entry, { workerData: data });
    this.#worker.unref();
    this.#worker.on('message', (answer: Packed) => this.#settle(answer));
    for (const event of ['error', 'exit'])
      this.#worker.on(event, () => {
        this.#isAlive = false;
        this.#settle(undefined);
      });
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  tell(request: Request): void {
    if (this.#isAlive) this.#worker.postMessage(request);
  }

  /** Undefined where the thread came to an end before it answered. */
  ask(request: Request): Promise<Packed | undefined> {
    this.#worker.ref();
    return new Promise((resolve) => {
      this.#answered = resolve;
      this.#worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: Packed | undefined): void {
    const answered = this.#answered;
    this.#answered = undefined;
    answered?.(answer);
  }
}

/** Without what only this thread can use. */
function sent({ ordinal, environment, file: { source, ...file } }: Member): SentMember {
  const { path, text, stack } = source;
  return { ordinal, environment, file: { ...file, path, text, ...(stack && { stack }) } };
}

/** Groups together until they are worth the way. */
function rationed(groups: readonly (readonly Member[])[]): readonly (readonly (readonly Member[])[])[] {
  const rations: (readonly Member[])[][] = [];
  let left = 0;
  for (const group of groups) {
    const size = group.reduce((sum, { file }) => sum + file.source.text.length, 0);
    if (left < size || rations.length === 0) {
      rations.push([]);
      left = MOST_SENT;
    }
    left -= size;
    rations.at(-1)?.push(group);
  }
  return rations;
}
