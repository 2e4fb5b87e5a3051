/** What the arguments say of a run. */
import type { Settings } from '../app/run.ts';
import { fromEnvironment } from '../options/values.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export function settingsOf({ given, positionals }: Arguments, io: Io): Settings {
  const patterns = [...positionals, ...(given.templates ?? [])];
  return {
    workspace: io.folder,
    confined: false,
    given: { ...fromEnvironment(io.environment), ...given, templates: patterns },
  };
}
