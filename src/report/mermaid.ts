/** The graph as a Mermaid flowchart, as GitHub draws it in Markdown. https://mermaid.js.org/syntax/flowchart.html */
import { groupsOf } from '../groups.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

const SHAPES: Record<GraphNode['kind'], readonly [string, string]> = {
  source: ['(["', '"])'],
  function: ['["', '"]'],
  role: ['{{"', '"}}'],
  destination: ['[("', '")]'],
};

/** Granted arrows are solid, unverified ones dotted, denied ones carry a cross; each template is a box of its own. */
export function mermaid({ nodes, edges }: Graph): string {
  const templates = groupsOf(nodes, ({ path }) => path);
  const boxed = templates.size > 1;
  const lines = ['flowchart LR'];
  for (const [index, [path, own]] of [...templates].entries()) {
    if (boxed) lines.push(`  subgraph t${index}["${label(path)}"]`);
    for (const node of own) lines.push(`${boxed ? '    ' : '  '}${shape(node)}`);
    if (boxed) lines.push('  end');
  }
  for (const edge of edges) lines.push(`  ${edge.from} ${arrow(edge)} ${edge.to}`);
  const denied = edges.flatMap(({ verdict }, index) => (verdict === 'denied' ? [index] : []));
  if (denied.length > 0) lines.push(`  linkStyle ${denied.join(',')} stroke:#d1242f`);
  return lines.join('\n');
}

function shape({ id, kind, name, type, service = type }: GraphNode): string {
  const [open, close] = SHAPES[kind];
  const second = service === '' || kind === 'function' ? '' : `<br/>${label(service)}`;
  return `${id}${open}${label(name)}${second}${close}`;
}

function arrow({ kind, verdict }: GraphEdge): string {
  if (kind === 'runs-as') return '-.->|runs as|';
  if (verdict === 'granted') return '-->';
  return verdict === 'denied' ? '--x|denied|' : '-.->|unverified|';
}

/** Mermaid reads `#35;` as the character of that number; so nothing in a name can end the label. */
function label(text: string): string {
  return clipped(text).replace(/[^A-Za-z0-9 ._-]/gu, (char) => `#${char.codePointAt(0)};`);
}

const LONGEST_LABEL = 80;

function clipped(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
}
