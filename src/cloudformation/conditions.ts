/**
 * The `Conditions` section as formulas, and a small solver that says which combinations of conditions can occur.
 *
 * A condition comes down to `Fn::Equals` of texts. The tokens in them are variables over the values that matter: their
 * known values, or every literal they are compared with and one value that equals none. The search stops as soon as
 * the question is decided, and asks only about the conditions at hand, so that many conditions cost nothing.
 */
import type { Answer } from '../finding.ts';
import { child, type MapNode, type Node } from '../template/node.ts';
import {
  literal,
  type SymbolicString,
  same,
  substitute,
  type Token,
  tokensOf,
} from '../text/symbolic-string.ts';
import type { Formula } from './formula.ts';
import { callOf } from './intrinsics/index.ts';
import { type Conditions, type Scenario, showScenario } from './scenario.ts';

/** What the search has assumed: token id → value, opaque formula → truth. */
interface Assignment {
  readonly values: Map<string, string>;
  readonly opaque: Map<string, boolean>;
}

/** So many assumptions are tried for one question, and for all of a template; then the answer is unknown. */
const MOST_STEPS = 2_000;
const MOST_STEPS_IN_ALL = 20_000;

/**
 * Reads the `Conditions` of a template.
 *
 * @param textOf evaluates an operand of `Fn::Equals`; undefined where it isn't a text.
 */
export function conditionsOf(root: MapNode, textOf: (node: Node) => SymbolicString | undefined): Conditions {
  return new Solver(child(root, 'Conditions'), textOf);
}

class Solver implements Conditions {
  readonly #section: Node | undefined;
  readonly #textOf: (node: Node) => SymbolicString | undefined;
  readonly #formulas = new Map<string, Formula>();
  readonly #answers = new Map<string, Scenario | 'none' | 'unknown'>();
  #stepsLeft = MOST_STEPS_IN_ALL;

  constructor(section: Node | undefined, textOf: (node: Node) => SymbolicString | undefined) {
    this.#section = section;
    this.#textOf = textOf;
  }

