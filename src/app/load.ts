/** From what the user named to texts: finds the templates and reads them from the disk. */

import { posix } from 'node:path';
import type { Source } from '../finding.ts';
import { discover, excludedBy } from '../io/discover.ts';
import { type Disk, filesIn, REFUSALS } from '../io/disk.ts';
import { UsageError } from '../usage-error.ts';
import { makersIn, marksProject } from './makers.ts';
import type { TemplateFile } from './read-template.ts';
import { unsynthesized } from './unsynthesized.ts';

/** Where files are, as plain data. */
export interface DiskPlace {
  readonly workspace: string;
  /** Folders outside of it that were named. */
  readonly folders: readonly string[];
  /** Texts in place of those of files, by path. */
  readonly replaced: ReadonlyMap<string, string>;
}

export const diskAt = ({ workspace, folders, replaced }: DiskPlace): Disk =>
  withTexts(filesIn(workspace, folders), replaced);

export interface Loaded {
  readonly templates: readonly TemplateFile[];
  readonly files: Disk;
  readonly place: DiskPlace;
  /** What there is to know of projects whose templates are not made yet. */
  readonly warnings: readonly string[];
}

export interface LoadOptions {
  readonly confined: boolean;
  readonly templates?: readonly TemplateFile[];
  /** Texts in place of those of files, by path. */
  readonly replaced?: ReadonlyMap<string, string>;
  /** Take a named file for a template only if it is one. */
  readonly onlyTemplates?: boolean;
}

/**
 * Loads the templates that files, folders and globs name (`!` excludes), and adds those that are given as texts: each
 * stands for the file of its path. `confined`: nothing outside the workspace is read. Throws a UsageError where something named is not there, or can't be read.
 */
export function load(
  workspace: string,
  patterns: readonly string[],
  { confined, templates = [], replaced = new Map(), onlyTemplates = false }: LoadOptions,
): Loaded {
  if (templates.length > 0 && patterns.length === 0) {
    const place = { workspace, folders: [], replaced: new Map() };
    return { templates, files: diskAt(place), place, warnings: [] };
  }
  const { found, missing, folders, projects } = discover(workspace, patterns, {
    confined,
    isProject: marksProject,
  });
  const [first, ...others] = missing;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new UsageError(`Can't read "${first.pattern}": ${first.why}${more}`);
  }
  const given = new Set(templates.map(({ source }) => source.path));
  const place = { workspace, folders, replaced };
  const disk = diskAt(place);
  const read = found
    .filter(({ path }) => !given.has(path))
    .flatMap(({ path, named: isNamed }): TemplateFile[] => {
      const named = isNamed && !onlyTemplates;
      const { source, refused } = disk.open(path);
      if (refused === undefined) return [{ source, named }];
      if (refused === 'too much in all') return [{ source, named, refused }];
      if (!named && refused !== 'not UTF-8') return [];
      if (refused === 'too large' || refused === 'not UTF-8') return [{ source, named, refused }];
      throw new UsageError(`Can't read "${path}": ${REFUSALS[refused]}`);
    });
  const warnings = projects.length === 0 ? [] : unsynthesized(projects, disk);
  const known = new Set([...given, ...found.map(({ path }) => path)]);
  const made = madeOf(projects, disk, excludedBy(patterns)).filter(({ source }) => !known.has(source.path));
  return { templates: [...templates, ...read, ...made], files: disk, place, warnings };
}

/** The templates that tools made of projects. */
function madeOf(
  projects: readonly string[],
  disk: Disk,
  isExcluded: (path: string) => boolean,
): readonly TemplateFile[] {
  const makers = makersIn(disk).all;
  const paths = projects.flatMap((project) =>
    makers
      .filter(({ marks }) => marks.test(posix.basename(project)))
      .flatMap((maker) => maker.templatesOf(project)),
  );
  return [...new Set(paths)].flatMap((path): readonly TemplateFile[] => {
    const { source, refused } = disk.open(path);
    return refused === undefined && !isExcluded(path) ? [{ source, named: false }] : [];
  });
}

/** The disk with other texts in place of some files. */
function withTexts(disk: Disk, texts: ReadonlyMap<string, string>): Disk {
  if (texts.size === 0) return disk;
  const replacing = (path: string): Source | undefined => {
    const text = texts.get(path);
    return text === undefined ? undefined : { path, text };
  };
  return {
    open: (path) => {
      const source = replacing(path);
      return source === undefined ? disk.open(path) : { source };
    },
    list: (folder) => disk.list(folder),
    read: (path) => replacing(path) ?? disk.read(path),
    identity: (path) => disk.identity?.(path) ?? path,
  };
}
