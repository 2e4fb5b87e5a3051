import { describe, expect, test } from '@jest/globals';
import { placeOf } from '../../src/finding.ts';
import { child, descend } from '../../src/template/node.ts';
import { plain, read, seen, written } from './reading.ts';

describe('intrinsic functions', () => {
  test.each([
    ['!Ref Topic', { Ref: 'Topic' }],
    ['!Condition IsProd', { Condition: 'IsProd' }],
    ['!Sub "a-${B}"', { 'Fn::Sub': 'a-${B}' }],
    ['!Sub [a, {B: c}]', { 'Fn::Sub': ['a', { B: 'c' }] }],
    ['!GetAtt Topic.TopicName', { 'Fn::GetAtt': ['Topic', 'TopicName'] }],
    ['!GetAtt Nested.Outputs.Arn', { 'Fn::GetAtt': ['Nested', 'Outputs.Arn'] }],
    ['!GetAtt [Topic, TopicName]', { 'Fn::GetAtt': ['Topic', 'TopicName'] }],
    [
      '!If [IsProd, !Ref A, !Ref "AWS::NoValue"]',
      { 'Fn::If': ['IsProd', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] },
    ],
    ['!Transform {Name: AWS::Include}', { 'Fn::Transform': { Name: 'AWS::Include' } }],
    ['!ForEach [x, [a], {}]', { 'Fn::ForEach': ['x', ['a'], {}] }],
    ['!Base64\n  Fn::Sub: x', { 'Fn::Base64': { 'Fn::Sub': 'x' } }],
    ['!Join\n  - ":"\n  - - a\n    - b', { 'Fn::Join': [':', ['a', 'b']] }],
    ['!Ref 012', { Ref: '012' }],
    ['!Ref yes', { Ref: 'yes' }],
    ['!Ref', { Ref: '' }],
    ['Fn::Sub: x', { 'Fn::Sub': 'x' }],
  ])('%s', (text, expected) =>
    expect(plain(`a: ${text.includes(': x') ? '\n  ' : ''}${text}`)).toEqual({ a: expected }),
  );

  test('span tag and argument, and each part of !GetAtt has its place', () => {
    const { root } = read('Arn: !GetAtt Topic.TopicName # the name');
    const call = child(root, 'Arn');
    expect(written(call)).toBe('!GetAtt Topic.TopicName');
    const argument = child(call, 'Fn::GetAtt');
    expect(argument?.kind === 'list' ? argument.items.map(written) : []).toEqual(['Topic', 'TopicName']);
  });
});

describe('scalars, as CloudFormation takes them (YAML 1.1 without timestamps)', () => {
  test.each<[string, unknown, string]>([
    ['text', 'text', 'text'],
    ['2012-10-17', '2012-10-17', '2012-10-17'],
    ['"2010-09-09"', '2010-09-09', '2010-09-09'],
    ['123456789012', 123456789012, '123456789012'],
    ['012345678901', '012345678901', '012345678901'],
    ['0755', 493, '0755'],
    ['0x1F', 31, '0x1F'],
    ['1_000', 1000, '1_000'],
    ['-3', -3, '-3'],
    ['1.50', 1.5, '1.50'],
    ['1.2.3', '1.2.3', '1.2.3'],
    ['1e3', '1e3', '1e3'],
    ['true', true, 'true'],
    ['True', true, 'true'],
    ['yes', true, 'true'],
    ['NO', false, 'false'],
    ['off', false, 'false'],
    ['y', 'y', 'y'],
    ['yEs', 'yEs', 'yEs'],
    ['"yes"', 'yes', 'yes'],
    ["'true'", 'true', 'true'],
    ['~', null, ''],
    ['null', null, ''],
    ['', null, ''],
    ['!!str 12', '12', '12'],
    ['!!int "12"', 12, '12'],
    ["'it''s'", "it's", "it's"],
    ['"a\\tb\\u00e9"', 'a\tbé', 'a\tbé'],
    ['"a\n\n  b"', 'a\nb', 'a\nb'],
    ['|\n  one\n   two\n', 'one\n two\n', 'one\n two\n'],
    ['>-\n  one\n  two\n', 'one two', 'one two'],
    ['a:b#c', 'a:b#c', 'a:b#c'],
  ])('%j', (text, value, characters) => {
    expect(child(read(`key: ${text}`).root, 'key')).toMatchObject({
      kind: 'scalar',
      value,
      text: characters,
    });
  });

  test('keys stay as they are written', () => {
    expect(plain('on: 1\n012345678901: 2\n"012": 3\nyes: 4\n? a\n: 5')).toEqual({
      on: 1,
      '012345678901': 2,
      '012': 3,
      yes: 4,
      a: 5,
    });
  });
});

