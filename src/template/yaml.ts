/**
 * YAML to tree, as CloudFormation reads it: more tolerant than the specification. Lexing and parsing are the `yaml`
 * package's; see `yaml-tree.ts` for what is done here.
 */

import type { Finding, Source } from '../finding.ts';
import { MOST_DEPTH, Refused, tooDeep, tooLong } from './problems.ts';
import type { Tree } from './tree.ts';
import { yamlFault } from './yaml-errors.ts';
import { LaxLexer, type LaxQuote } from './yaml-lexer.ts';
import { CST, Parser } from './yaml-package.ts';
import { OpenBracket, TreeBuilder } from './yaml-tree.ts';

/** Characters that YAML forbids; the parser takes some of them for its own marks. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * Reads the first document of a YAML text. Never throws.
 *
 * CloudFormation takes brackets and quoted texts that go on further left than YAML allows. A text that has some is read
 * once more, laxly. Where that fails because one was left open indeed, it is read laxly up to that one, which then is
 * what is wrong.
 */
export function readYaml(source: Source): Tree {
  const control = source.text.search(CONTROL);
  if (control !== -1) return refused(yamlFault({ source, start: control, end: control + 1 }, 'CHARACTER'));
  const strict = read(source, 0);
  if (!strict.isOpen) return strict;
  const lax = read(source, Number.POSITIVE_INFINITY);
  return lax.leftOpen === undefined ? lax : read(source, lax.leftOpen);
}

interface Attempt extends Tree {
  /** Did it fail at a bracket or quoted text that may only go on further left than YAML allows? */
  readonly isOpen?: boolean;
  /** Where a bracket or quoted text begins that is never closed, or only by what was meant to open another. */
  readonly leftOpen?: number | undefined;
}

const refused = (...problems: Tree['problems']): Tree => ({ root: undefined, problems });

/** `limit`: brackets and quoted texts that begin before this offset may go on further left. */
function read(source: Source, limit: number): Attempt {
  const builder = new TreeBuilder(source);
  const lexer = new LaxLexer(source.text, limit);
  try {
    const { document, stray } = firstDocument(source, lexer);
    const root = document && builder.document(document);
    if (stray === undefined) return { root, problems: builder.problems };
    const end = stray.offset + Math.max(1, stray.source.length);
    return failed(yamlFault({ source, start: stray.offset, end }, 'UNEXPECTED'), lexer);
  } catch (error) {
    if (error instanceof OpenBracket) return { ...failed(error.finding, lexer), isOpen: true };
    if (error instanceof OpenQuote) {
      const leftOpen = lexer.openBracket ?? error.finding.at.start;
      return { ...refused(error.finding), isOpen: true, leftOpen };
    }
    if (error instanceof Refused) return failed(error.finding, lexer);
    if (error instanceof RangeError) return refused(tooDeep({ source, start: 0, end: 0 }));
    throw error;
  }
}

/** What is wrong right behind a quote, in its line, is wrong because of it. */
function failed(finding: Finding, { openBracket, laxQuotes }: LaxLexer): Attempt {
  const { start: at, source } = finding.at;
  const isCause = ({ start, end }: LaxQuote) =>
    start === at || (end <= at && !source.text.slice(end, at).includes('\n'));
  return { ...refused(finding), leftOpen: openBracket ?? laxQuotes.findLast(isCause)?.start };
}

/** A quoted text in lines that YAML requires to be indented further. */
class OpenQuote extends Refused {}

/**
 * The first document, and the first token that belongs to nothing. Further documents are passed over, as CloudFormation
 * does. Lexer and parser are driven by hand, so that hostile text is refused before it costs more than a moment.
 */
function firstDocument(source: Source, lexer: LaxLexer): { document?: CST.Document; stray?: CST.ErrorToken } {
  const { text } = source;
  const parser = new Parser();
  const found: { document?: CST.Document; stray?: CST.ErrorToken } = {};
  const isComplete = (tokens: Iterable<CST.Token>): boolean => {
    for (const token of tokens) {
      if (token.type === 'error') found.stray = token;
      if (token.type === 'error' || token.type === 'doc-end') return true;
      if (token.type !== 'document') continue;
      if (found.document !== undefined) return true;
      found.document = token;
    }
    return false;
  };
  let brackets = 0;
  let marks = 0;
  let count = 0;
  let length = 0;
  let before = '';
  let dash: 'none' | 'taken' | 'mark' = 'none';
  for (const lexeme of lexer.lex()) {
    length += lexeme.length;
    const isText = before === CST.SCALAR;
    if (lexeme.length === 1 && !isText) {
      if (lexeme === '[' || lexeme === '{') brackets++;
      else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
      else if (lexeme === CST.FLOW_END) brackets = 0;
      if (lexeme === CST.FLOW_END || lexeme === CST.SCALAR || lexeme === CST.DOCUMENT) marks++;
    }
    before = lexeme;
    if (brackets > MOST_DEPTH || ++count > MOST_LEXEMES) {
      // Marks stand for no character of the text.
      const at = { source, start: length - marks - 1, end: length - marks };
      throw new Refused(brackets > MOST_DEPTH ? tooDeep(at) : tooLong(at));
    }
    if (!isText && isOpenQuote(lexeme))
      throw new OpenQuote(
        yamlFault({ source, start: length - marks - lexeme.length, end: length - marks }, 'QUOTE'),
      );
    // A lone dash in brackets is a text. The lexer takes it for an indicator, with an empty value behind it.
    if (dash === 'taken' && lexeme === CST.SCALAR) dash = 'mark';
    else if (dash === 'mark' && lexeme === '') dash = 'none';
    else {
      dash = 'none';
      if (!isText && lexeme === '-' && brackets > 0 && ENDS_ITEM.test(text.charAt(length - marks))) {
        dash = 'taken';
        isComplete(parser.next(CST.SCALAR));
      }
      if (isComplete(parser.next(lexeme))) return found;
    }
  }
  isComplete(parser.end());
  return found;
}

const ENDS_ITEM = /[,\]}]/;

/** Quoted text whose lexeme ends before its quote is closed. */
const isOpenQuote = (lexeme: string): boolean =>
  (lexeme.startsWith('"') || lexeme.startsWith("'")) &&
  (lexeme.length === 1 || !lexeme.endsWith(lexeme.charAt(0)));

/** A template of 1 MB has some 200,000: keys, values, indicators, white space, comments. */
const MOST_LEXEMES = 500_000;
