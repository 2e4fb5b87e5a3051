/** ARNs as symbolic text: their six parts, and patterns of them. */

import type { Answer } from '../finding.ts';
import { literal, matches, type SymbolicString, same, split, tokensOf } from '../text/symbolic-string.ts';
import { allOf } from '../text/ternary.ts';

export interface Arn {
  readonly partition: SymbolicString;
  readonly service: SymbolicString;
  readonly region: SymbolicString;
  readonly account: SymbolicString;
  /** Everything behind the fifth colon. */
  readonly resource: SymbolicString;
}

/** Takes an ARN apart; undefined where the text is none, or its parts can't be told. */
export function arnOf(text: SymbolicString): Arn | undefined {
  const parts = fieldsOf(text);
  if (parts === undefined || parts.length !== 6) return undefined;
  const [prefix, partition, service, region, account, resource] = parts;
  if (prefix === undefined || literal(prefix) !== 'arn') return undefined;
  if (!partition || !service || !region || !account || !resource) return undefined;
  return { partition, service, region, account, resource };
}

/**
 * Does an ARN pattern match, as `ArnLike` does: each of the six parts by itself, so that `*` doesn't reach over a colon
 * but in the last one?
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function arnMatches(pattern: SymbolicString, arn: SymbolicString): Answer {
  const wanted = fieldsOf(pattern);
  const given = arnOf(arn);
  if (wanted?.length === 6 && given !== undefined) return fieldsMatch(wanted, given);
  if (literal(pattern) !== undefined && !literal(pattern)?.includes(':')) return arnAgainstWord(pattern);
  // Matching part by part is stricter than matching the whole: a whole that doesn't match is a no.
  if (matches(pattern, arn) === 'no') return 'no';
  return same(pattern, arn) === 'yes' ? 'yes' : 'unknown';
}

/** A pattern without any colon is no ARN; whether `*` alone is taken for one isn't documented. */
const arnAgainstWord = (pattern: SymbolicString): Answer => (literal(pattern) === '*' ? 'unknown' : 'no');

/**
 * Does a `Resource` pattern match a resource? Part by part as `arnMatches`; parts that the pattern leaves off at its end
 * are as if they were `*`. Whether a `*` at the end of a part also reaches over the colon behind it is told in different
 * ways, so that where only this would make it match, it is unknown.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function resourceMatches(pattern: SymbolicString, resource: SymbolicString): Answer {
  if (literal(pattern) === '*') return 'yes';
  const wanted = fieldsOf(pattern);
  const given = arnOf(resource);
  if (wanted === undefined || given === undefined) return matches(pattern, resource);
  const isShort = wanted.length < 6;
  const answer = wanted.length === 1 ? 'no' : fieldsMatch(wanted, given);
  if (answer === 'yes' && isShort && !hasStar(pattern)) return 'unknown';
  return answer === 'no' && matches(pattern, resource) !== 'no' ? 'unknown' : answer;
}

/** Is a pattern an ARN that leaves off parts? What it excludes in `NotResource` is told in different ways. */
export function isShortArn(pattern: SymbolicString): boolean {
  const fields = fieldsOf(pattern);
  return fields !== undefined && fields.length > 1 && fields.length < 6;
}

const hasStar = (pattern: SymbolicString): boolean =>
  pattern.some((part) => typeof part === 'string' && part.includes('*'));

const fieldsOf = (text: SymbolicString): readonly SymbolicString[] | undefined => split(text, ':', 6);

function fieldsMatch(wanted: readonly SymbolicString[], given: Arn): Answer {
  const { partition, service, region, account, resource } = given;
  const fields: readonly SymbolicString[] = [['arn'], partition, service, region, account, resource];
  return allOf(
    fields.map((field, index) => {
      const want = wanted[index];
      if (want === undefined) return 'yes';
      return index === 1 ? partitionMatches(want, field) : matches(want, field);
    }),
  );
}

/** A literal `aws` meets an open partition: whoever writes it deploys there. */
function partitionMatches(wanted: SymbolicString, given: SymbolicString): Answer {
  if (isPartitionToken(wanted) && literal(given) === 'aws') return 'yes';
  if (isPartitionToken(given) && literal(wanted) === 'aws') return 'yes';
  return matches(wanted, given);
}

const isPartitionToken = (text: SymbolicString): boolean =>
  text.length === 1 && tokensOf(text).some(({ id }) => id === 'AWS::Partition');
