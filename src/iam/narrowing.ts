/** Conditions and resources that narrow a statement: what is written with a wildcard is judged by what remains. */
import { concat, literal, matches, type SymbolicString, split } from '../text/symbolic-string.ts';
import type { ResourceType } from './actions.ts';
import type { Condition, Statement } from './statement.ts';

/** Keys that say how a request is made, and leave open who makes it and on what. */
const NOT_NARROWING: ReadonlySet<string> = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:principaltype',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:useragent',
]);

/** Does a condition leave out some of what the statement names? */
function narrows({ key, operator, values }: Condition): boolean {
  if (NOT_NARROWING.has(key.toLowerCase())) return false;
  return !(/like|arnequals/i.test(operator) && values.some(({ text }) => literal(text) === '*'));
}

/** Does a statement give all that its actions and resources say? */
export function isUnnarrowed({ conditions, open }: Statement): boolean {
  return open === undefined && !conditions.some(narrows);
}

const hasNames = ({ arn }: ResourceType): boolean => arn.split(':').slice(3).join(':').includes('${');

/** Does a pattern match all resources of a type, whatever their names, in any account and region it may be deployed to? */
export function isEveryResource(pattern: SymbolicString, type: ResourceType): boolean {
  const text = literal(pattern);
  if (text === '*') return true;
  // Where a type's resources have names, no text without wildcards matches all of them.
  if (text !== undefined && !/[*?]/.test(text) && hasNames(type)) return false;
  const [, , service, , , resource] = split(pattern, ':', 6) ?? [];
  if (service === undefined || resource === undefined) return false;
  return matches(concat('arn:*:', service, ':*:*:', resource), type.text) === 'yes';
}
