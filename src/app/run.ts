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
import { filesIn } from '../io/disk.ts';
import { type Place, readNamed, writeNamed } from '../io/named.ts';
import { type Given, settle, type Values } from '../options/values.ts';
import { failing, type Result } from '../result.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from '../usage-error.ts';
import { check } from './check-templates.ts';
import { lookUpOf } from './live.ts';
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
  /** Where AWS credentials are looked for, if the options ask for a look into the account; without it nobody is asked. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** What the user should know besides the findings. */
export interface Note {
  readonly severity: 'error' | 'warning' | 'notice' | 'info';
  readonly text: string;
}

export interface Outcome {
  readonly result: Result;
  /** All options as they counted. */
  readonly values: Values;
  readonly notes: readonly Note[];
  /** The findings that fail the run. */
  readonly failures: readonly Finding[];
  /** Does the run fail, for its findings or for want of templates? */
  readonly failed: boolean;
}

/** Throws a UsageError for settings that are wrong, and for what is named and can't be read. */
export async function run(settings: Settings): Promise<Outcome> {
  const config = configOf(settings);
  const values = settle(settings.given, config.options);
  const { onTemplate, measure = unmeasured } = settings;
  const { templates, files } = measure('read', () =>
    load(settings.workspace, patternsOf(settings, values), settings),
  );
  const environment = environmentOf({
    parameters: values.parameters,
    parameterFiles: values['parameter-files'].map((path) => readNamed(path, settings)),
    region: values.region,
    account: values['account-id'],
  });
  const lookUp = lookUpOf(
    values,
    settings,
    settings.environment,
    templates.map(({ source }) => source.path),
  );
  const found = await check({
    ...(lookUp && { look: lookUp.look }),
    templates,
    files,
    environment,
    stacks: stacksOf(config, environment, settings),
    onTemplate: (path, index) => onTemplate?.(path, index, templates.length),
    measure,
  });
  const { result: judged, notes } = await judge(found, config);
  const result = await withoutBaseline(judged, values, settings);
  const failures = failing(result.findings, values['fail-on']);
  const missing = templates.length === 0 ? [noTemplates(values['require-templates'])] : [];
  const said = lookUp?.said();
  const looked: readonly Note[] =
    said === undefined ? [] : [{ severity: said.failed ? 'error' : 'info', text: said.line }];
  return {
    result,
    values,
    notes: [
      ...missing,
      ...looked,
      ...(result.notes ?? []).map((text): Note => ({ severity: 'notice', text })),
      ...notes,
    ],
    failures,
    failed: failures.length > 0 || [...missing, ...looked].some(({ severity }) => severity === 'error'),
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
  const disk = filesIn(workspace);
  const [source, other] = CONFIG_FILES.flatMap((name) => disk.read(name) ?? []);
  if (other !== undefined)
    throw new UsageError(`There are both ${CONFIG_FILES.join(' and ')}: keep one of them`);
  return source === undefined ? emptyConfig : readConfig(source, ids);
}

/** The configured stacks. Throws a UsageError for one whose template is not there; one that is only not checked this time is none. */
function stacksOf(config: Config, environment: Environment, settings: Settings): readonly Deployment[] {
  for (const { template } of config.stacks) readNamed(template, settings);
  return deploymentsOf(config.stacks, environment, (path) => readNamed(path, settings));
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

/** What is in the baseline is put aside. */
async function withoutBaseline(result: Result, values: Values, settings: Settings): Promise<Result> {
  const { baseline: path, 'update-baseline': update } = values;
  if (path === undefined) {
    if (update) throw new UsageError('--update-baseline needs to know where: --baseline FILE');
    return result;
  }
  const { fingerprints } = await import('../report/fingerprint.ts');
  const { baselineText, readBaseline, withoutKnown } = await import('../config/baseline.ts');
  const marks = fingerprints(result.findings);
  if (update) writeNamed(path, baselineText(result.findings, marks), settings.workspace);
  return withoutKnown(result, readBaseline(path, readNamed(path, settings).text), marks);
}
