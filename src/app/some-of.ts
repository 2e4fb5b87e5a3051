/** A row of names for one sentence: the first few, and how many more there are. */

const MOST_SHOWN = 3;

/** `a.yaml, b.yaml, c.yaml and 4 more`. */
export function someOf(names: readonly string[]): string {
  const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : '';
  return `${names.slice(0, MOST_SHOWN).join(', ')}${more}`;
}
