/**
 * Writing generated resources down: plain objects with the user's own nodes in them become nodes, whose new parts
 * stand at the place that they came from while the user's parts keep their own.
 */
import type { Span } from '../finding.ts';
import { list, type MapNode, map, type Node, scalar } from '../template/node.ts';

/** A value to be written: nodes stay as they are, everything else is made. Keys whose value is undefined are left out. */
export type Draft = Node | string | number | boolean | null | readonly Draft[] | DraftMap;

/** A map to be written. Its keys come from the code; maps with the user's keys are nodes already. */
export interface DraftMap {
  readonly [key: string]: Draft | undefined;
}

/** Is a draft a node already? */
function isNode(draft: Draft): draft is Node {
  return typeof draft === 'object' && draft !== null && 'kind' in draft && 'at' in draft;
}

/** The node of a draft; its new parts stand at `at`. */
export function toNode(draft: Draft, at: Span): Node {
  if (draft === null || typeof draft !== 'object') return scalar(draft, at);
  if (isNode(draft)) return draft;
  if (isList(draft)) {
    return list(
      draft.map((item) => toNode(item, at)),
      at,
    );
  }
  return toMap(draft, at);
}

/** The map node of a draft map. */
export function toMap(draft: DraftMap, at: Span): MapNode {
  return map(
    Object.entries(draft).map(([key, value]) => [key, value === undefined ? undefined : toNode(value, at)]),
    at,
  );
}

function isList(draft: Draft): draft is readonly Draft[] {
  return Array.isArray(draft);
}

export const ref = (id: string): DraftMap => ({ Ref: id });

export const getAtt = (id: string, attribute: string): DraftMap => ({ 'Fn::GetAtt': [id, attribute] });

/** `Fn::Sub`, in its list form where there are variables. */
export const sub = (text: string, variables?: DraftMap): DraftMap => ({
  'Fn::Sub': variables === undefined ? text : [text, variables],
});

/** `Fn::If`; without `otherwise` the value is absent where the condition does not hold. */
export const when = (condition: string, then: Draft, otherwise: Draft = ref('AWS::NoValue')): DraftMap => ({
  'Fn::If': [condition, then, otherwise],
});
