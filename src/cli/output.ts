/** Where a command's result goes: standard output, or the file that `--output` names. */
import { writeNamed } from '../app/run.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export function write(text: string, args: Arguments, io: Io): void {
  const path = args.value('output');
  if (path === undefined) io.out.write(text);
  else writeNamed(path, text, io.folder);
}
