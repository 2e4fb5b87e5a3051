/** Input that is made to hurt, each in a moderate size: nothing fails, and the faults beside it are reported. */
import { expect, test } from '@jest/globals';
import { FAULT, type FileTexts, hostileInputs } from '../../bench/hostile-inputs.ts';
import { type CheckInput, check } from '../../src/app/check-templates.ts';
import { filesOf } from '../support/stack.ts';

const checkFiles = (files: FileTexts): ReturnType<typeof check> =>
  check({
    templates: ['template.yaml', 'beside.yaml'].map((path) => ({
      source: { path, text: files[path] ?? '' },
      named: true,
    })),
    files: filesOf(files),
    environment: { parameters: new Map() },
  } satisfies CheckInput);

/** Most are small already, or grow with the square of what they are named by. */
const moderate = (size: number): number => (size < 200 ? size : Math.ceil(size / 50));

test.each(Object.entries(hostileInputs))('%s', async (_, { size, files, unreadable }) => {
  const { findings } = await checkFiles({
    ...files(moderate(size)),
    'beside.yaml': `Resources:\n${FAULT}`,
  });
  expect(findings.filter(({ rule }) => rule === 'internal-error').map(({ message }) => message)).toEqual([]);
  const faults = findings.filter(
    ({ rule, resources }) => rule === 'invoke-permission-missing' && resources.includes('BesideSubscription'),
  );
  expect(new Set(faults.map(({ at }) => at.source.path))).toEqual(
    new Set(unreadable ? ['beside.yaml'] : ['template.yaml', 'beside.yaml']),
  );
});
