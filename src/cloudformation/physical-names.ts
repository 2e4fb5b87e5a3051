/** What makes a resource's physical name: the properties that give it, and what CloudFormation makes up. */
import { generatedNames } from '../data/cloudformation-names.ts';
import { child, type MapNode } from '../template/node.ts';
import type { SymbolicString, Token } from '../text/symbolic-string.ts';
import type { TypeFacts } from './types.ts';

/** In the order in which they count: `TopicName` of a topic, then what the type calls its name. */
export function nameProperties(short: string, facts: TypeFacts | undefined): readonly string[] {
  return [...new Set([`${short}Name`, ...(facts?.nameProperties ?? [])])];
}

/** What is known of the name of a resource to which the template gives none. */
export function madeUpName(type: string, resource: MapNode): Partial<Token> {
  if (!generatedNames.has(type) || isFifo(resource)) return { family: type };
  return { family: type, chars: NAME_CHARS, minLength: 1, generated: true };
}

/** Characters of names that CloudFormation makes up. */
export const NAME_CHARS = 'A-Za-z0-9_-';

/** Names of FIFO queues and topics end in `.fifo`, also those that CloudFormation makes up. */
function isFifo(resource: MapNode): boolean {
  const properties = child(resource, 'Properties');
  return ['FifoQueue', 'FifoTopic'].some((property) => {
    const value = child(properties, property);
    return value !== undefined && !(value.kind === 'scalar' && value.text === 'false');
  });
}

/** No physical name is longer; names that double each other would otherwise grow without end. */
const LONGEST_NAME = 2_048;
const MOST_PARTS = 64;

/** Is a text too long to be a name? */
export function isTooLong(text: SymbolicString): boolean {
  const length = text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
  return length > LONGEST_NAME || text.length > MOST_PARTS;
}
