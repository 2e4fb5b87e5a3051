/** Logical ids for what is to be added. */
import { expect, test } from '@jest/globals';
import { logicalIds } from '../../src/remedies/logical-id.ts';
import { stackOf } from '../support/stack.ts';

test('an id is in the template no more than among those given before', () => {
  const template = stackOf('Resources:\n  Permission: {Type: AWS::SNS::Topic}\n');
  const idFor = logicalIds();
  expect([1, 2, 3].map(() => idFor(template, 'Per-mission'))).toEqual([
    'Permission2',
    'Permission3',
    'Permission4',
  ]);
  expect(idFor(template, 'Other')).toBe('Other');
  expect(idFor(template, 'x'.repeat(300)).length).toBeLessThanOrEqual(255);
});
