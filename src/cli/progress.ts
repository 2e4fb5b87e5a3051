/** One line that says how far a long run has come, on a terminal only. */
import { plain } from '../report/sanitize.ts';
import type { Stream } from './io.ts';

/** Shorter runs show nothing. */
const PATIENCE = 500;

const CLEAR = '\r\u001b[2K';

export interface Progress {
  step(path: string, index: number, total: number): void;
  done(): void;
}

/** `quiet`: shows nothing. */
export function progress(stream: Stream, quiet = false): Progress {
  if (quiet || stream.isTTY !== true) return { step: () => {}, done: () => {} };
  const started = Date.now();
  let shown = 0;
  return {
    step(path, index, total) {
      const now = Date.now();
      if (now - started < PATIENCE || now - shown < 100) return;
      shown = now;
      stream.write(`${CLEAR}${index + 1}/${total} ${plain(path).slice(-60)}`);
    },
    done() {
      if (shown > 0) stream.write(CLEAR);
    },
  };
}
