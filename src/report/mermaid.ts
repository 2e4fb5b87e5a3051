/** The graph as a Mermaid flowchart, as GitHub draws it in Markdown. https://mermaid.js.org/syntax/flowchart.html */
import { groupsOf } from '../groups.ts';
import { type Graph, type GraphEdge, type GraphNode, type GraphStack, linkText } from './graph.ts';

const SHAPES: Record<GraphNode['kind'], readonly [string, string]> = {
  source: ['(["', '"])'],
  function: ['["', '"]'],
  role: ['{{"', '"}}'],
  destination: ['[("', '")]'],
};

/** Colours that can be told apart on white and on black: GitHub draws on either. */
const RED = '#d1242f';
const AMBER = '#bf8700';

/**
 * Granted arrows are solid, unverified ones dotted, denied ones carry a cross; what findings are about has a border in
 * their colour. Of several stacks each is a box of its own, within that of its parent, with a thick arrow to those that
 * take something from it.
 */
export function mermaid({ nodes, edges, stacks, links }: Graph): string {
  const byStack = groupsOf(nodes, ({ stack }) => stack);
  const byParent = groupsOf(stacks, ({ parent }) => parent);
  const own = (stack: GraphStack, indent: string): readonly string[] => [
    // Where nothing leads out of a box, Mermaid would turn it: each is told its own direction.
    `${indent}subgraph ${stack.id}["${label(stack.name)}"]`,
    `${indent}  direction LR`,
    ...(byStack.get(stack.id) ?? []).map((node) => `${indent}  ${shape(node)}`),
    ...(byParent.get(stack.id) ?? []).flatMap((each) => own(each, `${indent}  `)),
    `${indent}end`,
  ];
  const lines = ['flowchart LR'];
  if (stacks.length > 1) for (const stack of byParent.get(undefined) ?? []) lines.push(...own(stack, '  '));
  else for (const node of nodes) lines.push(`  ${shape(node)}`);
  for (const edge of edges) lines.push(`  ${edge.from} ${arrow(edge)} ${edge.to}`);
  for (const link of links) lines.push(`  ${link.from} ==>|"${label(linkText(link))}"| ${link.to}`);
  return [...lines, ...colours(nodes, edges)].join('\n');
}

function* colours(nodes: Graph['nodes'], edges: Graph['edges']): Iterable<string> {
  for (const [severity, colour] of [
    ['error', RED],
    ['warning', AMBER],
  ] as const) {
    const ids = nodes.filter((node) => node.severity === severity).map(({ id }) => id);
    if (ids.length === 0) continue;
    yield `  classDef ${severity} stroke:${colour},stroke-width:2px`;
    yield `  class ${ids.join(',')} ${severity}`;
  }
  for (const [verdict, colour] of [
    ['denied', RED],
    ['unverified', AMBER],
  ] as const) {
    const drawn = edges.flatMap((edge, index) => (edge.verdict === verdict ? [index] : []));
    if (drawn.length > 0) yield `  linkStyle ${drawn.join(',')} stroke:${colour},stroke-width:2px`;
  }
}

function shape({ id, kind, name, type, service = type }: GraphNode): string {
  const [open, close] = SHAPES[kind];
  const second = service === '' || kind === 'function' ? '' : `<br/>${label(service)}`;
  return `${id}${open}${label(name)}${second}${close}`;
}

function arrow({ kind, verdict }: GraphEdge): string {
  if (kind === 'runs-as') return '-.->|runs as|';
  if (kind === 'read-by' || verdict === 'granted') return '-->';
  return verdict === 'denied' ? '--x|denied|' : '-.->|unverified|';
}

/** Mermaid reads `#35;` as the character of that number; so nothing in a name can end the label. */
function label(text: string): string {
  return clipped(text).replace(/[^A-Za-z0-9 ._-]/gu, (char) => `#${char.codePointAt(0)};`);
}

const LONGEST_LABEL = 60;

/** The end of a path tells more of it than its beginning; a name is known by both. */
function clipped(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  const half = (LONGEST_LABEL - 1) / 2;
  return `${text.slice(0, Math.floor(half))}…${text.slice(-Math.ceil(half))}`;
}
