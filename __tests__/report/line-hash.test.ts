import { describe, expect, test } from '@jest/globals';
import { lineHashes } from '../../src/report/line-hash.ts';

// What GitHub's own tests expect: https://github.com/github/codeql-action/blob/main/src/fingerprints.test.ts
const GREETINGS = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1',
];

describe('the hash of a line is the one that code scanning works out', () => {
  test.each([
    ['nothing', '', ['c129715d7a2bc9a3:1']],
    [
      'lines without a last line break',
      ' a\nb\n  \t\tc\n d',
      ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
    ],
    ['line feeds', ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', GREETINGS],
    ['carriage returns', ' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', GREETINGS],
    ['both', ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', GREETINGS],
  ])('of %s', (_, text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes);
  });

  test('and lines that are alike as far as it reaches are numbered', () => {
    const line = `${'x'.repeat(120)}\n`;
    const [first, second] = lineHashes(line.repeat(2));
    expect(second).toBe(first?.replace(':1', ':2'));
  });
});
