/** A function's `Events`: each is handed to the module of its type. */
import { child, type Entry, map, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { getAtt, ref } from '../draft.ts';
import type { Alias } from '../function-version.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { capitalized, refusals } from '../properties.ts';
import {
  conditionOf,
  type GeneratedResource,
  passedThrough,
  property,
  type SamResource,
} from '../resource.ts';
import type { RoleDraft } from '../role.ts';
import { isTruthy } from '../value.ts';
import type { FunctionEvent, FunctionEventType, Target } from './event.ts';
import { eventTypes } from './types.ts';

/** The function whose events are expanded, with what they may add to. */
export interface EventOwner {
  readonly resource: SamResource;
  readonly alias: Alias | undefined;
  readonly role: RoleDraft;
  readonly context: SamContext;
}

/** Adds what a function's events generate to `generated`. A refused event does not stop the others. */
export function expandEvents(owner: EventOwner, generated: GeneratedResource[]): void {
  const { resource, context } = owner;
  const events = property(resource.properties, 'Events');
  if (!isTruthy(events)) return;
  context.attempt(resource, () => {
    const entries = expectKind(events, 'map', `\`Events\` of \`${resource.id}\``).entries;
    const target = targetOf(owner);
    for (const entry of [...entries.values()].sort(inOrder)) {
      // What a macro leaves behind is no event.
      if (entry.key.startsWith('Fn::')) continue;
      context.attempt(resource, () => {
        const { event, type } = eventOf(entry, target, context);
        for (const one of type.expand(event, context)) generated.push(one);
      });
    }
  });
}

function targetOf({ resource, alias, role }: EventOwner): Target {
  return {
    resource,
    id: alias?.id ?? resource.id,
    name: ref(alias?.id ?? resource.id),
    arn: alias === undefined ? getAtt(resource.id, 'Arn') : ref(alias.id),
    attributes: passedThrough(resource),
    condition: conditionOf(resource),
    role,
  };
}

/** By path where there is one, so that `$default` comes before every other route; else by name. */
function inOrder(a: Entry, b: Entry): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function orderOf({ key, value }: Entry): string {
  return stringOf(child(child(value, 'Properties'), 'Path')) ?? key;
}

function eventOf(
  { key, keyAt, value }: Entry,
  target: Target,
  context: SamContext,
): { event: FunctionEvent; type: FunctionEventType } {
  const name = `the event \`${key}\` of \`${target.resource.id}\``;
  const node = expectKind(value, 'map', capitalized(name));
  const typeName = stringOf(property(node, 'Type')) ?? '';
  const type = eventTypes.get(typeName);
  if (type === undefined) {
    throw new InvalidResourceError(
      property(node, 'Type')?.at ?? keyAt,
      `${capitalized(name)} has ${typeName === '' ? 'no `Type`' : `the \`Type\` \`${typeName}\`, which SAM does not know`}`,
      `Use one of ${[...eventTypes.keys()].map((known) => `\`${known}\``).join(', ')}.`,
    );
  }
  const written: Node = property(node, 'Properties') ?? map([], keyAt);
  const properties = expectKind(written, 'map', `\`Properties\` of ${name}`);
  for (const refusal of refusals(properties, type.properties, name, keyAt)) {
    if (refusal.severity === 'error') throw refusal;
    context.reject(refusal, target.resource);
  }
  return {
    event: { key, id: target.resource.id + key, type: typeName, at: keyAt, properties, target },
    type,
  };
}
