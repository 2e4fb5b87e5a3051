// SAM's configuration as text in, environments and parameters out.
import { describe, expect, test } from '@jest/globals';
import { overridesIn, samEnvironments, samParameters } from '../../src/config/samconfig.ts';
import { parseToml } from '../../src/config/toml.ts';

const shown = (text: string, path = 'samconfig.toml') =>
  samEnvironments({ path, text }, parseToml).map(({ parameters, ...rest }) => ({
    ...rest,
    parameters: Object.fromEntries(parameters),
  }));

const TOML = `
version = 0.1
[default.global.parameters]
region = "eu-west-1"
[default.deploy.parameters]
stack_name = "orders-dev"
parameter_overrides = "Stage=\\"dev\\" Owner=me"
[default.build.parameters]
cached = true
[prod.deploy.parameters]
stack_name = "orders"
region = "eu-central-1"
template_file = "infra/orders.yaml"
parameter_overrides = ["Stage=prod", "Retention=30"]
[ci.validate.parameters]
lint = true
`;

test('an environment has its own values before those of global; one that deploys nothing is none', () => {
  expect(shown(TOML)).toEqual([
    {
      name: 'default',
      stackName: 'orders-dev',
      region: 'eu-west-1',
      parameters: { Stage: 'dev', Owner: 'me' },
    },
    {
      name: 'prod',
      stackName: 'orders',
      region: 'eu-central-1',
      template: 'infra/orders.yaml',
      parameters: { Stage: 'prod', Retention: '30' },
    },
  ]);
});

test('YAML says the same', () => {
  const yaml = 'prod:\n  deploy:\n    parameters: {stack_name: orders, parameter_overrides: Stage=prod}\n';
  expect(shown(yaml, 'samconfig.yaml')).toEqual([
    { name: 'prod', stackName: 'orders', parameters: { Stage: 'prod' } },
  ]);
});

test('what a build makes is not the template that is meant', () => {
  const built = (path: string) => `[default.deploy.parameters]\nstack_name = "a"\ntemplate_file = "${path}"`;
  expect(shown(built('.aws-sam/build/template.yaml'))[0]?.template).toBeUndefined();
  expect(shown(built('packaged.yaml'))[0]?.template).toBeUndefined();
});

describe('overrides', () => {
  test.each([
    ['Stage=prod Owner="the team"', { Stage: 'prod', Owner: 'the team' }],
    ['ParameterKey=Stage,ParameterValue=prod', { Stage: 'prod' }],
    ['ParameterKey=Stage,ParameterValue="a b"  Two=2', { Stage: 'a b', Two: '2' }],
    ['Query=a=b&c=d', { Query: 'a=b&c=d' }],
    ['Spaced=one\\ two', { Spaced: 'one two' }],
    ["Single='a b'", { Single: 'a b' }],
    ['Empty=""', { Empty: '' }],
    ['Open="no end', { Open: '"no' }],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(Object.fromEntries(overridesIn(text))).toEqual(expected);
  });

  test('a list and a table', () => {
    expect(Object.fromEntries(overridesIn(['A=1', 'B=2 C=3', 4]))).toEqual({ A: '1', B: '2', C: '3' });
    expect(Object.fromEntries(overridesIn({ A: 1, Subnets: ['a', 'b'] }))).toEqual({
      A: '1',
      Subnets: 'a,b',
    });
  });

  test('a key such as __proto__ is data', () => {
    expect([...overridesIn('__proto__=x')]).toEqual([['__proto__', 'x']]);
    expect(shown('[__proto__.deploy.parameters]\nstack_name = "a"')).toEqual([
      { name: '__proto__', stackName: 'a', parameters: {} },
    ]);
  });

  test('a long text is read in linear time', () => {
    const started = performance.now();
    overridesIn(`${'"a\\ '.repeat(20_000)}`);
    overridesIn('a=\\'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('as a parameter file', () => {
  const source = { path: 'samconfig.toml', text: TOML };

  test('the environment named, or SAM’s own choice', () => {
    expect(samParameters(source, 'prod', parseToml).get('Stage')).toBe('prod');
    expect(samParameters(source, undefined, parseToml).get('Stage')).toBe('dev');
  });

  test('one that is not there is refused, and the others are named', () => {
    expect(() => samParameters(source, 'test', parseToml)).toThrow(
      'has no environment "test" that deploys something; there are default, prod: write samconfig.toml#NAME',
    );
  });

  test('what is no TOML is refused', () => {
    expect(() => samParameters({ ...source, text: 'a = ' }, undefined, parseToml)).toThrow("can't be read");
  });
});
