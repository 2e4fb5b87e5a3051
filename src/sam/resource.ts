/** Resources as the transform sees them: what the user wrote, what becomes of it, and where that came from. */
import type { Span } from '../finding.ts';
import { child, type MapNode, type Node } from '../template/node.ts';
import type { Draft, DraftMap } from './draft.ts';

/** A resource of the template, with Globals merged into its properties where they apply. */
export interface SamResource {
  readonly id: string;
  /** `AWS::Serverless::Function`; empty where it is absent or no string. */
  readonly type: string;
  /** The logical id where it is written. */
  readonly at: Span;
  /** The whole resource, `Type`, `Properties`, `Condition`, … */
  readonly node: MapNode;
  /** Its `Properties`; an empty map where there are none. */
  readonly properties: MapNode;
  /** For a resource that the user did not write (an implicit API): the user's resource that it is made for. */
  readonly origin?: string;
}

/** Attributes beside `Properties`. `DependsOn`, `Condition`, `DeletionPolicy`, `UpdateReplacePolicy`, `UpdatePolicy`, `Metadata`. */
export type Attributes = DraftMap;

/** A resource that a SAM resource becomes, or brings with it. */
export interface GeneratedResource {
  readonly id: string;
  readonly type: string;
  /** The property or event of the user's that it came from: findings on it land there. */
  readonly at: Span;
  readonly properties: DraftMap;
  readonly attributes?: Attributes;
}

/** Where a generated resource came from: the user's logical id, and the property or event in question. */
export interface Origin {
  readonly id: string;
  readonly at: Span;
}

/** A property that is there: SAM takes `null` for absent. */
export function property(node: Node | undefined, key: string): Node | undefined {
  const value = child(node, key);
  return value?.kind === 'scalar' && value.value === null ? undefined : value;
}

const PASSED_THROUGH = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'] as const;
const KEPT = ['DependsOn', 'UpdatePolicy', 'Metadata', ...PASSED_THROUGH] as const;

/** The attributes that every resource generated from a SAM resource shares with it. */
export function passedThrough(resource: SamResource): Attributes {
  return pick(resource.node, PASSED_THROUGH);
}

/** The attributes that the resource of the same logical id keeps. */
export function kept(resource: SamResource): Attributes {
  return pick(resource.node, KEPT);
}

/** The name of a resource's `Condition`, where it has one. */
export function conditionOf(resource: SamResource): string | undefined {
  const condition = child(resource.node, 'Condition');
  return condition?.kind === 'scalar' && condition.value !== null ? condition.text : undefined;
}

function pick(node: MapNode, keys: readonly string[]): Attributes {
  const picked: Record<string, Draft> = {};
  for (const key of keys) {
    const value = child(node, key);
    if (value !== undefined) picked[key] = value;
  }
  return picked;
}
