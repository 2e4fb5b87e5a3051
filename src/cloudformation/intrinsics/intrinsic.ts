/**
 * What the program knows of one intrinsic function. A function's file exports one of these; `index.ts` lists them, and
 * everything that has to tell functions apart asks there: evaluation, references, dependencies, conditions, the
 * transform's own rewriting.
 */
import type { Span } from '../../finding.ts';
import type { Node } from '../../template/node.ts';
import type { SymbolicString } from '../../text/symbolic-string.ts';
import type { Formula, FormulaReader } from '../formula.ts';
import type { Scope } from '../scope.ts';

export interface Intrinsic {
  /** The key that it is written with: `Ref`, `Fn::Sub`. With `prefix`, what the key begins with. */
  readonly name: string;
  /** The key goes on with a name of its own: `Fn::ForEach::Topics`. */
  readonly prefix?: true;
  /** Its short form in YAML, `!Sub`; undefined where it has none. */
  readonly tag?: string;
  /**
   * What it gives: a `text` (or a list of texts), one of its arguments (`choice`), a `condition`, or whatever a macro
   * makes of it (`part`).
   */
  readonly gives: 'text' | 'choice' | 'condition' | 'part';
  /** A function only in that section; elsewhere a key of that name is data. */
  readonly section?: 'Conditions';

  /**
   * The text that it gives; undefined where that can't be told.
   *
   * @throws Undecided where it depends on a condition that the scenario leaves open.
   */
  text?(argument: Node, scope: Scope, evaluate: Evaluate, node: Node): SymbolicString | undefined;
  /** The texts of the list that it gives; as `text`. */
  list?(argument: Node, scope: Scope, evaluate: Evaluate, node: Node): readonly SymbolicString[] | undefined;
  /** The argument that stands in its place, `absent` for none at all; undefined where it stays what it is. As `text`. */
  choose?(argument: Node, scope: Scope): Node | 'absent' | undefined;
  /** The node elsewhere in the template that it gives as a whole, whatever its kind. As `text`. */
  node?(argument: Node, scope: Scope, evaluate: Evaluate): Node | undefined;
  /** What it decides in the section `Conditions`; `name` stands for it where it can't be read. */
  formula?(argument: Node, name: string, read: FormulaReader): Formula | undefined;

  /** What it refers to by itself; what its arguments refer to is theirs. */
  references?(argument: Node): readonly Reference[];
  /** The arguments that are values themselves, where those are not all. */
  values?(argument: Node): readonly Node[];

  /** The argument with the references in it put right; undefined where there are none to put right. */
  rename?(argument: Node, meaning: Meaning, inside: (node: Node) => Node): Node | undefined;
  /** The node that takes the function's place once values are put in for names; undefined where it names none. */
  withValues?(node: Node, argument: Node, values: Values, inside: (node: Node) => Node): Node | undefined;
}

/** The evaluator, handed in so that functions can evaluate their arguments without knowing of each other. */
export interface Evaluate {
  text(node: Node, scope: Scope): SymbolicString;
  list(node: Node, scope: Scope): readonly SymbolicString[] | undefined;
  choose(node: Node, scope: Scope): Node | undefined;
}

/** What a name, taken apart at its dots, means now, and how many of its parts that uses up; undefined where it means what it says. */
export type Meaning = (
  parts: readonly string[],
) => { readonly id: string; readonly used: number } | undefined;

export type Values = ReadonlyMap<string, Node>;

/** One thing of the template that a function names. */
export type Reference =
  /** A parameter, pseudo parameter or resource. */
  | { readonly kind: 'name'; readonly name: string; readonly at: Span }
  /** A resource, and its attribute where that is written out. */
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly nameAt: Span;
      readonly attribute: string | undefined;
      readonly at: Span;
    }
  | { readonly kind: 'condition'; readonly node: Node }
  /** A mapping with the keys that are looked up in it. */
  | {
      readonly kind: 'mapping';
      readonly name: string;
      readonly at: Span;
      readonly keys: readonly Node[];
      readonly hasDefault: boolean;
    };

/** The items of an argument that is a list; an argument that is none is the only one. */
export const argumentsOf = (argument: Node): readonly Node[] =>
  argument.kind === 'list' ? argument.items : [argument];
