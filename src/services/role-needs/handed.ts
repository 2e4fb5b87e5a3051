/** Needs that a table says in full: which property names the role, and which what it is for. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { HANDED_ROLE_NEEDS, type HandedRoleNeed } from '../../data/handed-role-needs.ts';
import { literal } from '../../text/symbolic-string.ts';
import { arnNamed } from './named.ts';
import { joint, type NeedReader, type ServiceNeed, something } from './service-need.ts';

/** A reader for each fact, with the type that it is on. */
export const handedReaders: readonly (readonly [type: string, reader: NeedReader])[] = HANDED_ROLE_NEEDS.map(
  (fact) => [fact.type, (resource) => needsBy(fact, resource)],
);

function* needsBy(fact: HandedRoleNeed, resource: Resource): Iterable<ServiceNeed> {
  const { item, when, required } = fact;
  const paths = [
    fact.role,
    ...required.flatMap(({ on }) => on?.property ?? []),
    ...(when ? [when.path] : []),
  ];
  const items = item === undefined ? [resource.properties] : resource.properties.all(item);
  for (const properties of items.flatMap((each) => each.scenarios(...paths))) {
    const role = properties.one(fact.role);
    if (role === undefined) continue;
    if (when !== undefined && literal(properties.one(when.path)?.text() ?? []) !== when.value) continue;
    const scenario = joint(resource, role, properties);
    if (scenario !== undefined) yield { ...needOf(fact, resource, properties, role), scenario };
  }
}

function needOf(
  fact: HandedRoleNeed,
  resource: Resource,
  properties: PropertyValue,
  role: PropertyValue,
): Omit<ServiceNeed, 'scenario'> {
  const { service, does, symptom, reference, severity, checkedAtCreation } = fact;
  const [named] = fact.required.flatMap(({ on }) => (on && properties.one(on.property)) ?? []);
  return {
    resource,
    at: (named ?? role).at,
    role,
    service,
    does,
    required: fact.required.map(({ anyOf: [action = '', ...orActions], on }) => {
      const value = on && properties.one(on.property);
      const arn = on && value && arnNamed(resource.template, on.holds, value.text());
      return {
        action,
        ...(orActions.length > 0 && { orActions }),
        resource: arn ?? something(action),
      };
    }),
    symptom,
    reference,
    ...(severity && { severity }),
    ...(checkedAtCreation && { checkedAtCreation }),
  };
}
