/** Keys of symbolic texts: equal for texts that are surely the same, and only for those. */
import { describe, expect, it } from '@jest/globals';
import { keyOf } from '../../src/text/key.ts';
import type { SymbolicString } from '../../src/text/symbolic-string.ts';

const partition = { id: 'AWS::Partition', label: '${AWS::Partition}', reason: 'open' };
const other = { id: 't.yaml#P', label: '${P}', reason: 'open' };

describe('the key of a text', () => {
  it.each<readonly [string, SymbolicString, SymbolicString]>([
    ['a literal partition and an open one', ['arn:aws:sns:x'], ['arn:', partition, ':sns:x']],
    ['the same within a text', ['a arn:aws:sns:x', other], ['a arn:', partition, ':sns:x', other]],
    ['a partition before a token', ['arn:aws:', other], ['arn:', partition, ':', other]],
    ['two partitions', ['arn:aws:a,arn:aws:b'], ['arn:', partition, ':a,arn:', partition, ':b']],
    ['tokens by their id, whatever they are called', [{ ...other, label: 'x' }], [other]],
  ])('is equal for %s', (_, a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it.each<readonly [string, SymbolicString, SymbolicString]>([
    ['another partition', ['arn:aws-cn:sns:x'], ['arn:', partition, ':sns:x']],
    ['a text and a token of that name', ['t.yaml#P'], [other]],
    ['a text that reads like a key', [keyOf([other])], [other]],
    ['a literal that names the token', ['arn:","AWS::Partition",":x'], ['arn:', partition, ':x']],
  ])('differs for %s', (_, a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});
