/** Finding templates: named files, and whatever in folders and globs is a template by its content. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { looksLikeTemplate, mayBeTemplate } from '../template/sniff.ts';
import { isWithin, mayLead, REFUSALS, readText, realPath } from './disk.ts';
import { GitIgnore, PASSED_OVER } from './gitignore.ts';
import { globMatcher, isGlob, literalFolder } from './glob.ts';

export interface Found {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Named as a file: taken for a template whatever it holds. */
  readonly named: boolean;
}

export interface Missing {
  readonly pattern: string;
  /** Why nothing came of it: "there is no such file or folder". */
  readonly why: string;
}

export interface Discovery {
  /** By path, each once. */
  readonly found: readonly Found[];
  /** Files that are not there, globs that match no file, whatever lies outside. A folder without templates is not missing. */
  readonly missing: readonly Missing[];
  /** Folders outside the workspace that were named; files are read there, too (for `filesIn`). */
  readonly folders: readonly string[];
  /** The files that `isProject` asks for, where folders are searched. */
  readonly projects: readonly string[];
}

export interface SearchOptions {
  /** Look at nothing outside the workspace. */
  readonly confined: boolean;
  /** Names of files that are told besides templates. */
  readonly isProject?: (name: string) => boolean;
}

/**
 * Finds templates by files, folders and globs; `!` excludes. Without a pattern that includes, the whole workspace.
 * What git ignores and what tools make is passed over (`PASSED_OVER`), unless the pattern names it. Symbolic links are
 * followed where they are named only, and never out of the workspace. `confined`: nothing outside the workspace is
 * looked at, even where it is named.
 */
export function discover(workspace: string, patterns: readonly string[], options: SearchOptions): Discovery {
  const search = new Search(
    workspace,
    options,
    patterns.map(normal).filter((one) => one !== ''),
  );
  return search.run();
}

/** `./a/` is `a`; on Windows `\` is `/`. */
function normal(pattern: string): string {
  const slashed = sep === '\\' ? pattern.trim().replaceAll('\\', '/') : pattern.trim();
  const exclude = slashed.startsWith('!') ? '!' : '';
  const path = slashed
    .slice(exclude.length)
    .replace(/^(?:\.\/+)+/, '')
    .replace(/(?<=[^/])\/+$/, '');
  return slashed === '' ? '' : exclude + (path === '' ? '.' : path);
}

/** What a walk looks for: files that match, and names of folders that are not passed over. */
interface Wanted {
  readonly matches: (path: string) => boolean;
  readonly names: ReadonlySet<string>;
}

class Search {
  readonly #workspace: string;
  readonly #confined: boolean;
  readonly #isProject: (name: string) => boolean;
  readonly #includes: readonly string[];
  readonly #excluded: (path: string) => boolean;
  readonly #found = new Map<string, Found>();
  readonly #missing: Missing[] = [];
  readonly #folders = new Set<string>();
  readonly #projects = new Set<string>();

  constructor(workspace: string, options: SearchOptions, patterns: readonly string[]) {
    this.#workspace = realPath(resolve(workspace)) ?? resolve(workspace);
    this.#confined = options.confined;
    this.#isProject = options.isProject ?? (() => false);
    this.#includes = patterns.filter((pattern) => !pattern.startsWith('!'));
    this.#excluded = excludedBy(patterns);
  }

