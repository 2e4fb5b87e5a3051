/** Real templates, where they are at hand: every one is found and read. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { discover } from '../../src/io/discover.ts';
import { filesIn } from '../../src/io/disk.ts';
import { readTree } from '../../src/template/read.ts';

const CORPUS = resolve('../shared/corpus');
const describeCorpus = existsSync(CORPUS) ? describe : describe.skip;

describeCorpus('real templates (skipped where ../shared/corpus is not there)', () => {
  test.each([
    ['real', 189],
    ['sam/input', 267],
  ])('%s', (folder, count) => {
    const { found, folders } = discover('.', [`../shared/corpus/${folder}`], { confined: false });
    const disk = filesIn('.', folders);
    const unread = found.filter(({ path }) => {
      const { root, problems } = readTree(disk.open(path).source);
      return root === undefined || problems.some(({ rule }) => rule === 'template-unreadable');
    });
    expect(found).toHaveLength(count);
    expect(unread).toEqual([]);
  });
});
