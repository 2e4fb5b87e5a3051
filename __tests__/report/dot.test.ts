import { describe, expect, test } from '@jest/globals';
import { dot } from '../../src/report/dot.ts';
import type { GraphNode } from '../../src/report/graph.ts';

const node = (id: string, stack: string): GraphNode => ({
  id,
  kind: 'function',
  name: id.toUpperCase(),
  type: 'T',
  path: 'a.yaml',
  stack,
});

describe('the graph for Graphviz', () => {
  test('has stacks as clusters, nested ones within their parents, and arrows between them', () => {
    const shown = dot({
      nodes: [node('n0', 't0'), node('n1', 't1')],
      edges: [{ from: 'n0', to: 'n1', kind: 'invokes', verdict: 'denied' }],
      stacks: [
        { id: 't0', name: 'a "b".yaml', path: 'a "b".yaml' },
        { id: 't1', name: 'Inner', path: 'b.yaml', parent: 't0' },
        { id: 't2', name: 'c.yaml', path: 'c.yaml' },
      ],
      links: [{ from: 't2', to: 't0', kind: 'parameter-store', names: ['/a', '/b', '/c'] }],
    });
    expect(shown).toBe(String.raw`digraph invocations {
  rankdir=LR;
  compound=true;
  subgraph cluster_t0 {
    label="a \"b\".yaml";
    t0 [shape=point, style=invis];
    n0 [shape=box, label="N0\nT", tooltip="T"];
    subgraph cluster_t1 {
      label="Inner";
      t1 [shape=point, style=invis];
      n1 [shape=box, label="N1\nT", tooltip="T"];
    }
  }
  subgraph cluster_t2 {
    label="c.yaml";
    t2 [shape=point, style=invis];
  }
  n0 -> n1 [color=red, label="denied"];
  t2 -> t0 [ltail=cluster_t2, lhead=cluster_t0, style=bold, label="parameter /a, /b and 1 more"];
}`);
  });
});
