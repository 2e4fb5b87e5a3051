/**
 * May this be done? Statements against a request, as IAM decides it: a deny that applies ends it, otherwise an allow
 * is needed. Three-valued, over the conditions of the template under which the statements are there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */

import { both, type Conditions, type Scenario } from '../cloudformation/scenario.ts';
import type { Answer } from '../finding.ts';
import { eachOnce, type Unknown } from '../text/unknown.ts';
import { concernsAction, type Failure, type Match, matchStatement } from './match.ts';
import type { Request } from './request.ts';
import type { Statement } from './statement.ts';

/** A statement that doesn't allow the request, with everything in it that differs. */
export interface Near {
  readonly statement: Statement;
  readonly failures: readonly Failure[];
}

export interface Evaluation {
  readonly answer: Answer;
  /** The statement that allows it, or denies it. */
  readonly deciding?: Statement;
  /** For a no: the scenario in which it isn't allowed; empty where it never is. */
  readonly when?: Scenario;
  /** For a no without a deny: the statements that come nearest, nearest first. */
  readonly nearest: readonly Near[];
  /** For an unknown: what could not be decided. */
  readonly unknowns: readonly Unknown[];
}

interface Candidate {
  readonly statement: Statement;
  readonly match: Match;
}

/** So many of the nearest statements are kept. */
const MOST_NEAREST = 3;

/**
 * Judges a request.
 *
 * @param conditions those of the template that the scenarios are from; without them only scenarios that hold by name decide.
 */
export function evaluate(
  statements: readonly Statement[],
  request: Request,
  conditions: Conditions = byName,
): Evaluation {
  const isThere = ({ scenario }: Statement): boolean => isPossible(scenario, request.scenario, conditions);
  const candidateOf = (statement: Statement): Candidate => ({
    statement,
    match: matchStatement(statement, request),
  });
  const candidates = statements
    .filter((statement) => concernsAction(statement, request) && isThere(statement))
    .map(candidateOf);
  const judged = denied(candidates, request, conditions) ?? allowed(candidates, request, conditions);
  if (judged.answer !== 'no' || judged.deciding !== undefined) return judged;
  let near: readonly Near[] | undefined;
  return {
    ...judged,
    // Only messages ask for it, and then for statements about other actions as well.
    get nearest() {
      near ??= nearest(statements.filter((each) => each.effect !== 'Deny' && isThere(each)).map(candidateOf));
      return near;
    },
  };
}

function isPossible(scenario: Scenario, within: Scenario, conditions: Conditions): boolean {
  const joined = both(within, scenario);
  return joined !== undefined && (scenario.size === 0 || conditions.feasible(joined) !== 'no');
}

function denied(
  candidates: readonly Candidate[],
  request: Request,
  conditions: Conditions,
): Evaluation | undefined {
  for (const { statement, match } of candidates) {
    if (statement.effect !== 'Deny' || match.answer !== 'yes') continue;
    const when = both(request.scenario, statement.scenario);
    if (when === undefined || conditions.feasible(when) !== 'yes') continue;
    return { answer: 'no', deciding: statement, when, nearest: [], unknowns: [] };
  }
  return undefined;
}

function allowed(candidates: readonly Candidate[], request: Request, conditions: Conditions): Evaluation {
  const allows = candidates.filter(({ statement }) => statement.effect !== 'Deny');
  const sure = allows.filter(
    ({ statement, match }) => statement.effect === 'Allow' && match.answer === 'yes',
  );
  const perhaps = allows.filter(({ match }) => match.answer !== 'no');
  const doubts = candidates.filter(
    ({ statement, match }) => statement.effect !== 'Allow' && match.answer !== 'no',
  );
  const scenariosOf = (of: readonly Candidate[]): readonly Scenario[] =>
    of.map(({ statement }) => statement.scenario);

  if (conditions.uncoveredScenario(request.scenario, scenariosOf(sure)) === 'none') {
    const [first] = sure;
    if (doubts.length > 0) return undecided(doubts);
    return { answer: 'yes', nearest: [], unknowns: [], ...(first && { deciding: first.statement }) };
  }
  const uncovered = conditions.uncoveredScenario(request.scenario, scenariosOf(perhaps));
  if (uncovered === 'none' || uncovered === 'unknown') return undecided([...perhaps, ...doubts]);
  return { answer: 'no', when: uncovered, nearest: [], unknowns: [] };
}

function undecided(candidates: readonly Candidate[]): Evaluation {
  return {
    answer: 'unknown',
    nearest: [],
    get unknowns() {
      const found = eachOnce(candidates.flatMap(({ match }) => match.unknowns));
      return found.length > 0 ? found : [CONDITIONS];
    },
  };
}

const CONDITIONS: Unknown = { code: 'statement', what: 'Conditions', why: 'the conditions of the template' };

/** The fewer parts differ the nearer; a statement about other actions is nowhere near. */
function nearest(allows: readonly Candidate[]): readonly Near[] {
  return allows
    .filter(({ match }) => match.failures.length > 0)
    .map(({ statement, match }) => ({ statement, failures: match.failures }))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_NEAREST);
}

const WEIGHTS = { principal: 2, action: 4, resource: 3, condition: 1 } as const;

const distance = ({ failures }: Near): number =>
  failures.reduce((sum, { failed }) => sum + WEIGHTS[failed], 0);

/** Conditions of which nothing is known: scenarios are compared by their names. */
const byName: Conditions = {
  has: () => true,
  truthOf: () => undefined,
  feasible: (scenario) => (scenario.size === 0 ? 'yes' : 'unknown'),
  uncoveredScenario: (scenario, covers) => {
    const holds = (cover: Scenario): boolean =>
      [...cover].every(([name, truth]) => scenario.get(name) === truth);
    if (covers.some(holds)) return 'none';
    return covers.length === 0 ? scenario : 'unknown';
  },
};
