/**
 * Where the repository's decisions (configuration and baseline) are read from: the files as they are, the base
 * revision, or another repository. A pull request can change the first, and so switch off its own check.
 */
import { posix } from 'node:path';
import type { Source } from '../finding.ts';
import { isThere } from '../io/disk.ts';
import type { Remote } from '../io/git.ts';
import { type Place, readNamed } from '../io/named.ts';
import { UsageError } from '../usage-error.ts';

export interface Origin {
  /** A file if it is there. */
  find(path: string): Source | undefined;
  /** A file that somebody named. Throws a UsageError where it can't be read. */
  read(path: string): Source;
  /** For messages: "the base revision 1a2b3c4"; undefined for the files as they are. */
  readonly label?: string;
  /** For an origin that is itself one configuration file. */
  readonly configuration?: Source;
}

/** A file of another repository; undefined where there is none, or it may not be read. */
export type ReadRemote = (file: RemoteFile) => Promise<string | undefined>;

export interface RemoteFile {
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

export interface OriginSettings extends Place {
  /** The revision that the pull request is compared with; undefined where there is no pull request. */
  readonly base?: string | undefined;
  readonly readRemote?: ReadRemote | undefined;
  /** Where the base is fetched from, if `origin` gives nothing. */
  readonly remote?: Remote | undefined;
}

/**
 * The origin that `config-from` asks for.
 *
 * @param baseline the baseline's path, which another repository has to be asked for beforehand.
 * @throws UsageError where it can't be had: to go on with other decisions than those asked for would mislead.
 */
export async function originOf(
  from: string,
  settings: OriginSettings,
  baseline: (configuration: Source) => string | undefined,
): Promise<Origin> {
  if (from === 'head') return asItIs(settings);
  if (from === 'base') return await ofBase(settings);
  const file = remoteFile(from);
  if (file === undefined)
    throw new UsageError(
      `config-from: "${from}" is neither "head", "base" nor OWNER/REPO/PATH@REF, as in acme/policies/lambda.yml@main`,
    );
  return await ofRemote(from, file, settings, baseline);
}

function asItIs(place: Place): Origin {
  // One that is there and can't be read must not be passed over: the user relies on it.
  const find = (path: string): Source | undefined =>
    isThere(path, place.workspace) ? readNamed(path, { ...place, confined: true }) : undefined;
  return { find, read: (path) => readNamed(path, place) };
}

async function ofBase({ base, remote, ...place }: OriginSettings): Promise<Origin> {
  // Without a pull request what is checked out is what was merged.
  if (base === undefined) return asItIs(place);
  // It starts processes, which takes much of Node to load.
  const { Git } = await import('../io/git.ts');
  const git = new Git(place.workspace, remote);
  const commit = git.commit(base) ?? (git.fetch(base) ? git.commit(base) : undefined);
  if (commit === undefined)
    throw new UsageError(
      `config-from: the base revision ${base} can't be read; check out the repository with "fetch-depth: 0"`,
    );
  const label = `the base revision ${commit.slice(0, 7)}`;
  const find = (path: string): Source | undefined => {
    const text = git.text(commit, posix.normalize(path));
    return text === undefined ? undefined : { path, text };
  };
  return { find, read: (path) => find(path) ?? absent(path, label), label };
}

/** `OWNER/REPO/PATH@REF`. */
export function remoteFile(text: string): RemoteFile | undefined {
  const found = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^\s@]+)$/.exec(text);
  if (found === null) return undefined;
  const [, owner = '', repository = '', path = '', ref = ''] = found;
  return path.split('/').includes('..') ? undefined : { owner, repository, path, ref };
}

async function ofRemote(
  from: string,
  file: RemoteFile,
  { readRemote }: OriginSettings,
  baseline: (configuration: Source) => string | undefined,
): Promise<Origin> {
  if (readRemote === undefined)
    throw new UsageError(`config-from: "${from}" needs the GitHub API, and so the action`);
  const text = await readRemote(file);
  if (text === undefined)
    throw new UsageError(`config-from: "${from}" can't be read: is it there, and may the token read it?`);
  const configuration = { path: from, text };
  const known = new Map<string, Source>();
  const named = baseline(configuration);
  if (named !== undefined) {
    const path = posix.join(posix.dirname(file.path), named);
    const found = await readRemote({ ...file, path });
    if (found !== undefined) known.set(named, { path: named, text: found });
  }
  return {
    find: (path) => known.get(path),
    read: (path) => known.get(path) ?? absent(path, from),
    label: from,
    configuration,
  };
}

function absent(path: string, where: string): never {
  throw new UsageError(`Can't read "${path}": it is not in ${where}`);
}
