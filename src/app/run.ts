/**
 * One run, the same for the command line, the action and the library: what is given and the repository's configuration
 * in, the judged result out. What is given with the run wins over the configuration.
 */
import type { Deployment } from '../cloudformation/instance.ts';
import type { Environment } from '../cloudformation/template.ts';
import { CONFIG_FILES, type Config, emptyConfig, readConfig } from '../config/config.ts';
import { environmentOf } from '../config/environment.ts';
import { deploymentsOf } from '../config/stacks.ts';
import type { Finding } from '../finding.ts';
import { isThere } from '../io/disk.ts';
import { type Place, readNamed, writeNamed } from '../io/named.ts';
import type { OptionName } from '../options/table.ts';
import { type Given, settle, type Values } from '../options/values.ts';
import { failing, type Result } from '../result.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from '../usage-error.ts';
import { check } from './check-templates.ts';
import { load } from './load.ts';
import { type Measure, unmeasured } from './phases.ts';
import type { TemplateFile } from './read-template.ts';

/** `workspace`: paths are relative to it; `confined`: read nothing outside of it, whatever is named. */
export interface Settings extends Place {
  /** The options that were given. */
  readonly given: Given;
  /** Templates that are not on the disk. Where there are some and no pattern is given with them, only they are checked. */
  readonly templates?: readonly TemplateFile[];
  /** Told before each template is read. */
  readonly onTemplate?: (path: string, index: number, total: number) => void;
  /** Told how long each phase takes. */
  readonly measure?: Measure;
}

/** What the user should know besides the findings. */
export interface Note {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly text: string;
}

export interface Outcome {
  readonly result: Result;
  /** Where a file that an option names may lie: one that only the configuration names, not outside the workspace. */
  readonly placeOf: PlaceOf;
  /** All options as they counted. */
  readonly values: Values;
  readonly notes: readonly Note[];
  /** The findings that fail the run. */
  readonly failures: readonly Finding[];
  /** Does the run fail, for its findings or for want of templates? */
  readonly failed: boolean;
  /** What the user got wrong, and what did not keep the templates from being checked. */
  readonly mistake?: UsageError;
}

export type PlaceOf = (option: OptionName, path: string) => Place;

/** Throws a UsageError for settings that are wrong, and for what is named and can't be read, where nothing can be checked without it. */
export async function run(settings: Settings): Promise<Outcome> {
  const config = configOf(settings);
  const values = settle(settings.given, config.options);
  if (values['update-baseline'] && values.baseline === undefined)
    throw new UsageError('--update-baseline needs to know where: --baseline FILE');
  const placeOf = placesOf(settings, config);
  const { onTemplate, measure = unmeasured } = settings;
  const patterns = patternsOf(settings, values);
  const isConfigured = patterns.some((pattern) => placeOf('templates', pattern).confined);
  const { templates, files } = measure('read', () =>
    load(settings.workspace, patterns, { ...settings, confined: isConfigured || settings.confined }),
  );
  const environment = environmentOf({
    parameters: values.parameters,
    parameterFiles: values['parameter-files'].map((path) =>
      readNamed(path, placeOf('parameter-files', path)),
    ),
    region: values.region,
    account: values['account-id'],
  });
  const found = await check({
    templates,
    files,
    environment,
    stacks: stacksOf(config, environment, settings),
    onTemplate: (path, index) => onTemplate?.(path, index, templates.length),
    measure,
  });
  const { result: judged, notes } = await judge(found, config);
  const { result, mistake } = await withoutBaseline(judged, values, placeOf);
  const failures = failing(result.findings, values['fail-on']);
  const missing = templates.length === 0 ? [noTemplates(values['require-templates'])] : [];
  return {
    result,
    placeOf,
    values,
    notes: [
      ...missing,
      ...(result.notes ?? []).map((text): Note => ({ severity: 'notice', text })),
      ...notes,
    ],
    failures,
    ...(mistake && { mistake }),
    failed: failures.length > 0 || missing.some(({ severity }) => severity === 'error'),
  };
}

/** What the repository's configuration names must not lead out of the repository, wherever it is checked. */
function placesOf({ workspace, confined, given }: Settings, { options }: Config): PlaceOf {
  return (option, path) => {
    const isIn = (value: unknown): boolean =>
      value === path || (Array.isArray(value) && value.includes(path));
    return { workspace, confined: confined || (isIn(options[option]) && !isIn(given[option])) };
  };
}

/** Whoever gives templates as texts does not mean those that the configuration names as well. */
function patternsOf({ templates = [], given }: Settings, values: Values): readonly string[] {
  return templates.length > 0 ? (given.templates ?? []) : values.templates;
}

function noTemplates(required: boolean): Note {
  return {
    severity: required ? 'error' : 'warning',
    text: 'No SAM or CloudFormation templates were found, so nothing was checked',
  };
}

function configOf(settings: Settings): Config {
  const { workspace, given } = settings;
  const ids = rules.map(({ id }) => id);
  if (given.config !== undefined) return readConfig(readNamed(given.config, settings), ids);
  const here = CONFIG_FILES.filter((name) => isThere(name, workspace));
  const [source, other] = here.map((name) => readNamed(name, { workspace, confined: true }));
  if (other !== undefined)
    throw new UsageError(`There are both ${CONFIG_FILES.join(' and ')}: keep one of them`);
  return source === undefined ? emptyConfig : readConfig(source, ids);
}

/** The configured stacks. Throws a UsageError for one whose template is not there; one that is only not checked this time is none. */
function stacksOf(config: Config, environment: Environment, settings: Settings): readonly Deployment[] {
  const place = { ...settings, confined: true };
  for (const { template } of config.stacks) readNamed(template, place);
  return deploymentsOf(config.stacks, environment, (path) => readNamed(path, place));
}

/** Loaded only where there is something to judge by. */
async function judge(result: Result, config: Config): Promise<Pick<Outcome, 'result' | 'notes'>> {
  if (config.rules.size === 0 && config.accept.length === 0) return { result, notes: [] };
  const { judged } = await import('../config/suppressions.ts');
  const { result: left, unused } = judged(result, config);
  const notes = unused.map(
    ({ where, rule }): Note => ({
      severity: 'notice',
      text: `${where}: no finding of ${rule} fits this any more`,
    }),
  );
  return { result: left, notes };
}

/** A baseline, or a report in its place, may be long. */
const MOST_BASELINE_BYTES = 64 * 1024 * 1024;

/** What is in the baseline is put aside. One that can't be read keeps nothing from being told. */
async function withoutBaseline(
  result: Result,
  values: Values,
  placeOf: PlaceOf,
): Promise<Pick<Outcome, 'result' | 'mistake'>> {
  try {
    return { result: await withoutKnownFindings(result, values, placeOf) };
  } catch (error) {
    if (error instanceof UsageError) return { result, mistake: error };
    throw error;
  }
}

async function withoutKnownFindings(result: Result, values: Values, placeOf: PlaceOf): Promise<Result> {
  const { baseline: path, 'update-baseline': update } = values;
  if (path === undefined) return result;
  const { fingerprints } = await import('../report/fingerprint.ts');
  const { baselineText, readBaseline, withoutKnown } = await import('../config/baseline.ts');
  const marks = fingerprints(result.findings);
  const place = placeOf('baseline', path);
  if (update) writeNamed(path, baselineText(result.findings, marks), place);
  return withoutKnown(result, readBaseline(path, readNamed(path, place, MOST_BASELINE_BYTES).text), marks);
}
