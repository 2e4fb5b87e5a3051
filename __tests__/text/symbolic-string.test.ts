import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  concat,
  literal,
  matches,
  type SymbolicString,
  same,
  show,
  split,
  type Token,
} from '../../src/text/symbolic-string.ts';

const token = (id: string, more: Partial<Token> = {}): Token => ({
  id,
  label: `\${${id}}`,
  reason: 'open',
  ...more,
});
const partition = token('AWS::Partition', { values: ['aws', 'aws-cn', 'aws-us-gov'] });
const account = token('AWS::AccountId', { chars: '0-9', minLength: 12, maxLength: 12 });
const stage = token('stage', { chars: 'a-zA-Z0-9_-', minLength: 1 });
const env = token('Env', { values: ['dev', 'prod'] });
const name = (id: string): Token =>
  token(id, { chars: 'A-Za-z0-9_-', minLength: 1, family: 'AWS::SNS::Topic', generated: true });

describe('same', () => {
  it.each<[string, SymbolicString, SymbolicString, string]>([
    ['equal literals', ['a'], ['a'], 'yes'],
    ['other literals', ['a'], ['b'], 'no'],
    ['a token and itself', ['x-', env], ['x-', env], 'yes'],
    ['a token and any literal', [token('P')], ['x'], 'unknown'],
    ['two open tokens', [token('P')], [token('Q')], 'unknown'],
    ['one token with two different tails', [env, '-a'], [env, '-b'], 'no'],
    ['a literal that the token cannot be', [account], ['my-account'], 'no'],
    ['a literal that is too short for the token', [account], ['123'], 'no'],
    ['a literal that the token can be', [account], ['123456789012'], 'unknown'],
    ['a value that is not among the known ones', [env], ['test'], 'no'],
    ['a value among the known ones', [env], ['dev'], 'unknown'],
    ['a longer text with no known value', ['fn-', env], ['fn-test'], 'no'],
    ['generated names of two resources', [name('A')], [name('B')], 'no'],
    ['generated names of two resources inside an ARN', ['arn:', name('A')], ['arn:', name('B')], 'no'],
    ['a generated name and a literal that is none', [name('A')], ['orders'], 'no'],
    ['a generated name and a literal that could be one', [name('A')], ['stack-A-1AB2CD3EF4GH'], 'unknown'],
    ['aws and the open partition', ['arn:aws:sns:x'], ['arn:', partition, ':sns:x'], 'yes'],
    ['another partition and the open one', ['arn:aws-cn:sns:x'], ['arn:', partition, ':sns:x'], 'unknown'],
    ['an ARN in another place', ['arn:aws:sns:x'], ['arn:', partition, ':sqs:x'], 'no'],
  ])('%s', (_title, a, b, answer) => {
    expect(same(a, b)).toBe(answer);
    expect(same(b, a)).toBe(answer);
  });
});

describe('matches', () => {
  it.each<[string, SymbolicString, SymbolicString, string]>([
    ['a star takes literals', ['arn:*'], ['arn:aws'], 'yes'],
    ['a star takes tokens', ['a/*/c'], ['a/', stage, '/c'], 'yes'],
    ['a star takes nothing', ['a*'], ['a'], 'yes'],
    ['a question mark takes one character', ['a?c'], ['abc'], 'yes'],
    ['a question mark takes no more', ['a?c'], ['abbc'], 'no'],
    ['a literal where the text is open', ['a/prod/c'], ['a/', stage, '/c'], 'unknown'],
    ['a literal that the open part cannot be', ['a/x:y/c'], ['a/', stage, '/c'], 'no'],
    ['a star in a token is a wildcard, too', [token('P', { values: ['*'] })], ['x'], 'yes'],
    ['a token that could be a wildcard', ['x', token('P')], ['xyz'], 'unknown'],
    ['case counts', ['Lambda:*'], ['lambda:x'], 'no'],
    ['every known value matches', ['*d*'], ['x', env], 'yes'],
    ['other generated names', [name('A'), '/*/GET'], [name('B'), '/', stage, '/GET'], 'no'],
    ['a wildcard behind a generated name', [name('A'), '*'], [name('B'), 'x'], 'unknown'],
  ])('%s', (_title, pattern, text, answer) => {
    expect(matches(pattern, text)).toBe(answer);
  });

  it('ignores case where asked', () => {
    expect(matches(['Lambda:*'], ['lambda:invokefunction'], { ignoreCase: true })).toBe('yes');
  });

  it('is quick on hostile patterns', () => {
    expect(matches(['*a'.repeat(500)], ['a'.repeat(1_000) + 'b'])).toBe('no');
  });
});

