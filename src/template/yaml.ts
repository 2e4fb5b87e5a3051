/**
 * YAML to tree, as CloudFormation reads it: more tolerant than the specification. Lexing and parsing are the `yaml`
 * package's; see `yaml-tree.ts` for what is done here.
 */
import { CST, Lexer, Parser } from 'yaml';
import type { Source } from '../finding.ts';
import { onOneLine } from './flow.ts';
import { MOST_DEPTH, Refused, tooDeep, tooLong } from './problems.ts';
import type { Tree } from './read.ts';
import { yamlFault } from './yaml-errors.ts';
import { OpenBracket, TreeBuilder } from './yaml-tree.ts';

/** Characters that YAML forbids; the parser takes some of them for its own marks. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Reads the first document of a YAML text. Never throws. */
export function readYaml(source: Source): Tree {
  const control = source.text.search(CONTROL);
  if (control !== -1) return refused(yamlFault({ source, start: control, end: control + 1 }, 'CHARACTER'));
  let tree = read(source, source.text);
  let text = source.text;
  // CloudFormation takes brackets that close further left than YAML allows: each such bracket is read as if on one line.
  for (let work = MOST_WORK; tree.openBracket !== undefined && work > 0; work -= text.length) {
    const mended = onOneLine(text, tree.openBracket);
    if (mended === undefined) break;
    text = mended;
    tree = read(source, text);
  }
  return tree;
}

/** So many characters are read again at most. */
const MOST_WORK = 2 * 1024 * 1024;

/** A tree, or the place of a bracket that may be closed further left than YAML allows. */
interface Attempt extends Tree {
  readonly openBracket?: number;
}

const refused = (...problems: Tree['problems']): Tree => ({ root: undefined, problems });

function read(source: Source, text: string): Attempt {
  const builder = new TreeBuilder(source);
  try {
    const { document, stray } = firstDocument(source, text);
    const root = document && builder.document(document);
    if (stray === undefined) return { root, problems: builder.problems };
    const end = stray.offset + Math.max(1, stray.source.length);
    return refused(yamlFault({ source, start: stray.offset, end }, 'UNEXPECTED'));
  } catch (error) {
    if (error instanceof OpenBracket) return { ...refused(error.finding), openBracket: error.outermost };
    if (error instanceof Refused) return refused(error.finding);
    if (error instanceof RangeError) return refused(tooDeep({ source, start: 0, end: 0 }));
    throw error;
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
  for (const lexeme of new Lexer().lex(text)) {
    length += lexeme.length;
    if (lexeme.length === 1) {
      if (lexeme === '[' || lexeme === '{') brackets++;
      else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
      else if (lexeme === CST.FLOW_END) brackets = 0;
      if (lexeme === CST.FLOW_END || lexeme === CST.SCALAR || lexeme === CST.DOCUMENT) marks++;
    }
    if (brackets > MOST_DEPTH || ++count > MOST_LEXEMES) {
      // Marks stand for no character of the text.
      const at = { source, start: length - marks - 1, end: length - marks };
      throw new Refused(brackets > MOST_DEPTH ? tooDeep(at) : tooLong(at));
    }
    if (isComplete(parser.next(lexeme))) return found;
  }
  isComplete(parser.end());
  return found;
}

/** A template of 1 MB has some 200,000: keys, values, indicators, white space, comments. */
const MOST_LEXEMES = 500_000;
