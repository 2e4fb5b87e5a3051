// A repository's files in, how its templates are deployed out: whole runs over a workspace.
import { describe, expect, test } from '@jest/globals';
import { run } from '../src/app/run.ts';
import type { Given } from '../src/options/values.ts';
import { workspace } from './support/workspace.ts';

/** The permission is for a topic of production only: everywhere else the topic has none. */
const template = (parameters = 'Stage: {Type: String}') => `
Parameters: {${parameters}}
Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: {Code: {ZipFile: x}, Handler: index.handler, Runtime: nodejs22.x, Role: !Sub 'arn:aws:iam::\${AWS::AccountId}:role/r'}
  Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub 'orders-\${Stage}'}}
  Subscription: {Type: AWS::SNS::Subscription, Properties: {TopicArn: !Ref Topic, Protocol: lambda, Endpoint: !GetAtt Fn.Arn}}
  Permission:
    Type: AWS::Lambda::Permission
    Properties: {FunctionName: !Ref Fn, Action: lambda:InvokeFunction, Principal: sns.amazonaws.com, SourceArn: !Sub 'arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:orders-dev'}
`;

async function checked(files: Readonly<Record<string, string>>, given: Given = {}) {
  const { result, notes } = await run({ workspace: workspace(files), confined: true, given });
  return {
    errors: result.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, at, stack }) => `${at.source.path}: ${rule}${stack === undefined ? '' : ` (${stack})`}`),
    templates: result.templates.map(({ path, stack }) => (stack === undefined ? path : `${path} ${stack}`)),
    notes: notes.map(({ text }) => text),
  };
}

const parameters = (values: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.entries(values).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
  );

describe('samconfig.toml', () => {
  const samconfig = `
[default.deploy.parameters]
stack_name = "orders-dev"
parameter_overrides = "Stage=dev"
[prod.deploy.parameters]
stack_name = "orders-prod"
parameter_overrides = ["Stage=prod"]
`;

  test('a fault that only production has names it', async () => {
    expect(await checked({ 'template.yaml': template(), 'samconfig.toml': samconfig })).toEqual({
      errors: ['template.yaml: invoke-permission-mismatch (orders-prod)'],
      templates: ['template.yaml orders-dev', 'template.yaml orders-prod'],
      notes: ['Checked as deployed: 1 template in 2 deployments, by samconfig.toml'],
    });
  });

  test('it may lie above the template that it names', async () => {
    const above = `[prod.deploy.parameters]\nstack_name = "p"\ntemplate_file = "infra/a.yaml"\nparameter_overrides = "Stage=prod"`;
    const { errors, templates } = await checked({ 'infra/a.yaml': template(), 'samconfig.toml': above });
    expect({ errors, templates }).toEqual({
      errors: ['infra/a.yaml: invoke-permission-mismatch'],
      templates: ['infra/a.yaml'],
    });
  });

  test('one that is no TOML is told, and the template is checked all the same', async () => {
    const { errors, notes } = await checked({ 'template.yaml': template(), 'samconfig.toml': 'a = ' });
    expect(errors).toEqual([]);
    expect(notes).toEqual([
      expect.stringContaining('Not counted as a deployment: "samconfig.toml" can\'t be read'),
    ]);
  });

  test('as a named parameter file it counts, and nothing is looked for', async () => {
    const files = { 'template.yaml': template(), 'samconfig.toml': samconfig };
    expect(await checked(files, { 'parameter-files': ['samconfig.toml#prod'] })).toEqual({
      errors: ['template.yaml: invoke-permission-mismatch'],
      templates: ['template.yaml'],
      notes: [],
    });
  });

  test('the user’s own parameters win in each deployment', async () => {
    const files = { 'template.yaml': template(), 'samconfig.toml': samconfig };
    const { errors } = await checked(files, { parameters: ['Stage=dev'] });
    expect(errors).toEqual([]);
  });

  test('a configured stack wins', async () => {
    const { templates } = await checked({
      'template.yaml': template(),
      'samconfig.toml': samconfig,
      '.lambda-permission-check.yml': 'stacks: [{name: only, template: template.yaml}]',
    });
    expect(templates).toEqual(['template.yaml']);
  });
});

describe('parameter files beside a template', () => {
  const dev = parameters({ Stage: 'dev' });
  const prod = parameters({ Stage: 'prod' });

  test.each([
    [{ 'params/dev.json': dev, 'params/prod.json': prod }],
    [{ 'template.dev.json': dev, 'template.prod.json': prod }],
    [{ 'template-dev.parameters.json': dev, 'template-prod.parameters.json': prod }],
    [{ 'parameters-dev.json': '{"Stage": "dev"}', 'parameters-prod.json': '{"Stage": "prod"}' }],
    [
      {
        'config/dev.json': '{"Parameters": {"Stage": "dev"}, "Tags": {"team": "a"}}',
        'config/prod-configuration.json': '{"Parameters": {"Stage": "prod"}}',
      },
    ],
    [{ 'env/dev.yaml': 'Parameters: {Stage: dev}', 'env/prod.yaml': 'Parameters: {Stage: prod}' }],
  ])('%j', async (files) => {
    const { errors } = await checked({ 'template.yaml': template(), ...files } as Record<string, string>);
    expect(errors).toEqual(['template.yaml: invoke-permission-mismatch (prod)']);
  });

  test('a folder of templates with one of parameters beside it', async () => {
    const files = { 'infra/templates/a.yaml': template(), 'infra/params/prod.json': prod };
    expect((await checked(files)).errors).toEqual(['infra/templates/a.yaml: invoke-permission-mismatch']);
  });

  test('of several templates the one counts whose name the file has, or that alone declares what it gives', async () => {
    const others = { 'orders.yaml': template(), 'bills.yaml': template() };
    expect((await checked({ ...others, 'params/orders-prod.json': prod })).errors).toEqual([
      'orders.yaml: invoke-permission-mismatch',
    ]);
    const other = template('Stage: {Type: String}, Owner: {Type: String}');
    const two = { 'a.yaml': template(), 'b.yaml': other };
    const { errors } = await checked({
      ...two,
      'params/prod.json': parameters({ Stage: 'prod', Owner: 'me' }),
    });
    expect(errors).toEqual(['b.yaml: invoke-permission-mismatch']);
  });

  test('a file that may be for several templates is told, and not guessed', async () => {
    const files = { 'orders.yaml': template(), 'bills.yaml': template(), 'params/prod.json': prod };
    expect(await checked(files)).toEqual({
      errors: [],
      templates: ['bills.yaml', 'orders.yaml'],
      notes: [
        'params/prod.json gives parameters that several templates have (bills.yaml, orders.yaml): say in "stacks" which it is for',
      ],
    });
  });

  test.each([
    ['parameters that the template does not have', 'params/prod.json', parameters({ Other: 'x' })],
    ['no parameter file', 'config/prod.json', '{"Stage": "prod"}'],
    ['another tool’s file', 'package.json', '{"name": "a", "Parameters": {"Stage": "prod"}}'],
    ['no JSON', 'params/prod.json', '{'],
  ])('%s', async (_, path, text) => {
    expect(await checked({ 'template.yaml': template(), [path]: text })).toEqual({
      errors: [],
      templates: ['template.yaml'],
      notes: [],
    });
  });
});
