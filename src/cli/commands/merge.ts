/** The command `merge`: what came of all shards of a check, as one. */
import { mergeShards } from '../../app/shard.ts';
import { readReports } from '../../app/shard-reports.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { runCheck } from './check.ts';

export async function runMerge(args: Arguments, io: Io): Promise<number> {
  const reports = readReports(args.positionals, { workspace: io.folder, confined: false });
  return await runCheck({ ...args, positionals: [] }, io, { judge: (input) => mergeShards(input, reports) });
}
