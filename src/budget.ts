/**
 * What one template may cost. Work that could grow out of all proportion to what is written is paid for out of a budget;
 * once that is used up, what is left stays undone, and is told as unverified. No template that AWS takes comes near.
 */

/** So much of each, for one template. */
export const LIMITS = {
  /** Values that loops, includes and `Globals` make. CloudFormation takes 500 resources. */
  values: 400_000,
  /** Characters of texts that loops make. CloudFormation takes 1 MB. */
  characters: 4_000_000,
  /** `AWS::Include` in a template and in what it includes. */
  includes: 100,
  /** Values in the local files that a template names, each time that one is read. */
  local: 1_000_000,
  /** Conditions looked at to tell which combinations can occur. */
  conditions: 5_000_000,
} as const;

export type Expense = keyof typeof LIMITS;

const WORDS: Readonly<Record<Expense, string>> = {
  values: 'its macros make more values than are looked at',
  characters: 'its loops make longer texts than are looked at',
  includes: 'it includes more files than are looked at',
  local: 'the files that it names hold more than is looked at',
  conditions: 'its conditions have more combinations than are looked at',
};

export class Budget {
  readonly #left: Record<Expense, number>;
  readonly #exceeded = new Set<Expense>();

  /** @param limits where they are not to be the usual ones. */
  constructor(limits: Partial<Record<Expense, number>> = {}) {
    this.#left = { ...LIMITS, ...limits };
  }

  /** Takes an amount; false where no more than that is left: then what it is for must stay undone. */
  take(expense: Expense, amount = 1): boolean {
    this.#left[expense] -= amount;
    if (this.#left[expense] >= 0) return true;
    this.#exceeded.add(expense);
    return false;
  }

  /** How much is left. */
  left(expense: Expense): number {
    return Math.max(0, this.#left[expense]);
  }

  /** Why not all was done, in words that do not change from case to case. */
  get exceeded(): readonly string[] {
    return [...this.#exceeded].map((expense) => WORDS[expense]);
  }
}
