/** What an event of a function is to the transform. One file for each type; `types.ts` lists them. */
import type { EventSource } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Attributes, SamResource } from '../resource.ts';
import type { RoleDraft } from '../role.ts';
import type { EventType } from './expand.ts';

/** The function that an event invokes, or its alias where it publishes one. */
export interface Target {
  readonly resource: SamResource;
  /** Logical id of the alias, or the function. */
  readonly id: string;
  /** What `FunctionName` of a permission or mapping says: the function's name, or the alias' ARN. */
  readonly name: Draft;
  readonly arn: Draft;
  /** Attributes that what events generate shares with the function. */
  readonly attributes: Attributes;
  readonly condition: string | undefined;
  /** The execution role that SAM makes, for the rights that polling needs. */
  readonly role: RoleDraft;
}

/** One entry of a function's `Events`. */
export interface FunctionEvent extends EventSource {
  readonly target: Target;
}

export type FunctionEventType = EventType<FunctionEvent>;
