/**
 * One run, the same for the command line and the action: settings and the repository's configuration in, the judged
 * result out. What is given with the run wins over the configuration.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from './check.ts';
import { CONFIG_FILE, type Config, emptyConfig, readConfig } from './config/config.ts';
import { environmentOf } from './config/environment.ts';
import type { Source } from './finding.ts';
import { load } from './load.ts';
import type { Result, Threshold } from './result.ts';
import { rules } from './rules/index.ts';
import { filesIn } from './template/disk.ts';
import { UsageError } from './usage-error.ts';

export interface Settings {
  /** Paths are relative to it. */
  readonly workspace: string;
  /** Read nothing outside the workspace, whatever is named. */
  readonly confined: boolean;
  /** Files, folders and globs; `!` excludes. */
  readonly templates: readonly string[];
  readonly config: string | undefined;
  readonly failOn: Threshold | undefined;
  readonly parameters: readonly string[];
  readonly parameterFiles: readonly string[];
  readonly region: string | undefined;
  readonly account: string | undefined;
  readonly baseline: string | undefined;
  /** Write what is found to the baseline first. */
  readonly updateBaseline?: boolean;
  /** Told before each template is read. */
  readonly onTemplate?: (path: string, index: number, total: number) => void;
}

export interface Outcome {
  readonly result: Result;
  readonly failOn: Threshold;
  /** What the user should know of the configuration, one sentence each. */
  readonly notes: readonly string[];
}

/** Throws a UsageError for settings that are wrong, and for what is named and can't be read. */
export async function run(settings: Settings): Promise<Outcome> {
  const config = configOf(settings);
  const patterns = settings.templates.length > 0 ? settings.templates : config.templates;
  const { templates, files } = load(settings.workspace, patterns, settings);
  const { onTemplate } = settings;
  const found = await check({
    templates,
    files,
    environment: environmentOf({
      parameters: [...config.parameters, ...settings.parameters],
      parameterFiles: [...config.parameterFiles, ...settings.parameterFiles].map((path) =>
        readNamed(path, settings),
      ),
      region: settings.region ?? config.region,
      account: settings.account ?? config.account,
    }),
    onTemplate: (path, index) => onTemplate?.(path, index, templates.length),
  });
  const { result, notes } = await judge(found, config);
  return {
    result: await withoutBaseline(result, settings.baseline ?? config.baseline, settings),
    failOn: settings.failOn ?? config.failOn ?? 'error',
    notes: [
      ...(templates.length === 0 ? ['No SAM or CloudFormation templates were found'] : []),
      ...(found.notes ?? []),
      ...notes,
    ],
  };
}

function configOf(settings: Settings): Config {
  const { workspace, config } = settings;
  const ids = rules.map(({ id }) => id);
  if (config !== undefined) return readConfig(readNamed(config, settings), ids);
  const source = filesIn(workspace).read(CONFIG_FILE);
  return source === undefined ? emptyConfig : readConfig(source, ids);
}

/** Loaded only where there is something to judge by. */
async function judge(result: Result, config: Config): Promise<Pick<Outcome, 'result' | 'notes'>> {
  if (config.rules.size === 0 && config.accept.length === 0) return { result, notes: [] };
  const { judged } = await import('./config/judgement.ts');
  const { result: left, unused } = judged(result, config);
  const notes = unused.map(({ where, rule }) => `${where}: no finding of ${rule} fits this any more`);
  return { result: left, notes };
}

/** What is in the baseline is put aside. */
async function withoutBaseline(
  result: Result,
  path: string | undefined,
  settings: Settings,
): Promise<Result> {
  if (path === undefined) {
    if (settings.updateBaseline === true)
      throw new UsageError('--update-baseline needs to know where: --baseline FILE');
    return result;
  }
  const { fingerprints } = await import('./report/fingerprint.ts');
  const { baselineText, readBaseline, withoutKnown } = await import('./config/baseline.ts');
  const marks = fingerprints(result.findings);
  if (settings.updateBaseline === true)
    writeNamed(path, baselineText(result.findings, marks), settings.workspace);
  return withoutKnown(result, readBaseline(path, readNamed(path, settings).text), marks);
}

/** A file that the user named. Throws a UsageError where it can't be read. */
export function readNamed(
  path: string,
  { workspace, confined }: Pick<Settings, 'workspace' | 'confined'>,
): Source {
  if (confined) {
    const { source, refused } = filesIn(workspace).open(path);
    if (refused === undefined) return source;
    throw new UsageError(`Can't read "${path}": ${refused}`);
  }
  try {
    return { path, text: readFileSync(resolve(workspace, path), 'utf8') };
  } catch (error) {
    throw new UsageError(`Can't read "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Throws a UsageError where the file can't be written. */
export function writeNamed(path: string, text: string, workspace: string): void {
  try {
    writeFileSync(resolve(workspace, path), text);
  } catch (error) {
    throw new UsageError(`Can't write "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }
}
