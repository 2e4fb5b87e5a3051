/** Runs the command line as a process would be run, and gives what it wrote and its exit status. */
import { program } from '../../src/cli/program.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** @param input what stands on standard input, if anything does. */
export async function command(
  folder: string,
  argv: readonly string[],
  input?: AsyncIterable<Uint8Array | string>,
): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await program(argv, {
    folder,
    environment: {},
    ...(input === undefined ? {} : { in: input }),
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
  });
  return { status, out, err };
}
