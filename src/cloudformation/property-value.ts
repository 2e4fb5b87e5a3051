/** Reading property values through conditions and intrinsic functions; the contract is `PropertyValue` in template.ts. */
import type { Span } from '../finding.ts';
import { child, type Entry, intrinsicOf, type Node } from '../template/node.ts';
import type { SymbolicString, Token } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';
import { choose, listOf, nodeOf, textOf } from './evaluate.ts';
import { callOf } from './intrinsics/index.ts';
import { both, type Scenario } from './scenario.ts';
import { opaque, type Scope, Undecided } from './scope.ts';
import type { PropertyValue, Template } from './template.ts';
import { isOfMacro, isRewritten, mayHoldMore } from './unknown-macros.ts';

/** Beyond so many combinations of conditions for one value, the value is unknown. */
const MOST_ALTERNATIVES = 64;
const TOO_MANY = 'more combinations of conditions than are looked at';

const tooMany = (resource: string): Unknown => ({ code: 'budget', what: resource, why: TOO_MANY });

/** The values of a node: one for each branch of the `Fn::If`s that it begins with; none where it is `AWS::NoValue`. */
export function propertyValuesOf(
  node: Node,
  template: Template,
  scenario: Scenario,
  resource: string,
): readonly NodeValue[] {
  // Most values are no function: nothing is to be settled.
  if (intrinsicOf(node) === undefined) return [settledValue(node, template, scenario, resource)];
  const found = alternatives(scenario, template, (assumed) => settle(node, { template, scenario: assumed }));
  if (found === undefined) return [new NodeValue(node, template, scenario, resource, tooMany(resource))];
  return eachOf(found, ({ value, scenario: under }) =>
    value === undefined ? NONE : [settledValue(value, template, under, resource)],
  );
}

/** What `work` gives for each, in one row. Most rows hold one thing: then nothing is copied. */
function eachOf<T, U>(all: readonly T[], work: (one: T) => readonly U[]): readonly U[] {
  const [only] = all;
  return only !== undefined && all.length === 1 ? work(only) : all.flatMap(work);
}

/** A value that can't be told: what is not known of it, or why the expression is not evaluated. */
export function unknownValue(
  node: Node,
  template: Template,
  scenario: Scenario,
  resource: string,
  unknown: Unknown | string,
): PropertyValue {
  return new NodeValue(node, template, scenario, resource, unknown);
}

/** Computes a value under `scenario`, once for every way in which the conditions that it asks about can turn out. */
function alternatives<T>(
  scenario: Scenario,
  template: Template,
  compute: (scenario: Scenario) => T,
): readonly { readonly scenario: Scenario; readonly value: T }[] | undefined {
  const done: { scenario: Scenario; value: T }[] = [];
  const open = [scenario];
  for (let assumed = open.pop(); assumed !== undefined; assumed = open.pop()) {
    if (done.length + open.length >= MOST_ALTERNATIVES) return undefined;
    try {
      done.push({ scenario: assumed, value: compute(assumed) });
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      for (const truth of [false, true]) {
        const next = both(assumed, new Map([[error.condition, truth]]));
        if (next !== undefined && template.conditions.feasible(next) !== 'no') open.push(next);
      }
    }
  }
  return done;
}

/** Takes the conditions that a node's own value depends on: of an intrinsic function all inside, of a list or map only those in front. */
function settle(node: Node, scope: Scope): Node | undefined {
  const chosen = choose(node, scope);
  if (chosen === undefined || intrinsicOf(chosen) === undefined) return chosen;
  const found = nodeOf(chosen, scope);
  if (found !== undefined) return found;
  textOf(chosen, scope);
  return chosen;
}

/** Asks for every condition that what a path leads to depends on. */
function settlePath(node: Node, [key, ...rest]: readonly string[], scope: Scope): void {
  const chosen = choose(node, scope);
  if (chosen === undefined) return;
  if (key === undefined) settle(chosen, scope);
  else for (const inner of stepInto(chosen, key)) settlePath(inner, rest, scope);
}

function stepInto(node: Node, key: string): readonly Node[] {
  if (key === '[]') return node.kind === 'list' ? node.items : [node];
  if (key === '{}') return node.kind === 'map' ? [...node.entries.values()].map(({ value }) => value) : [];
  const inner = child(node, key);
  return inner === undefined ? [] : [inner];
}

function settledValue(node: Node, template: Template, scenario: Scenario, resource: string): NodeValue {
  const call = callOf(node);
  if (call === undefined && isRewritten(node))
    return new NodeValue(node, template, scenario, resource, 'what a macro makes of it');
  if (call !== undefined && call.definition?.gives !== 'text') {
    return new NodeValue(node, template, scenario, resource, `the result of ${call.name}`);
  }
  return new NodeValue(node, template, scenario, resource);
}

interface Child {
  readonly entry: Entry;
  readonly value: NodeValue;
}

/** Many rules ask for the same values: what a step leads to and the text are worked out once. */
class NodeValue implements PropertyValue {
  readonly template: Template;
  readonly resource: string;
  readonly scenario: Scenario;
  readonly node: Node;
  readonly kind: PropertyValue['kind'];
  readonly #unknown: Unknown | string | undefined;
  #mayHoldMore: boolean | undefined;
  #steps: Map<string, readonly NodeValue[]> | undefined;
  #entries: readonly Child[] | undefined;
  #text: SymbolicString | undefined;

  constructor(
    node: Node,
    template: Template,
    scenario: Scenario,
    resource: string,
    unknown?: Unknown | string,
  ) {
    this.node = node;
    this.template = template;
    this.scenario = scenario;
    this.resource = resource;
    this.kind = unknown === undefined ? kindOf(node) : 'unknown';
    this.#unknown = unknown;
  }

