/** How long the action waits for GitHub. */
export interface Patience {
  /** For one answer, in milliseconds. */
  readonly answer: number;
  /** For all that one run publishes. */
  readonly all: number;
  /** What a second of waiting between two requests lasts: 1000, and less in tests. */
  readonly second: number;
}

export const PATIENCE: Patience = { answer: 15_000, all: 120_000, second: 1000 };
