/**
 * One condition of a statement against a request, with the set operators and `IfExists`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */

import type { Answer } from '../finding.ts';
import { literal, type SymbolicString } from '../text/symbolic-string.ts';
import { allOf, anyOf, certain, not } from '../text/ternary.ts';
import { OPERATORS, type Operator } from './operators.ts';
import { lookUp, type Request } from './request.ts';
import type { Condition } from './statement.ts';
import { hasOpenVariable, resolveVariables } from './variables.ts';

export interface OperatorName {
  readonly set?: 'all' | 'any';
  /** Lower case, without prefix and suffix. */
  readonly base: string;
  readonly ifExists: boolean;
}

const NAME = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;

/** Takes `ForAnyValue:StringLikeIfExists` apart; undefined where it is no operator. */
export function operatorOf(written: string): OperatorName | undefined {
  const [, set, base = '', ifExists] = NAME.exec(written.toLowerCase()) ?? [];
  if (base !== 'null' && !OPERATORS.has(base)) return undefined;
  return {
    base,
    ifExists: ifExists !== undefined,
    ...(set !== undefined && { set: set === 'forallvalues' ? 'all' : 'any' }),
  };
}

/** Does the request meet the condition? */
export function isMet(condition: Condition, request: Request): Answer {
  const name = operatorOf(condition.operator);
  if (name === undefined) return 'unknown';
  const given = lookUp(request, condition.key);
  if (name.base === 'null')
    return isNull(condition, given === 'unknown' ? 'unknown' : certain(given === 'absent'));
  const operator = OPERATORS.get(name.base);
  if (operator === undefined || given === 'unknown') return 'unknown';
  const values = given === 'absent' ? [] : given.values;
  const wanted = condition.values.map(({ text }) => resolveVariables(text, request));
  if (values.length === 0) {
    const answer = whenAbsent(name, operator);
    return answer === 'yes' && wanted.some(hasOpenVariable) ? 'unknown' : answer;
  }
  const answers = values.map((value) => holdsFor(operator, wanted, value));
  if (name.set !== undefined) return name.set === 'all' ? allOf(answers) : anyOf(answers);
  // Without a set operator, several values in the request are not defined for most keys: only agreement decides.
  const all = allOf(answers);
  return all === anyOf(answers) ? all : 'unknown';
}

/** Negated: none of the policy's values may match; otherwise one has to. */
function holdsFor(operator: Operator, wanted: readonly SymbolicString[], value: SymbolicString): Answer {
  const some = anyOf(wanted.map((each) => operator.matches(each, value)));
  if (!operator.negated) return some;
  return some === 'no' && wanted.some(hasOpenVariable) ? 'unknown' : not(some);
}

/** `IfExists` says yes where `ForAnyValue` says no; which of them counts isn't documented. */
function whenAbsent({ set, ifExists }: OperatorName, { negated }: Operator): Answer {
  if (set === 'any') return ifExists ? 'unknown' : 'no';
  return certain(ifExists || set === 'all' || negated);
}

function isNull(condition: Condition, absent: Answer): Answer {
  return anyOf(
    condition.values.map(({ text }) => {
      const wanted = literal(text)?.toLowerCase();
      if (wanted === 'true') return absent;
      return wanted === 'false' ? not(absent) : 'unknown';
    }),
  );
}
