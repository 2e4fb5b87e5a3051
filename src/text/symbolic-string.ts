/** What is done with symbolic text: joined, taken apart, compared. `token.ts` says what it is. */
import type { Answer } from '../finding.ts';
import { canMeet, globMatches, surelyMatches } from './symbolic-match.ts';
import type { SymbolicString, Token } from './token.ts';
import { eachOnce, type Unknown } from './unknown.ts';

export type { Link, SymbolicString, Token } from './token.ts';

/** Joins pieces into one text. */
export function concat(...pieces: readonly (string | Token | SymbolicString)[]): SymbolicString {
  return concatAll(pieces);
}

/** The same for a row of pieces that may be long: arguments of a call are limited in number. */
export function concatAll(pieces: Iterable<string | Token | SymbolicString>): SymbolicString {
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
    else for (const part of piece as SymbolicString) push(part);
  }
  return parts;
}

/** The string, where a text holds no token. */
export function literal(text: SymbolicString): string | undefined {
  if (text.length === 0) return '';
  const [only] = text;
  return text.length === 1 && typeof only === 'string' ? only : undefined;
}

/** The text for people: tokens by their labels. */
export function show(text: SymbolicString): string {
  return text.map((part) => (typeof part === 'string' ? part : part.label)).join('');
}

/** Are two texts the same string: surely, surely not, or perhaps? */
export function same(a: SymbolicString, b: SymbolicString): Answer {
  return decide(a, b, {}, false);
}

/**
 * Does a pattern with `*` (any characters) and `?` (one) in its literal stretches match a text, as IAM's `StringLike`
 * does? `ignoreCase` for actions. A token in the pattern stands for whatever it
 * can be, wildcards included: CloudFormation puts its value in before anyone reads the pattern.
 */
export function matches(
  pattern: SymbolicString,
  text: SymbolicString,
  options: { readonly ignoreCase?: boolean } = {},
): Answer {
  return decide(pattern, text, options, true);
}

/**
 * Splits at a separator in the literal stretches, into at most `limit` fields (the last keeps the rest).
 * Undefined where a token may itself hold the separator, so that the fields can't be told.
 */
export function split(
  text: SymbolicString,
  separator: string,
  limit = Number.POSITIVE_INFINITY,
): readonly SymbolicString[] | undefined {
  const fields: SymbolicString[] = [];
  let field: (string | Token)[] = [];
  for (const part of text) {
    if (typeof part !== 'string') {
      if (fields.length + 1 < limit && mayHold(part, separator)) return undefined;
      field.push(part);
      continue;
    }
    let from = 0;
    for (
      let at = part.indexOf(separator);
      at !== -1 && fields.length + 1 < limit;
      at = part.indexOf(separator, from)
    ) {
      field.push(part.slice(from, at));
      fields.push(concatAll(field));
      field = [];
      from = at + separator.length;
    }
    field.push(part.slice(from));
  }
  fields.push(concatAll(field));
  return fields;
}

/** Replaces tokens by what `known` gives for them; tokens for which it gives nothing stay. */
export function substitute(
  text: SymbolicString,
  known: (token: Token) => string | undefined,
): SymbolicString {
  return concatAll(text.map((part) => (typeof part === 'string' ? part : (known(part) ?? part))));
}

/** The tokens of a text, each once. */
export function tokensOf(...texts: readonly SymbolicString[]): readonly Token[] {
  const found = new Map<string, Token>();
  for (const text of texts) for (const part of text) if (typeof part !== 'string') found.set(part.id, part);
  return [...found.values()];
}

/** What is not known in texts: which parameter, which import. Each once. */
export function unknownsIn(...texts: readonly SymbolicString[]): readonly Unknown[] {
  return eachOnce(tokensOf(...texts).flatMap(({ unknown }) => unknown ?? []));
}

/** The id of the partition's token: in ARNs a literal `aws` meets it, since hardly anyone writes for another partition. */
const PARTITION = 'AWS::Partition';

/** Beyond so many combinations of known values, tokens are compared by their characters only. */
const MOST_COMBINATIONS = 64;

function decide(
  a: SymbolicString,
  b: SymbolicString,
  options: { readonly ignoreCase?: boolean },
  wildcards: boolean,
): Answer {
  const quick = decideQuickly(a, b, options, wildcards);
  if (quick !== undefined) return quick;
  const [left, right] = alignPartition(a, b);
  const open = tokensOf(left, right).filter((token) => token.values !== undefined && token.id !== PARTITION);
  const combinations = open.reduce((product, token) => product * (token.values?.length ?? 1), 1);
  if (open.length === 0 || combinations > MOST_COMBINATIONS) return compare(left, right, options, wildcards);
  return decideForAll(left, right, open, (x, y) => compare(x, y, options, wildcards));
}

