/** The parameter files that the user names, read from the disk: `params.json`, `samconfig.toml`, `samconfig.toml#prod`. */
import type { ParameterFile } from '../config/environment.ts';
import { isSamConfig, isToml, type ReadToml } from '../config/samconfig.ts';
import type { Source } from '../finding.ts';

/**
 * What reads named parameter files.
 *
 * @param paths all that will be asked for, so that what reads TOML is loaded only where one is TOML.
 * @param read a file by its path. Throws a UsageError, as the result does, where it can't be read.
 */
export async function parameterFileReader(
  paths: readonly string[],
  read: (path: string) => Source,
): Promise<(path: string) => ParameterFile> {
  const toml = paths.some((path) => isToml(partsOf(path).path)) ? { readToml: await tomlReader() } : {};
  return (named) => {
    const { path, environment } = partsOf(named);
    return { source: read(path), ...(environment === undefined ? {} : { environment }), ...toml };
  };
}

/** Loads what reads TOML. */
export async function tomlReader(): Promise<ReadToml> {
  return (await import('../config/toml.ts')).parseToml;
}

/** `samconfig.toml#prod`: a `#` in the name of any other file is its own. */
function partsOf(named: string): { readonly path: string; readonly environment?: string } {
  const hash = named.lastIndexOf('#');
  const path = named.slice(0, hash);
  return hash === -1 || !isSamConfig(path) ? { path: named } : { path, environment: named.slice(hash + 1) };
}
