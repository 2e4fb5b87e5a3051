/** Texts as keys of maps. */
import type { Text } from '../text/symbolic-string.ts';

/** Equal for texts that are surely the same. */
export function keyOf(text: Text): string {
  return JSON.stringify(text.map((part) => (typeof part === 'string' ? part : { id: part.id })));
}
