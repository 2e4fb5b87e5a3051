/**
 * What git knows of a checkout: revisions, files as they were, what changed. Only reads; runs no filter, hook or
 * program that the repository names. Everything is given to git as arguments, never through a shell.
 */
import { execFileSync } from 'node:child_process';

/** A file that differs between two revisions; `from`: what it was called before. */
export interface ChangedFile {
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  readonly path: string;
  readonly from?: string;
}

/** Where a repository can be fetched from, with a token of GitHub's, where the checkout has kept no credentials. */
export interface Remote {
  /** `https://github.com/OWNER/REPO`. */
  readonly url: string;
  readonly token: string;
}

/** Enough for the largest file that is read, and for long lists. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_MILLISECONDS = 60_000;

export class Git {
  readonly #folder: string;
  readonly #remote: Remote | undefined;

  /** For the repository that `folder` lies in; `remote`: where to fetch from if `origin` gives nothing. */
  constructor(folder: string, remote?: Remote) {
    this.#folder = folder;
    this.#remote = remote;
  }

  /** The commit of a revision; undefined where there is none, as in a checkout that is too shallow. */
  commit(revision: string): string | undefined {
    // What begins with a dash would be an option.
    if (revision === '' || revision.startsWith('-')) return undefined;
    return this.#run([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ])?.trim();
  }

  /** Where two commits part; undefined where they have no common history here. */
  mergeBase(one: string, other: string): string | undefined {
    return this.#run(['merge-base', one, other])?.trim().split('\n')[0];
  }

  /** Where `folder` lies in the repository: `services/orders/`, or empty. */
  prefix(): string | undefined {
    return this.#run(['rev-parse', '--show-prefix'])?.trim();
  }

  /** A file's text at a commit, by its path below `folder`; undefined where it is not there. */
  text(commit: string, path: string): string | undefined {
    return this.#run(['cat-file', 'blob', `${commit}:./${path}`]);
  }

  /** The paths of all files of a commit below `folder`. */
  files(commit: string): readonly string[] {
    const text = this.#run(['ls-tree', '-r', '-z', '--name-only', commit]) ?? '';
    return text.split('\0').filter((path) => path !== '');
  }

  /** The texts of many files at a commit, by path, with one process; what is not there is left out. */
  texts(commit: string, paths: readonly string[]): ReadonlyMap<string, string> {
    // A path with a line break can't be asked for in a list.
    const asked = paths.filter((path) => !path.includes('\n'));
    const input = asked.map((path) => `${commit}:./${path}\n`).join('');
    const answer = asked.length === 0 ? undefined : this.#bytes(['cat-file', '--batch'], input);
    return answer === undefined ? new Map() : batchTexts(answer, asked);
  }

  /** The parents of a commit, also where the checkout is too shallow to have them. */
  parents(commit: string): readonly string[] {
    const text = this.#run(['cat-file', 'commit', commit]) ?? '';
    return [...(text.split('\n\n', 1)[0] ?? '').matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
  }

  /** Brings one commit, without its history, from where the checkout came from; says whether it is here now. */
  fetch(revision: string): boolean {
    if (revision.startsWith('-')) return false;
    const options = ['--no-tags', '--no-recurse-submodules', '--depth=1', '--quiet'];
    if (this.#run(['fetch', ...options, 'origin', revision]) !== undefined) return true;
    const remote = this.#remote;
    if (remote === undefined) return false;
    return this.#bytes(['fetch', ...options, remote.url, revision], '', credentials(remote)) !== undefined;
  }

  /** The files below `folder` that differ between two commits, renamed ones followed. */
  changes(from: string, to: string): readonly ChangedFile[] | undefined {
    const text = this.#run(['diff-tree', '-r', '-z', '-M', '--relative', '--name-status', from, to]);
    return text === undefined ? undefined : changedFiles(text);
  }

  #run(args: readonly string[]): string | undefined {
    return this.#bytes(args)?.toString('utf8');
  }

  #bytes(
    args: readonly string[],
    input = '',
    more: Readonly<Record<string, string>> = {},
  ): Buffer | undefined {
    try {
      return execFileSync('git', ['-C', this.#folder, '--no-pager', '--no-optional-locks', ...args], {
        input,
        stdio: ['pipe', 'pipe', 'ignore'],
        maxBuffer: MOST_BYTES,
        timeout: MOST_MILLISECONDS,
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', ...more },
      });
    } catch {
      return undefined;
    }
  }
}

/**
 * The token as `actions/checkout` gives it to git, for this address alone. In the environment, where no list of processes shows it.
 * https://git-scm.com/docs/git-config#ENVIRONMENT
 */
function credentials({ url, token }: Remote): Readonly<Record<string, string>> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url}.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

/** The answers of `git cat-file --batch`, in the order asked: https://git-scm.com/docs/git-cat-file#_batch_output */
function batchTexts(answer: Buffer, asked: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (const path of asked) {
    const end = answer.indexOf(0x0a, at);
    if (end === -1) break;
    const header = answer.toString('utf8', at, end);
    at = end + 1;
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) {
      const other = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
      if (other !== undefined) at += Number(other) + 1;
      continue;
    }
    found.set(path, answer.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** The output of `git diff-tree --name-status -z`: https://git-scm.com/docs/git-diff#_raw_output_format */
export function changedFiles(text: string): readonly ChangedFile[] {
  const parts = text.split('\0');
  const found: ChangedFile[] = [];
  for (let index = 0; index + 1 < parts.length; ) {
    const [status = '', path = '', next = ''] = parts.slice(index, index + 3);
    const kind = status[0];
    if (kind === 'R' || kind === 'C') {
      found.push(
        kind === 'R' ? { status: 'renamed', path: next, from: path } : { status: 'added', path: next },
      );
      index += 3;
      continue;
    }
    found.push({ status: kind === 'A' ? 'added' : kind === 'D' ? 'deleted' : 'modified', path });
    index += 2;
  }
  return found;
}
