import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { program } from '../src/cli/program.ts';
import { rules } from '../src/rules/index.ts';
import { faulty, faultyLine, good, sam } from './support/templates.ts';
import { workspace } from './support/workspace.ts';

async function run(folder: string, ...argv: string[]) {
  let out = '';
  let err = '';
  const status = await program(argv, {
    folder,
    environment: {},
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
  });
  return { status, out, err };
}

describe('check', () => {
  test('ends with 0 where nothing is found', async () => {
    const { status, out } = await run(workspace({ 'template.yaml': good }), 'check');
    expect(status).toBe(0);
    expect(out).toContain('no findings in 1 template with 1 function');
  });

  test('ends with 1 where something is, and marks the place', async () => {
    const { status, out } = await run(workspace({ 'template.yaml': faulty }), 'check', 'template.yaml');
    expect(status).toBe(1);
    expect(out).toContain('error[invoke-permission-missing]');
    expect(out).toContain(`--> template.yaml:${faultyLine}:17`);
  });

  test.each([
    ['never', 0],
    ['error', 1],
    ['warning', 1],
    ['notice', 1],
  ])('with --fail-on %s ends with %d on an error', async (failOn, status) => {
    const folder = workspace({ 'template.yaml': faulty });
    expect((await run(folder, 'check', '--fail-on', failOn)).status).toBe(status);
  });

  test('prints the JSON object that other programs read', async () => {
    const folder = workspace({ 'a.yaml': faulty, 'b.yaml': 'Resources: { A: { Type: "AWS::SNS::Topic" ' });
    const { status, out } = await run(folder, 'check', 'a.yaml', 'b.yaml', '--format', 'json');
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(['schemaVersion', 'tool', 'counts', 'findings', 'invocations', 'templates']),
    );
    expect(report.counts).toEqual({
      error: 2,
      warning: 0,
      notice: 0,
      unverified: 0,
      suppressed: 0,
      templates: 2,
      functions: 1,
      invocations: 1,
      grants: 0,
    });
    expect(report.findings[0]).toMatchObject({
      rule: 'invoke-permission-missing',
      severity: 'error',
      location: { path: 'a.yaml', startLine: faultyLine, startColumn: 17 },
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(report.invocations[0]).toMatchObject({
      path: 'a.yaml',
      source: 'Subscription',
      sourceType: 'AWS::SNS::Subscription',
      function: 'Fn',
      qualifier: null,
      by: 'resource-policy',
      principal: 'sns.amazonaws.com',
      verdict: 'denied',
      grants: [],
    });
    expect(report.templates).toEqual([
      { path: 'a.yaml', functions: 1, error: null },
      { path: 'b.yaml', functions: 0, error: expect.any(String) },
    ]);
  });

  test('a template that cannot be read does not keep the others from being checked', async () => {
    const folder = workspace({ 'a.yaml': faulty, 'b.yaml': 'Resources:\n  A: [\n' });
    const { out } = await run(folder, 'check', 'a.yaml', 'b.yaml');
    expect(out).toContain('error[invoke-permission-missing]');
    expect(out).toContain('error[template-unreadable]');
  });

  test('writes to a file when asked to', async () => {
    const folder = workspace({ 'template.yaml': good });
    const { out } = await run(folder, 'check', '--format', 'json', '--output', 'report.json');
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).counts.templates).toBe(1);
  });

  test('prints workflow commands', async () => {
    const { out } = await run(workspace({ 'template.yaml': faulty }), 'check', '--format', 'github');
    expect(out).toMatch(new RegExp(`^::error file=template.yaml,line=${faultyLine},`));
  });

  test('says so where there is no template', async () => {
    const { status, err } = await run(workspace({ 'other.yaml': 'a: b' }), 'check');
    expect(status).toBe(0);
    expect(err).toContain('No SAM or CloudFormation templates were found');
  });

  test('takes a path outside the folder when it is named', async () => {
    const outside = workspace({ 'template.yaml': faulty });
    const { status } = await run(workspace(), 'check', join(outside, 'template.yaml'));
    expect(status).toBe(1);
  });
});

