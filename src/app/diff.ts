/** Two states of a repository side by side: what the second newly lets whom do, and no longer lets. */
import { resolve } from 'node:path';
import { accessChanges, type Change } from '../analysis/access-diff.ts';
import { environmentOf } from '../config/environment.ts';
import { isFolder } from '../io/disk.ts';
import { Git } from '../io/git.ts';
import { type Place, readNamed } from '../io/named.ts';
import { revisionOf } from '../io/revision.ts';
import { type Given, settle } from '../options/values.ts';
import { modelOf, type Result } from '../result.ts';
import { UsageError } from '../usage-error.ts';
import { type CheckInput, check } from './check-templates.ts';
import { load } from './load.ts';
import { parameterFileReader } from './parameter-files.ts';

export interface DiffSettings extends Place {
  readonly given: Given;
  /** A revision, or a folder. */
  readonly base: string;
  /** The same; undefined for what is checked out, with what is not committed. */
  readonly head?: string | undefined;
}

/** Throws a UsageError for a side that is neither a revision nor a folder, or both. */
export async function accessDiff(settings: DiffSettings): Promise<readonly Change[]> {
  const { given, base, head } = settings;
  const values = settle(given);
  const readFile = await parameterFileReader(values['parameter-files'], (path) => readNamed(path, settings));
  const environment = environmentOf({
    parameters: values.parameters,
    parameterFiles: values['parameter-files'].map(readFile),
    region: values.region,
    account: values['account-id'],
  });
  const side = (name: string | undefined): Promise<Result> =>
    check({ ...sideOf(name, values.templates, settings), environment, withModel: true });
  const [before, after] = [await side(base), await side(head)];
  return accessChanges(modelOf(before), modelOf(after));
}

type Side = Pick<CheckInput, 'templates' | 'files'>;

function sideOf(name: string | undefined, patterns: readonly string[], settings: Place): Side {
  const { workspace } = settings;
  if (name === undefined) return load(workspace, patterns, settings);
  const git = new Git(workspace);
  const commit = /^[./]/.test(name) ? undefined : git.commit(name);
  const folder = resolve(workspace, name);
  if (isFolder(folder)) {
    if (commit !== undefined)
      throw new UsageError(
        `"${name}" is a revision and a folder: say ./${name} for the folder, or refs/heads/${name}`,
      );
    return load(folder, patterns, { confined: true });
  }
  if (commit === undefined)
    throw new UsageError(`"${name}" is neither a revision that git knows here nor a folder`);
  const files = revisionOf(git, commit);
  return { files, templates: files.templates(patterns).map((source) => ({ source, named: false })) };
}
