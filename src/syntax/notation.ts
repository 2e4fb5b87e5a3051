/** In which notation a file is written. */
import type { Source } from '../finding.ts';

export type Notation = 'yaml' | 'json';

/** Is a file JSON? It is where its first character is a brace; YAML takes that, too, but people who write so mean JSON. */
export const isJson = ({ text }: Source): boolean => /^\uFEFF?\s*\{/.test(text);

/** The notation in which lines for a file are to be written. */
export const notationOf = (source: Source): Notation => (isJson(source) ? 'json' : 'yaml');
