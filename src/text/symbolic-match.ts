/**
 * The two proofs behind comparing symbolic texts: that a pattern matches whatever the tokens are, and that no values
 * of the tokens can make two texts meet. Both are sound; what neither proves is unknown.
 */
import { starMatches } from './star-match.ts';
import type { SymbolicString, Token } from './token.ts';

/** Does the pattern match for every value of the tokens? `*` takes anything, a token only itself. */
export function surelyMatches(pattern: SymbolicString, text: SymbolicString, wildcards: boolean): boolean {
  if (!wildcards || !pattern.some(holdsWildcard)) return isSameRow(pattern, text);
  if (pattern.length === 1 && pattern[0] === '*') return true;
  if (!pattern.every((part) => typeof part === 'string' || hasToken(text, part))) return false;
  return starMatches({
    pattern: elements(pattern),
    given: elements(text),
    isStar: (wanted) => wanted === '*',
    takes,
  });
}

const holdsWildcard = (part: string | Token): boolean => typeof part === 'string' && /[*?]/.test(part);

const hasToken = (text: SymbolicString, { id }: Token): boolean =>
  text.some((part) => typeof part !== 'string' && part.id === id);

/** Have two texts the same stretches and tokens? */
function isSameRow(a: SymbolicString, b: SymbolicString): boolean {
  if (a.length !== b.length) return false;
  return a.every((part, index) => {
    const other = b[index];
    return part === other || (typeof part === 'object' && typeof other === 'object' && part.id === other.id);
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

function elements(text: SymbolicString): readonly Element[] {
  const row: Element[] = [];
  for (const part of text) {
    if (typeof part !== 'string') row.push(part);
    else for (let index = 0; index < part.length; index++) row.push(part.charAt(index));
  }
  return row;
}

function takes(want: Element, given: Element): boolean {
  if (typeof want !== 'string') return typeof given !== 'string' && given.id === want.id;
  if (want === '?') return typeof given === 'string' || (given.minLength === 1 && given.maxLength === 1);
  return want === given;
}

/** One character, or (`many`) any number, out of a class; `class` undefined means any character. */
interface Open {
  readonly class?: RegExp;
  readonly many: boolean;
  /** The token whose value begins here, when it is a value by which resources are told apart, and the pieces it takes. */
  readonly begins?: { readonly token: Token; readonly length: number; readonly class: RegExp | undefined };
}

/** A character that is known, or one or many that are open. */
type Piece = string | Open;

type Row = readonly Piece[];

/** A table of reached states beyond this size is not worth it: then the texts may meet. */
const MOST_STATES = 100_000;

/** Can any values of the tokens make the two texts meet? Each is taken as a row of character classes; their overlap is searched. */
export function canMeet(a: SymbolicString, b: SymbolicString, wildcards: boolean): boolean {
  const [first, second] = withoutCommonEnds(a, b, wildcards);
  if (differAtEnds(first, second, wildcards)) return false;
  const left = pieces(first, wildcards);
  const right = pieces(second, wildcards);
  const width = right.length + 1;
  if ((left.length + 1) * width > MOST_STATES) return true;
  const seen = new Uint8Array((left.length + 1) * width);
  const open = [0];
  const goTo = (state: number): void => {
    if (seen[state] === 0) {
      seen[state] = 1;
      open.push(state);
    }
  };
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const i = Math.floor(state / width);
    const j = state % width;
    const x = left[i];
    const y = right[j];
    if (x === undefined && y === undefined) return true;
    const xMany = typeof x === 'object' && x.many;
    const yMany = typeof y === 'object' && y.many;
    if (typeof x === 'object' && typeof y === 'object' && toldApart(left, i, right, j)) continue;
    if (xMany) goTo(state + width);
    if (yMany) goTo(state + 1);
    if (x === undefined || y === undefined || !overlap(x, y)) continue;
    if (!xMany || !yMany) goTo(state + (xMany ? 0 : width) + (yMany ? 0 : 1));
  }
  return false;
}

const ANY: Open = { many: false };
const ANY_MANY: Open = { many: true };

/** So many leading characters of a token are told apart one by one; more would only cost time. */
const MOST_SINGLE = 16;
function pieces(text: SymbolicString, wildcards: boolean): Row {
  const row: Piece[] = [];
  for (const part of text) {
    if (typeof part !== 'string') row.push(...tokenPieces(part));
    else for (let index = 0; index < part.length; index++) row.push(charPiece(part.charAt(index), wildcards));
  }
  return row;
}

function charPiece(char: string, wildcards: boolean): Piece {
  if (wildcards && char === '*') return ANY_MANY;
  if (wildcards && char === '?') return ANY;
  return char;
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
  const many: Open = inClass === undefined ? ANY_MANY : { class: inClass, many: true };
  const row = token.generated ? [many, ...MADE_UP_END] : valuePieces(token, many);
  const [first, ...rest] = row;
  if (token.family === undefined || typeof first !== 'object') return row;
  return [{ ...first, begins: { token, length: row.length, class: inClass } }, ...rest];
}

const ALPHANUMERIC = /[A-Za-z0-9]/;

/** How a name ends that CloudFormation makes up: a hyphen and at least eight letters or digits. */
const MADE_UP_END: Row = [
  '-',
  ...new Array<Piece>(8).fill({ class: ALPHANUMERIC, many: false }),
  { class: ALPHANUMERIC, many: true },
];

function valuePieces({ minLength = 0, maxLength }: Token, many: Open): Piece[] {
  const row = new Array<Piece>(Math.min(minLength, MOST_SINGLE)).fill({ ...many, many: false });
  if (maxLength === undefined || maxLength > row.length) row.push(many);
  return row;
}

/** Two classes are taken to overlap: that only makes an answer unknown that could be a no. */
function overlap(x: Piece, y: Piece): boolean {
  if (typeof x === 'string') return typeof y === 'string' ? x === y : holds(y, x);
  return typeof y === 'string' ? holds(x, y) : true;
}

const holds = (open: Open, char: string): boolean => open.class === undefined || open.class.test(char);

/**
 * Two different tokens of one family begin at the same place, and in both texts the next character ends them:
 * their values would have to be equal, and they are not.
 */
function toldApart(left: Row, i: number, right: Row, j: number): boolean {
  const a = beginsAt(left, i);
  const b = beginsAt(right, j);
  if (a === undefined || b === undefined) return false;
  if (a.token.id === b.token.id || a.token.family !== b.token.family) return false;
  const endsBoth = (char: string): boolean =>
    a.class !== undefined && b.class !== undefined && !a.class.test(char) && !b.class.test(char);
  return [left[i + a.length], right[j + b.length]].every(
    (behind) => behind === undefined || (typeof behind === 'string' && endsBoth(behind)),
  );
}

function beginsAt(row: Row, index: number): Open['begins'] {
  const piece = row[index];
  return typeof piece === 'object' ? piece.begins : undefined;
}

/** Do two texts without common ends begin or end in known characters, which then differ? */
const differAtEnds = (a: SymbolicString, b: SymbolicString, wildcards: boolean): boolean =>
  ([0, -1] as const).some((end) =>
    [a, b].every((text) => {
      const part = text.at(end);
      return typeof part === 'string' && !(wildcards && /[*?]/.test(part.at(end) ?? ''));
    }),
  );

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
