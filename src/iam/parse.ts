/**
 * Policy documents to statements. What a document leaves open stays open: a part that can't be read is a token of
 * which nothing is known, a statement that can't be read is one that may do anything.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */

import { both, type Scenario, showScenario } from '../cloudformation/scenario.ts';
import type { PropertyValue } from '../cloudformation/template.ts';
import { literal, same } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';
import { documentNode } from './json-document.ts';
import type { Condition, Part, Principal, PrincipalKind, Statement } from './statement.ts';

/** What a statement may say, its `Sid` left out, which decides nothing. */
export const STATEMENT_ELEMENTS = [
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
] as const;

/**
 * The statements of a policy document: a map, or a string that holds JSON.
 *
 * @param from where it is from, for messages: "the inline policy Access".
 */
export function statementsOf(document: PropertyValue, from: string): Statement[] {
  return documentValues(document).flatMap((value) => {
    if (isBrokenJson(value)) return [];
    if (value.kind !== 'map') return [openStatement(value, from)];
    return value
      .all('Statement')
      .flatMap((part) => part.items().flatMap((item) => readStatement(item, from)));
  });
}

/** A text that was meant as JSON and is none: IAM refuses it, so that it allows nothing. */
export function isBrokenJson(document: PropertyValue): boolean {
  if (document.kind !== 'text') return false;
  const written = literal(document.text());
  // What a build step has yet to fill in is no fault of the template.
  if (written === undefined || !/^\s*\{/.test(written) || /\{\{|<%|%%|@@/.test(written)) return false;
  try {
    JSON.parse(written);
    return false;
  } catch {
    return true;
  }
}

/** The document as a map; JSON in a string is read, and stands where the string stands. */
export function documentValues(document: PropertyValue): readonly PropertyValue[] {
  if (document.kind !== 'text') return [document];
  const json = literal(document.text());
  const node = json === undefined ? undefined : documentNode(json, document.at);
  return node === undefined ? [document] : document.template.read(node, document.scenario, document.resource);
}

function readStatement(value: PropertyValue, from: string): Statement[] {
  if (value.kind !== 'map') return [openStatement(value, from)];
  return value.scenarios(...STATEMENT_ELEMENTS).flatMap((properties) => readScenario(properties, from));
}

/** Values that are there under a condition of their own make a statement of their own: one for each way they go together. */
function readScenario(value: PropertyValue, from: string): Statement[] {
  const principals = principalGroups(value);
  const actions = groups(value, 'Action');
  const resources = groups(value, 'Resource');
  const blocks = conditionBlocks(value);
  const effect = value.one('Effect');
  const sid = value.one('Sid');
  const sidText = sid && literal(sid.text());
  const found: Statement[] = [];
  for (const principal of principals) {
    for (const action of actions) {
      for (const resource of resources) {
        for (const { scenario: own, conditions, open } of blocks) {
          const scenario = joined(
            value.scenario,
            principal.scenario,
            action.scenario,
            resource.scenario,
            own,
          );
          if (scenario === undefined || value.template.conditions.feasible(scenario) === 'no') continue;
          found.push({
            effect: effectOf(effect),
            scenario,
            at: value.at,
            from,
            conditions,
            ...(sidText !== undefined && { sid: sidText }),
            ...(principal.values && { principals: principal.values }),
            ...(action.values && { actions: action.values }),
            ...(resource.values && { resources: resource.values }),
            ...excluded(value),
            ...(open !== undefined && { open }),
          });
        }
      }
    }
  }
  return found;
}

function joined(...scenarios: readonly Scenario[]): Scenario | undefined {
  return scenarios.reduce<Scenario | undefined>((sum, scenario) => sum && both(sum, scenario), new Map());
}

function effectOf(value: PropertyValue | undefined): Statement['effect'] {
  if (value === undefined) return 'unknown';
  if (same(value.text(), ['Allow']) === 'yes') return 'Allow';
  return same(value.text(), ['Deny']) === 'yes' ? 'Deny' : 'unknown';
}

interface Group<T> {
  readonly scenario: Scenario;
  /** Undefined where the statement has no such field. */
  readonly values: readonly T[] | undefined;
}

/** The values of a field, those together that are there under the same conditions. */
function groups(value: PropertyValue, field: string): readonly Group<Part>[] {
  const values = value.one(field);
  if (values === undefined) return [{ scenario: value.scenario, values: undefined }];
  return grouped(
    values.items().map((item) => ({ scenario: item.scenario, value: partOf(item) })),
    value,
  );
}

function grouped<T>(
  items: readonly { readonly scenario: Scenario; readonly value: T }[],
  property: PropertyValue,
): readonly Group<T>[] {
  const found = new Map<string, { scenario: Scenario; values: T[] }>();
  for (const { scenario, value } of items) {
    const key = showScenario(scenario);
    const group = found.get(key);
    if (group === undefined) found.set(key, { scenario, values: [value] });
    else group.values.push(value);
  }
  return found.size === 0 ? [{ scenario: property.scenario, values: [] }] : [...found.values()];
}

const partOf = (value: PropertyValue): Part => ({ text: value.text(), at: value.at });

function principalGroups(value: PropertyValue): readonly Group<Principal>[] {
  const principal = value.one('Principal');
  if (principal === undefined) return [{ scenario: value.scenario, values: undefined }];
  return grouped(principalItems(principal), value);
}

const KINDS: ReadonlySet<string> = new Set<PrincipalKind>(['AWS', 'Service', 'Federated', 'CanonicalUser']);

function principalItems(
  value: PropertyValue,
): readonly { readonly scenario: Scenario; readonly value: Principal }[] {
  if (value.kind !== 'map') return [{ scenario: value.scenario, value: { kind: '*', value: partOf(value) } }];
  return value.children().flatMap(({ entry, value: values }) =>
    values.items().map((item) => ({
      scenario: item.scenario,
      value: { kind: KINDS.has(entry.key) ? (entry.key as PrincipalKind) : '*', value: partOf(item) },
    })),
  );
}

/** `NotAction` and the like: they exclude all their values at once, so that values under conditions can't be told apart. */
function excluded(property: PropertyValue): Pick<Statement, 'notActions' | 'notResources' | 'notPrincipals'> {
  const [actions, resources] = ['NotAction', 'NotResource'].map((field) => {
    const values = property.one(field);
    return values && certainParts(values, values.items());
  });
  const principal = property.one('NotPrincipal');
  return {
    ...(actions && { notActions: actions }),
    ...(resources && { notResources: resources }),
    ...(principal && { notPrincipals: principalItems(principal).map(({ value }) => value) }),
  };
}

function certainParts(values: PropertyValue, items: readonly PropertyValue[]): readonly Part[] {
  const whole = showScenario(values.scenario);
  return items.map((item) =>
    showScenario(item.scenario) === whole
      ? partOf(item)
      : { text: [openToken('a value that depends on conditions')], at: item.at },
  );
}

const openToken = (reason: string) => ({ id: `open: ${reason}`, label: '?', reason });

interface ReadConditions {
  readonly scenario: Scenario;
  readonly conditions: readonly Condition[];
  readonly open?: Unknown;
}

/** Of more conditions of the template than these, what they make of a condition block is not worked out. */
const MOST_SWITCHES = 4;

/**
 * What a condition block says, once for each scenario in which it says something else. Conditions that can't be read for
 * certain are left out, and make the statement open.
 */
function conditionBlocks(value: PropertyValue): readonly ReadConditions[] {
  const { scenario } = value;
  const block = value.one('Condition');
  if (block === undefined) return [{ scenario, conditions: [] }];
  if (block.kind !== 'map') {
    const open = block.unknown ?? unread(block, 'a condition block that can not be read');
    return [{ scenario, conditions: [], open }];
  }
  const switches = switchesIn(block, scenario);
  if (switches.length > MOST_SWITCHES)
    return [{ scenario, conditions: [], open: { code: 'condition', what: value.resource } }];
  return assignments(scenario, switches).map((within) => conditionsIn(block, within));
}

/** The conditions of the template on which parts of a block depend. */
function switchesIn(block: PropertyValue, whole: Scenario): readonly string[] {
  const found = new Set<string>();
  const add = ({ scenario }: PropertyValue): void => {
    for (const name of scenario.keys()) if (!whole.has(name)) found.add(name);
  };
  for (const { value: keys } of block.children()) {
    add(keys);
    for (const { value: values } of keys.children())
      for (const each of [values, ...values.items()]) add(each);
  }
  return [...found];
}

/** A scenario with each of the ways in which the named conditions can turn out. */
const assignments = (whole: Scenario, names: readonly string[]): readonly Scenario[] =>
  names.reduce<readonly Scenario[]>(
    (known, name) => known.flatMap((each) => [true, false].map((truth) => new Map(each).set(name, truth))),
    [whole],
  );

/** What a block says in a scenario that decides all of its parts. */
function conditionsIn(block: PropertyValue, scenario: Scenario): ReadConditions {
  const isThere = (part: PropertyValue): boolean =>
    [...part.scenario].every(([name, truth]) => scenario.get(name) === truth);
  const conditions: Condition[] = [];
  let open: Unknown | undefined;
  for (const { entry: operator, value: keys } of block.children()) {
    if (!isThere(keys)) continue;
    if (keys.kind !== 'map') open = keys.unknown ?? unread(keys, 'a condition that can not be read');
    for (const { entry: key, value: values } of keys.children()) {
      const items = values.items().filter(isThere);
      if (!isThere(values)) continue;
      if (items.length === 0 && values.items().length > 0)
        open = unread(values, 'a condition that is left without values');
      conditions.push({ operator: operator.key, key: key.key, values: items.map(partOf), at: key.keyAt });
    }
  }
  return { scenario, conditions, ...(open !== undefined && { open }) };
}

/** A part of a policy that is of another shape than it may be. */
const unread = ({ resource }: PropertyValue, why: string): Unknown => ({
  code: 'policy',
  what: resource,
  why,
});

/** A statement of which nothing is known: it may allow or deny anything. */
function openStatement(value: PropertyValue, from: string): Statement {
  const open = value.unknown ?? unread(value, 'a policy that can not be read');
  const anything: readonly Part[] = [{ text: ['*'], at: value.at }];
  return {
    effect: 'unknown',
    scenario: value.scenario,
    at: value.at,
    from,
    actions: anything,
    resources: anything,
    principals: [{ kind: '*', value: { text: ['*'], at: value.at } }],
    conditions: [],
    open,
  };
}
