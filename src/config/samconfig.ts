/**
 * SAM's configuration file, `samconfig.toml` or `samconfig.yaml`: how a template is deployed, once for each environment.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html
 */
import type { Source } from '../finding.ts';
import { toJson } from '../template/node.ts';
import { readTree } from '../template/read.ts';
import { UsageError } from '../usage-error.ts';

/** One environment, as far as it says how to deploy. */
export interface SamEnvironment {
  /** `default`, `prod`: what `--config-env` takes. */
  readonly name: string;
  readonly stackName?: string;
  readonly region?: string;
  /** Relative to the folder of the file. */
  readonly template?: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads TOML; handed in, since it is loaded only where it is needed. */
export type ReadToml = (source: Source) => unknown;

/** The names under which the file is looked for, in SAM's order. */
export const SAM_CONFIG_FILES = ['samconfig.toml', 'samconfig.yaml', 'samconfig.yml'] as const;

export const isToml = (path: string): boolean => /\.toml$/i.test(path);

/** Is a file that gives parameters SAM's configuration? CloudFormation knows no TOML. */
export const isSamConfig = (path: string): boolean => /\.toml$|(?:^|\/)samconfig[^/]*\.ya?ml$/i.test(path);

/**
 * The environments of the file that deploy something: what a command's own table says wins over `global`.
 *
 * @throws UsageError for what can't be read.
 */
export function samEnvironments(source: Source, readToml: ReadToml): readonly SamEnvironment[] {
  const config = isToml(source.path) ? readToml(source) : yamlOf(source);
  return entriesOf(config).flatMap(([name, environment]): SamEnvironment[] => {
    const settings = (command: string): unknown => entry(entry(environment, command), 'parameters');
    const deploy = settings('deploy');
    const global = settings('global');
    const sync = settings('sync');
    const of = (key: string): unknown => entry(deploy, key) ?? entry(sync, key) ?? entry(global, key);
    const stackName = textOf(of('stack_name'));
    const region = textOf(of('region'));
    const overrides = of('parameter_overrides');
    if (stackName === undefined && region === undefined && overrides === undefined) return [];
    const template = templateIn([deploy, settings('build'), global]);
    return [
      {
        name,
        ...(stackName === undefined ? {} : { stackName }),
        ...(region === undefined ? {} : { region }),
        ...(template === undefined ? {} : { template }),
        parameters: overridesIn(overrides),
      },
    ];
  });
}

/**
 * The parameters of one environment of the file, as `parameter-files` names it: `samconfig.toml#prod`, without an
 * environment SAM's own choice, `default`. Throws a UsageError where there is no such environment.
 */
export function samParameters(
  source: Source,
  environment: string | undefined,
  readToml: ReadToml,
): ReadonlyMap<string, string> {
  const all = samEnvironments(source, readToml);
  const wanted = environment ?? 'default';
  const found = all.find(({ name }) => name === wanted);
  if (found !== undefined) return found.parameters;
  const names = all.map(({ name }) => name).join(', ');
  throw new UsageError(
    `"${source.path}" has no environment "${wanted}" that deploys something${names === '' ? '' : `; there are ${names}: write ${source.path}#NAME`}`,
  );
}

/** A template that is made by a build is no source: the one before the build is meant. */
const templateIn = (tables: readonly unknown[]): string | undefined =>
  tables
    .flatMap((table) => ['template_file', 'template'].map((key) => textOf(entry(table, key))))
    .find((path) => path !== undefined && !/(?:^|\/)(?:\.aws-sam\/|packaged)/.test(path));

function yamlOf(source: Source): unknown {
  const { root, problems } = readTree(source);
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(`"${source.path}" can't be read: ${problem.message}`);
  return root === undefined ? undefined : toJson(root);
}

/**
 * Parameters as `parameter_overrides` writes them: one text or a list of texts of `Key=Value` or
 * `ParameterKey=Key,ParameterValue=Value`, or a table.
 */
export function overridesIn(value: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (typeof value === 'string' || Array.isArray(value)) {
    const texts: readonly unknown[] = typeof value === 'string' ? [value] : value;
    for (const text of texts) for (const [key, given] of pairsIn(textOf(text) ?? '')) found.set(key, given);
    return found;
  }
  for (const [key, given] of entriesOf(value)) {
    const text = Array.isArray(given) ? given.map((each) => textOf(each) ?? '').join(',') : textOf(given);
    if (text !== undefined) found.set(key, text);
  }
  return found;
}

/** `A=1 B="two words" ParameterKey=C,ParameterValue=3`; a backslash takes a blank or a quote for itself. */
function* pairsIn(text: string): Iterable<readonly [string, string]> {
  for (const [word] of text.matchAll(WORD)) {
    const long = /^ParameterKey=([^,]*),ParameterValue=(.*)$/s.exec(word);
    const equals = word.indexOf('=');
    if (long !== null) yield [unquoted(long[1] ?? ''), unquoted(long[2] ?? '')];
    else if (equals > 0) yield [unquoted(word.slice(0, equals)), unquoted(word.slice(equals + 1))];
  }
}

/** What stands between blanks, quoted blanks included. */
const WORD = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\]|["'\\])+/gs;

function unquoted(text: string): string {
  const quoted = /^"((?:\\.|[^"\\])*)"$|^'([^']*)'$/s.exec(text);
  if (quoted?.[2] !== undefined) return quoted[2];
  return (quoted?.[1] ?? text).replace(/\\([\s"'\\])/g, '$1');
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isTable(value) ? Object.entries(value) : [];

const entry = (value: unknown, key: string): unknown =>
  isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? String(value)
    : undefined;
}