  get at(): Span {
    return this.node.at;
  }

  get unknown(): Unknown | undefined {
    return this.kind === 'unknown' ? this.#token().unknown : undefined;
  }

  /** What stands for the value in a text. */
  #token(): Token {
    return opaque(this.node, this, this.#unknown ?? 'a value that can not be told');
  }

  all(path: string): readonly PropertyValue[] {
    const first = firstStep(path);
    if (this.#surelyLacks(first)) return NONE;
    if (first === path && path !== '') return this.#step(path);
    let values: readonly NodeValue[] = [this];
    for (const step of stepsOf(path)) values = eachOf(values, (value) => value.#step(step));
    return values;
  }

  #step(step: string): readonly NodeValue[] {
    this.#steps ??= new Map();
    let found = this.#steps.get(step);
    if (found === undefined) {
      found = this.#take(step);
      this.#steps.set(step, found);
    }
    return found;
  }

  /** Rules ask for many paths of which a resource has few: what is absent is told without taking the path apart. */
  #surelyLacks(key: string): boolean {
    if (key === '' || this.kind !== 'map' || this.node.kind !== 'map' || this.node.entries.has(key))
      return false;
    this.#mayHoldMore ??= mayHoldMore(this.node);
    return !this.#mayHoldMore;
  }

  scenarios(...paths: readonly string[]): readonly PropertyValue[] {
    const { node, template, resource } = this;
    const steps = paths.map(stepsOf);
    const found = alternatives(this.scenario, template, (scenario) => {
      for (const path of steps) settlePath(node, path, { template, scenario });
    });
    if (found === undefined)
      return [unknownValue(node, template, this.scenario, resource, tooMany(resource))];
    return found.map(({ scenario: assumed }) =>
      assumed === this.scenario ? this : new NodeValue(node, template, assumed, resource, this.#unknown),
    );
  }

  one(path: string): PropertyValue | undefined {
    return this.all(path)[0];
  }

  text(): SymbolicString {
    this.#text ??= this.#evaluated();
    return this.#text;
  }

  #evaluated(): SymbolicString {
    if (this.kind === 'unknown') return [this.#token()];
    try {
      return textOf(this.node, this);
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      return [opaque(this.node, this, { code: 'condition', what: this.resource })];
    }
  }

  items(): readonly PropertyValue[] {
    return this.#step('[]');
  }

  children(): readonly Child[] {
    this.#entries ??= this.#children();
    return this.#entries;
  }

  #children(): readonly Child[] {
    if (this.node.kind !== 'map' || this.kind !== 'map') return [];
    const { template, scenario, resource } = this;
    return [...this.node.entries.values()].flatMap((entry) => {
      const values = isOfMacro(entry.key)
        ? [new NodeValue(entry.value, template, scenario, resource, { code: 'macro', what: resource })]
        : propertyValuesOf(entry.value, template, scenario, resource);
      return values.map((value) => ({ entry, value }));
    });
  }

  #take(step: string): readonly NodeValue[] {
    const { node, kind, template, scenario, resource } = this;
    if (kind === 'unknown') return [this];
    if (step === '[]') return this.#items();
    if (step === '{}') return this.children().map(({ value }) => value);
    const inner = kind === 'map' ? child(node, step) : undefined;
    if (inner !== undefined) return propertyValuesOf(inner, template, scenario, resource);
    if (kind === 'map' && mayHoldMore(node))
      return [new NodeValue(node, template, scenario, resource, { code: 'macro', what: resource })];
    // A key below a function's result can't be looked up; below a plain text or list there is none.
    if (intrinsicOf(node) !== undefined && kind === 'text')
      return [new NodeValue(node, template, scenario, resource, 'a value below the result of a function')];
    return NONE;
  }

  #items(): readonly NodeValue[] {
    const { node, template, scenario, resource } = this;
    if (node.kind === 'list' && this.kind === 'list')
      return eachOf(node.items, (item) => propertyValuesOf(item, template, scenario, resource));
    if (intrinsicOf(node) === undefined) return [this];
    return listTexts(this)?.map((text) => new TextValue(text, this)) ?? [this];
  }
}

function kindOf(node: Node): 'text' | 'list' | 'map' {
  if (node.kind === 'scalar' || intrinsicOf(node) !== undefined) return 'text';
  return node.kind;
}

const NONE: readonly NodeValue[] = [];

/** What a path begins with; empty where it begins with a step into all items. */
function firstStep(path: string): string {
  const end = path.search(/[.[{]/);
  return end === -1 ? path : path.slice(0, end);
}

/** `A.B[].C{}` as `A`, `B`, `[]`, `C`, `{}`. */
function stepsOf(path: string): readonly string[] {
  const pieces = path.split('.');
  if (path !== '' && !/[[{]/.test(path)) return pieces;
  return pieces.flatMap((piece) => piece.split(/(\[\]|\{\})/).filter((step) => step !== ''));
}

function listTexts(value: PropertyValue): readonly SymbolicString[] | undefined {
  try {
    return listOf(value.node, value);
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

/** An item that a function computed: a text, at the function's place. */
class TextValue extends NodeValue {
  readonly #text: SymbolicString;

  constructor(text: SymbolicString, from: PropertyValue) {
    super(from.node, from.template, from.scenario, from.resource);
    this.#text = text;
  }

  override text(): SymbolicString {
    return this.#text;
  }

  override items(): readonly PropertyValue[] {
    return [this];
  }
}
