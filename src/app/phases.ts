/** How long each phase of a run took. */

export const phases = ['read', 'expand', 'model', 'rules', 'report'] as const;

export type Phase = (typeof phases)[number];

/** Does a piece of work as a part of a phase, and gives what it gives. */
export type Measure = <T>(phase: Phase, work: () => T) => T;

/** Only does the work. */
export const unmeasured: Measure = (_, work) => work();

/** A stopwatch for each phase. Pieces of work must not stand within one another. */
export class Stopwatch {
  readonly #spent = new Map<Phase, number>(phases.map((phase) => [phase, 0]));

  readonly measure: Measure = (phase, work) => {
    const started = performance.now();
    const stop = (): void => {
      this.#spent.set(phase, (this.#spent.get(phase) ?? 0) + performance.now() - started);
    };
    let made: ReturnType<typeof work>;
    try {
      made = work();
    } catch (error) {
      stop();
      throw error;
    }
    if (made instanceof Promise) return made.finally(stop) as typeof made;
    stop();
    return made;
  };

  /** One line a phase: its name, and milliseconds. */
  lines(): readonly string[] {
    return [...this.#spent].map(([phase, spent]) => `${phase.padEnd(7)} ${spent.toFixed(1).padStart(9)} ms`);
  }
}
