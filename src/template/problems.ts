/** The findings of reading: what they have in common. */
import type { Finding, Span } from '../finding.ts';

/** Nothing that CloudFormation takes is nested so deeply; deeper input is refused, so that no walk overflows. */
export const MOST_DEPTH = 200;

/** Aliases repeat what they stand for; a tree that would have more values than this once written out is refused. */
export const MOST_VALUES = 500_000;

export function unreadable(at: Span, message: string, help: string): Finding {
  return {
    rule: 'template-unreadable',
    severity: 'error',
    message,
    help,
    resources: [],
    at,
    related: [],
    fix: null,
  };
}

export function tooDeep(at: Span): Finding {
  return unreadable(
    at,
    `The template is nested more than ${MOST_DEPTH} levels deep here`,
    'Flatten what stands here: CloudFormation takes no such depth.',
  );
}

/** A key that stands a second time in one map: CloudFormation takes the last one and says nothing. */
export function duplicateKey(key: string, first: Span, second: Span): Finding {
  return {
    rule: 'template-duplicate-key',
    severity: 'warning',
    message: `The key "${key}" stands twice in this map; only the last one counts`,
    help: 'Remove or rename one of the two.',
    resources: [],
    at: second,
    related: [{ message: 'the first one, which is lost', at: first }],
    fix: null,
  };
}
