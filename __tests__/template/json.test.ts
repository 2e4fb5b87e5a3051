import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeOf } from '../../src/finding.ts';
import { descend, toJson } from '../../src/template/node.ts';
import { plain, read, seen, written } from './reading.ts';

test('whatever JSON can say comes back', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (text, indent) => {
      const value: unknown = { value: JSON.parse(text) };
      const { root } = read(JSON.stringify(value, null, indent), 'template.json');
      expect(root && toJson(root)).toEqual(value);
    }),
  );
});

test('values have their places, and numbers their digits', () => {
  const text = '{\r\n  "Resources": {\r\n    "Q": { "Delay": 1.0, "Ids": ["x", null] }\r\n  }\r\n}';
  const { root } = read(text, 'template.json');
  const delay = descend(root, 'Resources', 'Q', 'Delay');
  expect(delay).toMatchObject({ value: 1, text: '1.0' });
  expect(delay && placeOf(delay.at)).toMatchObject({ startLine: 3, startColumn: 21, endColumn: 24 });
  expect(written(descend(root, 'Resources', 'Q', 'Ids'))).toBe('["x", null]');
});

test('duplicate keys: the last one counts', () => {
  const { root, problems } = read('{"a": 1,\n "a": 2}', 'template.json');
  expect(root && toJson(root)).toEqual({ a: 2 });
  expect(seen(problems)).toEqual(['2:2 The key "a" stands twice in this map; only the last one counts']);
});

test('a byte order mark and keys such as __proto__ are no matter', () => {
  expect(JSON.stringify(plain('\uFEFF{"__proto__": {"a": 1}}', 'x.json'))).toBe('{"__proto__":{"a":1}}');
});

test('what is not quite JSON is read as YAML, unless the file says JSON', () => {
  const text = '{"a": [1, 2,], // why\n}';
  expect(read(text, 'template.json').root).toBeUndefined();
  expect(plain('{"a": [1, 2,], # why\n}', 'x.template')).toEqual({ a: [1, 2] });
});

describe('broken JSON', () => {
  test.each([
    ['{"a": 1,}', '1:8 This is not JSON: a "," stands behind the last item'],
    ['{"a": [1,\n]}', '1:9 This is not JSON: a "," stands behind the last item'],
    ['{"a": 1\n "b": 2}', '2:2 This is not JSON: a "," or "}" is missing here'],
    ['{"a" 1}', '1:6 This is not JSON: a ":" is missing here'],
    ['{"a": }', '1:7 This is not JSON: a value is missing here'],
    ['{a: 1}', '1:2 This is not JSON: a key in double quotes is missing here'],
    ['{\n  // why\n}', '2:3 This is not JSON: a comment stands here, which JSON has not'],
    [
      '{"a": "b\n"}',
      '1:7 This is not JSON: this string is not closed, or holds a character that must be escaped',
    ],
    ['{"a": "\\d"}', '1:7 This is not JSON: this string holds an escape sequence that JSON has not'],
    ['{"a": [1', '1:9 This is not JSON: a "," or "]" is missing here, and the file ends here'],
    ['{} x', '1:4 This is not JSON: something follows the last bracket'],
  ])('%j', (text, expected) => {
    const { root, problems } = read(text, 'template.json');
    expect(root).toBeUndefined();
    expect(seen(problems)).toEqual([expected]);
    expect(problems[0]).toMatchObject({ rule: 'template-unreadable', severity: 'error' });
  });
});
