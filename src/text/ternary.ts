/** Logic with three answers: what is unknown never turns into a yes or a no by itself. */
import type { Answer } from '../finding.ts';

/** Yes when all are, no as soon as one is; yes for none at all. */
export function allOf(answers: Iterable<Answer>): Answer {
  let result: Answer = 'yes';
  for (const answer of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}

/** Yes as soon as one is, no when all are; no for none at all. */
export function anyOf(answers: Iterable<Answer>): Answer {
  let result: Answer = 'no';
  for (const answer of answers) {
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}

export function not(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes' ? 'no' : 'yes';
}

/** The answer of a comparison that is certain. */
export function certain(truth: boolean): Answer {
  return truth ? 'yes' : 'no';
}
