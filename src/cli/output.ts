/** Where a command's result goes: standard output, or the file that `--output` names. */
import { writeNamed } from '../io/named.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export function write(text: string, { values }: Arguments, io: Io): void {
  if (values.output === undefined) io.out.write(text);
  else writeNamed(values.output, text, { workspace: io.folder, confined: false });
}
