/**
 * The two proofs behind comparing symbolic texts: that a pattern matches whatever the tokens are, and that no values
 * of the tokens can make two texts meet. Both are sound; what neither proves is unknown.
 */
import { starMatches } from './star-match.ts';
import type { SymbolicString, Token } from './token.ts';

/** Does the pattern match for every value of the tokens? `*` takes anything, a token only itself. */
export function surelyMatches(pattern: SymbolicString, text: SymbolicString, wildcards: boolean): boolean {
  if (wildcards && pattern.length === 1 && pattern[0] === '*') return true;
  return starMatches({
    pattern: elements(pattern),
    given: elements(text),
    isStar: (wanted) => wildcards && wanted === '*',
    takes: (wanted, given) => takes(wanted, given, wildcards),
  });
}

/** A pattern against a plain string: `*` any characters, `?` one. Linear but for many stars, and never exponential. */
export const globMatches = (pattern: string, text: string): boolean =>
  starMatches({
    pattern,
    given: text,
    isStar: (wanted) => wanted === '*',
    takes: (wanted, given) => wanted === '?' || wanted === given,
  });

type Element = string | Token;

const elements = (text: SymbolicString): readonly Element[] =>
  text.flatMap((part): readonly Element[] => (typeof part === 'string' ? part.split('') : [part]));

function takes(want: Element, given: Element, wildcards: boolean): boolean {
  if (typeof want !== 'string') return typeof given !== 'string' && given.id === want.id;
  if (wildcards && want === '?')
    return typeof given === 'string' || (given.minLength === 1 && given.maxLength === 1);
  return want === given;
}

/** One character, or (`many`) any number, out of a class; `class` undefined means any character. */
interface Piece {
  readonly char?: string;
  readonly class?: RegExp;
  readonly many: boolean;
  /** The token whose value begins here, when it is a value by which resources are told apart, and the pieces it takes. */
  readonly begins?: { readonly token: Token; readonly length: number; readonly class: RegExp | undefined };
}

/** A table of reached states beyond this size is not worth it: then the texts may meet. */
const MOST_STATES = 100_000;

/** Can any values of the tokens make the two texts meet? Each is taken as a row of character classes; their overlap is searched. */
export function canMeet(a: SymbolicString, b: SymbolicString, wildcards: boolean): boolean {
  const [left, right] = withoutCommonEnds(a, b, wildcards).map((text) => pieces(text, wildcards)) as [
    Row,
    Row,
  ];
  const width = right.length + 1;
  if ((left.length + 1) * width > MOST_STATES) return true;
  const seen = new Uint8Array((left.length + 1) * width);
  const open = [0];
  const goTo = (i: number, j: number): void => {
    if (seen[i * width + j] === 0) {
      seen[i * width + j] = 1;
      open.push(i * width + j);
    }
  };
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const i = Math.floor(state / width);
    const j = state % width;
    const x = left[i];
    const y = right[j];
    if (x === undefined && y === undefined) return true;
    if (x !== undefined && y !== undefined && toldApart(left, i, right, j)) continue;
    if (x?.many) goTo(i + 1, j);
    if (y?.many) goTo(i, j + 1);
    if (x === undefined || y === undefined || !overlap(x, y)) continue;
    if (!x.many || !y.many) goTo(x.many ? i : i + 1, y.many ? j : j + 1);
  }
  return false;
}

const ANY: Piece = { many: false };
const ANY_MANY: Piece = { many: true };
/** So many leading characters of a token are told apart one by one; more would only cost time. */
const MOST_SINGLE = 16;
const ALPHANUMERIC = /[A-Za-z0-9]/;

type Row = readonly Piece[];

const pieces = (text: SymbolicString, wildcards: boolean): Row =>
  text.flatMap((part) => (typeof part === 'string' ? charPieces(part, wildcards) : tokenPieces(part)));

function charPieces(part: string, wildcards: boolean): Row {
  return part.split('').map((char) => {
    if (wildcards && char === '*') return ANY_MANY;
    if (wildcards && char === '?') return ANY;
    return { char, many: false };
  });
}

