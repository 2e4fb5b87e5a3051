/** Reading property values through conditions and intrinsic functions; the contract is `PropertyValue` in template.ts. */
import type { Span } from '../finding.ts';
import { child, type Entry, intrinsicOf, type Node } from '../template/node.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import { choose, listOf, nodeOf, textOf } from './evaluate.ts';
import { callOf } from './intrinsics/index.ts';
import { both, type Scenario } from './scenario.ts';
import { opaque, type Scope, Undecided } from './scope.ts';
import type { PropertyValue, Template } from './template.ts';
import { isOfMacro, isRewritten, mayHoldMore } from './unknown-macros.ts';

/** Beyond so many combinations of conditions for one value, the value is unknown. */
const MOST_ALTERNATIVES = 64;
const TOO_MANY = 'more combinations of conditions than are looked at';

/** The views of a node: one for each branch of the `Fn::If`s that it begins with; none where it is `AWS::NoValue`. */
export function viewsOf(
  node: Node,
  template: Template,
  guard: Scenario,
  resource: string,
): readonly PropertyValue[] {
  const found = alternatives(guard, template, (assumed) => settle(node, { template, guard: assumed }));
  if (found === undefined) return [unknownView(node, template, guard, resource, TOO_MANY)];
  return found.flatMap(({ value, guard: under }) =>
    value === undefined ? [] : [viewOf(value, template, under, resource)],
  );
}

/** A view of what can't be told, for the reason given. */
export function unknownView(
  node: Node,
  template: Template,
  guard: Scenario,
  resource: string,
  why: string,
): PropertyValue {
  return new NodeView(node, template, guard, resource, why);
}

/** Computes a value under `guard`, once for every way in which the conditions that it asks about can turn out. */
function alternatives<T>(
  guard: Scenario,
  template: Template,
  compute: (guard: Scenario) => T,
): readonly { readonly guard: Scenario; readonly value: T }[] | undefined {
  const done: { guard: Scenario; value: T }[] = [];
  const open = [guard];
  for (let assumed = open.pop(); assumed !== undefined; assumed = open.pop()) {
    if (done.length + open.length >= MOST_ALTERNATIVES) return undefined;
    try {
      done.push({ guard: assumed, value: compute(assumed) });
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

function viewOf(node: Node, template: Template, guard: Scenario, resource: string): PropertyValue {
  const call = callOf(node);
  if (call === undefined && isRewritten(node))
    return new NodeView(node, template, guard, resource, 'what a macro makes of it');
  if (call !== undefined && call.definition?.gives !== 'text') {
    return new NodeView(node, template, guard, resource, `the result of ${call.name}`);
  }
  return new NodeView(node, template, guard, resource);
}

class NodeView implements PropertyValue {
  readonly template: Template;
  readonly resource: string;
  readonly guard: Scenario;
  readonly node: Node;
  readonly kind: PropertyValue['kind'];
  readonly why?: string;

  constructor(node: Node, template: Template, guard: Scenario, resource: string, why?: string) {
    this.node = node;
    this.template = template;
    this.guard = guard;
    this.resource = resource;
    if (why === undefined) this.kind = kindOf(node);
    else {
      this.kind = 'unknown';
      this.why = why;
    }
  }

  get at(): Span {
    return this.node.at;
  }

  all(path: string): readonly PropertyValue[] {
    let views: readonly PropertyValue[] = [this];
    for (const step of stepsOf(path)) views = views.flatMap((view) => take(view, step));
    return views;
  }

  scenarios(...paths: readonly string[]): readonly PropertyValue[] {
    const { node, template, resource } = this;
    const steps = paths.map(stepsOf);
    const found = alternatives(this.guard, template, (guard) => {
      for (const path of steps) settlePath(node, path, { template, guard });
    });
    if (found === undefined) return [unknownView(node, template, this.guard, resource, TOO_MANY)];
    return found.map(({ guard }) => new NodeView(node, template, guard, resource, this.why));
  }

  one(path: string): PropertyValue | undefined {
    return this.all(path)[0];
  }

  text(): SymbolicString {
    const scope = { template: this.template, guard: this.guard };
    if (this.kind === 'unknown')
      return [opaque(this.node, scope, this.why ?? 'a value that can not be told')];
    try {
      return textOf(this.node, scope);
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      return [opaque(this.node, scope, 'a value that depends on conditions')];
    }
  }

  items(): readonly PropertyValue[] {
    return take(this, '[]');
  }

  children(): readonly { readonly entry: Entry; readonly view: PropertyValue }[] {
    if (this.node.kind !== 'map' || this.kind !== 'map') return [];
    const { template, guard, resource } = this;
    return [...this.node.entries.values()].flatMap((entry) => {
      const views = isOfMacro(entry.key)
        ? [unknownView(entry.value, template, guard, resource, 'what a macro may add')]
        : viewsOf(entry.value, template, guard, resource);
      return views.map((view) => ({ entry, view }));
    });
  }
}

function kindOf(node: Node): 'text' | 'list' | 'map' {
  if (node.kind === 'scalar' || intrinsicOf(node) !== undefined) return 'text';
  return node.kind;
}

/** `A.B[].C{}` as `A`, `B`, `[]`, `C`, `{}`. */
function stepsOf(path: string): readonly string[] {
  const pieces = path.split('.');
  if (path !== '' && !/[[{]/.test(path)) return pieces;
  return pieces.flatMap((piece) => piece.split(/(\[\]|\{\})/).filter((step) => step !== ''));
}

function take(view: PropertyValue, step: string): readonly PropertyValue[] {
  if (view.kind === 'unknown') return [view];
  if (step === '[]') return itemsOf(view);
  if (step === '{}') return view.children().map((found) => found.view);
  const inner = view.kind === 'map' ? child(view.node, step) : undefined;
  if (inner !== undefined) return viewsOf(inner, view.template, view.guard, view.resource);
  if (view.kind === 'map' && mayHoldMore(view.node))
    return [unknownView(view.node, view.template, view.guard, view.resource, 'what a macro may add')];
  // A key below a function's result can't be looked up; below a plain text or list there is none.
  if (intrinsicOf(view.node) !== undefined && view.kind === 'text') {
    const why = 'a value below the result of a function';
    return [unknownView(view.node, view.template, view.guard, view.resource, why)];
  }
  return [];
}

function itemsOf(view: PropertyValue): readonly PropertyValue[] {
  const { node, template, guard, resource } = view;
  if (node.kind === 'list' && view.kind === 'list') {
    return node.items.flatMap((item) => viewsOf(item, template, guard, resource));
  }
  if (intrinsicOf(node) === undefined) return [view];
  const texts = listTexts(view);
  if (texts === undefined) return [view];
  return texts.map((text) => new TextView(text, view));
}

function listTexts(view: PropertyValue): readonly SymbolicString[] | undefined {
  try {
    return listOf(view.node, view);
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

/** An item that a function computed: a text, at the function's place. */
class TextView extends NodeView {
  readonly #text: SymbolicString;

  constructor(text: SymbolicString, from: PropertyValue) {
    super(from.node, from.template, from.guard, from.resource);
    this.#text = text;
  }

  override text(): SymbolicString {
    return this.#text;
  }

  override items(): readonly PropertyValue[] {
    return [this];
  }
}