/** Most comparisons are of literals, or of texts that differ in the first characters that count. */
function decideQuickly(
  a: SymbolicString,
  b: SymbolicString,
  { ignoreCase }: { readonly ignoreCase?: boolean },
  wildcards: boolean,
): Answer | undefined {
  const left = literal(a);
  const right = literal(b);
  if (left === undefined || right === undefined) return beginDifferently(a, b, wildcards) ? 'no' : undefined;
  const [wanted, given] = ignoreCase ? [left.toLowerCase(), right.toLowerCase()] : [left, right];
  if (!wildcards) return wanted === given ? 'yes' : 'no';
  return globMatches(wanted, given) ? 'yes' : 'no';
}

/** Decides for every combination of the values that the tokens can have: one answer where all agree. */
function decideForAll(
  a: SymbolicString,
  b: SymbolicString,
  open: readonly Token[],
  answer: (a: SymbolicString, b: SymbolicString) => Answer,
): Answer {
  const [token, ...others] = open;
  if (token === undefined) return answer(a, b);
  let agreed: Answer | undefined;
  for (const value of token.values ?? []) {
    const put = (text: SymbolicString): SymbolicString =>
      substitute(text, (part) => (part.id === token.id ? value : undefined));
    const found = decideForAll(put(a), put(b), others, answer);
    if (found === 'unknown' || (agreed !== undefined && agreed !== found)) return 'unknown';
    agreed = found;
  }
  return agreed ?? 'unknown';
}

function compare(
  a: SymbolicString,
  b: SymbolicString,
  options: { readonly ignoreCase?: boolean },
  wildcards: boolean,
): Answer {
  const left = options.ignoreCase ? lowerCase(a) : a;
  const right = options.ignoreCase ? lowerCase(b) : b;
  const quick = decideQuickly(left, right, {}, wildcards);
  if (quick !== undefined) return quick;
  if (surelyMatches(left, right, wildcards)) return 'yes';
  return canMeet(left, right, wildcards) ? 'unknown' : 'no';
}

/** Do two texts surely differ in what both begin with: literal characters, and tokens that are the same? */
function beginDifferently(a: SymbolicString, b: SymbolicString, wildcards: boolean): boolean {
  for (let index = 0; index < a.length && index < b.length; index++) {
    const [left, right] = [a[index], b[index]];
    if (typeof left === 'string' && typeof right === 'string') {
      const ends = wildcards ? wildcardIn(left) : left.length;
      const certain = Math.min(ends, right.length);
      if (!left.startsWith(right.slice(0, certain))) return true;
      if (ends !== left.length || left.length !== right.length) return false;
    } else if (typeof left !== 'object' || typeof right !== 'object')
      return beginsOtherwise(left, right, wildcards);
    else if (left.id !== right.id) return index + 1 === Math.max(a.length, b.length) && differ(left, right);
  }
  return false;
}

/** A literal stretch and a token of which the beginning is known. */
function beginsOtherwise(
  left: string | Token | undefined,
  right: string | Token | undefined,
  wildcards: boolean,
): boolean {
  const [text, token] =
    typeof left === 'string' ? [wildcards ? left.slice(0, wildcardIn(left)) : left, right] : [right, left];
  if (typeof text !== 'string' || typeof token !== 'object' || token.begins === undefined) return false;
  const certain = Math.min(text.length, token.begins.length);
  return text.slice(0, certain) !== token.begins.slice(0, certain);
}

/** Are two tokens, each to the end of its text, values that are told apart? */
const differ = (left: Token, right: Token): boolean =>
  left.family !== undefined &&
  left.family === right.family &&
  left.values === undefined &&
  right.values === undefined;

/** Where the first wildcard stands; the length where there is none. */
function wildcardIn(part: string): number {
  const found = part.search(/[*?]/);
  return found === -1 ? part.length : found;
}

const lowerCase = (text: SymbolicString): SymbolicString =>
  text.map((part) => (typeof part === 'string' ? part.toLowerCase() : part));

/** Where one side leaves the partition open, the other's literal `arn:aws:` is read as open, too. */
function alignPartition(a: SymbolicString, b: SymbolicString): readonly [SymbolicString, SymbolicString] {
  const inA = a.find(isPartition);
  const inB = b.find(isPartition);
  if (inA !== undefined && inB === undefined) return [a, openPartition(b, inA)];
  if (inB !== undefined && inA === undefined) return [openPartition(a, inB), b];
  return [a, b];
}

const isPartition = (part: string | Token): part is Token =>
  typeof part !== 'string' && part.id === PARTITION;

function openPartition(text: SymbolicString, partition: Token): SymbolicString {
  return concatAll(
    text.flatMap((part) =>
      typeof part === 'string'
        ? part
            .split('arn:aws:')
            .flatMap((piece, index) => (index === 0 ? [piece] : ['arn:', partition, ':', piece]))
        : [part],
    ),
  );
}

function mayHold(token: Token, separator: string): boolean {
  if (token.values !== undefined) return token.values.some((value) => value.includes(separator));
  if (token.chars === undefined) return true;
  const inClass = new RegExp(`[${token.chars}]`);
  return [...separator].every((char) => inClass.test(char));
}
