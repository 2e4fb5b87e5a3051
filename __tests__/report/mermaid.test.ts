import { describe, expect, test } from '@jest/globals';
import type { Graph, GraphNode } from '../../src/report/graph.ts';
import { mermaid } from '../../src/report/mermaid.ts';

const node = (
  id: string,
  kind: GraphNode['kind'],
  stack: string,
  given: Partial<GraphNode> = {},
): GraphNode => ({
  id,
  kind,
  name: id.toUpperCase(),
  type: 'AWS::SNS::Topic',
  path: 'a.yaml',
  stack,
  ...given,
});

const graph = (stack: string, given: Partial<Graph> = {}): Graph => ({
  nodes: [node('n0', 'source', 't0'), node('n1', 'function', stack)],
  edges: [
    { from: 'n0', to: 'n1', kind: 'invokes', verdict: 'granted' },
    { from: 'n0', to: 'n1', kind: 'invokes', verdict: 'denied' },
    { from: 'n0', to: 'n1', kind: 'invokes', verdict: 'unverified' },
  ],
  stacks: [{ id: 't0', name: 'a.yaml', path: 'a.yaml' }],
  links: [],
  ...given,
});

describe('the picture', () => {
  test('tells verdicts apart', () => {
    expect(mermaid(graph('t0'))).toBe(`flowchart LR
  n0(["N0<br/>AWS#58;#58;SNS#58;#58;Topic"])
  n1["N1"]
  n0 --> n1
  n0 --x|denied| n1
  n0 -.->|unverified| n1
  linkStyle 1 stroke:#d1242f,stroke-width:2px
  linkStyle 2 stroke:#bf8700,stroke-width:2px`);
  });

  test('gives what findings are about a border in their colour', () => {
    const nodes = [
      node('n0', 'source', 't0', { severity: 'warning' }),
      node('n1', 'function', 't0', { severity: 'error' }),
      node('n2', 'function', 't0', { severity: 'notice' }),
    ];
    expect(mermaid(graph('t0', { nodes, edges: [] }))).toContain(`
  classDef error stroke:#d1242f,stroke-width:2px
  class n1 error
  classDef warning stroke:#bf8700,stroke-width:2px
  class n0 warning`);
  });

  test('gives each of several stacks a box with a direction of its own, nested ones within their parent', () => {
    const stacks = [
      { id: 't0', name: 'a.yaml', path: 'a.yaml' },
      { id: 't1', name: 'Inner of a.yaml (b.yaml)', path: 'b.yaml', parent: 't0' },
    ];
    expect(mermaid(graph('t1', { stacks }))).toContain(`  subgraph t0["a.yaml"]
    direction LR
    n0(["N0<br/>AWS#58;#58;SNS#58;#58;Topic"])
    subgraph t1["Inner of a.yaml #40;b.yaml#41;"]
      direction LR
      n1["N1"]
    end
  end
`);
  });

  test('draws what one stack gives another, from the one that gives', () => {
    const stacks = ['t0', 't1'].map((id) => ({ id, name: `${id}.yaml`, path: `${id}.yaml` }));
    const names = ['orders-fn', 'orders-arn', 'orders-dlq'];
    const links = [{ from: 't0', to: 't1', kind: 'export', names }] as const;
    expect(mermaid(graph('t1', { stacks, links }))).toContain(
      '\n  t0 ==>|"export orders-fn#44; orders-arn and 1 more"| t1',
    );
  });
});
