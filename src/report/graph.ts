/** Who invokes what, as data: the nodes and arrows that the pictures are drawn from, by stacks. */
import { type Severity, type Source, sourceId } from '../finding.ts';
import { groupBy } from '../groups.ts';
import {
  type Result,
  type Shown,
  type ShownDelivery,
  type ShownInvocation,
  type ShownLink,
  severities,
  type Verdict,
} from '../result.ts';
import type { AuthorizationMode } from '../services/fact.ts';

export interface GraphNode {
  readonly id: string;
  /** `destination`: a queue or topic that a service sends to. */
  readonly kind: 'source' | 'function' | 'role' | 'destination';
  readonly name: string;
  readonly type: string;
  readonly path: string;
  /** The stack that it is in. */
  readonly stack: string;
  /** For a source: the service, as people know it: "Amazon SQS". */
  readonly service?: string;
  /** The gravest finding that is about it. */
  readonly severity?: Severity;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** `read-by`: from a queue to a pipe that reads it. */
  readonly kind: 'invokes' | 'sends' | 'read-by' | 'runs-as';
  readonly by?: AuthorizationMode;
  readonly verdict?: Verdict;
  readonly grants?: readonly string[];
}

/** A template as it is deployed: a stack, perhaps one of several of its template, perhaps nested in another. */
export interface GraphStack {
  readonly id: string;
  /** What it is called: the name of the deployment, else the path. */
  readonly name: string;
  readonly path: string;
  /** The stack that it is nested in. */
  readonly parent?: string;
}

/** What one stack gives another. */
export interface GraphLink {
  /** The stack that gives. */
  readonly from: string;
  /** The stack that takes. */
  readonly to: string;
  readonly kind: ShownLink['kind'];
  readonly names: readonly string[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Those that have nodes, give or take something, or hold others that do. */
  readonly stacks: readonly GraphStack[];
  readonly links: readonly GraphLink[];
}

export interface GraphOptions {
  /** Leave out functions that nothing invokes. */
  readonly onlyInvoked?: boolean;
  /** Draw what services send to queues and topics; `false`: leave it out. */
  readonly deliveries?: false;
  /** Draw the roles that functions run with. */
  readonly roles?: boolean;
}

/** The graph of a result. Node ids are `n0`, `n1`, … in the order of the templates, those of stacks `t0`, `t1`, …. */
export function graphOf(result: Result, options: GraphOptions = {}): Graph {
  const { invocations, functions } = result;
  const deliveries = options.deliveries === false ? [] : result.deliveries;
  const drawing = new Drawing(result, deliveries);
  for (const each of invocations) drawing.invocation(each);
  for (const each of deliveries) drawing.delivery(each);
  if (options.onlyInvoked !== true) for (const each of functions) drawing.node(each.function, 'function');
  if (options.roles === true) for (const each of functions) drawing.roles(each);
  return drawing.graph(result.links);
}

/** What leads somewhere: an invocation or a delivery. */
type Way = Pick<ShownInvocation | ShownDelivery, 'source' | 'service' | 'through'>;

/** Resources that are nothing beside what they read or listen to. */
const STANDS_FOR_ITS_SOURCE: ReadonlySet<string> = new Set([
  'AWS::Lambda::EventSourceMapping',
  'AWS::SNS::Subscription',
]);

/** A graph while it is drawn: each node is made when it is first asked for. */
class Drawing {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges: GraphEdge[] = [];
  readonly #stacks = new StackList();
  /** From queues to what reads them, each once. */
  readonly #read = new Set<string>();
  /** The queues and topics that something is sent to. */
  readonly #destinations: ReadonlySet<string>;
  readonly #graveOf: ReturnType<typeof gravest>;

  constructor(result: Result, deliveries: readonly ShownDelivery[]) {
    this.#destinations = new Set(deliveries.map(({ destination }) => destination.key));
    this.#graveOf = gravest(result);
  }

