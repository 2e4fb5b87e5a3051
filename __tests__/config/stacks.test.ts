import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/config.ts';
import { deploymentsOf } from '../../src/config/stacks.ts';

const { stacks } = readConfig(
  {
    path: '.lambda-permission-check.yml',
    text: `
stacks:
  - name: dev
    template: ./infra/a.yaml
    parameters: { Stage: dev, Retention: 30 }
  - name: prod
    template: infra/a.yaml
    parameters: { Stage: live }
    parameter-files: params.json
    region: eu-central-1
    account: '123456789012'
`,
  },
  [],
);

const read = (path: string) => ({ source: { path, text: '{ "Stage": "prod", "Owner": "me" }' } });

test('what is said of a stack wins over what is said of all', () => {
  const everywhere = {
    parameters: new Map([
      ['Stage', 'any'],
      ['Team', 'a'],
    ]),
    region: 'us-east-1',
  };
  const shown = deploymentsOf(stacks, everywhere, read).map(({ name, template, environment }) => ({
    name,
    template,
    ...environment,
    parameters: Object.fromEntries(environment.parameters),
  }));
  expect(shown).toEqual([
    {
      name: 'dev',
      template: 'infra/a.yaml',
      region: 'us-east-1',
      parameters: { Stage: 'dev', Retention: '30', Team: 'a' },
    },
    {
      name: 'prod',
      template: 'infra/a.yaml',
      region: 'eu-central-1',
      account: '123456789012',
      parameters: { Stage: 'live', Owner: 'me', Team: 'a' },
    },
  ]);
});

test('a region that is none is refused', () => {
  const [stack] = stacks;
  if (stack === undefined) throw new Error('no stack');
  const wrong = [{ ...stack, region: 'Europe' }];
  expect(() => deploymentsOf(wrong, { parameters: new Map() }, read)).toThrow('"Europe" is no AWS region');
});
