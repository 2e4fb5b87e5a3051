/**
 * Condition operators, one entry each: how a value in a policy is compared with a value in the request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
import { literal, matches, same, type Text } from '../cloudformation/text.ts';
import type { Answer } from '../finding.ts';
import { arnMatches, not } from './arn.ts';

export interface Operator {
  /** Does one value in the policy accept one value of the request? */
  readonly accepts: (policy: Text, request: Text) => Answer;
  /** Holds where *no* value is accepted (`StringNotEquals`); a key that isn't there is then fine. */
  readonly negative: boolean;
}

const lower = (text: Text): Text =>
  text.map((part) => (typeof part === 'string' ? part.toLowerCase() : part));

const equals = (policy: Text, request: Text): Answer => same(policy, request);
const equalsIgnoringCase = (policy: Text, request: Text): Answer => {
  const a = literal(policy);
  const b = literal(request);
  if (a !== undefined && b !== undefined) return a.toLowerCase() === b.toLowerCase() ? 'yes' : 'no';
  return same(policy, request) === 'yes' || same(lower(policy), lower(request)) === 'yes' ? 'yes' : 'unknown';
};
const like = (policy: Text, request: Text): Answer => matches(policy, request);
const boolean = (policy: Text, request: Text): Answer => same(lower(policy), lower(request));

/** Both sides as numbers; unknown where one isn't. */
const compared =
  (toNumber: (text: string) => number, holds: (policy: number, request: number) => boolean) =>
  (policy: Text, request: Text): Answer => {
    const a = toNumber(literal(policy) ?? '');
    const b = toNumber(literal(request) ?? '');
    if (Number.isNaN(a) || Number.isNaN(b)) return 'unknown';
    return holds(a, b) ? 'yes' : 'no';
  };

const numeric = (text: string): number => (text === '' ? Number.NaN : Number(text));
const date = (text: string): number => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text));

function address(policy: Text, request: Text): Answer {
  const range = literal(policy);
  const ip = literal(request);
  if (range === undefined || ip === undefined) return 'unknown';
  const [base = '', bits = '32'] = range.split('/');
  const [a, b] = [v4(base), v4(ip)];
  if (a === undefined || b === undefined || !/^\d{1,2}$/.test(bits)) return 'unknown';
  const shift = 32 - Number(bits);
  return shift >= 32 || Math.floor(a / 2 ** shift) === Math.floor(b / 2 ** shift) ? 'yes' : 'no';
}

function v4(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
    return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

const pair = (
  name: string,
  negated: string,
  accepts: Operator['accepts'],
): readonly (readonly [string, Operator])[] => [
  [name, { accepts, negative: false }],
  [negated, { accepts, negative: true }],
];

const numbers = (
  prefix: string,
  toNumber: (text: string) => number,
): readonly (readonly [string, Operator])[] => [
  ...pair(
    `${prefix}Equals`,
    `${prefix}NotEquals`,
    compared(toNumber, (a, b) => a === b),
  ),
  [
    `${prefix}LessThan`,
    { accepts: compared(toNumber, (policy, request) => request < policy), negative: false },
  ],
  [
    `${prefix}LessThanEquals`,
    { accepts: compared(toNumber, (policy, request) => request <= policy), negative: false },
  ],
  [
    `${prefix}GreaterThan`,
    { accepts: compared(toNumber, (policy, request) => request > policy), negative: false },
  ],
  [
    `${prefix}GreaterThanEquals`,
    { accepts: compared(toNumber, (policy, request) => request >= policy), negative: false },
  ],
];

/** By name in lower case: IAM takes operators in any case. `Null` is not here, as it doesn't look at values. */
const operators: ReadonlyMap<string, Operator> = new Map(
  [
    ...pair('StringEquals', 'StringNotEquals', equals),
    ...pair('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', equalsIgnoringCase),
    ...pair('StringLike', 'StringNotLike', like),
    ...pair('ArnLike', 'ArnNotLike', arnMatches),
    ...pair('ArnEquals', 'ArnNotEquals', arnMatches),
    ...pair('IpAddress', 'NotIpAddress', address),
    ...numbers('Numeric', numeric),
    ...numbers('Date', date),
    ['Bool', { accepts: boolean, negative: false }] as const,
    ['BinaryEquals', { accepts: equals, negative: false }] as const,
  ].map(([name, operator]) => [name.toLowerCase(), operator]),
);

/** The values of a key in a request; *absent* where it is surely not there, *unknown* where nobody knows. */
export type ContextValue = { readonly values: readonly Text[] } | 'absent' | 'unknown';

/** Does a condition hold for a key's value? */
export function conditionHolds(
  operatorName: string,
  policyValues: readonly Text[],
  context: ContextValue,
): Answer {
  const [, set, base = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/i.exec(operatorName) ?? [];
  if (base.toLowerCase() === 'null') return isNull(policyValues, context);
  const operator = operators.get(base.toLowerCase());
  if (operator === undefined || context === 'unknown') return 'unknown';
  if (context === 'absent') {
    const isFine =
      ifExists !== undefined ||
      set?.toLowerCase() === 'forallvalues' ||
      (operator.negative && set === undefined);
    return isFine ? 'yes' : 'no';
  }
  const each = context.values.map((value) => acceptsOne(operator, policyValues, value));
  if (set?.toLowerCase() === 'foranyvalue') return anyOf(each);
  return allOf(each);
}

function acceptsOne({ accepts, negative }: Operator, policyValues: readonly Text[], value: Text): Answer {
  const accepted = anyOf(policyValues.map((policy) => accepts(policy, value)));
  return negative ? not(accepted) : accepted;
}

/** `Null: true` holds where the key isn't there. */
function isNull(policyValues: readonly Text[], context: ContextValue): Answer {
  if (context === 'unknown') return 'unknown';
  const absent = context === 'absent' ? 'true' : 'false';
  return anyOf(policyValues.map((value) => same(lower(value), [absent])));
}

const anyOf = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
const allOf = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
