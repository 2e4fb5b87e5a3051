/** The settings of a run as the options give them. */
import type { Settings } from '../app/run.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export function settingsOf(args: Arguments, io: Io): Settings {
  return {
    workspace: io.folder,
    confined: false,
    templates: args.positionals,
    config: args.value('config'),
    failOn: undefined,
    parameters: args.values('param'),
    parameterFiles: args.values('param-file'),
    region: args.value('region') ?? (io.environment.AWS_REGION || undefined),
    account: args.value('account-id'),
    baseline: args.value('baseline'),
    updateBaseline: args.has('update-baseline'),
  };
}