  run(): Discovery {
    for (const pattern of this.#includes.length === 0 ? ['.'] : this.#includes) {
      const why = this.#include(pattern);
      if (why !== undefined) this.#missing.push({ pattern, why });
    }
    const found = [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return {
      found,
      missing: this.#missing,
      folders: [...this.#folders],
      projects: [...this.#projects].sort(),
    };
  }

  /** Looks for one pattern, and says why nothing can come of it. */
  #include(pattern: string): string | undefined {
    const path = resolve(this.#workspace, pattern);
    // A file may have stars or braces in its name: what is there is taken as it stands.
    const kind = kindOf(path);
    if (kind === undefined) return isGlob(pattern) ? this.#glob(pattern) : 'there is no such file or folder';
    if (!this.#mayLookAt(path, kind)) return REFUSALS.outside;
    if (kind === 'file') this.#take(path, true);
    else this.#walk(path, this.#ignoredIn(path), { matches: () => true, names: new Set() });
    return undefined;
  }

  #glob(pattern: string): string | undefined {
    const literal = literalFolder(pattern);
    const base = resolve(this.#workspace, literal);
    if (kindOf(base) !== 'folder') return 'there is no such folder';
    if (!this.#mayLookAt(base, 'folder')) return REFUSALS.outside;
    const matchesRest = globMatcher(pattern.slice(literal.length).replace(/^\/+/, ''));
    let any = false;
    const matches = (path: string): boolean => {
      const does = matchesRest(slashed(relative(base, path)));
      any ||= does;
      return does;
    };
    this.#walk(base, this.#ignoredIn(base), { matches, names: new Set(pattern.split('/')) });
    return any ? undefined : 'it matches no file';
  }

  /** Inside the workspace, or allowed to lie outside: then its folder is remembered. */
  #mayLookAt(path: string, kind: 'file' | 'folder'): boolean {
    const real = realPath(path);
    if (real === undefined) return false;
    if (!mayLead(path, real, this.#workspace, this.#confined)) return false;
    if (!isWithin(real, this.#workspace)) this.#folders.add(kind === 'file' ? dirname(real) : real);
    return true;
  }

  #ignoredIn(folder: string): GitIgnore {
    return GitIgnore.from(realPath(folder) ?? folder, this.#confined ? this.#workspace : undefined);
  }

  #walk(folder: string, git: GitIgnore, wanted: Wanted): void {
    const real = realPath(folder);
    if (real === undefined) return;
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const inner = this.#inner(join(real, entry.name), entry.name, git, wanted);
        if (inner !== undefined && !this.#excluded(this.#shown(path))) this.#walk(path, inner, wanted);
      } else if (entry.isFile()) {
        if (this.#isProject(entry.name) && !git.ignores(join(real, entry.name), false))
          this.#projects.add(this.#shown(path));
        if (mayBeTemplate(entry.name) && wanted.matches(path) && !git.ignores(join(real, entry.name), false))
          this.#sniff(path);
      }
    }
  }

  /** What git ignores within a folder; undefined where the folder itself is passed over. */
  #inner(real: string, name: string, git: GitIgnore, { names }: Wanted): GitIgnore | undefined {
    const ignored = git.ignores(real, true);
    if ((ignored || PASSED_OVER.has(name)) && !names.has(name)) return undefined;
    return (ignored ? git.outside : git).within(real);
  }

  #sniff(path: string): void {
    if (this.#found.has(slashed(path))) return;
    // What is too large to be read is no template: CloudFormation takes 1 MB.
    const { text, refused } = readText(path);
    if ((refused === undefined || refused === 'not UTF-8') && looksLikeTemplate(text))
      this.#take(path, false);
  }

  #take(path: string, named: boolean): void {
    const shown = this.#shown(path);
    if (this.#excluded(shown)) return;
    const key = slashed(path);
    this.#found.set(key, { path: shown, named: named || this.#found.get(key)?.named === true });
  }

  #shown(path: string): string {
    return slashed(relative(this.#workspace, path)) || '.';
  }
}

/** The paths that patterns with `!` exclude. */
export const excludedBy = (patterns: readonly string[]): ((path: string) => boolean) =>
  excluder(patterns.filter((pattern) => pattern.startsWith('!')).map((one) => one.slice(1)));

/** A path is excluded where a pattern matches it, or a folder that it is in. */
function excluder(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(globMatcher);
  return (path) => {
    const segments = path.split('/');
    return matchers.some((matches) =>
      segments.some((_, index) => matches(segments.slice(0, index + 1).join('/'))),
    );
  };
}

const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

/** The entries of a folder; none where it may not be read. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
