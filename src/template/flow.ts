/**
 * CloudFormation reads brackets whose lines are indented less than what they are in, or with tabs; YAML forbids both.
 * Here the line breaks inside such brackets become spaces, one for one, so that every offset stays what it was.
 */
import { CST, Parser } from 'yaml';

/** The text with the line breaks (and comments) inside flow collections blanked. */
export function withoutFlowLineBreaks(text: string): string {
  let blanked = text;
  let from = 0;
  // Each round reads up to the first bracket that is still spread over lines: what follows it may be misread until it is mended.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const start = firstSpreadFlow(blanked, from);
    if (start === undefined) return blanked;
    const end = closingBracket(blanked, start);
    if (end === undefined) return blanked;
    blanked = blanked.slice(0, start) + onOneLine(blanked.slice(start, end)) + blanked.slice(end);
    from = end;
  }
  return blanked;
}

const MOST_ROUNDS = 200;

/** Where the first flow collection at or behind `from` begins that is not on one line. */
function firstSpreadFlow(text: string, from: number): number | undefined {
  let found: number | undefined;
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ value }) => {
      if (value?.type !== 'flow-collection' || value.offset < from) return undefined;
      const end = closingBracket(text, value.offset);
      if (end === undefined || !text.slice(value.offset, end).includes('\n')) return CST.visit.SKIP;
      found = value.offset;
      return CST.visit.BREAK;
    });
    if (found !== undefined) break;
  }
  return found;
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

function onOneLine(flow: string): string {
  return flow.replace(/(\s)#[^\n]*/g, (comment) => ' '.repeat(comment.length)).replace(/[\r\n\t]/g, ' ');
}
