/**
 * Roles that templates name, and of which neither they nor the account tell. What can't be said of such a role is listed
 * once, however many rules would have had to look at it.
 */
import type { Resource, Template } from '../cloudformation/template.ts';
import { groupBy } from '../groups.ts';
import { isSurelyNoRoleArn } from '../iam/role-arn.ts';
import type { HandedRole, Model, RoleUse } from '../model/model.ts';
import { unknownsOfRole } from '../model/verdict.ts';
import { literal, type SymbolicString, show } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';

export interface UnknownRole {
  /** The first that names it. */
  readonly use: RoleUse;
  /** The role first. */
  readonly unknowns: readonly [Unknown, ...Unknown[]];
  /** What works with it. */
  readonly users: readonly Resource[];
}

/** Such roles that functions run with. */
export const unknownRolesOfFunctions = (model: Model): readonly UnknownRole[] =>
  model.derived.get(unknownRoles).ofFunctions;

export interface UnknownHandedRole extends UnknownRole {
  readonly handed: HandedRole;
}

/** Such roles that are handed to services, and that no function runs with; in templates that have to do with functions. */
export const unknownRolesOfServices = (model: Model): readonly UnknownHandedRole[] =>
  model.derived.get(unknownRoles).ofServices;

function unknownRoles({ functions, handedRoles, verdicts }: Model) {
  const concerned = new Set([
    ...functions.map(({ template }) => template),
    ...verdicts.map(({ invocation: { template } }) => template),
  ]);
  const told = new Set(
    verdicts.flatMap(({ invocation: { template }, unknowns }) =>
      unknowns.flatMap(({ code, what }) => (code === 'role-outside' ? [`${template.id} ${what}`] : [])),
    ),
  );
  const uses = functions.flatMap(({ template, resource, roles }) =>
    roles.filter(({ text }) => !isSurelyNoRoleArn(text)).map((use): Named => ({ template, resource, use })),
  );
  const handed = handedRoles
    .filter(
      ({ use, fact, template }) => concerned.has(template) && (fact.byName || !isSurelyNoRoleArn(use.text)),
    )
    .map((each): Named & { readonly handed: HandedRole } => ({ ...each, handed: each }));
  const ofFunctions = eachOnce(uses, told).map(([first, ...others]) => unknownRole(first, others));
  for (const { use, template } of uses) told.add(keyOf(template, use.text));
  return {
    ofFunctions,
    ofServices: eachOnce(handed, told).map(([first, ...others]) => ({
      ...unknownRole(first, others),
      handed: first.handed,
    })),
  };
}

interface Named {
  readonly template: Template;
  readonly resource: Resource;
  readonly use: RoleUse;
}

const keyOf = ({ id }: Template, text: SymbolicString): string => `${id} ${show(text)}`;

/** Those that are not known, and that are told of nowhere else: also not as surely absent. */
const eachOnce = <T extends Named>(named: readonly T[], told: ReadonlySet<string>) =>
  groupBy(
    named.filter(
      ({ template, use: { role, absent, text } }) =>
        role === undefined &&
        !(absent !== undefined && literal(text) !== undefined) &&
        !told.has(keyOf(template, text)),
    ),
    ({ template, use }) => keyOf(template, use.text),
  );

const unknownRole = ({ use, resource }: Named, others: readonly Named[]): UnknownRole => ({
  use,
  unknowns: unknownsOfRole(use),
  users: [...new Set([resource, ...others.map((each) => each.resource)])],
});
