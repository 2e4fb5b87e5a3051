/** Who invokes what, as data: the nodes and arrows that the pictures are drawn from. */
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { LambdaFunction, Verdict } from '../model/model.ts';
import type { Result } from '../result.ts';
import type { AuthorizationMode } from '../services/fact.ts';
import { show } from '../text/symbolic-string.ts';
import { sourceNameOf } from './source-name.ts';

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
  readonly verdict?: Verdict['verdict'];
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
export function graphOf({ model }: Result, options: GraphOptions = {}): Graph {
  const nodes = new Map<unknown, GraphNode>();
  const edges: GraphEdge[] = [];
  const node = (key: unknown, made: Omit<GraphNode, 'id'>): string => {
    const known = nodes.get(key);
    if (known !== undefined) return known.id;
    const id = `n${nodes.size}`;
    nodes.set(key, { id, ...made });
    return id;
  };
  const ofResource = (
    resource: Resource,
    kind: GraphNode['kind'],
    { name = sourceLogicalId(resource), service }: Partial<GraphNode> = {},
  ): string =>
    node(resource, {
      kind,
      name,
      ...(service === undefined ? {} : { service }),
      type: resource.type,
      path: resource.template.source.path,
    });
  const ofFunction = (fn: LambdaFunction): string => ofResource(fn.resource, 'function');

  for (const verdict of model.verdicts) {
    if (options.onlyAtFault === true && verdict.verdict === 'granted') continue;
    const { invocation } = verdict;
    const { path } = invocation.template.source;
    edges.push({
      from: ofResource(invocation.resource, 'source', {
        name: sourceNameOf(invocation),
        service: invocation.service,
      }),
      to:
        invocation.function === undefined
          ? node(`${invocation.template.id}#${show(invocation.target)}`, {
              kind: 'function',
              name: show(invocation.target),
              type: '',
              path,
            })
          : ofFunction(invocation.function),
      kind: 'invokes',
      by: invocation.by,
      verdict: verdict.verdict,
      grants: verdict.grants.map(({ resource }) => sourceLogicalId(resource)),
    });
  }
  for (const { delivery, verdict, grants } of options.deliveries === false ? [] : model.deliveries) {
    if (options.onlyAtFault === true && verdict === 'granted') continue;
    edges.push({
      from: ofResource(delivery.resource, 'source', {
        name: sourceLogicalId(delivery.resource),
        service: delivery.fact.service,
      }),
      to: ofResource(delivery.destination, 'destination'),
      kind: 'sends',
      verdict,
      grants: [...new Set(grants.map(({ policy }) => sourceLogicalId(policy)))],
    });
  }
  if (options.onlyAtFault !== true && options.onlyInvoked !== true)
    for (const fn of model.functions) ofFunction(fn);
  if (options.roles === true) {
    for (const fn of model.functions) {
      for (const { role } of fn.roles) {
        if (role === undefined) continue;
        edges.push({
          from: ofFunction(fn),
          to: ofResource(role.resource, 'role', { name: role.resource.id }),
          kind: 'runs-as',
        });
      }
    }
  }
  return { nodes: [...nodes.values()], edges };
}
