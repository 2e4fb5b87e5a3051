/** Reports in files, each where its input names one. */
import { writeNamed } from '../../io/named.ts';
import { fileFormats, report } from '../../report/index.ts';
import type { Publisher } from './publisher.ts';

/** One for each format, so that a file that can't be written keeps no other from being written. */
export const reportFiles: readonly Publisher[] = fileFormats.map(({ id, file }) => ({
  id: file,
  wanted: ({ outcome }) => outcome.values[file] !== undefined,
  async publish({ outcome: { values, result, placeOf }, context }) {
    const path = values[file];
    if (path !== undefined) writeNamed(path, await report(id, result, context), placeOf(file, path));
    return undefined;
  },
}));
