/** The action as one of several shards, and as what joins them. */
import { runShard, type Settings } from '../app/run.ts';
import { mergeShards, shardOf } from '../app/shard.ts';
import { readReportsIn, shardText } from '../app/shard-reports.ts';
import { writeNamed } from '../io/named.ts';
import { count } from '../report/sanitize.ts';
import { UsageError } from '../usage-error.ts';

/** Writes the report of a shard, and says so. Throws a UsageError where it is not said where to. */
export async function writeShard(given: string, settings: Settings): Promise<string> {
  const file = settings.given['json-file'];
  if (file === undefined)
    throw new UsageError('The input shard needs to know where the report of the shard goes: json-file');
  const report = await runShard(settings, shardOf(given));
  writeNamed(file, shardText(report), settings);
  return `Shard ${report.number} of ${report.of}: ${count(report.templates, 'template')} read for ${file}; the input shards of another step joins all shards`;
}

/** Joins the shards whose reports are in a folder. Throws a UsageError where there are none. */
export function judgeOf(folder: string, settings: Settings): NonNullable<Settings['judge']> {
  const reports = readReportsIn(folder, settings);
  return (input) => mergeShards(input, reports);
}
