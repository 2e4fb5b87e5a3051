import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../src/rules/index.ts';
import { command } from './support/command.ts';
import { faulty, faultyLine, good, sam } from './support/templates.ts';
import { workspace } from './support/workspace.ts';

async function run(folder: string, ...argv: string[]) {
  return await runWith(undefined, folder, ...argv);
}

/** With a text on standard input. */
async function runWith(input: string | undefined, folder: string, ...argv: string[]) {
  return await command(
    folder,
    argv,
    input === undefined ? undefined : Readable.from([Buffer.from(input, 'latin1')]),
  );
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
      off: 0,
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

describe('options of check', () => {
  test('--require-templates makes it an error that there is no template, also with --quiet', async () => {
    const args = ['check', '--require-templates', '--quiet', '--fail-on', 'never'];
    const { status, err } = await run(workspace({ 'other.yaml': 'a: b' }), ...args);
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringMatching(
        /^No SAM or CloudFormation templates were found, so nothing was checked \(the whole checkout/,
      ),
    });
    expect((await run(workspace({ 'a.yaml': good }), ...args)).status).toBe(0);
  });

  test('require-templates may stand in the configuration', async () => {
    const folder = workspace({ '.lambda-permission-check.yml': 'require-templates: true\n' });
    expect((await run(folder, 'check')).status).toBe(1);
  });

  test('--quiet prints findings alone', async () => {
    expect(await run(workspace({ 'a.yaml': good }), 'check', '--quiet')).toEqual({
      status: 0,
      out: '',
      err: '',
    });
    expect(await run(workspace(), 'check', '--quiet')).toEqual({ status: 0, out: '', err: '' });
    const { out } = await run(workspace({ 'a.yaml': faulty }), 'check', '--quiet');
    expect(out).toContain('error[invoke-permission-missing]');
    expect(out).not.toContain('1 invocation');
  });

  test('--format compact prints one line a finding', async () => {
    const { out } = await run(workspace({ 'a.yaml': faulty }), 'check', '--format', 'compact');
    expect(out).toMatch(
      new RegExp(`^a\\.yaml:${faultyLine}:17: error: .+ \\[invoke-permission-missing\\]\\n$`),
    );
    expect((await run(workspace({ 'a.yaml': good }), 'check', '--format', 'compact')).out).toBe('');
  });

  test('--debug says on standard error how long each phase took', async () => {
    const { out, err } = await run(workspace({ 'a.yaml': good }), 'check', '--debug', '--format', 'json');
    expect(JSON.parse(out).counts.templates).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual(
      ['read', 'expand', 'model', 'rules', 'report'].map((phase) =>
        expect.stringMatching(new RegExp(`^${phase} +\\d+\\.\\d ms$`)),
      ),
    );
  });

  test('- reads one template from standard input, under the name given', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    const { out, status } = await runWith(good, folder, 'check', '-', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(out).templates).toEqual([{ path: 'stdin', functions: 1, error: null }]);
    const named = await runWith(
      faulty,
      folder,
      'check',
      '-',
      '--stdin-path',
      'x/b.yaml',
      '--format',
      'compact',
    );
    expect(named.out).toMatch(/^x\/b\.yaml:/);
  });

  test('- is not joined by what the configuration names', async () => {
    const folder = workspace({ 'a.yaml': faulty, '.lambda-permission-check.yml': 'templates: a.yaml\n' });
    const { out } = await runWith(good, folder, 'check', '-', '--format', 'json');
    expect(JSON.parse(out).templates.map(({ path }: { path: string }) => path)).toEqual(['stdin']);
  });

  test('- is a file like any other to other commands', async () => {
    for (const command of ['expand', 'graph'])
      expect((await runWith(good, workspace({ 'a.yaml': good }), command, '-')).err).toContain(
        'Can\'t read "-": there is no such file or folder',
      );
  });

  test('- stands for the file of its name among others', async () => {
    const folder = workspace({ 'a.yaml': faulty, 'b.yaml': faulty });
    const args = ['check', '-', '.', '--stdin-path', 'a.yaml', '--format', 'json'];
    const { out } = await runWith(good, folder, ...args);
    const report = JSON.parse(out);
    expect(report.templates).toHaveLength(2);
    expect(report.findings.map(({ location }: { location: { path: string } }) => location.path)).toEqual([
      'b.yaml',
    ]);
  });

  test.each([
    ['empty', '', 'The file is empty'],
    ['no UTF-8', 'Resources: \xff', 'not UTF-8'],
    ['too large', 'x'.repeat(2 * 1024 * 1024 + 1), 'The file is larger'],
  ])('what - reads is a finding where it is %s', async (_, text, message) => {
    const { out, status } = await runWith(text, workspace(), 'check', '-', '--format', 'compact');
    expect(status).toBe(1);
    expect(out).toMatch(/^stdin:1:\d+: error: .*\[template-unreadable\]\n$/);
    expect(out).toContain(message);
  });

  test('reports can be written to files besides what is printed', async () => {
    const folder = workspace({ 'a.yaml': faulty });
    await run(folder, 'check', '--json-file', 'out/report.json', '--sarif-file', 'out/report.sarif');
    expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')).counts.error).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'out/report.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test('parameters have two spellings', async () => {
    for (const spelling of ['--param', '--parameters'])
      expect((await run(workspace(), 'check', spelling, 'x')).err).toContain('"x" is no parameter');
  });

  test('--config-schema prints the schema that is committed', async () => {
    const { out, status } = await run(workspace(), 'check', '--config-schema');
    expect(status).toBe(0);
    expect(out).toBe(readFileSync(new URL('../docs/configuration.schema.json', import.meta.url), 'utf8'));
  });
});

describe('the configuration file', () => {
  test('may end in .yaml as well, but there must not be both', async () => {
    const text = 'fail-on: never\n';
    const yaml = { 'a.yaml': faulty, '.lambda-permission-check.yaml': text };
    expect((await run(workspace(yaml), 'check')).status).toBe(0);
    const { status, err } = await run(workspace({ ...yaml, '.lambda-permission-check.yml': text }), 'check');
    expect(status).toBe(2);
    expect(err).toContain('There are both .lambda-permission-check.yml and .lambda-permission-check.yaml');
  });

  const accept = 'accept:\n  - rule: invoke-permission-missing\n    reason: given elsewhere\n';

  test('is taken from the folder, and options win over it', async () => {
    const files = { 'a.yaml': faulty, '.lambda-permission-check.yml': 'fail-on: never\n' };
    expect((await run(workspace(files), 'check')).status).toBe(0);
    expect((await run(workspace(files), 'check', '--fail-on', 'error')).status).toBe(1);
  });

  test('accepts findings, and says which acceptances are not needed any more', async () => {
    const known = await run(workspace({ 'a.yaml': faulty, '.lambda-permission-check.yml': accept }), 'check');
    expect(known).toMatchObject({ status: 0, err: '' });
    expect(known.out).toContain('no findings left (1 accepted) in 1 template');
    expect(known.out).toContain(
      'accepted by the configuration: invoke-permission-missing at a.yaml:27, given elsewhere',
    );
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
    expect(written.out).toContain('baseline known.json: 1 finding');
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
    [['check', '--live', 'always'], '--live is one of auto, on, off'],
    [['check', '--live', 'on', '--live-timeout', 'long'], 'live-timeout is a number of seconds'],
    [['check', '--live', 'on', '--stack-name', 'shop'], '"shop" names no template'],
    [['check', '--live', 'on', '--stack-name', 'a.yaml=shop'], '"a.yaml=shop" names the template a.yaml'],
    [['check', '--live', 'on', '--stack-name', 'a=-'], '"a=-" is no name of a stack'],
    [['check', '--live-replay', 'absent.json'], 'Can\'t read "absent.json"'],
    [['check', '--config-from', 'base'], '--config-from base needs to know the base'],
    [['check', '-'], 'There is no standard input'],
    [['check', '--stdin-path', 'a.yaml'], '--stdin-path says what to call standard input'],
    [['diff'], 'diff takes a revision or a folder'],
    [['merge', 'a.json'], 'Can\'t read "a.json": there is no such file'],
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

  test('explain shows how the example of the page is mended, for a terminal', async () => {
    const { out } = await run(workspace(), 'explain', 'invoke-permission-mismatch');
    expect(out).toContain(`
ACCEPTED

           Code: { S3Bucket: code, S3Key: orders.zip }
       Topic:
         Type: AWS::SNS::Topic
    -  OtherTopic:
    -    Type: AWS::SNS::Topic
       Subscription:
         Type: AWS::SNS::Subscription
         Properties:
    …
           Action: lambda:InvokeFunction
           FunctionName: !Ref Orders
           Principal: sns.amazonaws.com
    -      SourceArn: !Ref OtherTopic
    +      SourceArn: !Ref Topic

HOW TO FIX

Change the part that the finding names to what it expects.
`);
  });

  test('explain has a page for every rule, without fences and with no line of prose that is too long', async () => {
    for (const { id } of rules) {
      const { out } = await run(workspace(), 'explain', id);
      const long = out.split('\n').filter((line) => line.length > 100 && !/^ {4}|^[|>]|\bhttps:/.test(line));
      expect([id, long, out.includes('```')]).toEqual([id, [], false]);
    }
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
