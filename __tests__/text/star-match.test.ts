/** The one matcher of patterns with stars. */
import { describe, expect, it } from '@jest/globals';
import { starMatches } from '../../src/text/star-match.ts';

const matches = (pattern: string, given: string): boolean =>
  starMatches({
    pattern,
    given,
    isStar: (wanted) => wanted === '*',
    takes: (wanted, char) => wanted === '?' || wanted === char,
  });

describe('a pattern with stars', () => {
  it.each([
    ['', ''],
    ['*', ''],
    ['a*b*c', 'abbcc'],
    ['*ab', 'aab'],
    ['a*a', 'aaaa'],
    ['?*?', 'ab'],
    ['**', 'x'],
  ])('%j matches %j', (pattern, given) => {
    expect(matches(pattern, given)).toBe(true);
  });

  it.each([
    ['', 'a'],
    ['a', ''],
    ['a*b*c', 'abbc!'],
    ['?*?', 'a'],
    ['a*a', 'a'],
    ['*ab', 'aba'],
  ])('%j does not match %j', (pattern, given) => {
    expect(matches(pattern, given)).toBe(false);
  });

  it('takes no exponential time', () => {
    expect(matches(`${'*a'.repeat(200)}b`, 'a'.repeat(5000))).toBe(false);
  });

  it('is of any parts', () => {
    const path = { isStar: (each: string) => each === '**', takes: (a: string, b: string) => a === b };
    expect(starMatches({ ...path, pattern: ['src', '**', 'x'], given: ['src', 'a', 'b', 'x'] })).toBe(true);
    expect(starMatches({ ...path, pattern: ['src', '**', 'x'], given: ['lib', 'x'] })).toBe(false);
  });
});
