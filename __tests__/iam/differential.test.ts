/** A small sample of what `npm run differential` does at large: the same answers as an independent engine. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Caller, ours, type Question, theirs } from './oracle/engines.ts';
import { policy, request, resourcePolicy } from './oracle/policies.ts';

const question = (caller: Caller): fc.Arbitrary<Question> =>
  fc.record({
    caller: fc.constant(caller),
    policy: caller === 'role' ? policy : resourcePolicy,
    boundary: caller === 'role' ? fc.option(policy, { nil: undefined, freq: 3 }) : fc.constant(undefined),
    request,
  });

describe('an independent engine', () => {
  it.each(['role', 'service'] as const)('agrees wherever something is certain, for a %s', (caller) => {
    fc.assert(
      fc.property(question(caller), (asked) => {
        const answer = ours(asked);
        if (answer !== 'unknown') expect(answer).toBe(theirs(asked));
      }),
      { numRuns: 1_000, seed: 20_261_123 },
    );
  });

  it('leaves hardly anything undecided', () => {
    const sample = fc.sample(fc.oneof(question('role'), question('service')), { numRuns: 1_000, seed: 1 });
    expect(sample.filter((asked) => ours(asked) === 'unknown').length).toBeLessThan(20);
  });
});
