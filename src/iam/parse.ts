/**
 * Policy documents to statements. What a document leaves open stays open: a part that can't be read is a token of
 * which nothing is known, a statement that can't be read is one that may do anything.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import { both, type Scenario, showScenario } from '../cloudformation/scenario.ts';
import type { PropertyValue } from '../cloudformation/template.ts';
import { literal, same } from '../text/symbolic-string.ts';
import { documentNode } from './json-document.ts';
import type { Condition, Part, Principal, PrincipalKind, Statement } from './statement.ts';

const FIELDS = [
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

/**
 * The statements of a policy document: a map, or a string that holds JSON.
 *
 * @param from where it is from, for messages: "the inline policy Access".
 */
export function statementsOf(document: PropertyValue, from: string): Statement[] {
  return documentViews(document).flatMap((view) => {
    if (view.kind !== 'map') return [openStatement(view, from)];
    return view.all('Statement').flatMap((part) => part.items().flatMap((item) => readStatement(item, from)));
  });
}

/** The document as a map; JSON in a string is read, and stands where the string stands. */
export function documentViews(document: PropertyValue): readonly PropertyValue[] {
  if (document.kind !== 'text') return [document];
  const json = literal(document.text());
  const node = json === undefined ? undefined : documentNode(json, document.at);
  return node === undefined ? [document] : document.template.view(node, document.guard, document.resource);
}

function readStatement(view: PropertyValue, from: string): Statement[] {
  if (view.kind !== 'map') return [openStatement(view, from)];
  return view.scenarios(...FIELDS).flatMap((scenario) => readScenario(scenario, from));
}

/** Values that are there under a condition of their own make a statement of their own: one for each way they go together. */
function readScenario(view: PropertyValue, from: string): Statement[] {
  const principals = principalGroups(view);
  const actions = groups(view, 'Action');
  const resources = groups(view, 'Resource');
  const { conditions, open } = conditionsOf(view);
  const effect = view.one('Effect');
  const sid = view.one('Sid');
  const sidText = sid && literal(sid.text());
  const found: Statement[] = [];
  for (const principal of principals) {
    for (const action of actions) {
      for (const resource of resources) {
        const guard = joined(view.guard, principal.guard, action.guard, resource.guard);
        if (guard === undefined || view.template.conditions.feasible(guard) === 'no') continue;
        found.push({
          effect: effectOf(effect),
          guard,
          at: view.at,
          from,
          conditions,
          ...(sidText !== undefined && { sid: sidText }),
          ...(principal.values && { principals: principal.values }),
          ...(action.values && { actions: action.values }),
          ...(resource.values && { resources: resource.values }),
          ...excluded(view),
          ...(open !== undefined && { open }),
        });
      }
    }
  }
  return found;
}

function joined(...guards: readonly Scenario[]): Scenario | undefined {
  return guards.reduce<Scenario | undefined>((sum, guard) => sum && both(sum, guard), new Map());
}

function effectOf(view: PropertyValue | undefined): Statement['effect'] {
  if (view === undefined) return 'unknown';
  if (same(view.text(), ['Allow']) === 'yes') return 'Allow';
  return same(view.text(), ['Deny']) === 'yes' ? 'Deny' : 'unknown';
}

interface Group<T> {
  readonly guard: Scenario;
  /** Undefined where the statement has no such field. */
  readonly values: readonly T[] | undefined;
}

/** The values of a field, those together that are there under the same conditions. */
function groups(view: PropertyValue, field: string): readonly Group<Part>[] {
  const values = view.one(field);
  if (values === undefined) return [{ guard: view.guard, values: undefined }];
  return grouped(
    values.items().map((item) => ({ guard: item.guard, value: partOf(item) })),
    view,
  );
}

