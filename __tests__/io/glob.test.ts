import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globMatcher, isGlob, literalFolder } from '../../src/io/glob.ts';

test.each([
  ['*.yaml', ['a.yaml', '.a.yaml', '.yaml'], ['a/b.yaml', 'a.yml']],
  ['**/*.yaml', ['a.yaml', 'a/b.yaml', 'a/b/c.yaml'], ['a.yml']],
  ['a/**', ['a', 'a/b', 'a/b/c'], ['b', 'ab']],
  ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z'], ['a/b', 'z']],
  ['a/*/c', ['a/b/c'], ['a/c', 'a/b/b/c']],
  ['t?.yml', ['t1.yml'], ['t.yml', 't12.yml', 't/.yml']],
  ['{a,b/c}.{yaml,yml}', ['a.yaml', 'b/c.yml'], ['a.json', 'c.yml']],
  ['{a{1,2},b}', ['a1', 'a2', 'b'], ['a']],
  ['a+(b).[c]', ['a+(b).[c]'], ['ab.c']],
])('%s', (pattern, matching, others) => {
  const matches = globMatcher(pattern);
  expect(matching.filter((path) => !matches(path))).toEqual([]);
  expect(others.filter(matches)).toEqual([]);
});

test('the folder where a search begins', () => {
  expect(literalFolder('a/b/*.yaml')).toBe('a/b');
  expect(literalFolder('**/a.yaml')).toBe('');
  expect(literalFolder('../a/{b,c}/d')).toBe('../a');
  expect(literalFolder('/*.yaml')).toBe('/');
  expect(isGlob('a/b.yaml')).toBe(false);
});

test('a path without wildcards matches itself', () => {
  const path = fc.array(fc.stringMatching(/^[a-z0-9._-]{1,8}$/), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(path, (segments) => globMatcher(segments.join('/'))(segments.join('/'))));
});

test('no pattern takes long', () => {
  const start = performance.now();
  globMatcher(`${'*a'.repeat(50)}b`)('a'.repeat(250));
  globMatcher(`${'**/a/'.repeat(50)}b`)('a/'.repeat(250));
  globMatcher('{a,b}'.repeat(40))('a'.repeat(40));
  globMatcher('{'.repeat(5000))('a');
  expect(performance.now() - start).toBeLessThan(5_000);
});
