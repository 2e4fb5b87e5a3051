/**
 * CloudFormation reads brackets and quoted texts whose lines are indented less than what they are in, or with tabs;
 * YAML forbids both. Here such a piece is put on one line: its line breaks become spaces, one for one, so that every
 * offset stays what it was.
 */

export interface Mended {
  readonly text: string;
  /** Where what was mended ends. */
  readonly end: number;
}

/** The text with the bracket that opens at `start` on one line; undefined where it is never closed, or is so already. */
export function onOneLine(text: string, start: number): Mended | undefined {
  const end = closingBracket(text, start);
  return end === undefined ? undefined : mendedWith(text, start, end, withoutBreaks);
}

/** The same for the quoted text that begins at `start`. What it stands for is to be read from the text as it was. */
export function quotedOnOneLine(text: string, start: number): Mended | undefined {
  const end = endOfQuoted(text, start) + 1;
  if (end > text.length || hasMarker(text.slice(start, end))) return undefined;
  // A backslash before a line break would take the space that stands in its place for what it escapes.
  return mendedWith(text, start, end, (quoted) =>
    quoted.replace(/\\?[\r\n\t]/g, (part) => ' '.repeat(part.length)),
  );
}

/** A line of three dashes or points ends a document, even within quotes. */
const hasMarker = (quoted: string): boolean => /\n(?:---|\.\.\.)(?:\s|$)/.test(quoted);

function mendedWith(
  text: string,
  start: number,
  end: number,
  mend: (piece: string) => string,
): Mended | undefined {
  const piece = text.slice(start, end);
  return piece.includes('\n')
    ? { text: text.slice(0, start) + mend(piece) + text.slice(end), end }
    : undefined;
}

/** Where a bracket that opens at `start` is closed (exclusive), strings and comments passed over. */
function closingBracket(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    else if ((char === '"' || char === "'") && /[\s,:[{]/.test(text[at - 1] ?? ' '))
      at = endOfQuoted(text, at);
    else if (char === '#' && /\s/.test(text[at - 1] ?? ' ')) at = endOfLine(text, at);
    if (depth === 0) return at + 1;
  }
  return undefined;
}

function endOfQuoted(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at;
      at++;
    }
    at++;
  }
  return at;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

const withoutBreaks = (flow: string): string =>
  flow.replace(/(\s)#[^\n]*/g, (comment) => ' '.repeat(comment.length)).replace(/[\r\n\t]/g, ' ');
