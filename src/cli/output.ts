/** Where a command's result goes: standard output, or the file that `--output` names. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export function write(text: string, args: Arguments, io: Io): void {
  const path = args.value('output');
  if (path === undefined) io.out.write(text);
  else writeNamed(path, text, io);
}

/** Throws a UsageError where the file can't be written. */
export function writeNamed(path: string, text: string, io: Io): void {
  try {
    writeFileSync(resolve(io.folder, path), text);
  } catch (error) {
    throw new UsageError(`Can't write "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}