describe('the configuration file', () => {
  const accept = 'accept:\n  - rule: invoke-permission-missing\n    reason: given elsewhere\n';

  test('is taken from the folder, and options win over it', async () => {
    const files = { 'a.yaml': faulty, '.lambda-permission-check.yml': 'fail-on: never\n' };
    expect((await run(workspace(files), 'check')).status).toBe(0);
    expect((await run(workspace(files), 'check', '--fail-on', 'error')).status).toBe(1);
  });

  test('accepts findings, and says which acceptances are not needed any more', async () => {
    const known = await run(workspace({ 'a.yaml': faulty, '.lambda-permission-check.yml': accept }), 'check');
    expect(known).toMatchObject({ status: 0, err: '' });
    expect(known.out).toContain('1 finding suppressed');
    const gone = await run(workspace({ 'a.yaml': good, '.lambda-permission-check.yml': accept }), 'check');
    expect(gone.err).toBe(
      '.lambda-permission-check.yml:2: no finding of invoke-permission-missing fits this any more\n',
    );
  });

  test('says as which stacks a template is deployed', async () => {
    const stacks = 'stacks:\n  - { name: dev, template: a.yaml }\n  - { name: prod, template: a.yaml }\n';
    const files = { 'a.yaml': faulty, '.lambda-permission-check.yml': stacks };
    const report = JSON.parse((await run(workspace(files), 'check', '--format', 'json')).out);
    expect(report.templates.map(({ stack }: { stack: string }) => stack)).toEqual(['dev', 'prod']);
    expect(report.findings.map(({ stack }: { stack?: string }) => stack)).toEqual([undefined]);
    const absent = { ...files, '.lambda-permission-check.yml': stacks.replace('a.yaml', 'gone.yaml') };
    expect(await run(workspace(absent), 'check')).toMatchObject({
      status: 2,
      err: expect.stringContaining('gone.yaml'),
    });
  });

  test('ends with 2 where it is wrong, or named and not there', async () => {
    const folder = workspace({ 'a.yaml': good, 'config.yml': 'fail-on: 1\n' });
    expect((await run(folder, 'check', '--config', 'config.yml')).status).toBe(2);
    expect((await run(folder, 'check', '--config', 'absent.yml')).err).toContain('absent.yml');
  });
});

describe('a baseline', () => {
  test('accepts what it holds, also when lines move, and lets what is new through', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    const written = await run(folder, 'check', '--baseline', 'known.json', '--update-baseline');
    expect(written.status).toBe(0);
    expect(written.out).toContain('1 finding suppressed');
    writeFileSync(join(folder, 'a.yaml'), `# moved\n${faulty}`);
    expect((await run(folder, 'check', '--baseline', 'known.json')).status).toBe(0);
    writeFileSync(join(folder, 'b.yaml'), faulty);
    const { status, out } = await run(folder, 'check', '--baseline', 'known.json', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out).counts).toMatchObject({ error: 1, suppressed: 1 });
  });

  test.each([['absent.json'], ['a.yaml']])('that is none ends with 2: %s', async (path) => {
    const { status, err } = await run(workspace({ 'a.yaml': faulty }), 'check', '--baseline', path);
    expect(status).toBe(2);
    expect(err).toContain(path);
  });
});

