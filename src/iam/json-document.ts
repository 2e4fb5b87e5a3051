/** A policy document that a template holds as a JSON string. */
import type { Span } from '../finding.ts';
import { list, map, type Node, scalar } from '../template/node.ts';

/** The tree of a JSON text, all at the place of the string; undefined where it isn't JSON. */
export function documentNode(json: string, at: Span): Node | undefined {
  if (!json.trimStart().startsWith('{')) return undefined;
  try {
    return nodeOf(JSON.parse(json), at);
  } catch {
    return undefined;
  }
}

function nodeOf(value: unknown, at: Span): Node {
  if (Array.isArray(value))
    return list(
      value.map((item) => nodeOf(item, at)),
      at,
    );
  if (typeof value === 'object' && value !== null) {
    return map(
      Object.entries(value).map(([key, item]) => [key, nodeOf(item, at)] as const),
      at,
    );
  }
  return scalar(
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
    at,
  );
}
