import { expect, it } from '@jest/globals';
import { Derived } from '../src/derived.ts';

it('works out each thing once, and keeps it with its owner', () => {
  let count = 0;
  const length = (owner: readonly number[]): number => {
    count++;
    return owner.length;
  };
  const nothing = (): undefined => {
    count++;
    return undefined;
  };
  const [two, three] = [new Derived([1, 2]), new Derived([1, 2, 3])];
  expect([two.get(length), two.get(length), three.get(length)]).toEqual([2, 2, 3]);
  expect([two.get(nothing), two.get(nothing)]).toEqual([undefined, undefined]);
  expect(count).toBe(3);
});
