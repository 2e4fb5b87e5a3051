/**
 * The `Conditions` section as formulas, and a small solver that says which combinations of conditions can occur.
 *
 * A condition comes down to `Fn::Equals` of texts. The tokens in them are variables over the values that matter: their
 * known values, or every literal they are compared with and one value that equals none. The search stops as soon as
 * the question is decided, and asks only about the conditions at hand, so that many conditions cost nothing.
 */
import { Budget } from '../budget.ts';
import type { Answer } from '../finding.ts';
import { child, type MapNode, type Node } from '../template/node.ts';
import { literal, type SymbolicString, type Token, tokensOf } from '../text/symbolic-string.ts';
import type { Formula } from './formula.ts';
import { type Atom, FormulaGraph, OTHER } from './formula-graph.ts';
import { callOf } from './intrinsics/index.ts';
import { type Conditions, type Scenario, showScenario } from './scenario.ts';

/** So many assumptions are tried for one question, and for all of a template; then the answer is unknown. */
const MOST_STEPS = 2_000;
const MOST_STEPS_IN_ALL = 20_000;
/** So many formulas are looked at for one question; then, too, the answer is unknown. For all of a template a budget pays. */
const MOST_WORK = 500_000;

/**
 * Reads the `Conditions` of a template.
 *
 * @param textOf evaluates an operand of `Fn::Equals`; undefined where it isn't a text.
 */
export function conditionsOf(
  root: MapNode,
  textOf: (node: Node) => SymbolicString | undefined,
  budget: Budget = new Budget(),
): Conditions {
  return new Solver(child(root, 'Conditions'), textOf, budget);
}

class Solver implements Conditions {
  readonly #budget: Budget;
  readonly #section: Node | undefined;
  readonly #textOf: (node: Node) => SymbolicString | undefined;
  readonly #formulas = new Map<string, Formula>();
  /** Names of conditions that others wait for. */
  readonly #unread = new Set<string>();
  readonly #answers = new Map<string, Scenario | 'none' | 'unknown'>();
  #stepsLeft = MOST_STEPS_IN_ALL;

  constructor(section: Node | undefined, textOf: (node: Node) => SymbolicString | undefined, budget: Budget) {
    this.#budget = budget;
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
    if (this.#budget.left('conditions') === 0) return 'unknown';
    const graph = new FormulaGraph(wanted);
    const { result, steps } = solve(wanted, graph, {
      mostSteps: Math.min(MOST_STEPS, this.#stepsLeft),
      mostWork: Math.min(MOST_WORK, this.#budget.left('conditions')),
    });
    this.#stepsLeft -= steps;
    this.#budget.take('conditions', graph.work);
    if (result !== 'found') return result;
    const scenario = new Map(within);
    for (const cover of covers) {
      for (const [name, truth] of cover) {
        const holds = graph.truthOf(this.#formula(name));
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

  /** Conditions are read behind those that they name, without recursion: a chain of them may be of any length. */
  #formula(name: string): Formula {
    const open = [name];
    for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
      const before = this.#formulas.get(next);
      const node = child(this.#section, next);
      if (before === undefined) {
        // Until it is read, the condition stands for itself: that ends cycles.
        this.#formulas.set(next, { op: 'opaque', name: next });
        this.#unread.add(next);
        const named = node === undefined ? [] : namedIn(node).filter((each) => !this.#formulas.has(each));
        open.push(...named.reverse());
        continue;
      }
      open.pop();
      if (this.#unread.delete(next) && node !== undefined) this.#formulas.set(next, this.#read(node, next));
    }
    return this.#formulas.get(name) ?? { op: 'opaque', name };
  }

  #read(node: Node, name: string): Formula {
    const call = callOf(node);
    const read = {
      condition: (other: string): Formula => this.#formulas.get(other) ?? { op: 'opaque', name: other },
      formula: (operand: Node, place: string) => this.#read(operand, place),
      text: this.#textOf,
    };
    return call?.definition?.formula?.(call.argument, name, read) ?? { op: 'opaque', name };
  }
}

/** The conditions that a condition names, in the order written. */
function namedIn(root: Node): readonly string[] {
  const names: string[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const call = callOf(node);
    for (const reference of call?.definition?.references?.(call.argument) ?? [])
      if (reference.kind === 'condition' && reference.node.kind === 'scalar') names.push(reference.node.text);
    const inner = call === undefined ? [] : call.argument.kind === 'list' ? call.argument.items : [];
    for (let index = inner.length - 1; index >= 0; index--) open.push(inner[index] as Node);
  }
  return names;
}

/** An assignment that makes the formula true; `none` where there is none; `unknown` where the search is too long or proves nothing. */
function solve(
  wanted: Formula,
  graph: FormulaGraph,
  { mostSteps, mostWork }: { readonly mostSteps: number; readonly mostWork: number },
): { readonly result: 'found' | 'none' | 'unknown'; readonly steps: number } {
  const choices = choicesOf(graph.atoms);
  let steps = 0;
  let blurred = false;
  const isTooLong = (): boolean => steps > mostSteps || graph.work > mostWork;

  const search = (next: number): boolean => {
    steps++;
    if (isTooLong()) return false;
    const truth = graph.truthOf(wanted);
    if (truth !== undefined) return truth;
    const choice = choices[next];
    if (choice === undefined) {
      blurred = true;
      return false;
    }
    for (const take of choice) {
      take(graph, true);
      if (search(next + 1)) return true;
      take(graph, false);
      if (isTooLong()) return false;
    }
    return false;
  };

  // Of several conditions that can't be read, nobody knows which go together.
  if (search(0)) return { result: graph.opaque.size > 1 ? 'unknown' : 'found', steps };
  return { result: blurred || isTooLong() ? 'unknown' : 'none', steps };
}

/** One way to settle a variable, and how to unsettle it. */
type Take = (graph: FormulaGraph, isTaken: boolean) => void;

function choicesOf(atoms: readonly Atom[]): readonly (readonly Take[])[] {
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
  (graph, isTaken) =>
    graph.assumeValue(id, isTaken ? value : undefined);

const takeOpaque =
  (name: string, truth: boolean): Take =>
  (graph, isTaken) =>
    graph.assumeTruth(name, isTaken ? truth : undefined);
