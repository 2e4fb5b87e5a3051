/** The graph as a Mermaid flowchart, as GitHub draws it in Markdown. https://mermaid.js.org/syntax/flowchart.html */
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

const SHAPES: Record<GraphNode['kind'], readonly [string, string]> = {
  source: ['(["', '"])'],
  function: ['["', '"]'],
  role: ['{{"', '"}}'],
};

/** Granted arrows are solid, unverified ones dotted, denied ones carry a cross. */
export function mermaid({ nodes, edges }: Graph): string {
  const lines = ['flowchart LR'];
  for (const { id, kind, name, type } of nodes) {
    const [open, close] = SHAPES[kind];
    const second = type === '' || kind === 'function' ? '' : `<br/>${label(type)}`;
    lines.push(`  ${id}${open}${label(name)}${second}${close}`);
  }
  for (const edge of edges) lines.push(`  ${edge.from} ${arrow(edge)} ${edge.to}`);
  const denied = edges.flatMap(({ verdict }, index) => (verdict === 'denied' ? [index] : []));
  if (denied.length > 0) lines.push(`  linkStyle ${denied.join(',')} stroke:#d1242f`);
  return lines.join('\n');
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
