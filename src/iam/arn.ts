/** ARNs as symbolic text: their six parts, and matching a pattern against one. */
import { literal, matches, split, type Text } from '../cloudformation/text.ts';
import type { Answer } from '../finding.ts';

/** The parts of an ARN: `arn`, partition, service, region, account, resource. Undefined where they can't be told apart. */
export function arnParts(arn: Text): readonly Text[] | undefined {
  const parts = split(arn, ':', 6);
  return parts?.length === 6 ? parts : undefined;
}

/**
 * Does an ARN pattern cover an ARN? Each part is matched for itself; a `*` reaches no further than its part, except in
 * the last. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function arnMatches(pattern: Text, arn: Text): Answer {
  if (literal(pattern) === '*') return 'yes';
  const whole = matches(pattern, arn);
  if (whole === 'no') return 'no';
  const wanted = arnParts(pattern);
  const given = arnParts(arn);
  if (wanted === undefined || given === undefined) {
    // Without wildcards there is nothing that could reach too far.
    return whole === 'yes' && !hasWildcard(pattern) ? 'yes' : 'unknown';
  }
  // The partition is compared in its place, where a literal `aws` meets an open one: so the whole beginning goes along.
  const heads = matches(headOf(wanted), headOf(given));
  return all([heads, ...wanted.slice(2).map((part, index) => matches(part, given[index + 2] ?? []))]);
}

const headOf = (parts: readonly Text[]): Text =>
  [...(parts[0] ?? []), ':', ...(parts[1] ?? []), ':'].reduce<Text>(joined, []);

function joined(text: Text, part: Text[number]): Text {
  const last = text[text.length - 1];
  return typeof last === 'string' && typeof part === 'string'
    ? [...text.slice(0, -1), last + part]
    : [...text, part];
}

const hasWildcard = (text: Text): boolean =>
  text.some((part) => typeof part === 'string' && /[*?]/.test(part));

/** All of them: no where one is no, yes where all are. */
export function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** Any of them: yes where one is yes, no where all are. */
export function any(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

export function not(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes' ? 'no' : 'yes';
}
