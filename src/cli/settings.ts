/** What the arguments say of a run. */
import type { Settings } from '../app/run.ts';
import { fromEnvironment } from '../options/values.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export function settingsOf({ given, positionals }: Arguments, io: Io): Settings {
  const patterns = [...positionals, ...(given.templates ?? [])];
  // Whoever names a record means that it is used.
  const isMeant = given['live-record'] !== undefined || given['live-replay'] !== undefined;
  return {
    workspace: io.folder,
    confined: false,
    environment: io.environment,
    given: {
      live: isMeant ? 'on' : 'off',
      ...fromEnvironment(io.environment),
      ...given,
      templates: patterns,
    },
  };
}
