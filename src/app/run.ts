/**
 * One run, the same for the command line, the action and the library: settings in, the judged result out.
 */
import type { Deployment } from '../cloudformation/instance.ts';
import type { Environment } from '../cloudformation/template.ts';
import type { Config } from '../config/config.ts';
import { environmentOf, type ParameterFile } from '../config/environment.ts';
import { deploymentsOf } from '../config/stacks.ts';
import type { Finding } from '../finding.ts';
import { readNamed } from '../io/named.ts';
import type { Values } from '../options/values.ts';
import { failing, type Result } from '../result.ts';
import type { UsageError } from '../usage-error.ts';
import type { CheckInput } from './check-input.ts';
import { check } from './check-templates.ts';
import { comparison, type DeployedAs, decide } from './decide.ts';
import { type DeploymentInput, type Deployments, deploymentsBeside } from './deployments.ts';
import { jobsOf } from './jobs.ts';
import { lookUpOf } from './live.ts';
import { type Loaded, load } from './load.ts';
import { parameterFileReader } from './parameter-files.ts';
import { unmeasured } from './phases.ts';
import { foldersOf, type Note, type PlaceOf, type Plan, planOf, type Settings } from './plan.ts';
import type { TemplateFile } from './read-template.ts';
import type { Shard, ShardReport } from './shard.ts';
import { unseenNotes } from './unseen.ts';

export type { Note, PlaceOf, Settings } from './plan.ts';

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

/** Throws a UsageError for settings that are wrong, and for what is named and can't be read, where nothing can be checked without it. */
export async function run(settings: Settings): Promise<Outcome> {
  const { plan, loaded, deployed, deployments, lookUp, input } = await prepared(settings);
  const { values, patterns, placeOf } = plan;
  const { templates } = loaded;
  // Where more is asked for than shards tell, everything is judged anew.
  const needsAll = input.withModel === true || input.look !== undefined;
  const found = await (needsAll ? check : (settings.judge ?? check))(input);
  const { result, notes, mistake } = await decide(found, plan, settings, deployed);
  const failures = failing(result.findings, values['fail-on']);
  const missing = templates.length === 0 ? [noTemplates(values['require-templates'], patterns)] : [];
  const looked = lookedNotes(lookUp);
  return {
    result,
    placeOf,
    values,
    notes: [
      ...missing,
      ...looked,
      ...loaded.warnings.map((text): Note => ({ severity: 'warning', text })),
      ...[...deployments, ...(result.notes ?? []), ...unseenNotes(result.templates)].map(
        (text): Note => ({ severity: 'notice', text }),
      ),
      ...notes,
    ],
    failures,
    ...(mistake && { mistake }),
    failed: failures.length > 0 || [...missing, ...looked].some(({ severity }) => severity === 'error'),
  };
}

/** Reads one of several parts of the templates; throws as `run` does. */
export async function runShard(settings: Settings, shard: Shard): Promise<ShardReport> {
  const [{ input }, { surveyShard }] = await Promise.all([prepared(settings), import('./shard.ts')]);
  return await surveyShard(input, shard);
}

/** What is to be checked: the plan, the templates, and how they are deployed. */
async function prepared(settings: Settings) {
  const plan = await planOf(settings);
  const { values, inFolder, patterns } = plan;
  const { onTemplate, measure = unmeasured, entry, mostAtOnce } = settings;
  const loaded = measure('read', () =>
    load(settings.workspace, patterns.length === 0 ? foldersOf(settings, inFolder) : patterns, {
      ...settings,
      confined: plan.isConfigured || settings.confined,
      onlyTemplates: values['only-templates'],
    }),
  );
  const { templates, files, place: disk } = loaded;
  const { deployed, notes: deployments } = await deployedAs(plan, settings, loaded);
  const { access, onlyChanged } = comparison(values, settings);
  const lookUp = lookUpOf(values, settings, {
    environment: settings.environment,
    templates: templates.map(({ source }) => source.path),
    inFolder,
  });
  const count = jobsOf(values.jobs);
  const input: CheckInput = {
    ...(lookUp && { look: lookUp.look }),
    withModel: settings.withModel === true || access || onlyChanged,
    ...(mostAtOnce !== undefined && { mostAtOnce }),
    templates,
    files,
    ...(entry !== undefined && { threads: { count, entry, disk } }),
    ...deployed,
    onTemplate: (path, index) => onTemplate?.(path, index, templates.length),
    measure,
  };
  return { plan, loaded, deployed, deployments, lookUp, input };
}

/** What the look into the account says of itself. */
function lookedNotes(lookUp: ReturnType<typeof lookUpOf>): readonly Note[] {
  const said = lookUp?.said();
  return said === undefined ? [] : [{ severity: said.failed ? 'error' : 'info', text: said.line }];
}

/** How the templates are deployed: by what is given, by the configuration, and by what lies beside them. */
async function deployedAs(
  { values, config, inFolder, placeOf, patterns }: Plan,
  settings: Settings,
  { templates, files }: Loaded,
): Promise<{ readonly deployed: DeployedAs; readonly notes: readonly string[] }> {
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
  const stacks = [...configured, ...beside.stacks];
  return { deployed: { environment, stacks, patterns }, notes: beside.notes };
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
