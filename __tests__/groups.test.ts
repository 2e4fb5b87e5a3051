/** Things in groups. */
import { describe, expect, it } from '@jest/globals';
import { addTo, groupBy, groupsOf } from '../src/groups.ts';

describe('groups', () => {
  const words = ['beta', 'alpha', 'bat', 'ant', 'cat'];
  const first = (word: string): string => word.charAt(0);

  it('stand in the order of their first members, as do the members', () => {
    expect(groupBy(words, first)).toEqual([['beta', 'bat'], ['alpha', 'ant'], ['cat']]);
    expect([...groupsOf(words, first).keys()]).toEqual(['b', 'a', 'c']);
  });

  it('are told apart by the key itself, which may be any value', () => {
    const [one, other] = [{}, {}];
    expect(groupBy([1, 2, 3], (each) => (each === 2 ? other : one))).toEqual([[1, 3], [2]]);
    expect(groupsOf(['x'], () => '__proto__').get('__proto__')).toEqual(['x']);
  });

  it('grow one by one', () => {
    const groups = new Map<string, number[]>();
    addTo(groups, 'a', 1);
    addTo(groups, 'b', 2);
    addTo(groups, 'a', 3);
    expect([...groups]).toEqual([
      ['a', [1, 3]],
      ['b', [2]],
    ]);
  });
});
