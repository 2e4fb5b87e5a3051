/** Conditions and resources that narrow a statement: what is written with a wildcard is judged by what remains. */
import { literal, split, type Text } from '../cloudformation/text.ts';
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
export function narrows({ key, operator, values }: Condition): boolean {
  if (NOT_NARROWING.has(key.toLowerCase())) return false;
  return !(/like|arnequals/i.test(operator) && values.some(({ text }) => literal(text) === '*'));
}

/** Does a statement give all that its actions and resources say? */
export function isUnnarrowed({ conditions, open }: Statement): boolean {
  return open === undefined && !conditions.some(narrows);
}

/** A kind of resource with any name: `*`, `table/*`, `*:*`, a bucket's objects of any bucket. */
const ANY_NAME = /^(?:[A-Za-z-]+[:/])?\*(?:[:/]\*)*$/;

/** Does a pattern match all resources of a kind in the account, so that no name narrows it? */
export function isEveryResource(pattern: Text): boolean {
  const fields = split(pattern, ':', 6);
  const last = fields?.at(-1);
  const name = last && literal(last);
  if (fields === undefined || name === undefined) return false;
  if (fields.length < 6) return /\*$/.test(name);
  return ANY_NAME.test(name);
}