describe('wrong usage ends with 2 and one sentence', () => {
  test.each<[string[], string]>([
    [['chek'], 'There is no command "chek"; did you mean "check"?'],
    [['template.yaml'], 'There is no command "template.yaml"; to check that path, say: check template.yaml'],
    [['check', '--fial-on', 'error'], 'There is no option --fial-on for "check"; did you mean --fail-on?'],
    [['check', '--fail-on', 'errors'], '--fail-on is one of error, warning, notice, never, not "errors"'],
    [['check', '--format'], 'The option --format needs a value'],
    [['check', '--unverified=yes'], 'The option --unverified takes no value'],
    [['check', 'absent.yaml'], 'Can\'t read "absent.yaml": there is no such file or folder'],
    [['check', '--param', 'x'], '"x" is no parameter'],
    [['check', '--param-file', 'absent.json'], 'Can\'t read "absent.json"'],
    [['check', '--region', 'mars'], '"mars" is no AWS region'],
    [['check', '--update-baseline'], '--update-baseline needs to know where'],
    [['check', '--fix'], 'The option --fix is not available yet'],
    [['merge', 'a.json'], 'The command "merge" is not available yet'],
    [['explain'], 'Name one rule'],
    [['explain', 'invoke-permission-mising'], 'did you mean "invoke-permission-missing"?'],
    [['expand'], 'Name the templates'],
  ])('%j', async (argv, sentence) => {
    const { status, err, out } = await run(workspace(), ...argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.split('\n')).toHaveLength(2);
  });
});

describe('the other commands', () => {
  test('--help lists the commands, and those of a command its options', async () => {
    expect((await run(workspace(), '--help')).out).toContain('check [PATH…]');
    expect((await run(workspace(), 'check', '--help')).out).toContain('--fail-on SEVERITY');
  });

  test('nothing at all shows the help, and ends with 2', async () => {
    expect(await run(workspace())).toMatchObject({ status: 2, out: '' });
  });

  test('--version', async () => {
    expect((await run(workspace(), '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('rules lists every rule with its default severity', async () => {
    const listed = JSON.parse((await run(workspace(), 'rules', '--format', 'json')).out);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    expect((await run(workspace(), 'rules')).out).toContain('template-unreadable');
  });

  test('explain says what a rule finds and why', async () => {
    const { status, out } = await run(workspace(), 'explain', 'template-unreadable');
    expect(status).toBe(0);
    expect(out).toContain('template-unreadable (error)');
    expect((await run(workspace(), 'explain', 'internal-error')).out).toContain('can not be switched off');
    expect((await run(workspace(), 'rules')).out).toMatch(/^internal-error +error /m);
  });

  test('expand prints a template after the transform, with parameters left as they are', async () => {
    const { out, status } = await run(workspace({ 'template.yaml': sam }), 'expand', 'template.yaml');
    expect(status).toBe(0);
    const { Resources } = JSON.parse(out);
    expect(Object.keys(Resources).sort()).toEqual(['Fn', 'FnNightly', 'FnNightlyPermission', 'FnRole']);
    expect(Resources.Fn.Properties.FunctionName).toEqual({ 'Fn::Sub': 'fn-${Stage}' });
  });

  test('expand expands SAM types also where the template does not ask for the transform', async () => {
    const folder = workspace({ 'template.yaml': sam.slice(sam.indexOf('Parameters')) });
    const { out, status } = await run(folder, 'expand', 'template.yaml');
    expect(status).toBe(0);
    expect(JSON.parse(out).Resources).toHaveProperty('FnRole');
  });

  test('expand writes a file for each template', async () => {
    const folder = workspace({ 'a.yaml': sam, 'b.yaml': good });
    await run(folder, 'expand', 'a.yaml', 'b.yaml', '--out-dir', 'out');
    expect(existsSync(join(folder, 'out/a.json')) && existsSync(join(folder, 'out/b.json'))).toBe(true);
  });

  test('graph draws who invokes what', async () => {
    const folder = workspace({ 'template.yaml': faulty });
    expect((await run(folder, 'graph')).out).toMatch(/^flowchart LR\n[\s\S]*--x\|denied\|/);
    expect((await run(folder, 'graph', '--format', 'dot')).out).toMatch(/^digraph/);
    const { nodes, edges } = JSON.parse((await run(folder, 'graph', '--format', 'json')).out);
    expect(nodes).toHaveLength(3);
    expect(edges).toContainEqual(expect.objectContaining({ kind: 'invokes', verdict: 'denied' }));
  });
});
