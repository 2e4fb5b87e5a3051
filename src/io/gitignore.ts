/** What a search for templates passes over: what git ignores, and folders of tools and build outputs. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

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
}

/** What git ignores in a folder: the patterns there and in the folders above, up to the repository's root. */
export class GitIgnore {
  readonly #levels: readonly Level[];

  private constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  /** For a folder (absolute, links resolved) where a search begins. A folder that is ignored itself was named by the user: patterns from above then don't count. */
  static from(folder: string): GitIgnore {
    const above = foldersAbove(folder);
    let found = new GitIgnore([]);
    for (const one of above) {
      if (one === folder && found.ignores(folder, true)) found = new GitIgnore([]);
      found = found.within(one);
    }
    return found;
  }

  /** With the patterns of a folder below. */
  within(folder: string): GitIgnore {
    const text = [join('.git', 'info', 'exclude'), '.gitignore']
      .map((name) => readIfThere(join(folder, name)))
      .join('\n');
    if (text.trim() === '') return this;
    const lines = text.split(/\r?\n/).filter(isHarmless);
    return new GitIgnore([...this.#levels, { folder, patterns: ignore({ ignorecase: false }).add(lines) }]);
  }

  /** Does git ignore this file or folder? The innermost `.gitignore` that says anything of it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, patterns } of [...this.#levels].reverse()) {
      const inside = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const answer = patterns.test(inside);
      if (answer.ignored) return true;
      if (answer.unignored) return false;
    }
    return false;
  }

  static readonly none = new GitIgnore([]);
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

function readIfThere(path: string): string {
  try {
    return statSync(path).size > MOST_PATTERN_BYTES ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const MOST_PATTERN_BYTES = 1024 * 1024;
