/** The look-up of a run: by its options, whether and how an account is asked, what is said of it, and the record of answers. */
import { type Place, readNamed, writeNamed } from '../io/named.ts';
import type { Values } from '../options/values.ts';
import { repository } from '../package-info.ts';
import { UsageError } from '../usage-error.ts';
import type { Look } from './check-templates.ts';

type LookFunction = typeof import('../live/index.ts')['look'];

/** What came of a look-up. */
export interface LookUp {
  readonly look: Look;
  /** One line of what was done or why not, once it was; undefined where there was nothing to do. */
  readonly said: () => { readonly line: string; readonly failed: boolean } | undefined;
}

/** What a run has besides its options. */
export interface Surroundings {
  /** Where credentials are looked for; without it no account is asked. */
  readonly environment: NodeJS.ProcessEnv | undefined;
  /** The paths of the templates. */
  readonly templates: readonly string[];
  /** A path as it is from the workspace. */
  readonly inFolder: (path: string) => string;
}

/**
 * The look-up that the options ask for; undefined where no account is to be asked. The code that asks, and the SDK behind
 * it, are loaded when it is first used.
 *
 * @throws UsageError for options that can't be.
 */
export function lookUpOf(
  values: Values,
  place: Place,
  { environment, templates, inFolder }: Surroundings,
): LookUp | undefined {
  const { live: mode, 'live-record': record, 'live-replay': replay } = values;
  if (mode === 'off' || environment === undefined) return undefined;
  const options = {
    mode,
    environment,
    ...(values.region !== undefined && { region: values.region }),
    assumeRole: rolesOf(values['assume-role']),
    stacks: stacksOf(values['stack-name'], templates, inFolder),
    timeout: millisecondsOf(values['live-timeout']),
    today: new Date().toISOString().slice(0, 10),
    ...(replay !== undefined && { replay: { path: replay, text: readNamed(inFolder(replay), place).text } }),
  };
  let said: ReturnType<LookUp['said']>;
  return {
    said: () => said,
    look: async (model, rebuild) => {
      const { deployed, line, failed } = await looked(model, rebuild, options);
      if (line !== undefined) said = { line, failed };
      if (record !== undefined && deployed !== undefined) {
        const { recordOf } = await import('../live/record.ts');
        const text = recordOf(deployed);
        writeNamed(inFolder(record), values['mask-accounts'] ? await masked(text) : text, place);
      }
      return deployed;
    },
  };
}

/** A mistake in the look-up costs what it would have told, and nothing else. */
async function looked(...[model, rebuild, options]: Parameters<LookFunction>): ReturnType<LookFunction> {
  const { look } = await import('../live/index.ts');
  try {
    return await look(model, rebuild, options);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return {
      line: `The look-up into the account failed, which is a mistake in it (${name}: ${message}). Please report it: ${repository}/issues`,
      failed: options.mode === 'on',
    };
  }
}

async function masked(text: string): Promise<string> {
  const { masking } = await import('../report/mask.ts');
  return masking()(text);
}

const MOST_SECONDS = 3_600;

function millisecondsOf(text: string): number {
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (seconds < 1 || seconds > MOST_SECONDS)
    throw new UsageError(`live-timeout is a number of seconds from 1 to ${MOST_SECONDS}, not "${text}"`);
  return seconds * 1000;
}

function rolesOf(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const [, account, arn] = /^(\d{12})=(arn:aws[\w-]*:iam::\d{12}:role\/\S+)$/.exec(pair.trim()) ?? [];
      if (account === undefined || arn === undefined)
        throw new UsageError(`"${pair}" is no role to assume: write it as ACCOUNT=ARN of the role`);
      return [account, arn];
    }),
  );
}

/** The stack of each template: `PATH=NAME`, or the name alone where there is one template. */
function stacksOf(
  names: readonly string[],
  templates: readonly string[],
  inFolder: (path: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    names.map((text) => {
      const [, given, name] = /^(?:(.+)=)?([A-Za-z][A-Za-z0-9-]{0,127})$/.exec(text.trim()) ?? [];
      if (name === undefined)
        throw new UsageError(`"${text}" is no name of a stack: write it as NAME, or PATH=NAME`);
      const path = given === undefined ? onlyOne(templates) : inFolder(given);
      if (path === undefined)
        throw new UsageError(`"${text}" names no template: with several, write it as PATH=${name}`);
      if (!templates.includes(path))
        throw new UsageError(`"${text}" names the template ${path}, which is not checked`);
      return [path, name];
    }),
  );
}

const onlyOne = ([first, ...others]: readonly string[]): string | undefined =>
  others.length === 0 ? first : undefined;
