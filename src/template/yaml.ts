/**
 * YAML to tree, as CloudFormation reads it: more tolerant than the specification. Lexing and parsing are the `yaml`
 * package's; see `yaml-tree.ts` for what is done here.
 */

import type { Source } from '../finding.ts';
import { onOneLine, quotedOnOneLine } from './flow.ts';
import { MOST_DEPTH, Refused, tooDeep, tooLong } from './problems.ts';
import type { Tree } from './tree.ts';
import { yamlFault } from './yaml-errors.ts';
import { CST, Lexer, Parser } from './yaml-package.ts';
import { OpenBracket, TreeBuilder } from './yaml-tree.ts';

/** Characters that YAML forbids; the parser takes some of them for its own marks. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Reads the first document of a YAML text. Never throws. */
export function readYaml(source: Source): Tree {
  const control = source.text.search(CONTROL);
  if (control !== -1) return refused(yamlFault({ source, start: control, end: control + 1 }, 'CHARACTER'));
  let tree = read(source, source.text);
  let text = source.text;
  // CloudFormation takes brackets and quoted texts that go on further left than YAML allows: each is read as if on one line.
  for (let work = MOST_WORK; tree.open !== undefined && work > 0; work -= tree.work ?? text.length) {
    const { start, isQuote } = tree.open;
    const mended = isQuote ? quotedOnOneLine(text, start) : onOneLine(text, start);
    if (mended === undefined) break;
    const next = read(source, mended.text);
    // What is wrong right behind the quote is wrong because of it: then it was left open indeed.
    if (isQuote && failsInLineOf(next, mended.end)) break;
    text = mended.text;
    tree = next;
  }
  return tree;
}

/** So many characters are read again at most. */
const MOST_WORK = 1.5 * 1024 * 1024;

/** A tree, or the place of a bracket or quoted text that may go on further left than YAML allows. */
interface Attempt extends Tree {
  readonly open?: { readonly start: number; readonly isQuote: boolean };
  /** How much was read to find that. */
  readonly work?: number;
}

/** Does reading fail in the line that an offset is in, behind it? */
function failsInLineOf({ root, problems }: Tree, offset: number): boolean {
  const [first] = root === undefined ? problems : [];
  if (first === undefined || first.at.start < offset) return false;
  const { text } = first.at.source;
  return !text.slice(offset, first.at.start).includes('\n');
}

const refused = (...problems: Tree['problems']): Tree => ({ root: undefined, problems });

function read(source: Source, text: string): Attempt {
  const builder = new TreeBuilder(source, text !== source.text);
  try {
    const { document, stray } = firstDocument(source, text);
    const root = document && builder.document(document);
    if (stray === undefined) return { root, problems: builder.problems };
    const end = stray.offset + Math.max(1, stray.source.length);
    return refused(yamlFault({ source, start: stray.offset, end }, 'UNEXPECTED'));
  } catch (error) {
    if (error instanceof OpenBracket)
      return { ...refused(error.finding), open: { start: error.outermost, isQuote: false } };
    if (error instanceof OpenQuote)
      return { ...refused(error.finding), open: { start: error.start, isQuote: true }, work: error.end };
    if (error instanceof Refused) return refused(error.finding);
    if (error instanceof RangeError) return refused(tooDeep({ source, start: 0, end: 0 }));
    throw error;
  }
}

/** A quoted text in lines that YAML requires to be indented further. */
class OpenQuote extends Refused {
  readonly start: number;
  readonly end: number;
  constructor(source: Source, start: number, end: number) {
    super(yamlFault({ source, start, end }, 'QUOTE'));
    this.start = start;
    this.end = end;
  }
}

/**
 * The first document, and the first token that belongs to nothing. Further documents are passed over, as CloudFormation
 * does. Lexer and parser are driven by hand, so that hostile text is refused before it costs more than a moment.
 */
function firstDocument(source: Source, text: string): { document?: CST.Document; stray?: CST.ErrorToken } {
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
  for (const lexeme of new Lexer().lex(text)) {
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
      throw new OpenQuote(source, length - marks - lexeme.length, length - marks);
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
