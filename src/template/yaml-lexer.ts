/**
 * CloudFormation reads brackets and quoted texts whose lines are indented less than what they are in; YAML forbids that.
 * Here the lexer of the `yaml` package is told, as long as it is in such a piece, that its lines need no indentation.
 */
import { Lexer } from './yaml-package.ts';

/** A quoted text that is read only because its lines need no indentation. */
export interface LaxQuote {
  readonly start: number;
  readonly end: number;
}

/** What the lexer's types keep to themselves. */
interface Steps {
  readonly pos: number;
  readonly flowLevel: number;
  indentNext: number;
  indentValue: number;
  parseQuotedScalar: () => Generator<string, unknown>;
  parseFlowCollection: () => Generator<string, unknown>;
}

/** Lexes one text, laxly where a piece begins before an offset. */
export class LaxLexer {
  readonly laxQuotes: LaxQuote[] = [];
  /** Where the outermost of the brackets begins that are open at the moment. */
  openBracket: number | undefined;
  readonly #lexer = new Lexer();
  readonly #text: string;

  /** `limit`: from this offset on, lines are to be indented as YAML has it; 0 for the whole text. */
  constructor(text: string, limit: number) {
    this.#text = text;
    if (limit > 0) this.#loosen(this.#lexer as unknown as Steps, limit);
  }

  lex(): Iterable<string> {
    return this.#lexer.lex(this.#text);
  }

  #loosen(steps: Steps, limit: number): void {
    const { parseQuotedScalar, parseFlowCollection } = steps;
    let required = steps.indentNext;
    let isLax = false;
    Object.defineProperty(steps, 'indentNext', {
      get: () => (isLax ? 0 : required),
      set: (indent: number) => {
        required = indent;
      },
    });
    const laxly = function* (parse: () => Generator<string, unknown>): Generator<string, unknown> {
      const before = isLax;
      isLax = steps.pos < limit;
      const next = yield* parse.call(steps);
      isLax = before;
      return next;
    };
    const { laxQuotes } = this;
    const text = this.#text;
    steps.parseQuotedScalar = function* () {
      const start = steps.pos;
      const next = yield* laxly(parseQuotedScalar);
      if (isIndentedLess(text.slice(start, steps.pos), required)) laxQuotes.push({ start, end: steps.pos });
      return next;
    };
    const opened = (start: number | undefined) => {
      this.openBracket = start;
    };
    let indent = 0;
    const isOpen = () => this.openBracket !== undefined;
    steps.parseFlowCollection = function* () {
      if (!isOpen()) {
        opened(steps.pos - 1);
        indent = steps.indentValue;
      }
      const next = yield* laxly(parseFlowCollection);
      if (steps.flowLevel === 0) {
        opened(undefined);
        // What goes on behind the last bracket stands in the line of the first.
        steps.indentValue = indent;
      }
      return next;
    };
  }
}

/** Is a line of a quoted text, but for the first and empty ones, indented by less than so many spaces? */
function isIndentedLess(quoted: string, least: number): boolean {
  for (let at = quoted.indexOf('\n'); at !== -1; at = quoted.indexOf('\n', at)) {
    const line = ++at;
    while (quoted[at] === ' ') at++;
    if (at - line < least && !/^\r?\n/.test(quoted.slice(at, at + 2))) return true;
  }
  return false;
}
