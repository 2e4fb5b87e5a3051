/** What the ARN of a role looks like. */
import { literal, matches, type SymbolicString } from '../text/symbolic-string.ts';

/** Whatever of it is open. */
const ROLE_ARN: SymbolicString = ['arn:*:iam::*:role/*'];
const LITERAL_ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

/** Is a text surely not the ARN of a role? */
export function isSurelyNoRoleArn(text: SymbolicString): boolean {
  const known = literal(text);
  if (known !== undefined) return !LITERAL_ROLE_ARN.test(known);
  return matches(ROLE_ARN, text) === 'no';
}
