/**
 * Under which conditions something is there: guards, and the questions that rules ask of them.
 */
import type { Answer } from '../finding.ts';

/** A conjunction: condition name → the truth it needs. The empty guard holds always. */
export type Scenario = ReadonlyMap<string, boolean>;

export const always: Scenario = new Map();

/** Both guards at once; undefined where they contradict each other by name. */
export function both(a: Scenario, b: Scenario): Scenario | undefined {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  const joined = new Map(a);
  for (const [name, truth] of b) {
    if (joined.get(name) === !truth) return undefined;
    joined.set(name, truth);
  }
  return joined;
}

/** "when `IsProd` is false and `HasDlq` is true"; empty for the empty guard. */
export function showScenario(guard: Scenario): string {
  const parts = [...guard].map(([name, truth]) => `\`${name}\` is ${truth}`);
  return parts.length === 0 ? '' : `when ${parts.join(' and ')}`;
}

/** The conditions of one template, and which combinations of them can occur. */
export interface Conditions {
  has(name: string): boolean;
  /** The truth of a condition where it is decided whatever the open parameters are (or where they are given). */
  truthOf(name: string): boolean | undefined;
  /** Can this combination occur? */
  feasible(guard: Scenario): Answer;
  /**
   * A combination within `guard` in which none of `covers` holds: the scenario in which a grant is lacking.
   * `none`: whenever `guard` holds, one of `covers` does. `unknown`: too many combinations, or undecidable.
   */
  uncoveredScenario(guard: Scenario, covers: readonly Scenario[]): Scenario | 'none' | 'unknown';
}
