/** From the table of deliveries to what the resources of a template send to its queues and topics. */

import { both } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import {
  DELIVERIES,
  type DeliveryFact,
  type DeliveryPath,
  type DestinationKind,
} from '../data/deliveries.ts';
import { addTo } from '../groups.ts';
import { resourceNamed } from '../services/reading/related.ts';
import { literal } from '../text/symbolic-string.ts';
import type { Delivery } from './delivery.ts';

const TYPES: Readonly<Record<DestinationKind, string>> = {
  queue: 'AWS::SQS::Queue',
  topic: 'AWS::SNS::Topic',
};

interface Way {
  readonly fact: DeliveryFact;
  readonly path: DeliveryPath;
}

/** The ways by which each resource type sends. */
const WAYS: ReadonlyMap<string, readonly Way[]> = waysByType();

function waysByType(): ReadonlyMap<string, readonly Way[]> {
  const found = new Map<string, Way[]>();
  for (const fact of DELIVERIES) for (const path of fact.paths) addTo(found, path.type, { fact, path });
  return found;
}

/** What the resources of a template send to queues and topics of the same template. */
export function* deliveriesIn(template: Template): Iterable<Delivery> {
  const types = new Set([...template.resources.values()].map(({ type }) => type));
  for (const resource of template.resources.values())
    for (const way of WAYS.get(resource.type) ?? [])
      if (types.has(TYPES[way.fact.to]) && mayBeSuch(way, resource)) yield* sent(way, resource);
}

/** Cheap to ask: is the value that decides in no scenario the right one? */
function mayBeSuch({ path: { item, when } }: Way, { properties }: Resource): boolean {
  if (item !== undefined || when === undefined) return true;
  return properties.all(when.path).some((value) => literal(value.text()) === when.value);
}

function* sent({ fact, path }: Way, resource: Resource): Iterable<Delivery> {
  const { template } = resource;
  const { item, destination, when, unless = [], source } = path;
  const fromTop = [
    ...unless.filter((each) => each.startsWith('/')).map((each) => each.slice(1)),
    ...(source ? [source] : []),
  ];
  const fromItem = [...unless.filter((each) => !each.startsWith('/')), ...(when ? [when.path] : [])];
  for (const top of resource.properties.scenarios(...fromTop)) {
    const items = item === undefined ? [top] : top.all(item);
    for (const each of items.flatMap((one) => one.scenarios(...fromItem))) {
      const at = (name: string): PropertyValue | undefined =>
        name.startsWith('/') ? top.one(name.slice(1)) : each.one(name);
      if (unless.some((name) => at(name) !== undefined)) continue;
      if (when !== undefined && literal(at(when.path)?.text() ?? []) !== when.value) continue;
      const sourceArn = source === undefined ? resource.arn() : top.one(source)?.text();
      for (const value of each.all(destination)) {
        const to = value.kind === 'text' ? resourceNamed(template, TYPES[fact.to], value.text()) : undefined;
        const destinationArn = to?.arn();
        const scenario = scenarioOf(resource, value, to);
        if (to === undefined || destinationArn === undefined || scenario === undefined) continue;
        yield {
          fact,
          template,
          resource,
          at: value.at,
          scenario,
          destination: to,
          destinationArn,
          ...(sourceArn && { sourceArn }),
        };
      }
    }
  }
}

function scenarioOf(resource: Resource, value: PropertyValue, to: Resource | undefined) {
  const own = both(resource.scenario, value.scenario);
  return own && both(own, to?.scenario ?? new Map());
}
