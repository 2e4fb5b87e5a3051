/**
 * CloudFormation reads brackets whose lines are indented less than what they are in, or with tabs; YAML forbids both.
 * Here such a bracket is put on one line: its line breaks become spaces, one for one, so that every offset stays what
 * it was.
 */

/** The text with the bracket that opens at `start` on one line; undefined where it is never closed, or is so already. */
export function onOneLine(text: string, start: number): string | undefined {
  const end = closingBracket(text, start);
  if (end === undefined) return undefined;
  const flow = text.slice(start, end);
  if (!flow.includes('\n')) return undefined;
  return text.slice(0, start) + withoutBreaks(flow) + text.slice(end);
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
