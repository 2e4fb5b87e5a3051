/** Messages and help texts as one line of prose. */

/** Joins what is said to sentences: each ends in one full stop, unless it ends in another mark by itself. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?…:]["'”’`)]*$/.test(part) ? part : `${part}.`))
    .join(' ');
}