  has(name: string): boolean {
    return child(this.#section, name) !== undefined;
  }

  truthOf(name: string): boolean | undefined {
    if (this.feasible(new Map([[name, true]])) === 'no') return false;
    if (this.feasible(new Map([[name, false]])) === 'no') return true;
    return undefined;
  }

  feasible(scenario: Scenario): Answer {
    if (scenario.size === 0) return 'yes';
    const found = this.uncoveredScenario(scenario, []);
    if (found === 'none') return 'no';
    return found === 'unknown' ? 'unknown' : 'yes';
  }

  uncoveredScenario(scenario: Scenario, covers: readonly Scenario[]): Scenario | 'none' | 'unknown' {
    if (covers.some((cover) => cover.size === 0)) return 'none';
    const question = [showScenario(scenario), ...covers.map(showScenario)].join(' | ');
    let answer = this.#answers.get(question);
    if (answer === undefined) {
      answer = this.#search(scenario, covers);
      this.#answers.set(question, answer);
    }
    return answer;
  }

  #search(within: Scenario, covers: readonly Scenario[]): Scenario | 'none' | 'unknown' {
    const wanted: Formula = {
      op: 'and',
      parts: [
        this.#conjunction(within),
        ...covers.map((cover): Formula => ({ op: 'not', part: this.#conjunction(cover) })),
      ],
    };
    const { result, steps } = solve(wanted, Math.min(MOST_STEPS, this.#stepsLeft));
    this.#stepsLeft -= steps;
    if (result === 'none' || result === 'unknown') return result;
    const scenario = new Map(within);
    for (const cover of covers) {
      for (const [name, truth] of cover) {
        const holds = evaluate(this.#formula(name), result);
        if (holds !== undefined && holds !== truth) scenario.set(name, holds);
      }
    }
    return scenario;
  }

  #conjunction(scenario: Scenario): Formula {
    const parts = [...scenario].map(([name, truth]): Formula => {
      const part = this.#formula(name);
      return truth ? part : { op: 'not', part };
    });
    return { op: 'and', parts };
  }

  #formula(name: string): Formula {
    let formula = this.#formulas.get(name);
    if (formula === undefined) {
      // Until it is read, the condition stands for itself: that ends cycles.
      this.#formulas.set(name, { op: 'opaque', name });
      const node = child(this.#section, name);
      formula = node === undefined ? { op: 'opaque', name } : this.#read(node, name);
      this.#formulas.set(name, formula);
    }
    return formula;
  }

  #read(node: Node, name: string): Formula {
    const call = callOf(node);
    const read = {
      condition: (other: string) => this.#formula(other),
      formula: (operand: Node, place: string) => this.#read(operand, place),
      text: this.#textOf,
    };
    return call?.definition?.formula?.(call.argument, name, read) ?? { op: 'opaque', name };
  }
}

/** An assignment that makes the formula true; `none` where there is none; `unknown` where the search is too long or proves nothing. */
function solve(
  wanted: Formula,
  mostSteps: number,
): { readonly result: Assignment | 'none' | 'unknown'; readonly steps: number } {
  const atoms = new Set<Formula & { readonly op: 'equals' | 'opaque' }>();
  collect(wanted, atoms);
  const choices = choicesOf(atoms);
  const assignment: Assignment = { values: new Map(), opaque: new Map() };
  let steps = 0;
  let blurred = false;

  const search = (next: number): boolean => {
    if (++steps > mostSteps) return false;
    const truth = evaluate(wanted, assignment);
    if (truth !== undefined) return truth;
    const choice = choices[next];
    if (choice === undefined) {
      blurred = true;
      return false;
    }
    for (const take of choice) {
      const undo = take(assignment);
      if (search(next + 1)) return true;
      undo();
    }
    return false;
  };

  // Of several conditions that can't be read, nobody knows which go together.
  if (search(0)) return { result: assignment.opaque.size > 1 ? 'unknown' : assignment, steps };
  return { result: blurred || steps > mostSteps ? 'unknown' : 'none', steps };
}

function collect(formula: Formula, atoms: Set<Formula & { readonly op: 'equals' | 'opaque' }>): void {
  switch (formula.op) {
    case 'equals':
    case 'opaque':
      atoms.add(formula);
      break;
    case 'not':
      collect(formula.part, atoms);
      break;
    case 'and':
    case 'or':
      for (const part of formula.parts) collect(part, atoms);
  }
}

/** One way to settle a variable; gives back how to unsettle it. */
type Take = (assignment: Assignment) => () => void;

function choicesOf(
  atoms: Iterable<Formula & { readonly op: 'equals' | 'opaque' }>,
): readonly (readonly Take[])[] {
  const domains = new Map<string, Set<string>>();
  const opaque = new Set<string>();
  for (const atom of atoms) {
    if (atom.op === 'opaque') opaque.add(atom.name);
    else {
      noteValues(domains, atom.left, atom.right);
      noteValues(domains, atom.right, atom.left);
    }
  }
  return [
    ...[...domains].map(([id, values]) => [...values].map((value): Take => takeValue(id, value))),
    ...[...opaque].map((name) => [true, false].map((truth): Take => takeOpaque(name, truth))),
  ];
}

/** Stands for any value that no literal in the conditions equals. No template can hold it. */
const OTHER = '\u0000other';

/** Adds the values that matter for the tokens of one side of a comparison. */
function noteValues(domains: Map<string, Set<string>>, side: SymbolicString, opposite: SymbolicString): void {
  for (const token of tokensOf(side)) {
    let domain = domains.get(token.id);
    if (domain === undefined) {
      domain = new Set(token.values ?? []);
      domains.set(token.id, domain);
    }
    if (token.values !== undefined) continue;
    const value = side.length === 1 ? literal(opposite) : undefined;
    if (value !== undefined && fits(token, value)) domain.add(value);
    // Two open tokens can be equal (both the shared other) or not (each its own).
    if (value === undefined) domain.add(OTHER);
    domain.add(`${OTHER} than ${token.id}`);
  }
}

function fits(token: Token, value: string): boolean {
  if (token.minLength !== undefined && value.length < token.minLength) return false;
  if (token.maxLength !== undefined && value.length > token.maxLength) return false;
  return token.chars === undefined || new RegExp(`^[${token.chars}]*$`).test(value);
}

const takeValue =
  (id: string, value: string): Take =>
  ({ values }) => {
    values.set(id, value);
    return () => values.delete(id);
  };

const takeOpaque =
  (name: string, truth: boolean): Take =>
  ({ opaque }) => {
    opaque.set(name, truth);
    return () => opaque.delete(name);
  };

/** Three-valued: undefined while the assumptions don't decide it. */
function evaluate(formula: Formula, assignment: Assignment): boolean | undefined {
  switch (formula.op) {
    case 'opaque':
      return assignment.opaque.get(formula.name);
    case 'equals':
      return areEqual(formula.left, formula.right, assignment);
    case 'not': {
      const truth = evaluate(formula.part, assignment);
      return truth === undefined ? undefined : !truth;
    }
    case 'and':
    case 'or':
      return combine(formula.parts, formula.op === 'or', assignment);
  }
}

/** `and` and `or` are one function: `decisive` is the truth of a part that settles the whole. */
function combine(parts: readonly Formula[], decisive: boolean, assignment: Assignment): boolean | undefined {
  let open = false;
  for (const part of parts) {
    const truth = evaluate(part, assignment);
    if (truth === decisive) return decisive;
    if (truth === undefined) open = true;
  }
  return open ? undefined : !decisive;
}

function areEqual(left: SymbolicString, right: SymbolicString, { values }: Assignment): boolean | undefined {
  const put = (text: SymbolicString): SymbolicString => substitute(text, (token) => values.get(token.id));
  const a = put(left);
  const b = put(right);
  const answer = same(a, b);
  if (answer === 'unknown') return undefined;
  // A stand-in for "some other value" proves nothing inside a longer text.
  const whole = [left, right].every((side) => side.length <= 1);
  if (!whole && answer === 'no' && (holdsOther(a) || holdsOther(b))) return undefined;
  // Nor does its form: what is not settled yet may come to be the same stand-in.
  if (answer === 'no' && ((holdsOther(a) && isOpen(b)) || (holdsOther(b) && isOpen(a)))) return undefined;
  return answer === 'yes';
}

const isOpen = (text: SymbolicString): boolean => text.some((part) => typeof part !== 'string');

const holdsOther = (text: SymbolicString): boolean =>
  text.some((part) => typeof part === 'string' && part.includes(OTHER));
