/** Who invokes what, as data: the nodes and arrows that the pictures are drawn from. */
import type { Shown, ShownModel, Verdict } from '../result.ts';
import type { AuthorizationMode } from '../services/fact.ts';

export interface GraphNode {
  readonly id: string;
  /** `destination`: a queue or topic that a service sends to. */
  readonly kind: 'source' | 'function' | 'role' | 'destination';
  readonly name: string;
  readonly type: string;
  readonly path: string;
  /** For a source: the service, as people know it: "Amazon SQS". */
  readonly service?: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'invokes' | 'sends' | 'runs-as';
  readonly by?: AuthorizationMode;
  readonly verdict?: Verdict;
  readonly grants?: readonly string[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphOptions {
  /** Draw only functions with something denied or unverified. */
  readonly onlyAtFault?: boolean;
  /** Leave out functions that nothing invokes. */
  readonly onlyInvoked?: boolean;
  /** Draw what services send to queues and topics; `false`: leave it out. */
  readonly deliveries?: false;
  /** Draw the roles that functions run with. */
  readonly roles?: boolean;
}

/** The graph of a result. Node ids are `n0`, `n1`, … in the order of the templates. */
export function graphOf(
  { invocations, deliveries, functions }: Omit<ShownModel, 'grants'>,
  options: GraphOptions = {},
): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  const node = ({ key, ...shown }: Shown, kind: GraphNode['kind'], service?: string): string => {
    const known = nodes.get(key);
    if (known !== undefined) return known.id;
    const id = `n${nodes.size}`;
    nodes.set(key, { id, kind, ...shown, ...(service === undefined ? {} : { service }) });
    return id;
  };

  for (const { source, service, function: invoked, by, verdict, grantNames } of invocations) {
    if (options.onlyAtFault === true && verdict === 'granted') continue;
    edges.push({
      from: node(source, 'source', service),
      to: node(invoked, 'function'),
      kind: 'invokes',
      by,
      verdict,
      grants: grantNames,
    });
  }
  for (const sent of options.deliveries === false ? [] : deliveries) {
    const { source, service, destination, verdict, grants } = sent;
    if (options.onlyAtFault === true && verdict === 'granted') continue;
    edges.push({
      from: node(source, 'source', service),
      to: node(destination, 'destination'),
      kind: 'sends',
      verdict,
      grants,
    });
  }
  if (options.onlyAtFault !== true && options.onlyInvoked !== true)
    for (const { function: fn } of functions) node(fn, 'function');
  if (options.roles === true) {
    for (const { function: fn, roles } of functions) {
      for (const role of roles) {
        edges.push({ from: node(fn, 'function'), to: node(role, 'role'), kind: 'runs-as' });
      }
    }
  }
  return { nodes: [...nodes.values()], edges };
}
