import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { discover } from '../../src/io/discover.ts';

const TEMPLATE = 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n';

const FILES: Readonly<Record<string, string>> = {
  'template.yaml': TEMPLATE,
  'infra/stack.template': `# The stack\n---\n${TEMPLATE}`,
  'infra/stack.json': '{\n  "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}\n}',
  'infra/indented.yml': TEMPLATE.replace(/^/gm, '  '),
  'infra/noextension': TEMPLATE,
  'infra/broken.yaml': `${TEMPLATE}   x: y\n`,
  'infra/[id]/{a}.yaml': TEMPLATE,
  // Not templates, by their content.
  'compose.yaml': 'services:\n  a: 1\n',
  'serverless.yml': 'service: x\nresources:\n  Resources:\n    Topic:\n      Type: AWS::SNS::Topic\n',
  'package.json': '{"name": "x", "description": "Resources of AWS::SNS::Topic"}',
  'README.md': TEMPLATE,
  // Passed over.
  '.git/HEAD': '',
  '.git/info/exclude': 'excluded.yaml\n',
  'excluded.yaml': TEMPLATE,
  '.gitignore': 'packaged.yaml\n/tmp/\n*.gen.yaml\n!keep.gen.yaml\n',
  'packaged.yaml': TEMPLATE,
  'infra/packaged.yaml': TEMPLATE,
  'a.gen.yaml': TEMPLATE,
  'keep.gen.yaml': TEMPLATE,
  'tmp/template.yaml': TEMPLATE,
  'infra/tmp/template.yaml': TEMPLATE,
  'infra/.gitignore': '/secret.yaml\n',
  'infra/secret.yaml': TEMPLATE,
  'secret.yaml': TEMPLATE,
  'node_modules/x/template.yaml': TEMPLATE,
  '.aws-sam/build/template.yaml': TEMPLATE,
  'cdk.out/stack.template.json': '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}',
  'infra/dist/template.yaml': TEMPLATE,
};

let base = '';
let workspace = '';

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'discover-')));
  workspace = join(base, 'workspace');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  mkdirSync(join(base, 'outside'));
  mkdirSync(join(workspace, 'empty'));
  writeFileSync(join(base, 'outside', 'template.yaml'), TEMPLATE);
  symlinkSync(join(base, 'outside'), join(workspace, 'link'));
  symlinkSync(workspace, join(workspace, 'infra', 'cycle'));
});

afterAll(() => rmSync(base, { recursive: true }));

const find = (...patterns: string[]): string[] =>
  discover(workspace, patterns, { confined: true }).found.map(({ path, named }) =>
    named ? `${path} (named)` : path,
  );

const ALL = [
  'infra/[id]/{a}.yaml',
  'infra/broken.yaml',
  'infra/indented.yml',
  'infra/noextension',
  'infra/stack.json',
  'infra/stack.template',
  'infra/tmp/template.yaml',
  'keep.gen.yaml',
  'secret.yaml',
  'template.yaml',
];

describe('by content', () => {
  test('in the workspace, where nothing is named', () => expect(find()).toEqual(ALL));
  test('in a folder', () => expect(find('.')).toEqual(ALL));
  test('in folders below, each file once', () =>
    expect(find('./infra/', 'infra/tmp', 'infra/tmp/')).toEqual(
      ALL.filter((path) => path.startsWith('infra/')),
    ));
  test('by a glob', () =>
    expect(find('**/*.{template,json}')).toEqual(['infra/stack.json', 'infra/stack.template']));
  test('by a glob in a folder', () => expect(find('infra/*.yml')).toEqual(['infra/indented.yml']));
});

describe('by name', () => {
  test('a file is a template, whatever it holds', () =>
    expect(find('compose.yaml', './template.yaml')).toEqual([
      'compose.yaml (named)',
      'template.yaml (named)',
    ]));
  test('though git ignores it', () => expect(find('packaged.yaml')).toEqual(['packaged.yaml (named)']));
  test('with brackets and braces', () =>
    expect(find('infra/[id]/{a}.yaml')).toEqual(['infra/[id]/{a}.yaml (named)']));
  test('a folder that is passed over otherwise', () => {
    expect(find('cdk.out')).toEqual(['cdk.out/stack.template.json']);
    expect(find('tmp')).toEqual(['tmp/template.yaml']);
    expect(find('**/dist/*.yaml')).toEqual(['infra/dist/template.yaml']);
    expect(find('{tmp,infra}/**/template.yaml', 'tmp/*')).toEqual([
      'infra/tmp/template.yaml',
      'tmp/template.yaml',
    ]);
  });
});

describe('excluded', () => {
  test('files', () =>
    expect(find('!**/*.yaml')).toEqual([
      'infra/indented.yml',
      'infra/noextension',
      'infra/stack.json',
      'infra/stack.template',
    ]));
  test('folders', () =>
    expect(find('.', '!infra')).toEqual(['keep.gen.yaml', 'secret.yaml', 'template.yaml']));
  test('files that are named', () =>
    expect(find('template.yaml', 'infra/stack.json', '!infra/**')).toEqual(['template.yaml (named)']));
});

describe('what is not there', () => {
  const missing = (pattern: string, confined = true): string | undefined =>
    discover(workspace, [pattern], { confined }).missing[0]?.why;

  test.each([
    ['nothing.yaml', 'there is no such file or folder'],
    ['nothing/*.yaml', 'there is no such folder'],
    ['**/*.toml', 'it matches no file'],
    ['../outside', 'it lies outside the workspace'],
    ['../outside/*.yaml', 'it lies outside the workspace'],
    ['../outside/template.yaml', 'it lies outside the workspace'],
    ['link', 'it lies outside the workspace'],
    ['link/template.yaml', 'it lies outside the workspace'],
    ['/etc', 'it lies outside the workspace'],
    ['a\0b', 'there is no such file or folder'],
  ])('%j: %s', (pattern, why) => expect(missing(pattern)).toBe(why));

  test('a folder without templates is there', () => expect(missing('empty')).toBeUndefined());

  test('the others are found all the same', () => {
    const { found, missing: gone } = discover(workspace, ['nothing', 'template.yaml'], { confined: true });
    expect([found.length, gone.length]).toEqual([1, 1]);
  });
});

test('outside of the workspace, where that is allowed', () => {
  const { found, missing, folders } = discover(
    workspace,
    ['../outside', join(base, 'outside', 'template.yaml')],
    {
      confined: false,
    },
  );
  expect(found).toEqual([{ path: '../outside/template.yaml', named: true }]);
  expect(missing).toEqual([]);
  expect(folders).toEqual([join(base, 'outside')]);
});
