/**
 * Projects whose templates a tool has to make first, and where that was not done: what such a project deploys is not
 * checked, and whoever sees a green check should know it.
 */

import { posix } from 'node:path';
import { groupBy } from '../groups.ts';
import type { Files } from '../template/files.ts';
import type { Maker } from './maker.ts';
import { makersIn } from './makers.ts';
import { someOf } from './some-of.ts';

/**
 * What to do about projects without templates, one sentence a tool.
 *
 * @param projects the paths of the files that such tools are told by.
 */
export function unsynthesized(projects: readonly string[], files: Files): readonly string[] {
  return makersIn(files).all.flatMap((maker) => {
    const bare = projects.filter(
      (path) => maker.marks.test(posix.basename(path)) && files.read(maker.made(path)) === undefined,
    );
    return groupBy(bare, () => maker.name).map((group) => sentence(maker, group));
  });
}

const sentence = ({ name, command }: Maker, paths: readonly string[]): string =>
  `${someOf(paths)}: the templates of ${name} are not made yet, so that they are not checked; run "${command}" in a step before`;
