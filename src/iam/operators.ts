/**
 * The condition operators: how one value of the policy compares with one value of the request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */

import type { Answer } from '../finding.ts';
import { literal, matches, type SymbolicString, same } from '../text/symbolic-string.ts';
import { certain } from '../text/ternary.ts';
import { arnMatches } from './arn.ts';
import { isInRange } from './ip.ts';

export interface Operator {
  /** Does the request's value match the policy's? For a negated operator: the comparison that it negates. */
  readonly matches: (wanted: SymbolicString, given: SymbolicString) => Answer;
  readonly negated: boolean;
}

const is = (compare: Operator['matches']): Operator => ({ matches: compare, negated: false });
const isNot = (compare: Operator['matches']): Operator => ({ matches: compare, negated: true });

const like = (wanted: SymbolicString, given: SymbolicString): Answer => matches(wanted, given);

/** By lower-case name, without prefix and suffix. `Null` is not among them: it asks about the key, not its value. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['stringequals', is(same)],
  ['stringnotequals', isNot(same)],
  ['stringequalsignorecase', is(sameIgnoringCase)],
  ['stringnotequalsignorecase', isNot(sameIgnoringCase)],
  ['stringlike', is(like)],
  ['stringnotlike', isNot(like)],
  ['arnequals', is(arnMatches)],
  ['arnlike', is(arnMatches)],
  ['arnnotequals', isNot(arnMatches)],
  ['arnnotlike', isNot(arnMatches)],
  ['bool', is(literals((wanted, given) => sameBoolean(wanted, given)))],
  ['binaryequals', is(same)],
  ['numericequals', is(ordered(Number, (wanted, given) => given === wanted))],
  ['numericnotequals', isNot(ordered(Number, (wanted, given) => given === wanted))],
  ['numericlessthan', is(ordered(Number, (wanted, given) => given < wanted))],
  ['numericlessthanequals', is(ordered(Number, (wanted, given) => given <= wanted))],
  ['numericgreaterthan', is(ordered(Number, (wanted, given) => given > wanted))],
  ['numericgreaterthanequals', is(ordered(Number, (wanted, given) => given >= wanted))],
  ['dateequals', is(ordered(instant, (wanted, given) => given === wanted))],
  ['datenotequals', isNot(ordered(instant, (wanted, given) => given === wanted))],
  ['datelessthan', is(ordered(instant, (wanted, given) => given < wanted))],
  ['datelessthanequals', is(ordered(instant, (wanted, given) => given <= wanted))],
  ['dategreaterthan', is(ordered(instant, (wanted, given) => given > wanted))],
  ['dategreaterthanequals', is(ordered(instant, (wanted, given) => given >= wanted))],
  ['ipaddress', is(literals(isInRange))],
  ['notipaddress', isNot(literals(isInRange))],
]);

function sameIgnoringCase(wanted: SymbolicString, given: SymbolicString): Answer {
  const answer = matches(wanted, given, { ignoreCase: true });
  const wildcards = wanted.some((part) => typeof part === 'string' && /[*?]/.test(part));
  if (!wildcards || answer === 'no') return answer;
  const [a, b] = [literal(wanted), literal(given)];
  return a !== undefined && b !== undefined ? certain(a.toLowerCase() === b.toLowerCase()) : 'unknown';
}

/** A comparison of values that are only understood when they are known as a whole. */
function literals(compare: (wanted: string, given: string) => Answer): Operator['matches'] {
  return (wanted, given) => {
    const [a, b] = [literal(wanted), literal(given)];
    return a === undefined || b === undefined ? 'unknown' : compare(a, b);
  };
}

function ordered(
  read: (text: string) => number,
  compare: (wanted: number, given: number) => boolean,
): Operator['matches'] {
  return literals((wanted, given) => {
    const [a, b] = [read(wanted), read(given)];
    return Number.isNaN(a) || Number.isNaN(b) || wanted === '' || given === ''
      ? 'no'
      : certain(compare(a, b));
  });
}

function sameBoolean(wanted: string, given: string): Answer {
  const [a, b] = [wanted.toLowerCase(), given.toLowerCase()];
  if (![a, b].every((value) => value === 'true' || value === 'false')) return 'no';
  return certain(a === b);
}

/** Dates are ISO 8601, or seconds since 1970. */
function instant(text: string): number {
  return /^\d+$/.test(text) && text.length > 8 ? Number(text) * 1000 : Date.parse(text);
}
