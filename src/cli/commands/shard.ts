/** `check --shard I/N`: one part of a check, for the command `merge`. */
import { runShard, type Settings } from '../../app/run.ts';
import { shardOf } from '../../app/shard.ts';
import { shardText } from '../../app/shard-reports.ts';
import { count } from '../../report/sanitize.ts';
import { UsageError } from '../../usage-error.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { write } from '../output.ts';

export async function runOneShard(args: Arguments, settings: Settings, io: Io): Promise<number> {
  const { given, values } = args;
  const shard = shardOf(values.shard ?? '');
  if (given.format !== undefined && given.format !== 'json')
    throw new UsageError(
      '--shard writes what merge reads, as JSON; merge takes --format for what comes of it',
    );
  const report = await runShard(settings, shard);
  write(shardText(report), args, io);
  const { number, of, templates } = report;
  const words = `${count(templates, 'template')}; "merge" tells what is found, from the reports of all shards`;
  if (!values.quiet) io.err.write(`Shard ${number} of ${of}: ${words}\n`);
  return 0;
}