/** The classes that most tokens have: to compile them anew for each comparison takes longer than to compare. */
const CLASSES: ReadonlyMap<string, RegExp> = new Map(
  [
    '/',
    '^/',
    '^:*',
    '0-9',
    'A-Z',
    'a-z-',
    'a-z0-9',
    'a-z0-9-',
    'a-z0-9.',
    'a-z0-9.-',
    'A-Za-z0-9-',
    'A-Za-z0-9._-',
  ].map((chars) => [chars, new RegExp(`[${chars}]`)]),
);

const classOf = (chars: string): RegExp => CLASSES.get(chars) ?? new RegExp(`[${chars}]`);

function tokenPieces(token: Token): Row {
  const inClass = token.chars === undefined ? undefined : classOf(token.chars);
  const one: Piece = inClass === undefined ? ANY : { class: inClass, many: false };
  const many: Piece = inClass === undefined ? ANY_MANY : { class: inClass, many: true };
  const row: Piece[] = Array.from({ length: Math.min(token.minLength ?? 0, MOST_SINGLE) }, () => one);
  if (token.generated) {
    row.length = 0;
    row.push(many, { char: '-', many: false });
    for (let count = 0; count < 8; count++) row.push({ class: ALPHANUMERIC, many: false });
    row.push({ class: ALPHANUMERIC, many: true });
  } else if (token.maxLength === undefined || token.maxLength > row.length) row.push(many);
  const [first, ...rest] = row;
  if (token.family === undefined || first === undefined) return row;
  return [{ ...first, begins: { token, length: row.length, class: inClass } }, ...rest];
}

/** Two classes are taken to overlap: that only makes an answer unknown that could be a no. */
function overlap(x: Piece, y: Piece): boolean {
  if (x.char !== undefined && y.char !== undefined) return x.char === y.char;
  if (x.char !== undefined) return y.class === undefined || y.class.test(x.char);
  if (y.char !== undefined) return x.class === undefined || x.class.test(y.char);
  return true;
}

/**
 * Two different tokens of one family begin at the same place, and in both texts the next character ends them:
 * their values would have to be equal, and they are not.
 */
function toldApart(left: Row, i: number, right: Row, j: number): boolean {
  const a = left[i]?.begins;
  const b = right[j]?.begins;
  if (a === undefined || b === undefined) return false;
  if (a.token.id === b.token.id || a.token.family !== b.token.family) return false;
  const endsBoth = (char: string): boolean =>
    a.class !== undefined && b.class !== undefined && !a.class.test(char) && !b.class.test(char);
  return [left[i + a.length], right[j + b.length]].every(
    (behind) => behind === undefined || (behind.char !== undefined && endsBoth(behind.char)),
  );
}

/** Equal literal characters at both ends decide nothing; without them most comparisons are over at once. */
function withoutCommonEnds(
  a: SymbolicString,
  b: SymbolicString,
  wildcards: boolean,
): readonly [SymbolicString, SymbolicString] {
  const [first, second] = [[...a], [...b]];
  cutCommon(first, second, 0, wildcards);
  cutCommon(first, second, -1, wildcards);
  return [first, second];
}

/** Cuts off the characters that both texts have at their beginning (0) or end (-1). */
function cutCommon(a: (string | Token)[], b: (string | Token)[], end: 0 | -1, wildcards: boolean): void {
  const [left, right] = [a.at(end), b.at(end)];
  if (typeof left !== 'string' || typeof right !== 'string') return;
  const length = Math.min(left.length, right.length);
  const isCommon = (index: number): boolean => {
    const char = end === 0 ? left[index] : left.at(-1 - index);
    const other = end === 0 ? right[index] : right.at(-1 - index);
    return char === other && !(wildcards && (char === '*' || char === '?'));
  };
  let count = 0;
  while (count < length && isCommon(count)) count++;
  if (count === 0) return;
  const rest = (text: string): string => (end === 0 ? text.slice(count) : text.slice(0, text.length - count));
  a.splice(end, 1, ...(rest(left) === '' ? [] : [rest(left)]));
  b.splice(end, 1, ...(rest(right) === '' ? [] : [rest(right)]));
}
