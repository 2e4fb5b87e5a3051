/** Texts as keys of maps. */
import type { Text } from '../cloudformation/text.ts';

/** Equal for texts that are surely the same. */
export function keyOf(text: Text): string {
  return JSON.stringify(text.map((part) => (typeof part === 'string' ? part : { id: part.id })));
}
