/** Where a service is given no role for what it is told to do, and refuses that. */
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import { REQUIRED_ROLES, type RequiredRole } from '../data/required-roles.ts';
import type { Span } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import { literal, matches } from '../text/symbolic-string.ts';

export interface MissingRole {
  readonly fact: RequiredRole;
  readonly resource: Resource;
  /** The value that makes a role necessary. */
  readonly at: Span;
  readonly scenario: Scenario;
}

const BY_TYPE = groupsOf(REQUIRED_ROLES, ({ type }) => type);

/** All of a template, once for each scenario. */
export function* missingRolesIn(template: Template): Iterable<MissingRole> {
  // A macro may add the role.
  if (template.unknownMacros) return;
  for (const resource of template.resources.values())
    for (const fact of BY_TYPE.get(resource.type) ?? []) yield* missingAt(fact, resource);
}

function* missingAt(fact: RequiredRole, resource: Resource): Iterable<MissingRole> {
  const { item, role, target, when, unless } = fact;
  for (const top of resource.properties.scenarios(...(unless === undefined ? [] : [unless]))) {
    if (unless !== undefined && top.one(unless) !== undefined) continue;
    const items = item === undefined ? [top] : top.all(item);
    for (const each of items.flatMap((one) =>
      one.scenarios(role, target.path, ...(when ? [when.path] : [])),
    )) {
      const named = each.one(target.path);
      if (each.one(role) !== undefined || named === undefined || holdsMore(each)) continue;
      if (when !== undefined && !isSuch(each.one(when.path), when.value)) continue;
      if (!target.like.some((pattern) => matches([pattern], named.text()) === 'yes')) continue;
      const scenario = [top, each, named].reduce<Scenario | undefined>(
        (sum, value) => sum && both(sum, value.scenario),
        resource.scenario,
      );
      if (scenario !== undefined && resource.template.conditions.feasible(scenario) === 'yes')
        yield { fact, resource, at: named.at, scenario };
    }
  }
}

const isSuch = (value: PropertyValue | undefined, wanted: string): boolean =>
  value !== undefined && literal(value.text())?.toLowerCase() === wanted.toLowerCase();

/** `Fn::Transform` and its like bring in what can't be seen. */
const holdsMore = ({ kind, node }: PropertyValue): boolean =>
  kind !== 'map' || node.kind !== 'map' || [...node.entries.keys()].some((key) => key.startsWith('Fn::'));
