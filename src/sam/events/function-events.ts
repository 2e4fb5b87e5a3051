/** A function's `Events`. */
import { child, type Entry, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { getAtt, ref } from '../draft.ts';
import type { Alias } from '../function-version.ts';
import { conditionOf, type GeneratedResource, passedThrough, type SamResource } from '../resource.ts';
import type { RoleDraft } from '../role.ts';
import type { Target } from './event.ts';
import { expandEvents } from './expand.ts';
import { eventTypes } from './types.ts';

/** The function whose events are expanded, with what they may add to. */
export interface FunctionWithEvents {
  readonly resource: SamResource;
  readonly alias: Alias | undefined;
  readonly role: RoleDraft;
}

/** Adds what a function's events generate to `generated`. A refused event does not stop the others. */
export function functionEvents(
  owner: FunctionWithEvents,
  context: SamContext,
  generated: GeneratedResource[],
): void {
  const target = targetOf(owner);
  expandEvents(
    {
      resource: owner.resource,
      types: eventTypes,
      unknownTo: 'which SAM does not know',
      order: inOrder,
      eventOf: (event) => ({ ...event, target }),
    },
    context,
    generated,
  );
}

function targetOf({ resource, alias, role }: FunctionWithEvents): Target {
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
