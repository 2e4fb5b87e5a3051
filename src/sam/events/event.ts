/** What an event of a function is to the transform. One file for each type; `types.ts` lists them. */
import type { Span } from '../../finding.ts';
import type { MapNode } from '../../template/node.ts';
import type { EventSource, SamContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { PropertyTable } from '../properties.ts';
import type { Attributes, GeneratedResource, SamResource } from '../resource.ts';
import type { RoleDraft } from '../role.ts';

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
  readonly properties: MapNode;
  readonly at: Span;
}

export interface FunctionEventType {
  /** The `Type` of the event. */
  readonly type: string;
  readonly properties: PropertyTable;
  /** What the event brings. Throws `InvalidResourceError` for what the official transform refuses. */
  expand(event: FunctionEvent, context: SamContext): Iterable<GeneratedResource>;
}
