/** The graph in the DOT language of Graphviz, each of several stacks as a cluster. https://graphviz.org/doc/info/lang.html */
import { groupsOf } from '../groups.ts';
import { type Graph, type GraphEdge, type GraphNode, type GraphStack, linkText } from './graph.ts';

const SHAPES: Record<GraphNode['kind'], string> = {
  source: 'ellipse',
  function: 'box',
  role: 'hexagon',
  destination: 'cds',
};

export function dot({ nodes, edges, stacks, links }: Graph): string {
  const byStack = groupsOf(nodes, ({ stack }) => stack);
  const byParent = groupsOf(stacks, ({ parent }) => parent);
  const own = (stack: GraphStack, indent: string): readonly string[] => [
    `${indent}subgraph cluster_${stack.id} {`,
    `${indent}  label=${quoted([stack.name])};`,
    // An arrow goes from node to node: for those between stacks each has one that is not seen.
    `${indent}  ${stack.id} [shape=point, style=invis];`,
    ...(byStack.get(stack.id) ?? []).map((node) => `${indent}  ${shape(node)}`),
    ...(byParent.get(stack.id) ?? []).flatMap((each) => own(each, `${indent}  `)),
    `${indent}}`,
  ];
  return [
    'digraph invocations {',
    '  rankdir=LR;',
    ...(stacks.length > 1
      ? ['  compound=true;', ...(byParent.get(undefined) ?? []).flatMap((stack) => own(stack, '  '))]
      : nodes.map((node) => `  ${shape(node)}`)),
    ...edges.map((edge) => `  ${edge.from} -> ${edge.to} [${style(edge)}];`),
    ...links.map(
      (link) =>
        `  ${link.from} -> ${link.to} [ltail=cluster_${link.from}, lhead=cluster_${link.to}, style=bold, label=${quoted([linkText(link)])}];`,
    ),
    '}',
  ].join('\n');
}

const shape = ({ id, kind, name, type }: GraphNode): string =>
  `${id} [shape=${SHAPES[kind]}, label=${quoted(type === '' ? [name] : [name, type])}, tooltip=${quoted([type])}];`;

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
