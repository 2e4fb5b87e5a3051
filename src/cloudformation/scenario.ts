/**
 * Under which conditions something is there: scenarios, and the questions that rules ask of them.
 */
import type { Answer } from '../finding.ts';

/** A conjunction: condition name → the truth it needs. The empty scenario holds always. */
export type Scenario = ReadonlyMap<string, boolean>;

export const always: Scenario = new Map();

/** Both scenarios at once; undefined where they contradict each other by name. */
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

/** "when `IsProd` is false and `HasDlq` is true"; empty for the empty scenario. */
export function showScenario(scenario: Scenario): string {
  const parts = [...scenario].map(([name, truth]) => `\`${name}\` is ${truth}`);
  return parts.length === 0 ? '' : `when ${parts.join(' and ')}`;
}

/** The conditions of one template, and which combinations of them can occur. */
export interface Conditions {
  has(name: string): boolean;
  /** The truth of a condition where it is decided whatever the open parameters are (or where they are given). */
  truthOf(name: string): boolean | undefined;
  /** Can this combination occur? */
  feasible(scenario: Scenario): Answer;
  /**
   * A combination within `scenario` in which none of `covers` holds: the scenario in which a grant is lacking.
   * `none`: whenever `scenario` holds, one of `covers` does. `unknown`: too many combinations, or undecidable.
   */
  uncoveredScenario(scenario: Scenario, covers: readonly Scenario[]): Scenario | 'none' | 'unknown';
}
