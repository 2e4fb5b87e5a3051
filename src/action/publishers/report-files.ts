/** Reports in files, each where its input names one. */
import { writeNamed } from '../../io/named.ts';
import { fileFormats, report } from '../../report/index.ts';
import type { Publisher } from './publisher.ts';

export const reportFiles: Publisher = {
  id: 'report-files',
  wanted: ({ outcome }) => fileFormats.some(({ file }) => outcome.values[file] !== undefined),
  async publish({ outcome, context, workspace }) {
    for (const { id, file } of fileFormats) {
      const path = outcome.values[file];
      if (path !== undefined) writeNamed(path, await report(id, outcome.result, context), workspace);
    }
    return undefined;
  },
};
