/** The graph in the DOT language of Graphviz. https://graphviz.org/doc/info/lang.html */
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

const SHAPES: Record<GraphNode['kind'], string> = {
  source: 'ellipse',
  function: 'box',
  role: 'hexagon',
  destination: 'cds',
};

export function dot({ nodes, edges }: Graph): string {
  const lines = ['digraph invocations {', '  rankdir=LR;'];
  for (const { id, kind, name, type } of nodes)
    lines.push(
      `  ${id} [shape=${SHAPES[kind]}, label=${quoted(type === '' ? [name] : [name, type])}, tooltip=${quoted([type])}];`,
    );
  for (const edge of edges) lines.push(`  ${edge.from} -> ${edge.to} [${style(edge)}];`);
  lines.push('}');
  return lines.join('\n');
}

function style({ kind, verdict }: GraphEdge): string {
  if (kind === 'runs-as') return 'style=dotted, label="runs as"';
  if (kind === 'read-by' || verdict === 'granted') return 'style=solid';
  return verdict === 'denied' ? 'color=red, label="denied"' : 'style=dashed, label="unverified"';
}

/** Backslashes start escapes in labels, so they are doubled; the lines are joined by one such escape. */
function quoted(lines: readonly string[]): string {
  const escaped = lines.map((line) =>
    line.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/[\\"]/g, (char) => `\\${char}`),
  );
  return `"${escaped.join('\\n')}"`;
}
