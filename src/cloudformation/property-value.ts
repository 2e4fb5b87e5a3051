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
): readonly PropertyValue[] {
  const found = alternatives(scenario, template, (assumed) => settle(node, { template, scenario: assumed }));
  if (found === undefined) return [unknownValue(node, template, scenario, resource, tooMany(resource))];
  return found.flatMap(({ value, scenario: under }) =>
    value === undefined ? [] : [propertyValue(value, template, under, resource)],
  );
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

function propertyValue(node: Node, template: Template, scenario: Scenario, resource: string): PropertyValue {
  const call = callOf(node);
  if (call === undefined && isRewritten(node))
    return new NodeValue(node, template, scenario, resource, 'what a macro makes of it');
  if (call !== undefined && call.definition?.gives !== 'text') {
    return new NodeValue(node, template, scenario, resource, `the result of ${call.name}`);
  }
  return new NodeValue(node, template, scenario, resource);
}

class NodeValue implements PropertyValue {
  readonly template: Template;
  readonly resource: string;
  readonly scenario: Scenario;
  readonly node: Node;
  readonly kind: PropertyValue['kind'];
  readonly #unknown: Unknown | string | undefined;
  #mayHoldMore: boolean | undefined;

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
    if (this.#surelyLacks(firstStep(path))) return NONE;
    let values: readonly PropertyValue[] = [this];
    for (const step of stepsOf(path)) values = values.flatMap((value) => take(value, step));
    return values;
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
    return found.map(
      ({ scenario: assumed }) => new NodeValue(node, template, assumed, resource, this.#unknown),
    );
  }

  one(path: string): PropertyValue | undefined {
    return this.all(path)[0];
  }

  text(): SymbolicString {
    if (this.kind === 'unknown') return [this.#token()];
    try {
      return textOf(this.node, this);
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      return [opaque(this.node, this, { code: 'condition', what: this.resource })];
    }
  }

  items(): readonly PropertyValue[] {
    return take(this, '[]');
  }

  children(): readonly { readonly entry: Entry; readonly value: PropertyValue }[] {
    if (this.node.kind !== 'map' || this.kind !== 'map') return [];
    const { template, scenario, resource } = this;
    return [...this.node.entries.values()].flatMap((entry) => {
      const values = isOfMacro(entry.key)
        ? [unknownValue(entry.value, template, scenario, resource, { code: 'macro', what: resource })]
        : propertyValuesOf(entry.value, template, scenario, resource);
      return values.map((value) => ({ entry, value }));
    });
  }
}

function kindOf(node: Node): 'text' | 'list' | 'map' {
  if (node.kind === 'scalar' || intrinsicOf(node) !== undefined) return 'text';
  return node.kind;
}

const NONE: readonly PropertyValue[] = [];

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

function take(value: PropertyValue, step: string): readonly PropertyValue[] {
  if (value.kind === 'unknown') return [value];
  if (step === '[]') return itemsOf(value);
  if (step === '{}') return value.children().map((found) => found.value);
  const inner = value.kind === 'map' ? child(value.node, step) : undefined;
  if (inner !== undefined) return propertyValuesOf(inner, value.template, value.scenario, value.resource);
  if (value.kind === 'map' && mayHoldMore(value.node))
    return [
      unknownValue(value.node, value.template, value.scenario, value.resource, {
        code: 'macro',
        what: value.resource,
      }),
    ];
  // A key below a function's result can't be looked up; below a plain text or list there is none.
  if (intrinsicOf(value.node) !== undefined && value.kind === 'text') {
    const why = 'a value below the result of a function';
    return [unknownValue(value.node, value.template, value.scenario, value.resource, why)];
  }
  return [];
}

function itemsOf(value: PropertyValue): readonly PropertyValue[] {
  const { node, template, scenario, resource } = value;
  if (node.kind === 'list' && value.kind === 'list') {
    return node.items.flatMap((item) => propertyValuesOf(item, template, scenario, resource));
  }
  if (intrinsicOf(node) === undefined) return [value];
  const texts = listTexts(value);
  if (texts === undefined) return [value];
  return texts.map((text) => new TextValue(text, value));
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
