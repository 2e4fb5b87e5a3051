/**
 * The hash of a line, as code scanning tells alerts apart by: `primaryLocationLineHash`. It goes over the hundred characters
 * from the beginning of the line on, without blanks, so that it stays when lines move or are indented anew. Where a report
 * has none, GitHub's upload action works it out from the files; it warns of each that is another than its own, so this is the
 * same. https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */

/** How many characters a hash goes over. */
const WINDOW = 100;

const BASE = 37n;

/** What stands behind the last character. */
const END = 0xffff;

const wrapped = (number: bigint): bigint => BigInt.asUintN(64, number);

/** The weight of a character that leaves the window. */
const LEAVING = wrapped(BASE ** BigInt(WINDOW));

/** The hashes of the lines from the first on; lines that are alike are numbered: `8d07ce75f7b3af45:2`. */
export function lineHashes(text: string): readonly string[] {
  const { characters, beginnings } = linesOf(text);
  const seen = new Map<string, number>();
  let hash = 0n;
  let next = 0;
  return beginnings.map((beginning) => {
    // The window from the beginning of the line on; behind the end there is nothing.
    for (; next < beginning + WINDOW; next++)
      hash = wrapped(
        hash * BASE + BigInt(characters[next] ?? 0) - LEAVING * BigInt(characters[next - WINDOW] ?? 0),
      );
    const shown = hash.toString(16);
    const number = (seen.get(shown) ?? 0) + 1;
    seen.set(shown, number);
    return `${shown}:${number}`;
  });
}

/** The characters that count, each line break as one, and where among them lines begin. */
function linesOf(text: string): {
  readonly characters: readonly number[];
  readonly beginnings: readonly number[];
} {
  const counted = text.replace(/[ \t]+/g, '').replace(/\r\n?/g, '\n');
  const characters: number[] = [];
  const beginnings = [0];
  for (let at = 0; at < counted.length; at++) {
    const character = counted.charCodeAt(at);
    characters.push(character);
    if (character === 10) beginnings.push(characters.length);
  }
  characters.push(END);
  return { characters, beginnings };
}
