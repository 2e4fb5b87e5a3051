/** Symbolic texts as keys of maps. */
import { type SymbolicString, substitute, type Token } from './symbolic-string.ts';

/**
 * A key that is equal for texts which are surely the same, and different for all others. A literal `arn:aws:` meets an
 * open partition, as it does where texts are compared: whoever writes it deploys there.
 */
export function keyOf(text: SymbolicString): string {
  return JSON.stringify(
    substitute(text, onlyValue).flatMap((part) =>
      typeof part === 'string' ? withOpenPartition(part) : [idOf(part)],
    ),
  );
}

/** The value of a token that can have no other. */
const onlyValue = ({ id, values: [value, ...others] = [] }: Token): string | undefined =>
  id !== OPEN.id && others.length === 0 ? value : undefined;

const idOf = ({ id }: Pick<Token, 'id'>): { readonly id: string } => ({ id });

const LITERAL = 'arn:aws:';
const OPEN = idOf({ id: 'AWS::Partition' });

/** A literal stretch, as it is where each partition in it is left open. */
function withOpenPartition(part: string): readonly (string | { readonly id: string })[] {
  if (!part.includes(LITERAL)) return [part];
  const pieces = part.split(LITERAL);
  const last = pieces.length - 1;
  return pieces.flatMap((piece, index) => {
    const stretch = `${index === 0 ? '' : ':'}${piece}${index === last ? '' : 'arn:'}`;
    return index === last ? [stretch] : [stretch, OPEN];
  });
}