function grouped<T>(
  items: readonly { readonly guard: Scenario; readonly value: T }[],
  view: PropertyValue,
): readonly Group<T>[] {
  const found = new Map<string, { guard: Scenario; values: T[] }>();
  for (const { guard, value } of items) {
    const key = showScenario(guard);
    const group = found.get(key);
    if (group === undefined) found.set(key, { guard, values: [value] });
    else group.values.push(value);
  }
  return found.size === 0 ? [{ guard: view.guard, values: [] }] : [...found.values()];
}

const partOf = (view: PropertyValue): Part => ({ text: view.text(), at: view.at });

function principalGroups(view: PropertyValue): readonly Group<Principal>[] {
  const principal = view.one('Principal');
  if (principal === undefined) return [{ guard: view.guard, values: undefined }];
  return grouped(principalItems(principal), view);
}

const KINDS: ReadonlySet<string> = new Set<PrincipalKind>(['AWS', 'Service', 'Federated', 'CanonicalUser']);

function principalItems(
  view: PropertyValue,
): readonly { readonly guard: Scenario; readonly value: Principal }[] {
  if (view.kind !== 'map') return [{ guard: view.guard, value: { kind: '*', value: partOf(view) } }];
  return view.children().flatMap(({ entry, view: values }) =>
    values.items().map((item) => ({
      guard: item.guard,
      value: { kind: KINDS.has(entry.key) ? (entry.key as PrincipalKind) : '*', value: partOf(item) },
    })),
  );
}

/** `NotAction` and the like: they exclude all their values at once, so that values under conditions can't be told apart. */
function excluded(view: PropertyValue): Pick<Statement, 'notActions' | 'notResources' | 'notPrincipals'> {
  const [actions, resources] = ['NotAction', 'NotResource'].map((field) => {
    const values = view.one(field);
    return values && certainParts(values, values.items());
  });
  const principal = view.one('NotPrincipal');
  return {
    ...(actions && { notActions: actions }),
    ...(resources && { notResources: resources }),
    ...(principal && { notPrincipals: principalItems(principal).map(({ value }) => value) }),
  };
}

function certainParts(values: PropertyValue, items: readonly PropertyValue[]): readonly Part[] {
  const whole = showScenario(values.guard);
  return items.map((item) =>
    showScenario(item.guard) === whole
      ? partOf(item)
      : { text: [openToken('a value that depends on conditions')], at: item.at },
  );
}

const openToken = (reason: string) => ({ id: `open: ${reason}`, label: '?', reason });

interface ReadConditions {
  readonly conditions: readonly Condition[];
  readonly open?: string;
}

/** Conditions that can't be read for certain are left out, and make the statement open. */
function conditionsOf(view: PropertyValue): ReadConditions {
  const block = view.one('Condition');
  if (block === undefined) return { conditions: [] };
  if (block.kind !== 'map')
    return { conditions: [], open: block.why ?? 'a condition block that can not be read' };
  const whole = showScenario(view.guard);
  const conditions: Condition[] = [];
  let open: string | undefined;
  for (const { entry: operator, view: keys } of block.children()) {
    if (keys.kind !== 'map') open = keys.why ?? 'a condition that can not be read';
    for (const { entry: key, view: values } of keys.children()) {
      const items = values.items();
      if ([keys, values, ...items].some(({ guard }) => showScenario(guard) !== whole)) {
        open = 'a condition that depends on conditions of the template';
      } else {
        conditions.push({ operator: operator.key, key: key.key, values: items.map(partOf), at: key.keyAt });
      }
    }
  }
  return open === undefined ? { conditions } : { conditions, open };
}

/** A statement of which nothing is known: it may allow or deny anything. */
function openStatement(view: PropertyValue, from: string): Statement {
  const open = view.why ?? 'a policy that can not be read';
  const anything: readonly Part[] = [{ text: ['*'], at: view.at }];
  return {
    effect: 'unknown',
    guard: view.guard,
    at: view.at,
    from,
    actions: anything,
    resources: anything,
    principals: [{ kind: '*', value: { text: ['*'], at: view.at } }],
    conditions: [],
    open,
  };
}
