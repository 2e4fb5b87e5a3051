import { describe, expect, test } from '@jest/globals';
import type { Graph, GraphNode } from '../../src/report/graph.ts';
import { mermaid } from '../../src/report/mermaid.ts';

const node = (id: string, kind: GraphNode['kind'], path: string): GraphNode => ({
  id,
  kind,
  name: id.toUpperCase(),
  type: 'AWS::SNS::Topic',
  path,
});

const graph = (path: string): Graph => ({
  nodes: [node('n0', 'source', 'a.yaml'), node('n1', 'function', path)],
  edges: [
    { from: 'n0', to: 'n1', kind: 'invokes', verdict: 'granted' },
    { from: 'n0', to: 'n1', kind: 'invokes', verdict: 'denied' },
    { from: 'n0', to: 'n1', kind: 'invokes', verdict: 'unverified' },
  ],
});

describe('the picture', () => {
  test('tells verdicts apart', () => {
    expect(mermaid(graph('a.yaml'))).toBe(`flowchart LR
  n0(["N0<br/>AWS#58;#58;SNS#58;#58;Topic"])
  n1["N1"]
  n0 --> n1
  n0 --x|denied| n1
  n0 -.->|unverified| n1
  linkStyle 1 stroke:#d1242f`);
  });

  test('gives each of several templates a box', () => {
    expect(mermaid(graph('b.yaml'))).toContain(`  subgraph t0["a.yaml"]
    n0(["N0<br/>AWS#58;#58;SNS#58;#58;Topic"])
  end
  subgraph t1["b.yaml"]
    n1["N1"]
  end
`);
  });
});
