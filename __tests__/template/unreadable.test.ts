import { expect, test } from '@jest/globals';
import { read, seen } from './reading.ts';

const NOT_YAML = 'This is not YAML: ';

test.each([
  ['a quote that is never closed', 'a: 1\nb: "c\nd: 2\n', '2:4 this quote is not closed, or closed too late'],
  ['a quote that the next one closes', 'a: "b\nc: "d"\n', '1:4 this quote is not closed, or closed too late'],
  ['text behind a quote', 'a: "b" c', '1:8 text follows the closing quote'],
  ['a tab that indents', 'a:\n\tb: 1', '2:1 a tab indents this line'],
  [
    'a key further left than its neighbour',
    'a:\n    b: 1\n  c: 2',
    '3:3 this line is indented differently from its neighbours',
  ],
  [
    'a key further right than its neighbour',
    'a:\n  b: 1\n   c: 2',
    '3:4 this line is indented further than the one before, which already has a value',
  ],
  ['a missing colon', 'a:\n  b\n  c: 1', '2:3 a ":" is missing in this line'],
  ['a missing colon in the last line', 'a: 1\nb 2', '2:1 a ":" is missing in this line'],
  ['a second colon', 'a: b: c', '1:5 a second ":" in one line starts a map inside a map'],
  ['a list among keys', 'a: 1\n- b', '2:1 a list or map stands where a key is needed'],
  ['a key among items', 'a:\n- b\n  c: 1\n', '2:3 a ":" is missing in this line'],
  ['a bracket that is never closed', 'a: [b, c\nd: 1', '1:4 this bracket is not closed'],
  ['a comma that is missing', 'a: [b, "c" "d"]', '1:12 a "," is missing before this'],
  ['a bracket too many', 'a: [b]]', '1:7 this does not belong here'],
  ['an indented list in brackets', 'a: {b:\n  - c}', '2:3 an indented map or list stands inside brackets'],
  ['two short functions', 'a: !Base64 !Sub b', '1:12 two short functions stand side by side'],
  ['a lone star', 'Resource: *', '1:11 an alias (*) or anchor (&) has no name'],
  ['an unknown alias', 'a: *b', '1:4 this alias (*) stands for nothing that is complete above it'],
  ['a function on an alias', 'a: &x 1\nb: !Sub *x', '2:9 a function or anchor stands before an alias (*)'],
  ['a reserved character', 'a: @b', '1:4 a value can not begin with this character'],
  ['an unknown escape sequence', 'a: "b\\dc"', '1:6 this is no escape sequence'],
  [
    'text that is not indented',
    'a: |\n    b\n  c\n',
    '3:3 this line is indented differently from its neighbours',
  ],
  ['a map as key', '{a: 1}: b', '1:1 a list or map stands where a key is needed'],
  ['a placeholder', 'a: {{ b }}', '1:5 a placeholder of a template engine stands here'],
  [
    'a statement of a template engine',
    'a:\n  {% if b %}\n  c: 1',
    '2:4 a placeholder of a template engine stands here',
  ],
  [
    'a merge conflict',
    'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n',
    '2:1 a merge conflict is left here',
  ],
  ['a NUL character', 'a: b\0c', '1:5 this control character can not stand in a template'],
  [
    'a character that the parser has for itself',
    'a: b\n\u0002c: d',
    '2:1 this control character can not stand in a template',
  ],
])('%s', (_, text, expected) => {
  const { root, problems } = read(text);
  expect(root).toBeUndefined();
  expect(seen(problems)).toEqual([expected.replace(' ', ` ${NOT_YAML}`)]);
  const [problem] = problems;
  expect(problem).toMatchObject({ rule: 'template-unreadable', severity: 'error', resources: [], fix: null });
  expect(problem?.help).toMatch(/^[A-Z].*\.$/);
});
