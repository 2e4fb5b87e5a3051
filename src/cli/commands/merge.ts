/** The command `merge`: what came of all shards of a check, as one. */
import { mergeShards, type NamedReport, type ShardReport } from '../../app/shard.ts';
import { readNamed } from '../../io/named.ts';
import { UsageError } from '../../usage-error.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { runCheck } from './check.ts';

export async function runMerge(args: Arguments, io: Io): Promise<number> {
  const reports = args.positionals.map((file): NamedReport => {
    const { text } = readNamed(file, { workspace: io.folder, confined: false }, MOST_BYTES);
    return { file, report: reportIn(text, file) };
  });
  return await runCheck({ ...args, positionals: [] }, io, { judge: (input) => mergeShards(input, reports) });
}

/** A shard of ten thousand templates has some ten million bytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Throws a UsageError for what is no report of a shard. */
function reportIn(text: string, file: string): ShardReport {
  const shard = shardIn(text);
  if (!isReport(shard))
    throw new UsageError(`"${file}" is no report of a shard: write it with check --shard I/N --output FILE`);
  return shard;
}

function shardIn(text: string): unknown {
  try {
    const report: unknown = JSON.parse(text);
    return typeof report === 'object' && report !== null && 'shard' in report ? report.shard : undefined;
  } catch {
    return undefined;
  }
}

const isReport = (value: unknown): value is ShardReport =>
  typeof value === 'object' &&
  value !== null &&
  'run' in value &&
  typeof value.run === 'string' &&
  'number' in value &&
  Number.isInteger(value.number) &&
  'of' in value &&
  Number.isInteger(value.of) &&
  'survey' in value &&
  typeof value.survey === 'object' &&
  value.survey !== null &&
  'sources' in value.survey &&
  Array.isArray(value.survey.sources);
