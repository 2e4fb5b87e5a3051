/** What a run is to do: what is given with it and the repository's configuration, settled. What is given wins. */
import { posix } from 'node:path';
import { CONFIG_FILES, type Config, emptyConfig, readConfig } from '../config/config.ts';
import type { Remote } from '../io/git.ts';
import type { Place } from '../io/named.ts';
import type { OptionName } from '../options/table.ts';
import { type Given, settle, type Values } from '../options/values.ts';
import type { Result } from '../result.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckInput } from './check-input.ts';
import { type Origin, originOf, type ReadRemote } from './origin.ts';
import type { Measure } from './phases.ts';
import type { TemplateFile } from './read-template.ts';

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
  /** Where the base is fetched from, where the checkout has kept no credentials. */
  readonly remote?: Remote | undefined;
  /** Reads files of other repositories, for `config-from: OWNER/REPO/PATH@REF`. */
  readonly readRemote?: ReadRemote | undefined;
  /** Texts in place of those of files, by path: what they would be with fixes. */
  readonly replaced?: ReadonlyMap<string, string>;
  /** Told before each template is read. */
  readonly onTemplate?: (path: string, index: number, total: number) => void;
  /** Is the model asked for, besides what reports show? */
  readonly withModel?: boolean;
  /** More text than this is judged in parts, so that memory does not grow with it. */
  readonly mostAtOnce?: number;
  /** Judges templates in place of `check`: what came of shards is there already. */
  readonly judge?: (input: CheckInput) => Promise<Result>;
  /** The program, where it may be run again in threads of its own: it serves there (`thread.ts`). */
  readonly entry?: string | undefined;
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

export type PlaceOf = (option: OptionName, path: string) => Place;

export interface Plan {
  /** Paths and patterns of the working directory as they are from the workspace. */
  readonly inFolder: (path: string) => string;
  /** Where configuration and baseline come from. */
  readonly origin: Origin;
  readonly config: Config;
  /** All options as they count. */
  readonly values: Values;
  readonly placeOf: PlaceOf;
  /** What to look for, from the workspace; empty: everything. */
  readonly patterns: readonly string[];
  /** Does any of the patterns come from the configuration alone? It must not lead out of the repository then. */
  readonly isConfigured: boolean;
}

/** Throws a UsageError for settings that are wrong, and for a configuration that can't be read. */
export async function planOf(settings: Settings): Promise<Plan> {
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
  const patterns = patternsOf(settings, values);
  return {
    inFolder,
    origin,
    config,
    values,
    placeOf,
    patterns: patterns.map(inFolder),
    isConfigured: patterns.some((one) => placeOf('templates', one).confined),
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

export const ruleIds = (): readonly string[] => rules.map(({ id }) => id);

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
export function foldersOf(
  { templates = [] }: Settings,
  inFolder: (path: string) => string,
): readonly string[] {
  return templates.length > 0 || inFolder('.') === '.' ? [] : [inFolder('.')];
}

/** Whoever gives templates as texts does not mean those that the configuration names as well. */
function patternsOf({ templates = [], given }: Settings, values: Values): readonly string[] {
  return templates.length > 0 ? (given.templates ?? []) : values.templates;
}

function configOf(given: Given, origin: Origin, inFolder: (path: string) => string): Config {
  const ids = ruleIds();
  if (origin.configuration !== undefined) return readConfig(origin.configuration, ids);
  if (given.config !== undefined) return readConfig(origin.read(inFolder(given.config)), ids);
  const [source, other] = CONFIG_FILES.flatMap((name) => origin.find(inFolder(name)) ?? []);
  if (other !== undefined)
    throw new UsageError(`There are both ${CONFIG_FILES.join(' and ')}: keep one of them`);
  return source === undefined ? emptyConfig : readConfig(source, ids);
}
