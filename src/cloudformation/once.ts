/** Names that are made of other names, each worked out once: in a circle, or beyond any depth that a template needs, they stay open. */
import type { Text } from '../text/symbolic-string.ts';

interface Running {
  readonly owner: Once;
  readonly key: string;
  inCircle: boolean;
}

/** What is being worked out now, each for the one before it; across resources, since they name each other. */
const running: Running[] = [];
const MOST_DEPTH = 40;

/** The texts of one resource. */
export class Once {
  readonly #done = new Map<string, Text | undefined>();

  /** What `compute` gives; `open` where that would be needed to work it out, whoever of the circle is asked first. */
  text(key: string, compute: () => Text | undefined, open: () => Text): Text | undefined {
    if (this.#done.has(key)) return this.#done.get(key);
    const before = running.findIndex((each) => each.owner === this && each.key === key);
    if (before !== -1) {
      for (const each of running.slice(before)) each.inCircle = true;
      return open();
    }
    if (running.length >= MOST_DEPTH) return open();
    const current: Running = { owner: this, key, inCircle: false };
    running.push(current);
    let text: Text | undefined;
    try {
      text = compute();
    } finally {
      running.pop();
    }
    if (current.inCircle) text = open();
    this.#done.set(key, text);
    return text;
  }
}
