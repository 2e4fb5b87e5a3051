/** What the arguments say of a run. Throws a UsageError for options that lack what they need. */
import type { Settings } from '../app/run.ts';
import { fromEnvironment } from '../options/values.ts';
import { UsageError } from '../usage-error.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export function settingsOf({ given, positionals }: Arguments, io: Io): Settings {
  if (given['config-from'] === 'base' && given['changed-since'] === undefined)
    throw new UsageError('--config-from base needs to know the base: --changed-since REVISION');
  const patterns = [...positionals, ...(given.templates ?? [])];
  // Whoever names a record means that it is used.
  const isMeant = given['live-record'] !== undefined || given['live-replay'] !== undefined;
  return {
    workspace: io.folder,
    confined: false,
    base: given['changed-since'],
    environment: io.environment,
    entry: io.entry,
    given: {
      live: isMeant ? 'on' : 'off',
      ...fromEnvironment(io.environment),
      ...given,
      templates: patterns,
    },
  };
}
