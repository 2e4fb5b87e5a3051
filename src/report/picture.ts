/** Which part of the graph is drawn where there is no room for all of it: a picture that can be read. */

import type { Result } from '../result.ts';
import { type Graph, type GraphEdge, type GraphNode, graphOf, partOfGraph } from './graph.ts';
import { count } from './sanitize.ts';

/** More functions or arrows than these make no picture, and boxes around a hundred stacks neither. */
const MOST_FUNCTIONS = 40;
const MOST_ARROWS = 80;
const MOST_STACKS = 20;

/** So many are tried; behind them hardly anything fits that did not before. */
const MOST_TRIED = 100;

export interface Picture {
  readonly graph: Graph;
  /** What is left out, as a sentence; undefined where nothing is. */
  readonly note?: string;
}

/**
 * All that invokes something and is invoked, where it fits; else the functions that something is wrong with, and what they
 * are connected with, the gravest first. Undefined where nothing is invoked, or nothing of many is at fault.
 */
export function pictureOf(result: Result): Picture | undefined {
  const graph = graphOf(result, { onlyInvoked: true });
  if (graph.edges.length === 0) return undefined;
  if (fits(graph)) return { graph };
  const [at, neighbours] = [functionsAtFault(graph), neighboursIn(graph)];
  if (at.length === 0) return undefined;
  const taken = new Set<string>();
  let shown = 0;
  for (const id of at.slice(0, MOST_TRIED)) {
    const added = [id, ...(neighbours.get(id) ?? [])].filter((each) => !taken.has(each));
    for (const each of added) taken.add(each);
    if (!fits(partOfGraph(graph, ({ id: each }) => taken.has(each)))) {
      for (const each of added) taken.delete(each);
      if (shown > 0) break;
      continue;
    }
    shown++;
  }
  const all = graph.nodes.filter(isFunction).length;
  const left = at.length - shown;
  return shown === 0
    ? undefined
    : {
        graph: partOfGraph(graph, ({ id }) => taken.has(id)),
        note: `Of ${count(all, 'function')}, only what is not granted, or wrong by itself, with what it is connected with${left > 0 ? `; ${left} more such are not drawn` : ''}.`,
      };
}

const isFunction = ({ kind }: GraphNode): boolean => kind === 'function';

function fits({ nodes, edges, stacks }: Graph): boolean {
  return (
    nodes.filter(isFunction).length <= MOST_FUNCTIONS &&
    edges.length <= MOST_ARROWS &&
    stacks.length <= MOST_STACKS
  );
}

/** The ends of arrows that are not granted, and the functions that an error is about; what is denied comes first. */
function functionsAtFault({ nodes, edges }: Graph): readonly string[] {
  const ends = (verdict: GraphEdge['verdict']) =>
    edges.filter((edge) => edge.verdict === verdict).map(({ to }) => to);
  const wrong = nodes.filter((node) => isFunction(node) && node.severity === 'error').map(({ id }) => id);
  return [...new Set([...ends('denied'), ...wrong, ...ends('unverified')])];
}

function neighboursIn({ edges }: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of edges)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      found.set(one, (found.get(one) ?? new Set()).add(other));
  return found;
}
