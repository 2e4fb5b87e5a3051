/** The permission that lets a push source invoke the function: every push event makes one. */
import { type Draft, toNode } from '../draft.ts';
import type { GeneratedResource } from '../resource.ts';
import { hashOf } from '../value.ts';
import type { FunctionEvent } from './event.ts';

export interface PermissionScope {
  readonly sourceArn?: Draft | undefined;
  readonly sourceAccount?: Draft | undefined;
  readonly eventSourceToken?: Draft | undefined;
}

export interface PermissionName {
  /** What the logical id starts with, where it isn't the event's. */
  readonly prefix?: string;
  /** What it ends with; hashed where it can't stand in a logical id. */
  readonly suffix?: string;
}

/** `lambda:InvokeFunction` for a service principal, on the function or its alias. */
export function permission(
  event: FunctionEvent,
  principal: string,
  scope: PermissionScope,
  name: PermissionName = {},
): GeneratedResource {
  const { suffix = '' } = name;
  const ending = /^[\p{L}\p{N}]+$/u.test(suffix) ? suffix : hashOf(suffix);
  return {
    id: `${name.prefix ?? event.id}Permission${ending}`,
    type: 'AWS::Lambda::Permission',
    at: event.at,
    attributes: event.target.attributes,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: event.target.name,
      Principal: toNode(principal, event.at),
      SourceArn: scope.sourceArn,
      SourceAccount: scope.sourceAccount,
      EventSourceToken: scope.eventSourceToken,
    },
  };
}
