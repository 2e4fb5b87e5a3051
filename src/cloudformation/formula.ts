/** What a condition comes down to: comparisons of texts, put together by logic. */
import type { Node } from '../template/node.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';

export type Formula =
  | { readonly op: 'equals'; readonly left: SymbolicString; readonly right: SymbolicString }
  /** One that can't be read; the same name is the same truth. */
  | { readonly op: 'opaque'; readonly name: string }
  | { readonly op: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly op: 'not'; readonly part: Formula };

/** By what the functions of conditions read their operands. */
export interface FormulaReader {
  /** The formula of another condition. */
  condition(name: string): Formula;
  /** The formula of an operand; `name` stands for it where it can't be read. */
  formula(node: Node, name: string): Formula;
  /** An operand of a comparison; undefined where it is no text. */
  text(node: Node): SymbolicString | undefined;
}
