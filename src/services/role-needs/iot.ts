/** AWS IoT: the actions of topic rules, each with a role of its own; functions excepted. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { IOT_ACTION_NEEDS, type IotActionNeed } from '../../data/iot-action-needs.ts';
import { concat, literal, type SymbolicString } from '../../text/symbolic-string.ts';
import { arnNamed, withOpenPlaces } from './named.ts';
import { joint, type ServiceNeed, something } from './service-need.ts';

const ACTIONS = ['TopicRulePayload.Actions[]', 'TopicRulePayload.ErrorAction'];

export function* topicRuleNeeds(rule: Resource): Iterable<ServiceNeed> {
  for (const action of ACTIONS.flatMap((path) => rule.properties.all(path)))
    for (const fact of IOT_ACTION_NEEDS)
      for (const value of action.all(fact.key)) yield* actionNeeds(rule, fact, value);
}

function* actionNeeds(rule: Resource, fact: IotActionNeed, action: PropertyValue): Iterable<ServiceNeed> {
  const { on, batch } = fact;
  const named = on === undefined ? [] : [on.property, ...(on.below ? [on.below.property] : [])];
  for (const properties of action.scenarios('RoleArn', 'BatchMode', ...named)) {
    const role = properties.one('RoleArn');
    const scenario = role && joint(rule, role, properties);
    if (role === undefined || scenario === undefined) continue;
    const isBatch = literal(properties.one('BatchMode')?.text() ?? [])?.toLowerCase() === 'true';
    const [first = '', ...orActions] = (isBatch && batch) || fact.anyOf;
    yield {
      resource: rule,
      at: (on && properties.one(on.property)?.at) ?? action.at,
      scenario,
      role,
      service: 'AWS IoT',
      does: fact.does,
      required: [{ action: first, orActions, resource: resourceOf(fact, rule, properties) }],
      symptom: 'the action fails, and nothing arrives (its errors are in the log of AWS IoT)',
      reference: fact.reference,
    };
  }
}

/** https://docs.aws.amazon.com/iot/latest/developerguide/iot-substitution-templates.html */
const SUBSTITUTION = /\$\{[^}]*\}/;

function resourceOf(
  { on, everywhere, anyOf }: IotActionNeed,
  rule: Resource,
  properties: PropertyValue,
): SymbolicString {
  if (everywhere) return ['*'];
  const open = something(anyOf[0] ?? '');
  const said = on && properties.one(on.property)?.text();
  if (on === undefined || said === undefined) return open;
  // A reserved topic is written with one dollar more than it has.
  const isReserved = typeof said[0] === 'string' && said[0].startsWith('$$');
  const name = isReserved ? concat(String(said[0]).slice(1), said.slice(1)) : said;
  const arn = arnNamed(rule.template, on.holds, withOpenPlaces(name, SUBSTITUTION));
  if (arn === undefined) return open;
  if (on.below === undefined) return arn;
  const below = properties.one(on.below.property)?.text();
  return concat(arn, '/', below === undefined ? something('key') : withOpenPlaces(below, SUBSTITUTION));
}