  /** The id of the node for something shown. */
  node(shown: Shown, kind: GraphNode['kind'], service?: string): string {
    const { key, template, ...rest } = shown;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known.id;
    const id = `n${this.#nodes.size}`;
    const severity = this.#graveOf(shown, kind);
    this.#nodes.set(key, {
      id,
      kind,
      ...rest,
      stack: this.#stacks.idOf(template),
      ...(service === undefined ? {} : { service }),
      ...(severity === undefined ? {} : { severity }),
    });
    return id;
  }

  invocation(invocation: ShownInvocation): void {
    const { by, verdict, grantNames: grants } = invocation;
    const from = this.#start(invocation);
    this.#edges.push({
      from,
      to: this.node(invocation.function, 'function'),
      kind: 'invokes',
      by,
      verdict,
      grants,
    });
  }

  delivery(delivery: ShownDelivery): void {
    const { destination, verdict, grants } = delivery;
    const from = this.#start(delivery);
    this.#edges.push({ from, to: this.node(destination, 'destination'), kind: 'sends', verdict, grants });
  }

  roles({ function: user, roles }: Result['functions'][number]): void {
    for (const role of roles) {
      const from = this.node(user, 'function');
      this.#edges.push({ from, to: this.node(role, 'role'), kind: 'runs-as' });
    }
  }

  graph(links: readonly ShownLink[]): Graph {
    const between = linksOf(links, this.#stacks);
    return {
      nodes: [...this.#nodes.values()],
      edges: this.#edges,
      stacks: this.#stacks.listed,
      links: between,
    };
  }

  /** Where an arrow begins: at the queue or topic that it comes through, where something is sent there. */
  #start({ source, service, through }: Way): string {
    if (through === undefined || !this.#destinations.has(through.key))
      return this.node(source, 'source', service);
    const before = this.node(through, 'destination');
    if (STANDS_FOR_ITS_SOURCE.has(source.type) || source.key === through.key) return before;
    const own = this.node(source, 'source', service);
    const arrow = `${before} ${own}`;
    if (!this.#read.has(arrow)) this.#edges.push({ from: before, to: own, kind: 'read-by' });
    this.#read.add(arrow);
    return own;
  }
}

/** Part of a graph: some of its nodes, the arrows between them, their stacks and what these give each other. */
export function partOfGraph(graph: Graph, isWanted: (node: GraphNode) => boolean): Graph {
  const nodes = graph.nodes.filter(isWanted);
  const ids = new Set(nodes.map(({ id }) => id));
  const byId = new Map(graph.stacks.map((stack) => [stack.id, stack]));
  const used = new Set<string>();
  for (const { stack } of nodes)
    for (let id: string | undefined = stack; id !== undefined && !used.has(id); id = byId.get(id)?.parent)
      used.add(id);
  return {
    nodes,
    edges: graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    stacks: graph.stacks.filter(({ id }) => used.has(id)),
    links: graph.links.filter(({ from, to }) => used.has(from) && used.has(to)),
  };
}

const MOST_NAMES = 2;

/** What a stack gives: "export orders-arn and 2 more". */
export function linkText({ kind, names }: GraphLink): string {
  const more = names.length - MOST_NAMES;
  const what = kind === 'export' ? 'export' : 'parameter';
  return `${what} ${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The stacks that something was asked of, each after those that it is nested in. */
class StackList {
  readonly #listed = new Map<string, GraphStack>();

  get listed(): readonly GraphStack[] {
    return [...this.#listed.values()];
  }

  idOf(template: Source): string {
    const key = sourceId(template);
    const known = this.#listed.get(key);
    if (known !== undefined) return known.id;
    const { stack, path } = template;
    const parent = stack?.parent === undefined ? undefined : this.idOf(stack.parent.source);
    const id = `t${this.#listed.size}`;
    const name = stack === undefined ? path : `${stack.name} (${path})`;
    this.#listed.set(key, { id, name, path, ...(parent === undefined ? {} : { parent }) });
    return id;
  }
}

/** The links, those of one kind from one stack to another together. */
function linksOf(links: readonly ShownLink[], stacks: StackList): readonly GraphLink[] {
  const keyOf = ({ from, to, kind }: ShownLink) => JSON.stringify([sourceId(from), sourceId(to), kind]);
  return groupBy(links, keyOf).map((group) => {
    const [{ from, to, kind }] = group;
    const names = [...new Set(group.map(({ name }) => name))];
    return { from: stacks.idOf(from), to: stacks.idOf(to), kind, names };
  });
}

/**
 * The gravest finding about something drawn, by the path of its template and its name. The resource that is at fault comes
 * first in a finding; of the others only the function is no more right for it.
 */
function gravest({ findings }: Result): (shown: Shown, kind: GraphNode['kind']) => Severity | undefined {
  const found = new Map<string, Severity>();
  for (const { at, resources, severity } of findings)
    for (const [index, id] of resources.entries()) {
      const key = JSON.stringify([at.source.path, id, index > 0]);
      const known = found.get(key);
      if (known === undefined || severities.indexOf(severity) < severities.indexOf(known))
        found.set(key, severity);
    }
  return ({ path, name }, kind) => {
    const of = (isOther: boolean) => found.get(JSON.stringify([path, name, isOther]));
    const all = [of(false), kind === 'function' ? of(true) : undefined];
    return severities.find((severity) => all.includes(severity));
  };
}
