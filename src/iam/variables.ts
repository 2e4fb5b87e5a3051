/**
 * Policy variables: `${aws:PrincipalAccount}` in a resource or a condition value. What CloudFormation puts in for its
 * own `${…}` is a token already, so that those left in literal stretches are IAM's.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
import { concatAll, type SymbolicString, type Token } from '../text/symbolic-string.ts';
import { lookUp, type Request } from './request.ts';

const VARIABLE = /\$\{([^{}]*)\}/g;

/** Replaces policy variables by what the request says of them; one of which nothing is known becomes an open token. */
export function resolveVariables(text: SymbolicString, request: Request): SymbolicString {
  if (!text.some((part) => typeof part === 'string' && part.includes('${'))) return text;
  return concatAll(text.map((part) => (typeof part === 'string' ? resolveIn(part, request) : part)));
}

function resolveIn(text: string, request: Request): SymbolicString {
  const pieces: (string | SymbolicString)[] = [];
  let from = 0;
  for (const found of text.matchAll(VARIABLE)) {
    pieces.push(text.slice(from, found.index), variableValue(found[0], found[1] ?? '', request));
    from = found.index + found[0].length;
  }
  return concatAll([...pieces, text.slice(from)]);
}

/** `${*}`, `${?}` and `${$}` are these characters and no wildcards: as open tokens they never claim too much. */
function variableValue(written: string, inner: string, request: Request): SymbolicString {
  const [key = '', fallback] = inner.split(/,\s*/, 2);
  const value = lookUp(request, key.trim());
  if (value === 'absent' && fallback !== undefined) return [fallback.replace(/^'|'$/g, '')];
  const only = typeof value === 'object' && value.values.length === 1 ? value.values[0] : undefined;
  return only ?? [openVariable(written)];
}

/** Is there a variable left of which nothing is known? What such a value excludes is not documented. */
export function hasOpenVariable(text: SymbolicString): boolean {
  return text.some((part) => typeof part !== 'string' && part.id.startsWith(OPEN));
}

const OPEN = 'policy variable ';

const openVariable = (written: string): Token => ({
  id: `${OPEN}${written}`,
  label: written,
  reason: 'a policy variable',
});
