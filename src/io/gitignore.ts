/** What a search for templates passes over: what git ignores, and folders of tools and build outputs. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isWithin, readText, realPath } from './disk.ts';

/**
 * Folders that hold what tools fetched or made. Templates in them are copies (`.aws-sam/build/template.yaml`), or
 * somebody else's; the source of each is found elsewhere.
 */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  '.git',
  '.hg',
  '.svn',
  '.aws-sam',
  'cdk.out',
  '.serverless',
  '.terraform',
  '.venv',
  'venv',
  '.tox',
  '__pycache__',
  '.gradle',
  '.mvn',
  '.next',
  '.nuxt',
  '.cache',
  '.idea',
  '.vscode',
  'build',
  'coverage',
  'dist',
  'out',
  'target',
]);

/** The patterns of one folder's `.gitignore`. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
  readonly count: number;
}

/** How many patterns may still be tried in a search. */
interface Work {
  left: number;
}

/** A search through 10,000 files with 1,000 patterns takes half of it; past it, nothing is taken for ignored. */
const MOST_WORK = 20_000_000;

/** So many lines of one file count. */
const MOST_PATTERNS = 5000;

/** What git ignores in a folder: the patterns there and in the folders above, up to the repository's root. */
export class GitIgnore {
  readonly #levels: readonly Level[];
  /** Nothing outside of it is read. */
  readonly #root: string;
  readonly #work: Work;

  private constructor(levels: readonly Level[], root: string, work: Work) {
    this.#levels = levels;
    this.#root = root;
    this.#work = work;
  }

  /**
   * For a folder (absolute, links resolved) where a search begins. A folder that is ignored itself was named by the user:
   * patterns from above then don't count.
   *
   * @param limit a folder above which nothing is read.
   */
  static from(folder: string, limit?: string): GitIgnore {
    const repository = foldersAbove(folder);
    const above = repository.filter((one) => limit === undefined || isWithin(one, limit));
    const [root = folder] = above;
    const none = new GitIgnore([], root, { left: MOST_WORK });
    let found = none;
    for (const one of above) {
      if (one === folder && found.ignores(folder, true)) found = none;
      found = found.within(one);
    }
    return found;
  }

  /** With the patterns of a folder below. */
  within(folder: string): GitIgnore {
    const text = [join('.git', 'info', 'exclude'), '.gitignore']
      .map((name) => this.#read(join(folder, name)))
      .join('\n');
    if (text.trim() === '') return this;
    const lines = text.split(/\r?\n/, MOST_PATTERNS).filter(isHarmless);
    const level = { folder, patterns: ignore({ ignorecase: false }).add(lines), count: lines.length };
    return new GitIgnore([...this.#levels, level], this.#root, this.#work);
  }

  /** Within no repository. */
  get outside(): GitIgnore {
    return new GitIgnore([], this.#root, this.#work);
  }

  #read(path: string): string {
    const real = realPath(path);
    if (real === undefined || !isWithin(real, this.#root)) return '';
    const { text, refused } = readText(real, MOST_PATTERN_BYTES);
    return refused === undefined || refused === 'not UTF-8' ? text : '';
  }

  /** Does git ignore this file or folder? The innermost `.gitignore` that says anything of it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, patterns, count } of [...this.#levels].reverse()) {
      this.#work.left -= count;
      if (this.#work.left <= 0) return false;
      const inside = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const answer = patterns.test(inside);
      if (answer.ignored) return true;
      if (answer.unignored) return false;
    }
    return false;
  }
}

/** Patterns become regular expressions: many stars in one segment would make them slow on names meant to. */
const isHarmless = (pattern: string): boolean =>
  pattern.split('/').every((segment) => segment.split(/\*+/).length <= MOST_STARS + 1);

const MOST_STARS = 4;

/** From the repository's root down to the folder; only the folder where there is no repository. */
function foldersAbove(folder: string): readonly string[] {
  const found = [folder];
  for (let one = folder; !existsSync(join(one, '.git')); one = dirname(one)) {
    if (dirname(one) === one) return [folder];
    found.unshift(dirname(one));
  }
  return found;
}

const MOST_PATTERN_BYTES = 1024 * 1024;
