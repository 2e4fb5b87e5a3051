/**
 * Symbolic text: what is known of a string that a template computes. A sequence of literal stretches and tokens,
 * where a token stands for one value that is not known, but is the same wherever the token stands.
 */
import type { Answer } from '../finding.ts';

/** One unknown value. Two tokens are the same value exactly when their ids are equal. */
export interface Token {
  /** Unique in a repository: `AWS::Region`, `<path>#Param`, `<path>#Topic.TopicName` … */
  readonly id: string;
  /** How messages show it: `${AWS::Region}`, `${Topic.TopicName}`. */
  readonly label: string;
  /** All values that it can have, where they are known (allowed values, a mapping's column). */
  readonly values?: readonly string[];
  /** A pattern that every value matches as a whole, made of one character class: its characters, as a RegExp class body such as `a-z0-9-`. */
  readonly chars?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Tokens of one family with different ids are different values (generated names of two resources of one type). */
  readonly family?: string;
  /** Why the value is not known, in words that do not change from case to case: "a parameter without allowed values". */
  readonly reason: string;
}

/** Literal stretches and tokens in order; no empty stretch, no two stretches side by side. */
export type Text = readonly (string | Token)[];

/** Joins pieces into one text. */
export function concat(...pieces: readonly (string | Token | Text)[]): Text {
  const parts: (string | Token)[] = [];
  const push = (part: string | Token): void => {
    const last = parts.length - 1;
    const before = parts[last];
    if (part === '') return;
    if (typeof part === 'string' && typeof before === 'string') parts[last] = before + part;
    else parts.push(part);
  };
  for (const piece of pieces) {
    if (typeof piece === 'string' || !Array.isArray(piece)) push(piece as string | Token);
    else for (const part of piece as Text) push(part);
  }
  return parts;
}

/** The string, where a text holds no token. */
export function literal(text: Text): string | undefined {
  if (text.length === 0) return '';
  const [only] = text;
  return text.length === 1 && typeof only === 'string' ? only : undefined;
}

/** The text for people: tokens by their labels. */
export function show(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.label)).join('');
}

/** Are two texts the same string: surely, surely not, or perhaps? */
export function same(a: Text, b: Text): Answer {
  throw new Error(`to be written ${a.length} ${b.length}`);
}

/** Does a pattern with `*` (any characters) and `?` (one) in its literal stretches match a text, as IAM's `StringLike` does? `ignoreCase` for actions. */
export function matches(pattern: Text, text: Text, options: { readonly ignoreCase?: boolean } = {}): Answer {
  throw new Error(`to be written ${pattern.length} ${text.length} ${options.ignoreCase}`);
}

/**
 * Splits at a separator in the literal stretches, into at most `limit` fields (the last keeps the rest).
 * Undefined where a token may itself hold the separator, so that the fields can't be told.
 */
export function split(text: Text, separator: string, limit?: number): readonly Text[] | undefined {
  throw new Error(`to be written ${text.length} ${separator} ${limit}`);
}
