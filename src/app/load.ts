/** From what the user named to texts: finds the templates and reads them from the disk. */

import { discover } from '../io/discover.ts';
import { filesIn, REFUSALS } from '../io/disk.ts';
import type { Files } from '../template/files.ts';
import { UsageError } from '../usage-error.ts';
import type { TemplateFile } from './read-template.ts';

export interface Loaded {
  readonly templates: readonly TemplateFile[];
  readonly files: Files;
}

/**
 * Loads the templates that files, folders and globs name (`!` excludes), and adds those that are given as texts: each
 * stands for the file of its path. `confined`: nothing outside the workspace is read. Throws a UsageError where something named is not there, or can't be read.
 */
export function load(
  workspace: string,
  patterns: readonly string[],
  { confined, templates = [] }: { readonly confined: boolean; readonly templates?: readonly TemplateFile[] },
): Loaded {
  if (templates.length > 0 && patterns.length === 0) return { templates, files: filesIn(workspace) };
  const { found, missing, folders } = discover(workspace, patterns, { confined });
  const [first, ...others] = missing;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new UsageError(`Can't read "${first.pattern}": ${first.why}${more}`);
  }
  const given = new Set(templates.map(({ source }) => source.path));
  const disk = filesIn(workspace, folders);
  const read = found
    .filter(({ path }) => !given.has(path))
    .flatMap(({ path, named }): TemplateFile[] => {
      const { source, refused } = disk.open(path);
      if (refused === undefined) return [{ source, named }];
      if (refused === 'too much in all') return [{ source, named, refused }];
      if (!named && refused !== 'not UTF-8') return [];
      if (refused === 'too large' || refused === 'not UTF-8') return [{ source, named, refused }];
      throw new UsageError(`Can't read "${path}": ${REFUSALS[refused]}`);
    });
  return { templates: [...templates, ...read], files: disk };
}
