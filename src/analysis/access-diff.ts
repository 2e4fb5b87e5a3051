/**
 * What a change of the templates newly lets whom do, and no longer lets. Compared is what is allowed, not how it is
 * written: an action that a wildcard allowed before is not new.
 */
import { showScenario } from '../cloudformation/scenario.ts';
import type { Span } from '../finding.ts';
import type { Model } from '../model/model.ts';
import { matches, type SymbolicString, same, show } from '../text/symbolic-string.ts';
import {
  type Access,
  accessOf,
  type Gravity,
  gravities,
  gravityOf,
  type HolderAccess,
  keyOf,
} from './access.ts';
import { isAdministrator } from './administrator.ts';
import { escalationPaths } from './escalation.ts';

export type Change = {
  readonly direction: 'gained' | 'lost';
  readonly gravity: Gravity;
  /** False where it can't be decided, since one of the two sides is not known in full. */
  readonly certain: boolean;
  /** The function or role. */
  readonly holder: string;
  readonly type: string;
  /** The holder itself is new, or gone. */
  readonly whole: boolean;
  readonly at: Span;
} & (
  | {
      readonly kind: 'access';
      readonly access: Access;
      /** What of the access is new: on these resources these actions. */
      readonly actions: readonly SymbolicString[];
      readonly resources: readonly SymbolicString[];
    }
  | { readonly kind: 'managed-policy'; readonly policy: string }
  | { readonly kind: 'escalation'; readonly gain: string }
  | { readonly kind: 'boundary' }
  /** All that a holder had which is no more there. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'role'; readonly role: string; readonly before?: string }
);

/** More comparisons than this for one holder, and statements are compared as they are written. */
const MOST_COMPARISONS = 200_000;

/** What changes from one model to another, the gravest first, then by place. */
export function accessChanges(base: Model, head: Model): readonly Change[] {
  const before = accessOf(base);
  const after = accessOf(head);
  const changes = [
    ...[...after].flatMap(([key, one]) => [...newIn(one, before.get(key), 'gained', head)]),
    ...[...before].flatMap(([key, one]) => {
      const changed = [...newIn(one, after.get(key), 'lost', base)];
      return after.has(key) ? changed : gone(changed, one);
    }),
    ...rolesOf(base, head),
  ];
  return eachSaidOnce(changes).sort(
    (a, b) =>
      gravities.indexOf(a.gravity) - gravities.indexOf(b.gravity) ||
      compare(a.direction, b.direction) ||
      compare(a.at.source.path, b.at.source.path) ||
      a.at.start - b.at.start,
  );
}

/** What a function or role might do that is no more there, as one change, as grave as the gravest. */
function gone(changes: readonly Change[], { holder }: HolderAccess): readonly Change[] {
  const [gravest] = [...changes].sort((a, b) => gravities.indexOf(a.gravity) - gravities.indexOf(b.gravity));
  if (gravest === undefined) return [];
  const { direction, gravity, certain, type, whole } = gravest;
  return [{ direction, gravity, certain, holder: holder.name, type, whole, at: holder.at, kind: 'gone' }];
}

/** Two statements may give the same. */
function eachSaidOnce(changes: readonly Change[]): Change[] {
  const known = new Set<string>();
  return changes.filter((change) => {
    if (change.kind !== 'access') return true;
    const { access, actions, resources, direction } = change;
    const key = `${direction} ${access.holder.key} ${keyOf({ ...access, actions, resources })}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What one side allows and the other does not. */
function* newIn(
  one: HolderAccess,
  other: HolderAccess | undefined,
  direction: Change['direction'],
  { catalogues: { actions } }: Model,
): Iterable<Change> {
  const { holder } = one;
  const common = {
    direction,
    holder: holder.name,
    type: holder.type,
    whole: other === undefined,
    certain: other?.incomplete !== true,
  } as const;
  const known = new Set(other?.access.map(keyOf));
  const allowing = (other?.access ?? []).filter(({ effect, open }) => effect === 'Allow' && !open);
  const policies = new Map<string, Change>();
  for (const access of one.access) {
    if (known.has(keyOf(access))) continue;
    if (access.effect === 'Deny') continue;
    // Every role is for some service: of a new one, only what it may do is news.
    if (other === undefined && access.kind === 'assume' && access.principal?.kind === 'Service') continue;
    const left = uncovered(access, allowing);
    for (const { actions: names, resources } of left) {
      const fresh = { ...access, actions: names, resources };
      const change = {
        ...common,
        certain: common.certain && !access.open,
        gravity: gravityOf(fresh, one.account, actions),
        at: access.at,
      };
      if (access.managed === undefined)
        yield { ...change, kind: 'access', access, actions: names, resources };
      else addPolicy(policies, { ...change, kind: 'managed-policy', policy: access.managed });
    }
  }
  yield* policies.values();
  // What is no longer denied may be allowed now, and the other way round.
  const opposite = direction === 'gained' ? 'lost' : 'gained';
  if (other !== undefined)
    for (const access of one.access)
      if (access.effect === 'Deny' && !known.has(keyOf(access)))
        yield {
          ...common,
          direction: opposite,
          gravity: 'write',
          at: access.at,
          kind: 'access',
          access,
          actions: access.actions,
          resources: access.resources,
        };
  yield* ofWholeRole(one, other, common);
}

type Common = Pick<Change, 'direction' | 'holder' | 'type' | 'whole' | 'certain'>;

/** What only all statements of a role together give. */
function* ofWholeRole(
  { role, holder: { at } }: HolderAccess,
  other: HolderAccess | undefined,
  common: Common,
): Iterable<Change> {
  if (role === undefined) return;
  if (!isAdministrator(role)) {
    const had = new Set(
      other?.role === undefined ? [] : escalationPaths(other.role).map(({ escalation }) => escalation),
    );
    const hadAll = other?.role !== undefined && isAdministrator(other.role);
    for (const { escalation, statement } of escalationPaths(role))
      if (!had.has(escalation) && !hadAll)
        yield {
          ...common,
          gravity: 'escalation',
          at: statement.at,
          kind: 'escalation',
          gain: escalation.gain,
        };
  }
  if (other?.role === undefined) return;
  // A boundary that is gone lets the role do more, so that it is told of the other side.
  if (role.boundary !== undefined && other.role.boundary === undefined)
    yield {
      ...common,
      direction: common.direction === 'gained' ? 'lost' : 'gained',
      gravity: 'admin',
      at,
      kind: 'boundary',
    };
}

/** One change for a managed policy, as grave as the gravest of its statements. */
function addPolicy(
  policies: Map<string, Change>,
  change: Change & { readonly kind: 'managed-policy' },
): void {
  const known = policies.get(change.policy);
  if (known === undefined || gravities.indexOf(change.gravity) < gravities.indexOf(known.gravity))
    policies.set(change.policy, change);
}

interface Left {
  readonly actions: readonly SymbolicString[];
  readonly resources: readonly SymbolicString[];
}

/** What of an access others do not allow as well, resources with the same actions together. */
function uncovered(access: Access, others: readonly Access[]): readonly Left[] {
  const { actions, resources, exceptActions, exceptResources } = access;
  const whole = [{ actions: eachOnce(actions), resources: eachOnce(resources) }];
  if (exceptActions !== undefined || exceptResources !== undefined) return whole;
  const fitting = others.filter((other) => isNoNarrower(other, access));
  const size = fitting.reduce((sum, other) => sum + other.actions.length + other.resources.length, 0);
  if (size * (actions.length + resources.length) > MOST_COMPARISONS) return whole;
  // For a trust policy there is no resource.
  const places = resources.length === 0 ? [undefined] : eachOnce(resources);
  const byActions = new Map<string, { actions: readonly SymbolicString[]; resources: SymbolicString[] }>();
  for (const place of places) {
    const here = fitting.filter(
      (other) => place === undefined || other.resources.some((resource) => includes(resource, place)),
    );
    const left = eachOnce(actions).filter(
      (action) => !here.some((other) => other.actions.some((one) => includes(one, action, true))),
    );
    if (left.length === 0) continue;
    const key = JSON.stringify(left.map(show));
    const known = byActions.get(key);
    if (known === undefined)
      byActions.set(key, { actions: left, resources: place === undefined ? [] : [place] });
    else if (place !== undefined) known.resources.push(place);
  }
  return [...byActions.values()];
}

const eachOnce = (texts: readonly SymbolicString[]): readonly SymbolicString[] => [
  ...new Map(texts.map((text) => [show(text), text] as const)).values(),
];

/** Is the one there whenever the other is, for the same principal, under no more conditions? */
function isNoNarrower(one: Access, other: Access): boolean {
  if (one.kind !== other.kind || one.exceptActions !== undefined || one.exceptResources !== undefined)
    return false;
  if (!one.conditions.every((condition) => other.conditions.includes(condition))) return false;
  for (const [name, truth] of one.scenario) if (other.scenario.get(name) !== truth) return false;
  if (one.principal === undefined || other.principal === undefined) return one.principal === other.principal;
  const { kind, value } = one.principal;
  if (kind === '*' || (kind === 'AWS' && show(value.text) === '*')) return true;
  return kind === other.principal.kind && same(value.text, other.principal.value.text) === 'yes';
}

/** Does a pattern surely allow all that another does? A `?` might not take what a `*` of the other stands for. */
function includes(pattern: SymbolicString, other: SymbolicString, ignoreCase = false): boolean {
  if (pattern.some((part) => typeof part === 'string' && part.includes('?')) && show(pattern) !== show(other))
    return false;
  return matches(pattern, other, { ignoreCase }) === 'yes';
}

/** Functions that run with another role than before. */
function* rolesOf(base: Model, head: Model): Iterable<Change> {
  const rolesIn = (model: Model) =>
    new Map(
      model.functions.map((user) => {
        const texts = user.roles.map(({ text, scenario }) => `${show(text)}${showScenario(scenario)}`);
        return [`${user.template.id}#${user.resource.id}`, { user, texts: texts.join(' or ') }] as const;
      }),
    );
  const before = rolesIn(base);
  for (const [key, { user, texts }] of rolesIn(head)) {
    const was = before.get(key);
    if (was === undefined || was.texts === texts) continue;
    yield {
      direction: 'gained',
      gravity: 'write',
      certain: true,
      holder: user.resource.id,
      type: user.resource.type,
      whole: false,
      at: user.roles[0]?.at ?? user.at,
      kind: 'role',
      role: nameOf(user.roles[0], texts),
      before: nameOf(was.user.roles[0], was.texts),
    };
  }
}

const nameOf = (use: Model['functions'][number]['roles'][number] | undefined, text: string): string =>
  use?.role?.resource.id ?? text;
