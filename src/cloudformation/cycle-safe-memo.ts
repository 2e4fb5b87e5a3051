/** Names that are made of other names, each worked out once: in a circle, or beyond any depth that a template needs, they stay open. */

import type { SymbolicString } from '../text/symbolic-string.ts';
import type { Template } from './template.ts';

interface Running {
  readonly owner: Once;
  readonly key: string;
  inCircle: boolean;
}

const MOST_DEPTH = 40;

/** What is being worked out now in a template, each for the one before it; across resources, since they name each other. */
const runningIn = (_: Template): Running[] => [];

/** The texts of one resource. */
export class Once {
  readonly #running: Running[];
  readonly #done = new Map<string, SymbolicString | undefined>();

  constructor({ derived }: Template) {
    this.#running = derived.get(runningIn);
  }

  /** What `compute` gives; `open` where that would be needed to work it out, whoever of the circle is asked first. */
  text(
    key: string,
    compute: () => SymbolicString | undefined,
    open: () => SymbolicString,
  ): SymbolicString | undefined {
    if (this.#done.has(key)) return this.#done.get(key);
    const running = this.#running;
    const before = running.findIndex((each) => each.owner === this && each.key === key);
    if (before !== -1) {
      for (const each of running.slice(before)) each.inCircle = true;
      return open();
    }
    if (running.length >= MOST_DEPTH) return open();
    const current: Running = { owner: this, key, inCircle: false };
    running.push(current);
    let text: SymbolicString | undefined;
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
