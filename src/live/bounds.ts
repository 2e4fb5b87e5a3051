/** Bounds on what is asked: so many at once, so long altogether. */

import { setMaxListeners } from 'node:events';

/** So many questions are asked at the same time. */
const AT_ONCE = 8;

/** Does a piece of work for each, some at once, and gives what they give in the order of the list. */
export async function inParallel<T, Made>(
  list: readonly T[],
  work: (one: T) => Promise<Made>,
  atOnce: number = AT_ONCE,
): Promise<readonly Made[]> {
  const made = new Map<number, Made>();
  const open = list.entries();
  const worker = async (): Promise<void> => {
    // All workers take from the same row.
    for (const [index, one] of open) made.set(index, await work(one));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
  return list.flatMap((_, index) => (made.has(index) ? [made.get(index) as Made] : []));
}

/** A signal that is given after so many milliseconds, and a way to let go of it before. */
export function deadline(milliseconds: number): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  // Every call that is on its way listens to it.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(), milliseconds);
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}

/** What a promise gives; once the signal is given, whether the promise heeds it or not, what `otherwise` gives or throws. */
export function before<T>(signal: AbortSignal, promise: Promise<T>, otherwise: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => {
      try {
        resolve(otherwise());
      } catch (error) {
        reject(error);
      }
    };
    if (signal.aborted) late();
    signal.addEventListener('abort', late, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
  });
}
