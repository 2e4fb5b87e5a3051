/**
 * Conditions are those of one template. What stands in another one is there under conditions of its own, which may be
 * called alike and turn out otherwise: between two stacks only what holds in all of them is certain.
 */
import { always, type Scenario } from '../cloudformation/scenario.ts';
import type { Template } from '../cloudformation/template.ts';
import type { Evaluation } from '../iam/evaluate.ts';
import type { Statement } from '../iam/statement.ts';
import type { Unknown } from '../text/unknown.ts';

/** A scenario, and whose conditions it speaks of. */
export interface Where {
  readonly template: Template;
  readonly scenario: Scenario;
}

/** What is assumed of a template's conditions where something stands in a scenario: nothing, if that is another's. */
export const scenarioIn = (template: Template, where: Where): Scenario =>
  where.template === template ? where.scenario : always;

const conditionsOf = ({ source }: Template): Unknown => ({ code: 'condition', what: source.path });

/** A no that holds under some conditions of `owner` only is not certain for another stack. */
export function asSeenFrom(template: Template, owner: Template, evaluation: Evaluation): Evaluation {
  const isCertain = evaluation.answer !== 'no' || (evaluation.when ?? always).size === 0;
  if (template === owner || isCertain) return evaluation;
  return { answer: 'unknown', nearest: [], unknowns: [conditionsOf(owner)] };
}

/** A statement of `owner` for what another stack asks: one that is there under conditions may be there. */
export function statementFor(template: Template, owner: Template, statement: Statement): Statement {
  if (template === owner || statement.scenario.size === 0) return statement;
  const { conditions } = owner;
  const isDecided = [...statement.scenario].every(([name, truth]) => conditions.truthOf(name) === truth);
  return {
    ...statement,
    scenario: always,
    ...(!isDecided && { open: statement.open ?? conditionsOf(owner) }),
  };
}
