/** Arguments to a command with its options, or a sentence that says what is wrong with them. */

import { parseArgs } from 'node:util';
import { nearest } from '../cloudformation/nearest.ts';
import { addTo } from '../groups.ts';
import { type Given, read, settle, type Values } from '../options/values.ts';
import { UsageError } from '../usage-error.ts';
import { type Command, commands, common, type Flag, flagsOf } from './commands.ts';

export interface Arguments {
  /** Undefined where only `--help` or `--version` is asked for. */
  readonly command: Command | undefined;
  readonly positionals: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  /** The options that are there. */
  readonly given: Given;
  /** All options, with their defaults; what the configuration says is not in it. */
  readonly values: Values;
}

/** Throws a UsageError for what no command takes. */
export function parse(argv: readonly string[]): Arguments {
  const named = argv.findIndex((argument) => !argument.startsWith('-'));
  const command = named === -1 ? undefined : commandOf(argv[named] ?? '');
  const rest = argv.filter((_, index) => index !== named);
  const flags = [...flagsOf(command?.name), ...common];
  const texts = new Map<Flag, string[]>();
  const positionals: string[] = [];
  for (const token of tokensOf(rest, flags)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') take(token, flags, command, texts);
  }
  const given: Given = Object.fromEntries([...texts].flatMap(([flag, said]) => valuesOf(flag, said)));
  const has = (name: Flag['name']): boolean => [...texts.keys()].some((flag) => flag.name === name);
  return {
    command,
    positionals,
    help: has('help'),
    version: has('version'),
    given,
    values: settle(given),
  };
}

function tokensOf(args: readonly string[], flags: readonly Flag[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(
        flags.flatMap(({ spellings, value }) =>
          spellings.map((spelling) => [
            spelling,
            {
              type: value === undefined ? ('boolean' as const) : ('string' as const),
              ...(spelling.length === 1 ? { short: spelling } : {}),
            },
          ]),
        ),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
  }).tokens;
}

function commandOf(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const meant = nearest(
    name,
    commands.map((command) => command.name),
  );
  throw new UsageError(
    meant === undefined
      ? `There is no command "${name}"; to check that path, say: check ${name}`
      : `There is no command "${name}"; did you mean "${meant}"?`,
  );
}

function take(
  token: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
  flags: readonly Flag[],
  command: Command | undefined,
  texts: Map<Flag, string[]>,
): void {
  const { name, value } = token;
  const flag = flags.find(({ spellings }) => spellings.includes(name));
  if (flag === undefined) throw new UsageError(unknown(token.rawName, flags, command));
  if (flag.value === undefined && value !== undefined)
    throw new UsageError(`The option --${name} takes no value`);
  if (flag.value !== undefined && (value === undefined || value === ''))
    throw new UsageError(`The option --${name} needs a value: --${name} ${flag.value}`);
  addTo(texts, flag, value ?? 'true');
}

/** Throws a UsageError for a value that is not allowed. */
function valuesOf({ name, spellings: [spelling], option }: Flag, texts: readonly string[]) {
  if (option === undefined) return [];
  return [[name, read(option, `--${spelling}`, texts)] as const];
}

function unknown(raw: string, flags: readonly Flag[], command: Command | undefined): string {
  const meant = nearest(
    raw.replace(/^-+/, ''),
    flags.flatMap(({ spellings }) => spellings),
  );
  const where = command === undefined ? '' : ` for "${command.name}"`;
  return `There is no option ${raw}${where}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}
