/**
 * Who may do what, as a list: for each function who may invoke it, for each role what it may do and who may assume it.
 * Two such lists tell what a change gives and takes (`access-diff.ts`).
 */

import type { Scenario } from '../cloudformation/scenario.ts';
import { showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import type { ActionCatalogue } from '../iam/actions.ts';
import { arnOf } from '../iam/arn.ts';
import { accountNamed, isEveryone } from '../iam/principal.ts';
import type { Principal, Statement } from '../iam/statement.ts';
import type { Model, Role } from '../model/model.ts';
import { literal, type SymbolicString, same, show } from '../text/symbolic-string.ts';

/** How grave it is that somebody may do it, the gravest first. */
export const gravities = ['public', 'cross-account', 'admin', 'escalation', 'write', 'read'] as const;
export type Gravity = (typeof gravities)[number];

/** Whose access it is: a function that is invoked, or a role. */
export interface Holder {
  /** What tells it from all others: the template's path and the logical id. */
  readonly key: string;
  /** The logical id that the user wrote. */
  readonly name: string;
  readonly type: string;
  readonly at: Span;
}

/** One principal, or undefined where the holder itself acts, and what it may do, in a form that can be compared. */
export interface Access {
  readonly holder: Holder;
  readonly kind: 'invoke' | 'assume' | 'act';
  readonly effect: Statement['effect'];
  readonly principal?: Principal;
  readonly actions: readonly SymbolicString[];
  /** `NotAction` and `NotResource` are compared as they are written. */
  readonly exceptActions?: readonly SymbolicString[];
  readonly resources: readonly SymbolicString[];
  readonly exceptResources?: readonly SymbolicString[];
  readonly conditions: readonly string[];
  readonly scenario: Scenario;
  /** The AWS managed policy that it is a part of. */
  readonly managed?: string;
  /** Some part of it can't be read. */
  readonly open: boolean;
  readonly statement: Statement;
  readonly at: Span;
}

/** What can be said of all access of a holder. */
export interface HolderAccess {
  readonly holder: Holder;
  readonly access: readonly Access[];
  /** The account that it lies in. */
  readonly account: SymbolicString;
  /** What may be missing from the list: then nothing that is not in it is surely not allowed. */
  readonly incomplete: boolean;
  readonly role?: Role;
}

/** Every holder with its access, by its key. */
export function accessOf(model: Model): ReadonlyMap<string, HolderAccess> {
  const found = new Map<string, HolderAccess>();
  const grants = groupsOf(model.grants, (grant) => grant.function?.resource);
  for (const { resource, template } of model.functions) {
    const holder = holderOf(resource);
    const own = grants.get(resource) ?? [];
    found.set(holder.key, {
      holder,
      account: template.account,
      access: own.flatMap(({ statement }) => accessIn(statement, holder, 'invoke')),
      incomplete: template.unknownMacros,
    });
  }
  for (const role of model.roles) {
    const holder = holderOf(role.resource);
    found.set(holder.key, {
      holder,
      account: role.template.account,
      access: [
        ...role.trust.flatMap((statement) => accessIn(statement, holder, 'assume')),
        ...role.permissions.flatMap((statement) => accessIn(statement, holder, 'act')),
      ],
      incomplete: role.unknowns.length > 0,
      role,
    });
  }
  return found;
}

function holderOf(resource: Resource): Holder {
  const { template, id, type, at } = resource;
  return { key: `${template.id}#${id}`, name: sourceLogicalId(resource), type, at };
}

/** A statement of a resource or trust policy once for each of its principals. */
function accessIn(statement: Statement, holder: Holder, kind: Access['kind']): readonly Access[] {
  const texts = (parts: readonly { readonly text: SymbolicString }[] | undefined) =>
    (parts ?? []).map(({ text }) => text);
  const { notActions, notResources, managed } = statement;
  const common: Access = {
    holder,
    kind,
    effect: statement.effect,
    actions: texts(statement.actions),
    resources: texts(statement.resources),
    ...(notActions === undefined ? {} : { exceptActions: texts(notActions) }),
    ...(notResources === undefined ? {} : { exceptResources: texts(notResources) }),
    conditions: statement.conditions.map(conditionKey).sort(),
    scenario: statement.scenario,
    ...(managed === undefined ? {} : { managed }),
    statement,
    open: statement.open !== undefined || statement.effect === 'unknown',
    at: statement.at,
  };
  if (kind === 'act') return [common];
  return (statement.principals ?? []).map((principal) => ({
    ...common,
    principal,
    at: principal.value.at,
  }));
}

function conditionKey({ operator, key, values }: Statement['conditions'][number]): string {
  const given = values.map(({ text }) => show(text)).sort();
  return `${operator.toLowerCase()} ${key.toLowerCase()} ${JSON.stringify(given)}`;
}

/** What two accesses have to have in common to be the same: everything but their places. */
export function keyOf(access: Access): string {
  const { kind, effect, principal, actions, exceptActions, resources, exceptResources } = access;
  const shown = (texts: readonly SymbolicString[] | undefined) => texts?.map(show).sort();
  return JSON.stringify([
    kind,
    effect,
    principal && [principal.kind, show(principal.value.text)],
    shown(actions),
    shown(exceptActions),
    shown(resources),
    shown(exceptResources),
    access.conditions,
    showScenario(access.scenario),
  ]);
}

/** How grave an access is. `actions`: what is known of the actions of AWS. */
export function gravityOf(access: Access, account: SymbolicString, actions?: ActionCatalogue): Gravity {
  const { principal, kind, statement } = access;
  if (principal !== undefined) {
    // A service has a role only where somebody of the account hands it over, who needs iam:PassRole to do so.
    if (kind === 'assume' && principal.kind === 'Service') return 'write';
    return gravityOfPrincipal(principal, statement.conditions.some(isAboutWho), account);
  }
  if (access.exceptActions !== undefined) return 'admin';
  const names = access.actions.map((action) => literal(action) ?? '*');
  const anything = access.resources.some((text) => literal(text) === '*');
  if (anything && names.includes('*')) return 'admin';
  return names.some((name) => writes(name, actions)) ? 'write' : 'read';
}

/** Conditions that say how somebody comes, and not who comes: through the URL, over TLS. */
const HOW = new Set(['lambda:functionurlauthtype', 'lambda:invokedviafunctionurl', 'aws:securetransport']);

const isAboutWho = ({ key }: Statement['conditions'][number]): boolean => !HOW.has(key.toLowerCase());

function gravityOfPrincipal(principal: Principal, isConditional: boolean, account: SymbolicString): Gravity {
  if (isEveryone(principal) === 'yes') return isConditional ? 'write' : 'public';
  if (principal.kind === 'Service') return isConditional ? 'write' : 'cross-account';
  const { text } = principal.value;
  const named = accountNamed(text) ?? arnOf(text)?.account;
  if (named === undefined || named.length === 0) return 'write';
  return same(named, account) === 'yes' || literal(named) === undefined ? 'write' : 'cross-account';
}

/** May an action of this name change something? What is not known is taken for one that may. */
function writes(name: string, actions: ActionCatalogue | undefined): boolean {
  const named = actions?.named(name);
  if (named === undefined || named.length === 0) return true;
  return named.some(({ level }) => level === 'Write' || level === 'Permissions' || level === 'Tagging');
}
