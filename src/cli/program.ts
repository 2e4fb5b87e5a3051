/** The command line as a function: arguments in, words to the streams, exit status out. */

import { name, repository, version } from '../package-info.ts';
import { plain } from '../report/sanitize.ts';
import { UsageError } from '../usage-error.ts';
import { type Arguments, parse } from './arguments.ts';
import { help } from './help.ts';
import type { Io } from './io.ts';

type Run = (args: Arguments, io: Io) => Promise<number>;

const runs: ReadonlyMap<string, () => Promise<Run>> = new Map([
  ['check', async () => (await import('./commands/check.ts')).runCheck],
  ['merge', async () => (await import('./commands/merge.ts')).runMerge],
  ['expand', async () => (await import('./commands/expand.ts')).runExpand],
  ['graph', async () => (await import('./commands/graph.ts')).runGraph],
  ['diff', async () => (await import('./commands/diff.ts')).runDiff],
  ['explain', async () => (await import('./commands/rules.ts')).runExplain],
  ['completion', async () => (await import('./commands/completion.ts')).runCompletion],
  ['rules', async () => (await import('./commands/rules.ts')).runRules],
]);

/** 0: nothing at or above `--fail-on`; 1: something is; 2: the command could not be carried out. */
export async function program(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    if (error instanceof UsageError) io.err.write(`${name}: ${plain(error.message)}\n`);
    else {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      io.err.write(`${name} failed; this is a mistake in the tool. Please report it: ${repository}/issues\n`);
      for (const line of trace.split('\n')) io.err.write(`  ${plain(line)}\n`);
    }
    return 2;
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const args = parse(argv);
  if (args.version) {
    io.out.write(`${version}\n`);
    return 0;
  }
  if (args.help || args.command === undefined) {
    (args.help ? io.out : io.err).write(help(args.command));
    return args.help ? 0 : 2;
  }
  const found = runs.get(args.command.name);
  if (found === undefined) throw new Error(`no code for the command ${args.command.name}`);
  return (await found())(args, io);
}
