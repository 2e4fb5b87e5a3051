/** The files of a commit, read from git as the disk is read: `Files` for what a repository was. */
import type { Source } from '../finding.ts';
import type { Files } from '../template/files.ts';
import { MOST_BYTES } from '../template/problems.ts';
import { looksLikeTemplate, mayBeTemplate } from '../template/sniff.ts';
import { excludedBy } from './discover.ts';
import type { Git } from './git.ts';
import { PASSED_OVER } from './gitignore.ts';
import { globMatcher } from './glob.ts';

export interface Revision extends Files {
  /** What is a template by its content, as a search of the disk would find it, by path. */
  templates(patterns: readonly string[]): readonly Source[];
}

/** @param renamed what files are called now, by what they were called then: they are known by that path. */
export function revisionOf(
  git: Git,
  commit: string,
  renamed: ReadonlyMap<string, string> = new Map(),
): Revision {
  const before = new Map([...renamed].map(([was, is]) => [is, was]));
  const read = (path: string): Source | undefined => {
    const text = git.text(commit, before.get(path) ?? path);
    return text === undefined || text.length > MOST_BYTES ? undefined : { path, text };
  };
  return {
    read,
    templates(patterns) {
      const isChosen = chooser(patterns);
      const paths = git
        .files(commit)
        .filter((path) => mayBeFound(path) && isChosen(renamed.get(path) ?? path));
      const found: Source[] = [];
      for (const [path, text] of git.texts(commit, paths))
        if (text.length <= MOST_BYTES && looksLikeTemplate(text))
          found.push({ path: renamed.get(path) ?? path, text });
      return found;
    },
  };
}

function mayBeFound(path: string): boolean {
  const folders = path.split('/');
  return mayBeTemplate(folders.pop() ?? '') && !folders.some((name) => PASSED_OVER.has(name));
}

/** Which paths files, folders and globs name; `!` excludes, and nothing included is everything. */
function chooser(patterns: readonly string[]): (path: string) => boolean {
  const clean = patterns.map((pattern) => pattern.replace(/^(!?)(?:\.\/)+/, '$1').replace(/\/+$/, ''));
  const includes = clean.filter((pattern) => !pattern.startsWith('!')).map(matcherOf);
  const isExcluded = excludedBy(clean);
  return (path) => (includes.length === 0 || includes.some((matches) => matches(path))) && !isExcluded(path);
}

function matcherOf(pattern: string): (path: string) => boolean {
  if (pattern === '.' || pattern === '') return () => true;
  const matches = globMatcher(pattern);
  return (path) => path === pattern || path.startsWith(`${pattern}/`) || matches(path);
}
