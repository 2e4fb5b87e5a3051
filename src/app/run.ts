/**
 * One run, the same for the command line, the action and the library: what is given and the repository's configuration
 * in, the judged result out. What is given with the run wins over the configuration.
 */
import { posix } from 'node:path';
import type { Deployment } from '../cloudformation/instance.ts';
import type { Environment } from '../cloudformation/template.ts';
import { CONFIG_FILES, type Config, emptyConfig, readConfig } from '../config/config.ts';
import { environmentOf, type ParameterFile } from '../config/environment.ts';
import { deploymentsOf } from '../config/stacks.ts';
import type { Finding } from '../finding.ts';
import { excludedBy } from '../io/discover.ts';
import { type Place, readNamed, writeNamed } from '../io/named.ts';
import type { OptionName } from '../options/table.ts';
import { type Given, settle, type Values } from '../options/values.ts';
import { failing, type Result } from '../result.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from '../usage-error.ts';
import { type CheckInput, check } from './check-templates.ts';
import { type DeploymentInput, type Deployments, deploymentsBeside } from './deployments.ts';
import { lookUpOf } from './live.ts';
import { load } from './load.ts';
import { type Origin, originOf, type ReadRemote } from './origin.ts';
import { parameterFileReader } from './parameter-files.ts';
import { type Measure, unmeasured } from './phases.ts';
import type { TemplateFile } from './read-template.ts';

/** What marks, in a template's text, that it accepts findings by itself. */
const MARK = 'lambda-permission-check';

