/** `Events` of a function or a state machine: each entry is handed to the module of its type. */
import { type Entry, map, type Node, stringOf } from '../../template/node.ts';
import type { EventSource, SamContext } from '../context.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { capitalized, type PropertyTable, refusals } from '../properties.ts';
import { type GeneratedResource, property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';

/** One `Type` of an event, and what such an event brings. */
export interface EventType<Event> {
  /** The `Type` of the event. */
  readonly type: string;
  readonly properties: PropertyTable;
  /** What the event brings. Throws `InvalidResourceError` for what the official transform refuses. */
  expand(event: Event, context: SamContext): Iterable<GeneratedResource>;
}

/** Whose events they are. */
export interface EventOwner<Event> {
  readonly resource: SamResource;
  /** The types that its events may have. */
  readonly types: ReadonlyMap<string, EventType<Event>>;
  /** Who does not know a type that is none of them: "which SAM does not know". */
  readonly unknownTo: string;
  /** The order in which the events are expanded; as they are written where absent. */
  readonly order?: (a: Entry, b: Entry) => number;
  /** The event with what the types need to know of its owner. */
  eventOf(written: EventSource): Event;
}

/** Types by their `Type`. */
export const byType = <Event>(types: readonly EventType<Event>[]): ReadonlyMap<string, EventType<Event>> =>
  new Map(types.map((type) => [type.type, type]));

/** Adds what the events of a resource generate to `generated`. A refused event does not stop the others. */
export function expandEvents<Event>(
  owner: EventOwner<Event>,
  context: SamContext,
  generated: GeneratedResource[],
): void {
  const { resource, order } = owner;
  const events = property(resource.properties, 'Events');
  if (!isTruthy(events)) return;
  context.attempt(resource, () => {
    const { entries } = expectKind(events, 'map', `\`Events\` of \`${resource.id}\``);
    for (const entry of order ? [...entries.values()].sort(order) : entries.values()) {
      // What a macro leaves behind is no event.
      if (entry.key.startsWith('Fn::')) continue;
      context.attempt(resource, () => {
        const { event, type } = read(entry, owner, context);
        for (const one of type.expand(event, context)) generated.push(one);
      });
    }
  });
}

function read<Event>(
  { key, keyAt, value }: Entry,
  { resource, types, unknownTo, eventOf }: EventOwner<Event>,
  context: SamContext,
): { readonly event: Event; readonly type: EventType<Event> } {
  const name = `the event \`${key}\` of \`${resource.id}\``;
  const node = expectKind(value, 'map', capitalized(name));
  const typeName = stringOf(property(node, 'Type')) ?? '';
  const type = types.get(typeName);
  if (type === undefined) {
    throw new InvalidResourceError(
      property(node, 'Type')?.at ?? keyAt,
      `${capitalized(name)} has ${typeName === '' ? 'no `Type`' : `the \`Type\` \`${typeName}\`, ${unknownTo}`}`,
      `Use one of ${[...types.keys()].map((known) => `\`${known}\``).join(', ')}.`,
    );
  }
  const written: Node = property(node, 'Properties') ?? map([], keyAt);
  const properties = expectKind(written, 'map', `\`Properties\` of ${name}`);
  for (const refusal of refusals(properties, type.properties, name, keyAt)) {
    if (refusal.severity === 'error') throw refusal;
    context.reject(refusal, resource);
  }
  return { event: eventOf({ key, id: resource.id + key, type: typeName, at: keyAt, properties }), type };
}
