/** Files that tools write as JSON: read as they are, and asked for what may or may not be there. */
import type { Files } from '../template/files.ts';

/** What a file holds; undefined where it is not there, or no JSON. */
export function jsonOf(path: string, files: Files): unknown {
  const source = files.read(path);
  if (source === undefined) return undefined;
  try {
    return JSON.parse(source.text);
  } catch {
    return undefined;
  }
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a table; none of anything else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isTable(value) ? Object.entries(value) : [];

/** A value of a table; undefined of anything else. */
export const entry = (value: unknown, key: string): unknown =>
  isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
