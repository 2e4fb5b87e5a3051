/** Which roles the resources of a template hand to services, by the table of such properties. */
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import { SERVICE_ROLES, type ServiceRoleFact } from '../data/service-roles.ts';
import { keyOf } from '../text/key.ts';
import { literal } from '../text/symbolic-string.ts';
import type { HandedRole, RoleUse, ServiceRole } from './model.ts';
import type { RoleIndex } from './roles.ts';

/** A place of the table, taken apart. */
interface Place {
  readonly fact: ServiceRoleFact;
  /** The item that the role stands in; empty for `Properties` itself. */
  readonly item: string;
  /** The role, from the item. */
  readonly role: string;
}

/** The places of each resource type. */
const PLACES: ReadonlyMap<string, readonly Place[]> = placesByType();

function placesByType(): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const fact of SERVICE_ROLES)
    for (const place of fact.places) {
      const [type = '', path = ''] = place.split(' ');
      // Only where something beside the role decides, the item that both stand in is looked at by itself.
      const end = fact.when === undefined ? 0 : path.lastIndexOf('[].') + '[].'.length;
      const item = path.slice(0, Math.max(0, end - 1));
      const known = found.get(type) ?? [];
      known.push({ fact, item, role: path.slice(end) });
      found.set(type, known);
    }
  return found;
}

/** Of the roles that are handed to services those that the templates have, or the account told of. */
export const serviceRolesOf = (handed: readonly HandedRole[]): readonly ServiceRole[] =>
  handed.flatMap(({ use, ...each }) =>
    use.role === undefined ? [] : [{ ...each, at: use.at, scenario: use.scenario, role: use.role }],
  );

/** The roles that the resources of a template hand to services, once for each value that names one. */
export function* handedRolesIn(template: Template, roles: RoleIndex): Iterable<HandedRole> {
  for (const resource of template.resources.values())
    for (const place of PLACES.get(resource.type) ?? []) yield* handedAt(place, resource, roles);
}

function* handedAt(
  { fact, item, role: path }: Place,
  resource: Resource,
  roles: RoleIndex,
): Iterable<HandedRole> {
  const { template, properties } = resource;
  if (fact.namedAt !== undefined && !isNamedAt(resource, fact)) return;
  const items = item === '' ? [properties] : properties.all(item);
  for (const each of items) {
    if (fact.when !== undefined && literal(each.one(fact.when.path)?.text() ?? []) !== fact.when.value)
      continue;
    for (const value of each.all(path)) {
      const scenario = both(resource.scenario, value.scenario);
      if (value.kind === 'text' && scenario !== undefined)
        yield { fact, template, resource, use: useOf(value, scenario, fact, roles) };
    }
  }
}

function useOf(
  value: PropertyValue,
  scenario: Scenario,
  { byName }: ServiceRoleFact,
  roles: RoleIndex,
): RoleUse {
  const { at, template } = value;
  const text = value.text();
  const named = byName ? roles.named(text, template) : undefined;
  return { at, scenario, text, ...(named === undefined ? roles.use(text, template, at) : { role: named }) };
}

/** Does one of the places name the resource, by its `Ref` or its ARN? */
function isNamedAt(resource: Resource, fact: ServiceRoleFact): boolean {
  const named = resource.template.derived.get(namesAtPlaces).get(fact);
  const arn = resource.arn();
  return named?.has(keyOf(resource.ref())) === true || (arn !== undefined && named?.has(keyOf(arn)) === true);
}

/** What stands at the places that a fact asks for, by the fact. */
const namesAtPlaces = (template: Template): ReadonlyMap<ServiceRoleFact, ReadonlySet<string>> =>
  new Map(
    SERVICE_ROLES.filter(({ namedAt }) => namedAt !== undefined).map((fact) => [
      fact,
      new Set(
        (fact.namedAt ?? []).flatMap((place) => {
          const [of, path = ''] = place.split(' ');
          return [...template.resources.values()]
            .filter(({ type }) => type === of)
            .flatMap(({ properties }) => properties.all(path).map((value) => keyOf(value.text())));
        }),
      ),
    ]),
  );
