/** One of several words, or a sentence that lists them. */
import { nearest } from '../cloudformation/nearest.ts';
import { UsageError } from '../usage-error.ts';

/** `name` as the user writes it: `--fail-on`, or the input `fail-on`. */
export function choice<Word extends string>(name: string, given: string, allowed: readonly Word[]): Word {
  const found = allowed.find((word) => word === given);
  if (found !== undefined) return found;
  const meant = nearest(given, allowed);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  throw new UsageError(`${name} is one of ${allowed.join(', ')}, not "${given}"${hint}`);
}
