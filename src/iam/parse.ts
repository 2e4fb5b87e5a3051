/** Policy documents in a template, as statements: one for each scenario of the conditions inside it. */
import { both, type Guard } from '../cloudformation/guard.ts';
import type { View } from '../cloudformation/stack.ts';
import { literal } from '../cloudformation/text.ts';
import { readTree } from '../template/read.ts';
import type { Condition, Part, Principal, PrincipalKind, Statement } from './statement.ts';

/** Beyond so many conditions inside one statement, its varying parts are open. */
const MOST_CONDITIONS = 5;

/**
 * The statements of a policy document. What can't be read makes a statement `open`, which never decides for certain.
 *
 * @param from where the document comes from, for messages: "the inline policy Access".
 */
export function statementsOf(document: View, from: string): readonly Statement[] {
  if (document.kind === 'unknown')
    return [openStatement(document, from, document.why ?? 'a document that can not be told')];
  if (document.kind === 'text') return textDocument(document, from);
  return document.all('Statement[]').flatMap((statement) => readStatement(statement, from));
}

/** CloudFormation also takes a document as a JSON string. */
function textDocument(document: View, from: string): readonly Statement[] {
  const text = literal(document.text());
  if (text === undefined) return [openStatement(document, from, 'a document that can not be told')];
  const { root } = readTree({ path: document.at.source.path, text });
  if (root?.kind !== 'map') return [openStatement(document, from, 'a document that is no JSON')];
  return document.stack
    .view(root, document.guard, document.resource)
    .flatMap((view) => statementsOf(view, from))
    .map((statement) => ({ ...statement, at: document.at }));
}

function openStatement({ guard, at }: View, from: string, open: string): Statement {
  return { effect: 'unknown', guard, at, from, conditions: [], open };
}

function readStatement(view: View, from: string): readonly Statement[] {
  if (view.kind !== 'map') return [openStatement(view, from, view.why ?? 'a statement that can not be told')];
  return scenariosOf(view).map((guard) => new Reader(view, guard, from).statement());
}

const VARYING = [
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

/** The combinations of the conditions that stand inside a statement. */
function scenariosOf(view: View): readonly Guard[] {
  const names = new Set<string>();
  for (const key of VARYING) collectConditions(view, view.all(key), names);
  if (names.size === 0 || names.size > MOST_CONDITIONS) return [view.guard];
  let guards: readonly Guard[] = [view.guard];
  for (const name of names) {
    guards = guards.flatMap((guard) =>
      [true, false].flatMap((truth) => {
        const next = both(guard, new Map([[name, truth]]));
        return next !== undefined && view.stack.conditions.feasible(next) !== 'no' ? [next] : [];
      }),
    );
  }
  return guards;
}

function collectConditions(outer: View, views: readonly View[], names: Set<string>): void {
  for (const view of views) {
    for (const name of view.guard.keys()) if (!outer.guard.has(name)) names.add(name);
    if (view.kind === 'list') collectConditions(outer, view.items(), names);
    if (view.kind === 'map')
      collectConditions(
        outer,
        view.children().map((child) => child.view),
        names,
      );
  }
}

class Reader {
  readonly #view: View;
  readonly #guard: Guard;
  readonly #from: string;
  #open: string | undefined;

  constructor(view: View, guard: Guard, from: string) {
    this.#view = view;
    this.#guard = guard;
    this.#from = from;
  }

  statement(): Statement {
    const effect = this.#effect();
    const sid = this.#texts('Sid')?.[0];
    const sidText = sid === undefined ? undefined : literal(sid.text);
    const fields = {
      principals: this.#principals('Principal'),
      notPrincipals: this.#principals('NotPrincipal'),
      actions: this.#texts('Action'),
      notActions: this.#texts('NotAction'),
      resources: this.#texts('Resource'),
      notResources: this.#texts('NotResource'),
      sid: sidText,
    };
    const conditions = this.#conditions();
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return {
      ...(known as Partial<Statement>),
      effect,
      guard: this.#guard,
      at: this.#view.at,
      from: this.#from,
      conditions,
      ...(this.#open === undefined ? {} : { open: this.#open }),
    };
  }

  /** The views that are there in this scenario. */
  #here(views: readonly View[]): readonly View[] {
    const here = views.filter((view) =>
      [...view.guard].every(([name, truth]) => this.#guard.get(name) === truth),
    );
    if (
      here.length < views.length &&
      views.some((view) => [...view.guard.keys()].some((name) => !this.#guard.has(name)))
    ) {
      this.#open = 'more combinations of conditions than are looked at';
    }
    return here;
  }

  #items(path: string): readonly View[] {
    const items = this.#here(this.#view.all(path)).flatMap((view) => this.#here(view.items()));
    for (const item of items)
      if (item.kind === 'unknown') this.#open = item.why ?? 'a value that can not be told';
    return items.filter((item) => item.kind === 'text');
  }

  #effect(): Statement['effect'] {
    const [view] = this.#here(this.#view.all('Effect'));
    const text = view === undefined ? undefined : literal(view.text());
    if (text === 'Allow' || text === 'Deny') return text;
    this.#open = 'an effect that is neither Allow nor Deny';
    return 'unknown';
  }

  #texts(key: string): readonly Part[] | undefined {
    if (this.#view.all(key).length === 0) return undefined;
    return this.#items(key).map(partOf);
  }

  #principals(key: string): readonly Principal[] | undefined {
    const views = this.#here(this.#view.all(key));
    if (views.length === 0) return undefined;
    return views.flatMap((view): readonly Principal[] => {
      if (view.kind === 'unknown') this.#open = view.why ?? 'a principal that can not be told';
      if (view.kind === 'text') return [{ kind: '*', value: partOf(view) }];
      return this.#children(view).flatMap(({ key: kind, values }) =>
        values.map((value) => ({ kind: kind as PrincipalKind, value: partOf(value) })),
      );
    });
  }

  #conditions(): readonly Condition[] {
    return this.#here(this.#view.all('Condition')).flatMap((block) => {
      if (block.kind !== 'map') this.#open = 'a condition block that can not be told';
      return block.children().flatMap(({ entry, view }) => {
        if (view.kind !== 'map') {
          this.#open = 'a condition block that can not be told';
          return [];
        }
        return this.#children(view).map(({ key, values, at }) => ({
          operator: entry.key,
          key,
          values: values.map(partOf),
          at,
        }));
      });
    });
  }

  #children(
    view: View,
  ): readonly { readonly key: string; readonly values: readonly View[]; readonly at: Condition['at'] }[] {
    const byKey = new Map<string, { key: string; values: View[]; at: Condition['at'] }>();
    for (const { entry, view: value } of view.children()) {
      const [here] = this.#here([value]);
      if (here === undefined) continue;
      const values = this.#here(here.items());
      if (values.some((each) => each.kind !== 'text')) this.#open = 'a value that can not be told';
      const found = byKey.get(entry.key) ?? { key: entry.key, values: [], at: entry.value.at };
      found.values.push(...values.filter((each) => each.kind === 'text'));
      byKey.set(entry.key, found);
    }
    return [...byKey.values()];
  }
}

const partOf = (view: View): Part => ({ text: view.text(), at: view.at });