describe('split', () => {
  it('gives the fields', () => {
    expect(split(['a:b', env, ':c'], ':')).toEqual([['a'], ['b', env], ['c']]);
  });
  it('keeps the rest in the last field', () => {
    expect(split(['a:b:c:d'], ':', 2)).toEqual([['a'], ['b:c:d']]);
  });
  it('gives nothing where a token may hold the separator', () => {
    expect(split(['a:', token('P'), ':c'], ':')).toBeUndefined();
  });
  it('lets anything stand in the last field', () => {
    expect(split(['a:', token('P')], ':', 2)).toEqual([['a'], [token('P')]]);
  });
});

describe('laws', () => {
  type Chosen = { P: string; Q: string; R: string; N: string };
  const part = fc.oneof(
    fc.stringMatching(/^[ab/:]{1,3}$/),
    fc.constantFrom<Token>(
      token('P'),
      token('Q', { chars: 'ab' }),
      token('R', { values: ['a', 'b/'] }),
      name('N'),
    ),
  );
  const text = fc.array(part, { maxLength: 5 }).map((parts) => concat(...parts));
  const values = fc.record({
    P: fc.stringMatching(/^[ab/:]{0,3}$/),
    Q: fc.stringMatching(/^[ab]{0,3}$/),
    R: fc.constantFrom('a', 'b/'),
    N: fc.constantFrom('s-ABCDEFGH1', 's-t-12345678'),
  });
  const put = (of: SymbolicString, chosen: Chosen): string =>
    of
      .map((piece) => (typeof piece === 'string' ? piece : (chosen[piece.id as keyof Chosen] ?? '')))
      .join('');

  it('same is reflexive and symmetric', () => {
    fc.assert(fc.property(text, text, (a, b) => same(a, a) === 'yes' && same(a, b) === same(b, a)));
  });

  it('same never says what some values refute', () => {
    fc.assert(
      fc.property(text, text, values, (a, b, chosen) => {
        const equal = put(a, chosen) === put(b, chosen);
        expect(same(a, b)).not.toBe(equal ? 'no' : 'yes');
      }),
      { numRuns: 2_000 },
    );
  });

  it('matches agrees with a regular expression whatever the tokens are', () => {
    const pattern = fc
      .array(fc.oneof(part, fc.constantFrom('*', '?')), { maxLength: 5 })
      .map((parts) => concat(...parts));
    fc.assert(
      fc.property(pattern, text, values, (wanted, given, chosen) => {
        const source = wanted
          .map((piece) =>
            typeof piece === 'string'
              ? piece.replace(/\*/g, '.*').replace(/\?/g, '.')
              : (chosen[piece.id as keyof Chosen] ?? ''),
          )
          .join('');
        const found = new RegExp(`^${source}$`).test(put(given, chosen));
        expect(matches(wanted, given)).not.toBe(found ? 'no' : 'yes');
      }),
      { numRuns: 2_000 },
    );
  });

  it('splitting and joining gives the text again', () => {
    fc.assert(
      fc.property(text, (a) => {
        const fields = split(a, ':');
        if (fields === undefined) return;
        expect(concat(...fields.flatMap((field, index) => (index === 0 ? [field] : [':', field])))).toEqual(
          a,
        );
      }),
    );
  });

  it('concat leaves neither empty nor neighbouring stretches', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const joined = concat(a, b);
        expect(
          joined.some(
            (piece, index) =>
              piece === '' || (typeof piece === 'string' && typeof joined[index - 1] === 'string'),
          ),
        ).toBe(false);
        expect(show(joined)).toBe(show(a) + show(b));
        expect(literal(concat('x', 'y'))).toBe('xy');
      }),
    );
  });
});
