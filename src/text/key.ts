/** Symbolic texts as keys of maps. */
import { type SymbolicString, substitute, type Token } from './symbolic-string.ts';

/**
 * A key that is equal for texts which are surely the same, and different for all others. A literal `arn:aws:` meets an
 * open partition, as it does where texts are compared: whoever writes it deploys there.
 */
export function keyOf(text: SymbolicString): string {
  const parts = text.some(isKnown) ? substitute(text, onlyValue) : text;
  let key = '';
  for (const part of parts) key += typeof part === 'string' ? literalKey(part) : tokenKey(part);
  return key;
}

/** The value of a token that can have no other. */
const onlyValue = ({ id, values: [value, ...others] = [] }: Token): string | undefined =>
  id !== PARTITION.id && others.length === 0 ? value : undefined;

const isKnown = (part: string | Token): boolean =>
  typeof part !== 'string' && part.values !== undefined && onlyValue(part) !== undefined;

/** With its length before it, so that no text can look like several parts. */
const literalKey = (part: string): string =>
  part.includes(LITERAL) ? withOpenPartition(part) : `"${part.length}:${part}`;

const tokenKey = ({ id }: Pick<Token, 'id'>): string => `$${id.length}:${id}`;

const LITERAL = 'arn:aws:';
const PARTITION = { id: 'AWS::Partition' };

/** A literal stretch, as it is where each partition in it is left open. */
function withOpenPartition(part: string): string {
  const pieces = part.split(LITERAL);
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => literalKey(`${index === 0 ? '' : ':'}${piece}${index === last ? '' : 'arn:'}`))
    .join(tokenKey(PARTITION));
}
