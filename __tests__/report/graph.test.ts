// The graph of a whole repository: stacks, what is nested in what, what they give each other; and the part that is drawn.
import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/app/run.ts';
import { graphOf } from '../../src/report/graph.ts';
import { pictureOf } from '../../src/report/picture.ts';
import type { Result, ShownInvocation, Verdict } from '../../src/result.ts';
import { resultOf } from '../support/result.ts';
import { workspace } from '../support/workspace.ts';

const fn = (id: string) => `
  ${id}:
    Type: AWS::Lambda::Function
    Properties: {Code: {ZipFile: x}, Handler: index.handler, Runtime: nodejs22.x, Role: arn:aws:iam::111122223333:role/r}`;

const network = `Resources:${fn('Shared')}
  Limit: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: /shop/limit, Value: '7'}}
Outputs:
  Arn: {Value: !GetAtt Shared.Arn, Export: {Name: shared-arn}}
  Name: {Value: !Ref Shared, Export: {Name: shared-name}}
`;

const shop = `Resources:
  Topic: {Type: AWS::SNS::Topic}
  Subscription: {Type: AWS::SNS::Subscription, Properties: {Protocol: lambda, TopicArn: !Ref Topic, Endpoint: !ImportValue shared-arn}}
  Other: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !ImportValue shared-name}}
  Third: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: '{{resolve:ssm:/shop/limit}}'}}
  Inner: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./inner.yaml}}
`;

const inner = `Resources:${fn('Inside')}
`;

describe('the graph of a repository', () => {
  test('has its stacks, nested ones in their parents, and what one gives another', async () => {
    const folder = workspace({ 'inner.yaml': inner, 'network.yaml': network, 'shop.yaml': shop });
    const { result } = await run({ workspace: folder, confined: true, given: {} });
    const { nodes, edges, stacks, links } = graphOf(result);
    const nameOf = (id: string) => stacks.find((stack) => stack.id === id)?.name;
    expect(nodes.map(({ kind, name, stack }) => `${kind} ${name} in ${nameOf(stack)}`)).toEqual([
      'source Subscription in shop.yaml',
      'function Shared in network.yaml',
      'function Inside in Inner of shop.yaml (inner.yaml)',
    ]);
    expect(edges).toMatchObject([{ from: 'n0', to: 'n1', kind: 'invokes', verdict: 'denied' }]);
    expect(stacks.map(({ name, parent }) => [name, parent && nameOf(parent)])).toEqual([
      ['shop.yaml', undefined],
      ['network.yaml', undefined],
      ['Inner of shop.yaml (inner.yaml)', 'shop.yaml'],
    ]);
    expect(links.map(({ from, to, kind, names }) => [nameOf(from), nameOf(to), kind, names])).toEqual([
      ['network.yaml', 'shop.yaml', 'export', ['shared-arn', 'shared-name']],
      ['network.yaml', 'shop.yaml', 'parameter-store', ['/shop/limit']],
    ]);
  });
});

const template = { path: 'a.yaml', text: '' };

/** A queue for each function; those of the given numbers are not granted. */
function invoked(functions: number, denied: readonly number[], unverified: readonly number[] = []): Result {
  const shown = (name: string) => ({ key: name, name, type: '', path: 'a.yaml', template });
  const verdictOf = (number: number): Verdict => {
    if (denied.includes(number)) return 'denied';
    return unverified.includes(number) ? 'unverified' : 'granted';
  };
  const invocations = Array.from({ length: functions }, (_, number): ShownInvocation => {
    const [source, fn] = [shown(`Queue${number}`), shown(`Fn${number}`)];
    return {
      at: { source: template, start: 0, end: 0 },
      template,
      source,
      sourceId: source.name,
      service: 'Amazon SQS',
      function: fn,
      qualifier: null,
      by: 'execution-role',
      principal: '',
      verdict: verdictOf(number),
      grants: [],
      grantNames: [],
      why: '',
    };
  });
  return resultOf({ invocations });
}

const drawn = (result: Result) => {
  const picture = pictureOf(result);
  return picture && { names: picture.graph.nodes.map(({ name }) => name), note: picture.note };
};

describe('the part of the graph that is drawn', () => {
  test('is all of it, up to 40 functions', () => {
    expect(pictureOf(invoked(40, [3]))).toMatchObject({ graph: { edges: { length: 40 } } });
    expect(pictureOf(invoked(40, [3]))?.note).toBeUndefined();
  });

  test('is what is at fault of more, with what it is connected with, and says so', () => {
    expect(drawn(invoked(200, [3], [150]))).toEqual({
      names: ['Queue3', 'Fn3', 'Queue150', 'Fn150'],
      note: 'Of 200 functions, only what is not granted, or wrong by itself, with what it is connected with.',
    });
  });

  test('is the gravest of what is at fault, where that is much as well', () => {
    const open = Array.from({ length: 100 }, (_, number) => number);
    const { names = [], note } = drawn(invoked(200, [199], open)) ?? {};
    expect(names).toHaveLength(80);
    expect(names).toContain('Fn199');
    expect(note).toMatch(/; 61 more such are not drawn\.$/);
  });

  test('is nothing where nothing of many is at fault, or nothing is invoked', () => {
    expect(drawn(invoked(41, []))).toBeUndefined();
    expect(drawn(invoked(0, []))).toBeUndefined();
  });
});
