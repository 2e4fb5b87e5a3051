/**
 * A check in several processes, perhaps on several machines: each reads a part of the templates (a shard), and what came of
 * all parts is merged into what one check of all would tell.
 */
import { createHash } from 'node:crypto';
import { sourceId } from '../finding.ts';
import { version } from '../package-info.ts';
import type { Result } from '../result.ts';
import { UsageError } from '../usage-error.ts';
import type { Member, Survey } from './batch.ts';
import { partsOf, resultOf, settled } from './batches.ts';
import { membersOf, textsOf, workersFor } from './check-in-parts.ts';
import { type CheckInput, MOST_AT_ONCE } from './check-input.ts';
import { STEPS } from './judge.ts';
import { type Packed, pack, Unpacker } from './packed.ts';

/** One of several shards, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** What came of a shard, as plain data. */
export interface ShardReport extends Shard {
  /** What the whole run is about: shards of another run can't be merged with these. */
  readonly run: string;
  /** How many templates it read, as often as they are deployed. */
  readonly templates: number;
  readonly survey: Packed;
}

/** A report, and the file that it was read from. */
export interface NamedReport {
  readonly file: string;
  readonly report: ShardReport;
}

/** Of more shards each has too little to do. */
const MOST_SHARDS = 1000;

/** Throws a UsageError for what is not `I/N`. */
export function shardOf(given: string): Shard {
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(given) ?? [];
  const [number, of] = [Number(first), Number(second)];
  if (!(number >= 1 && number <= of && of <= MOST_SHARDS))
    throw new UsageError(`--shard takes which of how many, such as 2/8, not "${given}"`);
  return { number, of };
}

/** Reads one part of the templates, and judges those of it that no others can have to do with. */
export async function surveyShard(input: CheckInput, shard: Shard): Promise<ShardReport> {
  const members = membersOf(input);
  const own = inShard(members, shard);
  const parts = partsOf(own, MOST_AT_ONCE / 4);
  const workers = await workersFor(input, parts.length, STEPS);
  try {
    const surveys = await workers.survey(parts);
    const whole: Survey = {
      surveyed: surveys.flatMap(({ surveyed }) => surveyed),
      groups: surveys.flatMap(({ groups }) => groups),
    };
    return { ...shard, run: runOf(input, members), templates: own.length, survey: pack(whole) };
  } finally {
    await workers.close?.();
  }
}

/** What one check of all would tell. Throws a UsageError for reports that are not those of all shards of this run. */
export async function mergeShards(input: CheckInput, reports: readonly NamedReport[]): Promise<Result> {
  const members = membersOf(input);
  requireAll(reports, runOf(input, members));
  const unpacker = new Unpacker(textsOf(input));
  const surveys = reports.map(({ file, report }) => {
    const survey = unpacked(report, unpacker);
    if (survey === undefined)
      throw new UsageError(`"${file}" was changed after it was written: make it again`);
    return survey;
  });
  const workers = await workersFor(input, partsOf(members, MOST_AT_ONCE / 4).length, STEPS);
  try {
    return resultOf(await settled(members, surveys, workers));
  } finally {
    await workers.close?.();
  }
}

/** Undefined for what was not written by `surveyShard`. */
function unpacked({ survey }: ShardReport, unpacker: Unpacker): Survey | undefined {
  try {
    const found = unpacker.unpack<Partial<Survey> | null>(survey);
    return Array.isArray(found?.surveyed) && Array.isArray(found.groups) ? (found as Survey) : undefined;
  } catch {
    return undefined;
  }
}

/** Neighbours stay together, and each shard has about as much text. */
function inShard(members: readonly Member[], { number, of }: Shard): readonly Member[] {
  const all = members.reduce((sum, { file }) => sum + file.source.text.length, 0);
  let before = 0;
  return members.filter(({ file }) => {
    const shard = Math.min(of, Math.floor((before / Math.max(all, 1)) * of) + 1);
    before += file.source.text.length;
    return shard === number;
  });
}

function requireAll(reports: readonly NamedReport[], run: string): void {
  const [first] = reports;
  if (first === undefined) throw new UsageError('merge takes the reports of all shards: merge REPORT…');
  const { of } = first.report;
  const known = new Map<number, string>();
  for (const { file, report } of reports) {
    if (report.run !== run)
      throw new UsageError(
        `"${file}" is of another run: merge needs the same checkout, version and options as the shards`,
      );
    if (report.of !== of)
      throw new UsageError(`"${file}" is one of ${report.of} shards, "${first.file}" one of ${of}`);
    const other = known.get(report.number);
    if (other !== undefined)
      throw new UsageError(`"${other}" and "${file}" are both shard ${report.number} of ${of}`);
    known.set(report.number, file);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !known.has(number));
  if (missing.length > 0)
    throw new UsageError(`Of ${of} shards the reports of these are missing: ${missing.join(', ')}`);
}

/** A text that is another for another version, other templates, or another way to deploy them. */
function runOf({ patterns = [], stacks = [], environment }: CheckInput, members: readonly Member[]): string {
  const hash = createHash('sha256');
  const add = (what: unknown): void => void hash.update(`${JSON.stringify(what, plainMap)}\n`);
  add([version, patterns.filter(isExclusion), stacks, environment]);
  for (const { file, environment: own } of members)
    add([sourceId(file.source), file.named, file.source.text, own]);
  return hash.digest('hex');
}

/** What is looked for may be said in several ways; what came of it is in the members. */
const isExclusion = (pattern: string): boolean => pattern.startsWith('!');

const plainMap = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
