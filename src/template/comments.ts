/** The comments of a YAML text, as the YAML library tells them from texts that only look like one. */
import type { Source, Span } from '../finding.ts';
import { Lexer } from './yaml-package.ts';

export interface Comment {
  /** What stands behind the `#`, without blanks around it. */
  readonly text: string;
  readonly at: Span;
}

/** Marks that the library puts before a scalar and between documents: they stand for no character of the text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** All comments, in order. A text that can't be read gives those up to where that shows. Never throws. */
export function* commentsOf(source: Source): Iterable<Comment> {
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(source.text)) {
    if (MARKS.has(lexeme)) {
      isScalar = lexeme === '\u001f';
      continue;
    }
    if (!isScalar && lexeme.startsWith('#'))
      yield {
        text: lexeme.slice(1).trim(),
        at: { source, start: offset, end: offset + lexeme.trimEnd().length },
      };
    isScalar = false;
    offset += lexeme.length;
  }
}
