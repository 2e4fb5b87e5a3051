import { describe, expect, test } from '@jest/globals';
import { hunksOf, linesOf } from '../../src/action/github/diff.ts';
import { suggestionOf, together } from '../../src/action/github/suggestion.ts';
import type { Edit } from '../../src/finding.ts';

const source = { path: 'template.yaml', text: 'one\ntwo\nthree\nfour\n' };
const other = { path: 'other.yaml', text: 'one\n' };

/** The edit that puts `text` in the place of `old`, which the source has once. */
function edit(old: string, text: string, at = source): Edit {
  const start = at.text.indexOf(old);
  return { at: { source: at, start, end: start + old.length }, text };
}

const suggested = (...edits: readonly Edit[]) => {
  const found = suggestionOf({ description: '', edits });
  if (found === undefined) return undefined;
  const { first, last, before, after } = found;
  return { lines: `${first}-${last}`, before, after };
};

describe('a fix as a suggestion', () => {
  test('is the whole line', () => {
    expect(suggested(edit('w', 'W'))).toEqual({ lines: '2-2', before: ['two'], after: ['tWo'] });
  });

  test('is all lines from the first edit to the last, in whatever order they come', () => {
    expect(suggested(edit('ee', 'EE'), edit('tw', 'TW'))).toEqual({
      lines: '2-3',
      before: ['two', 'three'],
      after: ['TWo', 'thrEE'],
    });
  });

  test('adds lines after one that stays', () => {
    expect(suggested(edit('two\n', 'two\nmore\nlines\n'))).toEqual({
      lines: '2-2',
      before: ['two'],
      after: ['two', 'more', 'lines'],
    });
    expect(suggested(edit('three', 'more\nthree'))).toEqual({
      lines: '3-3',
      before: ['three'],
      after: ['more', 'three'],
    });
  });

  test('takes lines away with one that stays', () => {
    expect(suggested(edit('two\nthree\n', ''))).toEqual({
      lines: '2-4',
      before: ['two', 'three', 'four'],
      after: ['four'],
    });
  });

  test.each([
    ['edits in two files', [edit('two', '2'), edit('one', '1', other)]],
    ['edits on top of each other', [edit('two', '2'), edit('wo', '2')]],
    ['no edit', []],
    ['an edit that changes nothing', [edit('two', 'two')]],
    ['line breaks with a carriage return', [edit('b', 'c', { path: 'x', text: 'a\r\nb\r\n' })]],
    ['a control character', [edit('b', 'c', { path: 'x', text: 'b\u001b[1m' })]],
    ['a mark that turns the direction of text', [edit('b', 'c\u202e')]],
  ])('is none for %s', (_, edits) => {
    expect(suggested(...edits)).toBeUndefined();
  });
});

describe('two suggestions on one line', () => {
  const of = (...edits: readonly Edit[]) => suggestionOf({ description: '', edits });
  const joined = (one: Edit, other: Edit) => {
    const [a, b] = [of(one), of(other)];
    return a === undefined || b === undefined ? 'no suggestion' : together(a, b)?.after;
  };

  test('are one where both add lines after it', () => {
    expect(joined(edit('four', 'four\nA:\n  x: 1'), edit('four', 'four\nB:\n  x: 1'))).toEqual([
      'four',
      'A:',
      '  x: 1',
      'B:',
      '  x: 1',
    ]);
  });

  test.each([
    ['add the same key', edit('four', 'four\nA:\n  x: 1'), edit('four', 'four\nA:\n  x: 2')],
    ['change the line', edit('four', '4\nA:'), edit('four', 'four\nB:')],
    ['are on different lines', edit('four', 'four\nA:'), edit('two', 'two\nB:')],
  ])('are at odds where they %s', (_, one, other) => {
    expect(joined(one, other)).toBeUndefined();
  });
});

const PATCH = `@@ -1,3 +1,4 @@ heading
 one
-old
+two
+three
 four
@@ -20,2 +21,2 @@
-twenty
+TWENTY
 twenty-one
\\ No newline at end of file`;

describe('the new side of a patch', () => {
  const hunks = hunksOf(PATCH);

  test('is in hunks, with the numbers of the new file', () => {
    expect(hunks).toEqual([
      { start: 1, lines: ['one', 'two', 'three', 'four'] },
      { start: 21, lines: ['TWENTY', 'twenty-one'] },
    ]);
  });

  test('has lines within one hunk only', () => {
    expect(linesOf(hunks, 2, 3)).toEqual(['two', 'three']);
    expect(linesOf(hunks, 22, 22)).toEqual(['twenty-one']);
    for (const [first, last] of [
      [4, 5],
      [4, 21],
      [20, 21],
      [22, 23],
      [0, 1],
    ] as const)
      expect(linesOf(hunks, first, last)).toBeUndefined();
  });

  test('is empty for a file whose patch GitHub does not give', () => {
    expect(hunksOf('')).toEqual([]);
  });
});