/** `workspace`: paths are relative to it; `confined`: read nothing outside of it, whatever is named. */
export interface Settings extends Place {
  /** The options that were given. */
  readonly given: Given;
  /** Templates that are not on the disk. Where there are some and no pattern is given with them, only they are checked. */
  readonly templates?: readonly TemplateFile[];
  /** The revision that a pull request is compared with. */
  readonly base?: string | undefined;
  /** The last commit of the pull request, where something else is checked out: its merge. */
  readonly head?: string | undefined;
  /** Reads files of other repositories, for `config-from: OWNER/REPO/PATH@REF`. */
  readonly readRemote?: ReadRemote | undefined;
  /** Texts in place of those of files, by path: what they would be with fixes. */
  readonly replaced?: ReadonlyMap<string, string>;
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
  const inFolder = within(settings.given['working-directory']);
  const origin = await originOf(
    settings.given['config-from'] ?? 'head',
    settings,
    (configuration) => settings.given.baseline ?? readConfig(configuration, ruleIds()).options.baseline,
  );
  const config = configOf(settings.given, origin, inFolder);
  const values = settle(settings.given, config.options);
  if (values['update-baseline'] && values.baseline === undefined)
    throw new UsageError('--update-baseline needs to know where: --baseline FILE');
  const placeOf = placesOf(settings, config);
  const { onTemplate, measure = unmeasured } = settings;
  const patterns = patternsOf(settings, values).map(inFolder);
  const isConfigured = patternsOf(settings, values).some((one) => placeOf('templates', one).confined);
  const { templates, files, warnings } = measure('read', () =>
    load(settings.workspace, patterns.length === 0 ? foldersOf(settings, inFolder) : patterns, {
      ...settings,
      confined: isConfigured || settings.confined,
      onlyTemplates: values['only-templates'],
    }),
  );
  const readFile = await parameterFileReader(values['parameter-files'], (path) =>
    readNamed(inFolder(path), placeOf('parameter-files', path)),
  );
  const readStackFile = await parameterFileReader(
    config.stacks.flatMap((stack) => stack.parameterFiles),
    (path) => readNamed(inFolder(path), { ...settings, confined: true }),
  );
  const environment = environmentOf({
    parameters: values.parameters,
    parameterFiles: values['parameter-files'].map(readFile),
    region: values.region,
    account: values['account-id'],
  });
  const configured = stacksOf(config, environment, readStackFile, inFolder);
  const beside = await besideOf(
    settings,
    values,
    { templates, disk: files, everywhere: environment },
    configured,
  );
  const deployed = {
    environment,
    stacks: [...configured, ...beside.stacks],
    isExcluded: excludedBy(patterns),
  };
  const lookUp = lookUpOf(values, settings, {
    environment: settings.environment,
    templates: templates.map(({ source }) => source.path),
    inFolder,
  });
  const found = await check({
    ...(lookUp && { look: lookUp.look }),
    templates,
    files,
    ...deployed,
    onTemplate: (path, index) => onTemplate?.(path, index, templates.length),
    measure,
  });
  const { result: judged, notes } = await judge(found, config, origin);
  const { result: decided, mistake } = await withoutBaseline(judged, values, placeOf, origin, inFolder);
  const told = found.model.deployed;
  const { result, notes: compared } = await sinceBase(decided, values, settings, patterns, {
    ...deployed,
    // What was there before is judged by the same facts.
    ...(told && { look: async () => told }),
  });
  const failures = failing(result.findings, values['fail-on']);
  const missing = templates.length === 0 ? [noTemplates(values['require-templates'], patterns)] : [];
  const said = lookUp?.said();
  const looked: readonly Note[] =
    said === undefined ? [] : [{ severity: said.failed ? 'error' : 'info', text: said.line }];
  return {
    result,
    placeOf,
    values,
    notes: [
      ...missing,
      ...looked,
      ...warnings.map((text): Note => ({ severity: 'warning', text })),
      ...beside.notes.map((text): Note => ({ severity: 'notice', text })),
      ...(result.notes ?? []).map((text): Note => ({ severity: 'notice', text })),
      ...notes,
      ...compared,
    ],
    failures,
    ...(mistake && { mistake }),
    failed: failures.length > 0 || [...missing, ...looked].some(({ severity }) => severity === 'error'),
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

const ruleIds = (): readonly string[] => rules.map(({ id }) => id);

/** Paths and patterns as they are from the workspace, for those that are given from a folder in it. */
function within(folder = '.'): (path: string) => string {
  const base = posix.normalize(folder.replaceAll('\\', '/'));
  if (base === '.' || base === './') return (path) => path;
  return (path) => {
    const [sign, rest] = path.startsWith('!') ? ['!', path.slice(1)] : ['', path];
    return posix.isAbsolute(rest) ? path : sign + posix.join(base, rest);
  };
}

/** Where to look if nothing is named. */
function foldersOf({ templates = [] }: Settings, inFolder: (path: string) => string): readonly string[] {
  return templates.length > 0 || inFolder('.') === '.' ? [] : [inFolder('.')];
}

/** Whoever gives templates as texts does not mean those that the configuration names as well. */
function patternsOf({ templates = [], given }: Settings, values: Values): readonly string[] {
  return templates.length > 0 ? (given.templates ?? []) : values.templates;
}

/** What was looked for, so that the user sees why it was not found. */
function noTemplates(required: boolean, patterns: readonly string[]): Note {
  const looked =
    patterns.length === 0
      ? 'the whole checkout was looked through'
      : `looked for: ${patterns.slice(0, MOST_SHOWN).join(', ')}${patterns.length > MOST_SHOWN ? ', …' : ''}`;
  return {
    severity: required ? 'error' : 'warning',
    text: `No SAM or CloudFormation templates were found, so nothing was checked (${looked}; what git ignores and build folders such as cdk.out, .serverless and dist are passed over unless "templates" names them)`,
  };
}

const MOST_SHOWN = 5;

function configOf(given: Given, origin: Origin, inFolder: (path: string) => string): Config {
  const ids = ruleIds();
  if (origin.configuration !== undefined) return readConfig(origin.configuration, ids);
  if (given.config !== undefined) return readConfig(origin.read(inFolder(given.config)), ids);
  const [source, other] = CONFIG_FILES.flatMap((name) => origin.find(inFolder(name)) ?? []);
  if (other !== undefined)
    throw new UsageError(`There are both ${CONFIG_FILES.join(' and ')}: keep one of them`);
  return source === undefined ? emptyConfig : readConfig(source, ids);
}

/** The configured stacks. Throws a UsageError for one whose template is not there; one that is only not checked this time is none. */
function stacksOf(
  config: Config,
  environment: Environment,
  read: (path: string) => ParameterFile,
  inFolder: (path: string) => string,
): readonly Deployment[] {
  for (const { template } of config.stacks) read(template);
  return deploymentsOf(config.stacks, environment, read).map((deployment) => ({
    ...deployment,
    template: inFolder(deployment.template),
  }));
}

/**
 * The deployments that the repository tells by itself. What the user gives wins: a template that the configuration deploys
 * is deployed so and not otherwise, and with parameter files for all there is nothing to look for.
 */
async function besideOf(
  { templates: texts = [] }: Settings,
  values: Values,
  input: Omit<DeploymentInput, 'templates'> & { readonly templates: readonly TemplateFile[] },
  configured: readonly Deployment[],
): Promise<Deployments> {
  if (values['parameter-files'].length > 0 || texts.length > 0) return { stacks: [], notes: [] };
  const said = new Set(configured.map(({ template }) => template));
  const left = input.templates.map(({ source }) => source).filter(({ path }) => !said.has(path));
  return await deploymentsBeside({ ...input, templates: left });
}

/** Everything that was decided beforehand: by the configuration, and by the templates themselves. */
async function judge(
  result: Result,
  config: Config,
  origin: Origin,
): Promise<Pick<Outcome, 'result' | 'notes'>> {
  const configured = withConfiguration(result, config, origin);
  const sources = new Set([
    ...result.model.templates.map(({ source }) => source),
    ...result.findings.map(({ at }) => at.source),
  ]);
  const marked = [...sources].filter(({ text }) => text.includes(MARK));
  if (config.rules.size === 0 && config.accept.length === 0 && marked.length === 0)
    return { result: configured, notes: [] };
  const { judged, whereOf } = await import('../config/suppressions.ts');
  const { inlineOf } = await import('../config/inline.ts');
  const ids = ruleIds();
  const heard = config.acceptInline ?? origin.label === undefined;
  const own = new Map(marked.map((source) => [source, inlineOf(source, ids)]));
  const { result: left, unused } = judged(configured, {
    ...config,
    usual: new Map(rules.map(({ id, severity }) => [id, severity])),
    inline: heard ? own : new Map(),
  });
  const all = [...own.values()];
  const notes: Note[] = [
    ...all
      .flatMap(({ faults }) => faults)
      .map(({ message, at }): Note => ({ severity: 'warning', text: `${whereOf(at)}: ${message}` })),
    ...unused.map((text): Note => ({ severity: 'notice', text })),
  ];
  const unheard = heard ? 0 : all.reduce((sum, { acceptances }) => sum + acceptances.length, 0);
  if (unheard > 0)
    notes.push({
      severity: 'warning',
      text: `What the templates accept by themselves (${unheard} times) does not count, since the configuration is taken from ${origin.label}; "accept-inline: true" there lets it`,
    });
  return { result: left, notes };
}

function withConfiguration(result: Result, { path }: Config, { label }: Origin): Result {
  if (path === undefined && label === undefined) return result;
  const from = label === undefined || label === path ? '' : ` of ${label}`;
  const configuration = path === undefined ? `none${from.replace(' of ', ' in ')}` : `${path}${from}`;
  return { ...result, decisions: { ...result.decisions, configuration } };
}

/** A baseline, or a report in its place, may be long. */
const MOST_BASELINE_BYTES = 64 * 1024 * 1024;

/** What is in the baseline is put aside. One that can't be read keeps nothing from being told. */
async function withoutBaseline(
  result: Result,
  values: Values,
  placeOf: PlaceOf,
  origin: Origin,
  inFolder: (path: string) => string,
): Promise<Pick<Outcome, 'result' | 'mistake'>> {
  try {
    return { result: await withoutKnownFindings(result, values, placeOf, origin, inFolder) };
  } catch (error) {
    if (error instanceof UsageError) return { result, mistake: error };
    throw error;
  }
}

async function withoutKnownFindings(
  result: Result,
  values: Values,
  placeOf: PlaceOf,
  origin: Origin,
  inFolder: (path: string) => string,
): Promise<Result> {
  const { 'update-baseline': update } = values;
  if (values.baseline === undefined) return result;
  const path = inFolder(values.baseline);
  const place = placeOf('baseline', values.baseline);
  const { fingerprints } = await import('../report/fingerprint.ts');
  const { baselineText, readBaseline, withoutKnown } = await import('../config/baseline.ts');
  const marks = fingerprints(result.findings);
  if (update && origin.label !== undefined)
    throw new UsageError(`--update-baseline can't write to ${origin.label}`);
  if (update) writeNamed(path, baselineText(result.findings, marks), place);
  const known = origin.label === undefined ? readNamed(path, place, MOST_BASELINE_BYTES) : origin.read(path);
  const left = withoutKnown(result, readBaseline(path, known.text), marks);
  return { ...left, decisions: { ...left.decisions, baseline: path } };
}

/**
 * With what a pull request changes: who may do what, and which findings are its own. Where the base can't be read,
 * everything is reported, and the user is told.
 */
async function sinceBase(
  result: Result,
  values: Values,
  settings: Settings,
  patterns: readonly string[],
  deployed: Pick<CheckInput, 'environment' | 'stacks' | 'isExcluded' | 'look'>,
): Promise<Pick<Outcome, 'result' | 'notes'>> {
  const onlyChanged = values['changed-only'] || values['changed-since'] !== undefined;
  const base = values['changed-since'] ?? settings.base;
  const access = values['access-diff'] === 'on' || (values['access-diff'] === 'auto' && base !== undefined);
  if (!onlyChanged && !access) return { result, notes: [] };
  const { accessSince, baseCommit, changedFindings, earlier } = await import('./compare.ts');
  const { Git } = await import('../io/git.ts');
  const git = new Git(settings.workspace);
  const commit = base === undefined ? undefined : baseCommit(git, base, settings.head);
  if (commit === undefined) {
    if (values['changed-since'] !== undefined)
      throw new UsageError(`--changed-since: git knows no revision "${values['changed-since']}" here`);
    const why =
      base === undefined
        ? 'this run is for no pull request'
        : `the base revision ${base} can't be read; check out the repository with "fetch-depth: 0"`;
    const asked = [
      ...(onlyChanged ? ['changed-only'] : []),
      ...(values['access-diff'] === 'on' ? ['access-diff'] : []),
    ];
    if (asked.length === 0) return { result, notes: [] };
    return {
      result,
      notes: [{ severity: 'warning', text: `${asked.join(' and ')} had no effect: ${why}` }],
    };
  }
  const before = await earlier(git, commit, patterns, deployed);
  const changes = access ? { since: before.name, changes: accessSince(before, result) } : undefined;
  const findings = onlyChanged ? changedFindings(result, before) : result.findings;
  return {
    result: {
      ...result,
      findings,
      ...(changes === undefined ? {} : { access: changes }),
      decisions: {
        ...result.decisions,
        ...(onlyChanged
          ? { unchanged: { since: before.name, findings: result.findings.length - findings.length } }
          : {}),
      },
    },
    notes: [],
  };
}
