/** The reports of shards as files: JSON, which one process writes and another reads. */
import { filesIn } from '../io/disk.ts';
import { type Place, readNamed } from '../io/named.ts';
import { name, version } from '../package-info.ts';
import { UsageError } from '../usage-error.ts';
import type { NamedReport, ShardReport } from './shard.ts';

export const shardText = (shard: ShardReport): string =>
  `${JSON.stringify({ schemaVersion: 1, tool: { name, version }, shard })}\n`;

/** A shard of ten thousand templates has some ten million bytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Throws a UsageError for a file that can't be read, or is no report of a shard. */
export const readReports = (files: readonly string[], place: Place): readonly NamedReport[] =>
  files.map((file) => ({ file, report: reportIn(readNamed(file, place, MOST_BYTES).text, file) }));

/** All in a folder of the workspace. Throws a UsageError where there are none. */
export function readReportsIn(folder: string, place: Place): readonly NamedReport[] {
  const files = filesIn(place.workspace)
    .list(folder)
    .filter((file) => file.endsWith('.json'));
  if (files.length === 0) throw new UsageError(`There are no reports of shards in "${folder}"`);
  return readReports(
    files.map((file) => `${folder}/${file}`),
    place,
  );
}

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
