/**
 * Formulas as a graph in which each stands once, however often others name it, and whose truths are kept while
 * assumptions come and go: an assumption costs what changes by it, not the size of the whole.
 */
import { type SymbolicString, same, substitute, tokensOf } from '../text/symbolic-string.ts';
import type { Formula } from './formula.ts';

export type Atom = Formula & { readonly op: 'equals' | 'opaque' };

/** Stands for any value that no literal in the conditions equals. No template can hold it. */
export const OTHER = '\u0000other';

/** Three-valued: undefined while the assumptions don't decide it. */
type Truth = boolean | undefined;

/** One formula, with the truth that the assumptions give it. */
interface Vertex {
  readonly formula: Formula;
  /** How many parts it has; a part that stands twice counts twice. */
  readonly parts: number;
  /** Those that it is a part of, as often as it stands there. */
  readonly wholes: Vertex[];
  truth: Truth;
  /** Of its parts: how many hold, and how many do not. */
  holding: number;
  failing: number;
}

export class FormulaGraph {
  /** What has been done so far: formulas looked at, and comparisons made. */
  work = 0;
  readonly values = new Map<string, string>();
  readonly opaque = new Map<string, boolean>();
  readonly atoms: readonly Atom[];
  readonly #vertices = new Map<Formula, Vertex>();
  readonly #byToken = new Map<string, Vertex[]>();
  readonly #byName = new Map<string, Vertex[]>();

  constructor(root: Formula) {
    const atoms: Atom[] = [];
    for (const formula of eachAfterItsParts(root)) {
      const parts = partsOf(formula);
      const vertex: Vertex = {
        formula,
        parts: parts.length,
        wholes: [],
        truth: undefined,
        holding: 0,
        failing: 0,
      };
      this.#vertices.set(formula, vertex);
      this.work += 1 + parts.length;
      for (const part of parts) {
        const inner = this.#vertices.get(part);
        if (inner === undefined) throw new RangeError('a part of a formula comes before it');
        inner.wholes.push(vertex);
        count(vertex, inner.truth, 1);
      }
      vertex.truth = this.#truthNow(vertex);
      if (formula.op === 'equals') {
        atoms.push(formula);
        for (const { id } of tokensOf(formula.left, formula.right)) add(this.#byToken, id, vertex);
      } else if (formula.op === 'opaque') {
        atoms.push(formula);
        add(this.#byName, formula.name, vertex);
      }
    }
    this.atoms = atoms;
  }

  /** The truth of a formula of this graph, by what is assumed now. */
  truthOf(formula: Formula): Truth {
    return this.#vertices.get(formula)?.truth;
  }

  /** Assumes a value for a token; undefined takes it back. */
  assumeValue(id: string, value: string | undefined): void {
    if (value === undefined) this.values.delete(id);
    else this.values.set(id, value);
    this.#settle(this.#byToken.get(id) ?? []);
  }

  /** Assumes the truth of a formula that can't be read; undefined takes it back. */
  assumeTruth(name: string, truth: Truth): void {
    if (truth === undefined) this.opaque.delete(name);
    else this.opaque.set(name, truth);
    this.#settle(this.#byName.get(name) ?? []);
  }

  /** Puts truths right, from these upwards. */
  #settle(changed: readonly Vertex[]): void {
    const open = [...changed];
    for (let vertex = open.pop(); vertex !== undefined; vertex = open.pop()) {
      this.work++;
      const truth = this.#truthNow(vertex);
      if (truth === vertex.truth) continue;
      for (const whole of vertex.wholes) {
        count(whole, vertex.truth, -1);
        count(whole, truth, 1);
        open.push(whole);
      }
      vertex.truth = truth;
    }
  }

  #truthNow({ formula, parts, holding, failing }: Vertex): Truth {
    switch (formula.op) {
      case 'opaque':
        return this.opaque.get(formula.name);
      case 'equals':
        return areEqual(formula.left, formula.right, this.values);
      case 'not':
        return holding + failing === 0 ? undefined : failing === 1;
      case 'and':
        return failing > 0 ? false : holding === parts ? true : undefined;
      case 'or':
        return holding > 0 ? true : failing === parts ? false : undefined;
    }
  }
}

function count(vertex: Vertex, truth: Truth, change: 1 | -1): void {
  if (truth === true) vertex.holding += change;
  else if (truth === false) vertex.failing += change;
}

function add(map: Map<string, Vertex[]>, key: string, vertex: Vertex): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [vertex]);
  else known.push(vertex);
}

function partsOf(formula: Formula): readonly Formula[] {
  if (formula.op === 'not') return [formula.part];
  return formula.op === 'and' || formula.op === 'or' ? formula.parts : [];
}

/** Each formula once, its parts before it, in the order written; without recursion, for chains of any length. */
function* eachAfterItsParts(root: Formula): Iterable<Formula> {
  const seen = new Set<Formula>([root]);
  const open = [{ formula: root, parts: partsOf(root), next: 0 }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const part = last.parts[last.next++];
    if (part === undefined) {
      open.pop();
      yield last.formula;
    } else if (!seen.has(part)) {
      seen.add(part);
      open.push({ formula: part, parts: partsOf(part), next: 0 });
    }
  }
}

function areEqual(left: SymbolicString, right: SymbolicString, values: ReadonlyMap<string, string>): Truth {
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
