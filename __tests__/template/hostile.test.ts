/** Templates come from strangers: whatever they hold, reading ends soon, and in a finding. */
import { describe, expect, test } from '@jest/globals';
import { read } from './reading.ts';

const SOON = 5000;

function readSoon(text: string, path?: string): { readonly message: string; readonly isRead: boolean } {
  const start = performance.now();
  const { root, problems } = read(text, path);
  expect(performance.now() - start).toBeLessThan(SOON);
  return { message: problems.map(({ message }) => message).join('\n'), isRead: root !== undefined };
}

describe('depth', () => {
  test.each([
    ['lists in brackets', '['.repeat(10_000)],
    ['closed lists in brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['maps in brackets', '{a: '.repeat(10_000)],
    ['items in one line', `${'- '.repeat(10_000)}x`],
    ['keys, line by line', Array.from({ length: 1900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['explicit keys', '? '.repeat(10_000)],
    [
      'aliases of aliases',
      Array.from({ length: 10_000 }, (_, i) => `k${i}: &k${i} [${i === 0 ? 1 : `*k${i - 1}`}]`).join('\n'),
    ],
  ])('%s', (_, text) =>
    expect(readSoon(text)).toEqual({
      message: expect.stringMatching(/nested more than 200 levels deep/),
      isRead: false,
    }),
  );

  test.each(['['.repeat(10_000), '{"a":'.repeat(10_000), `${'['.repeat(10_000)}${']'.repeat(10_000)}`])(
    'JSON %#',
    (text) =>
      expect(readSoon(text, 'template.json')).toEqual({
        message: expect.stringMatching(/nested more than 200 levels deep/),
        isRead: false,
      }),
  );
});

describe('aliases', () => {
  test('that multiply', () => {
    const names = [...'abcdefghij'];
    const lines = names.map((name, i) => {
      const inner = i === 0 ? 'x' : `*${names[i - 1]}`;
      return `${name}: &${name} [${Array(10).fill(inner).join(', ')}]`;
    });
    expect(readSoon(lines.join('\n')).message).toMatch(/repeat more than 100,000 values/);
  });

  test('that merge a large map again and again', () => {
    const keys = Array.from({ length: 1000 }, (_, i) => `  k${i}: 1`);
    const uses = Array.from({ length: 1000 }, (_, i) => `m${i}:\n  <<: *all`);
    expect(readSoon(['all: &all', ...keys, ...uses].join('\n')).message).toMatch(
      /repeat more than 100,000 values/,
    );
  });

  test.each(['a: &a [*a]', 'a: &a {b: *a}', 'a: &a\n  <<: *a'])(
    'that stand within what they stand for: %s',
    (text) => expect(readSoon(text).message).toMatch(/stands for nothing that is complete above it/),
  );
});

describe('size', () => {
  test.each(['template.yaml', 'template.json'])('20 MB in %s', (path) =>
    expect(readSoon(`{"a": "${'x'.repeat(20_000_000)}"}`, path).message).toMatch(/larger than 2 MB/),
  );

  test.each([
    ['line breaks', '\n'.repeat(2_000_000)],
    ['comments', '# \n'.repeat(600_000)],
    ['keys', Array.from({ length: 150_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['the same key', 'a: 1\n'.repeat(300_000)],
    ['items', `a: [${'b, '.repeat(600_000)}]`],
    ['indicators', '- '.repeat(1_000_000)],
    ['quotes', '"'.repeat(2_000_000)],
    ['one long string', `a: "${'\\n'.repeat(900_000)}"`],
    ['one long number', `a: 1${'_0'.repeat(900_000)}`],
    [
      'brackets that close too far left',
      Array.from({ length: 3000 }, (_, i) => `k${i}:\n   x: [\n1]\n`).join(''),
    ],
    ['folded lines', `a: 'b\n${`${' '.repeat(900)}x\n`.repeat(2000)}'`],
  ])('%s', (_, text) => {
    readSoon(text);
  });
});