describe('what CloudFormation takes though it is no good YAML', () => {
  test('brackets that close further left than the key before them', () => {
    const text = 'Resources:\n  A:\n    P: [{\n"x": "a b", # why\n  "y": [1,\n2]\n}]\n  B: !Ref A\n';
    const { root, problems } = read(text);
    expect(problems).toEqual([]);
    expect(plain(text)).toEqual({ Resources: { A: { P: [{ x: 'a b', y: [1, 2] }] }, B: { Ref: 'A' } } });
    const b = descend(root, 'Resources', 'B');
    expect(b && placeOf(b.at)).toMatchObject({ startLine: 8, startColumn: 6 });
  });

  test('tabs in brackets and behind colons', () =>
    expect(plain('a: [\n\tb,\n\t"c"\n]\nd:\te')).toEqual({ a: ['b', 'c'], d: 'e' }));

  test('commas behind the last item, comments and single quotes in brackets', () =>
    expect(plain("{ # why\n'a': [1, 2,],\n}")).toEqual({ a: [1, 2] }));

  test('byte order mark, carriage returns, document marks, more documents', () => {
    expect(plain('\uFEFFa: 1')).toEqual({ a: 1 });
    expect(plain('a:\r\n  - b\r\n  - "c\r\n    d"\r\n')).toEqual({ a: ['b', 'c d'] });
    expect(plain('---\na: 1\n---\nb: [\n')).toEqual({ a: 1 });
    expect(plain('%YAML 1.1\n---\na: 1\n...\nb: ]')).toEqual({ a: 1 });
  });

  test('lists that are no further right than their key', () =>
    expect(plain('a:\n- b\n- c: 1\n  d: 2\ne: f')).toEqual({ a: ['b', { c: 1, d: 2 }], e: 'f' }));

  test('duplicate keys: the last one counts, and both are named', () => {
    const { root, problems } = read('Resources:\n  Topic: 1\n  Other: 2\n  Topic: 3\n');
    expect(seen(problems)).toEqual([
      '4:3 The key "Topic" stands twice in this map; only the last one counts',
    ]);
    expect(problems[0]).toMatchObject({ rule: 'template-duplicate-key', severity: 'warning' });
    expect(problems[0]?.related.map(({ at }) => placeOf(at).startLine)).toEqual([2]);
    expect(descend(root, 'Resources', 'Topic')).toMatchObject({ value: 3 });
  });
});

describe('anchors, aliases and merge keys', () => {
  test('an alias is the very node', () => {
    const { root } = read('a: &x {p: [1]}\nb: *x\nc: &y text\nd: [*y]');
    expect(child(root, 'b')).toBe(child(root, 'a'));
    expect(plain('c: &y text\nd: [*y]')).toEqual({ c: 'text', d: ['text'] });
  });

  test('an anchor can be given anew', () =>
    expect(plain('a: &x 1\nb: *x\nc: &x 2\nd: *x')).toEqual({ a: 1, b: 1, c: 2, d: 2 }));

  test('a merge key fills in what the map does not say', () =>
    expect(
      plain('a: &a {p: 1, q: 2}\nb: &b {q: 3, r: 4}\nc:\n  q: 0\n  <<: [*a, *b]\nd:\n  <<: *b\n  r: 5'),
    ).toEqual({
      a: { p: 1, q: 2 },
      b: { q: 3, r: 4 },
      c: { q: 0, p: 1, r: 4 },
      d: { r: 5, q: 3 },
    }));

  test('a function can be anchored', () =>
    expect(plain('a: &x !Ref T\nb: *x\nc: !Sub &y z\nd: *y')).toEqual({
      a: { Ref: 'T' },
      b: { Ref: 'T' },
      c: { 'Fn::Sub': 'z' },
      d: { 'Fn::Sub': 'z' },
    }));
});

describe('places', () => {
  const text =
    'Resources:\n  Topic: # the topic\n    Type: "AWS::SNS::Topic"\n    Tags: [a, {Key: b}]\n    Empty:\n  Last: |\n    x\n';
  const { root } = read(text);

  test.each([
    [['Resources', 'Topic', 'Type'], '"AWS::SNS::Topic"', 3, 11],
    [['Resources', 'Topic', 'Tags'], '[a, {Key: b}]', 4, 11],
    [['Resources', 'Topic', 'Empty'], '', 5, 11],
    [['Resources', 'Topic'], 'Type: "AWS::SNS::Topic"\n    Tags: [a, {Key: b}]\n    Empty:', 3, 5],
    [['Resources', 'Last'], '|\n    x\n', 6, 9],
  ])('%j', (path, characters, startLine, startColumn) => {
    const node = descend(root, ...path);
    expect(written(node)).toBe(characters);
    expect(node && placeOf(node.at)).toMatchObject({ startLine, startColumn });
  });

  test('of keys', () => {
    const resources = child(root, 'Resources');
    const entry = resources?.kind === 'map' ? resources.entries.get('Topic') : undefined;
    expect(entry && placeOf(entry.keyAt)).toMatchObject({ startLine: 2, startColumn: 3, endColumn: 8 });
  });
});

test('keys such as __proto__ are data', () => {
  const { root } = read('__proto__: {polluted: 1}\nconstructor: 2\ntoString: 3');
  expect(root?.kind === 'map' ? [...root.entries.keys()] : []).toEqual([
    '__proto__',
    'constructor',
    'toString',
  ]);
  expect(JSON.stringify(plain('__proto__: {polluted: 1}'))).toBe('{"__proto__":{"polluted":1}}');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each(['', '\n\n', '# only a comment\n', '---\n', '\uFEFF'])(
  '%j holds nothing, and that is no problem of reading',
  (text) => expect(read(text)).toEqual({ root: undefined, problems: [] }),
);
