/** The deployment as the options describe it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from '../cloudformation/stack.ts';
import { environmentOf } from '../config/environment.ts';
import { UsageError } from '../usage-error.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export function environmentFrom(args: Arguments, io: Io): Environment {
  return environmentOf({
    parameters: args.values('param'),
    parameterFiles: args.values('param-file').map((path) => ({ path, text: readNamed(path, io) })),
    region: args.value('region') ?? (io.environment.AWS_REGION || undefined),
    account: args.value('account-id'),
  });
}

/** A file that the user named. Throws a UsageError where it can't be read. */
export function readNamed(path: string, io: Io): string {
  try {
    return readFileSync(resolve(io.folder, path), 'utf8');
  } catch (error) {
    throw new UsageError(`Can't read "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}
