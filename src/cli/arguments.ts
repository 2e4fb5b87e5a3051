/** Arguments to a command with its options, or a sentence that says what is wrong with them. */
import { parseArgs } from 'node:util';
import { nearest } from '../cloudformation/nearest.ts';
import { UsageError } from '../usage-error.ts';
import { type Command, commands, common, type Option } from './options.ts';

export interface Arguments {
  /** Undefined where only `--help` or `--version` is asked for. */
  readonly command: Command | undefined;
  readonly positionals: readonly string[];
  has(option: string): boolean;
  /** The last value given to an option. */
  value(option: string): string | undefined;
  values(option: string): readonly string[];
}

/** Throws a UsageError for what no command takes. */
export function parse(argv: readonly string[]): Arguments {
  const named = argv.findIndex((argument) => !argument.startsWith('-'));
  const command = named === -1 ? undefined : commandOf(argv[named] ?? '');
  const rest = argv.filter((_, index) => index !== named);
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  const options = [...(command?.options ?? []), ...common];
  for (const token of tokensOf(rest, options)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') take(token, options, command, given);
  }
  return {
    command,
    positionals,
    has: (option) => given.has(option),
    value: (option) => given.get(option)?.at(-1),
    values: (option) => given.get(option) ?? [],
  };
}

function tokensOf(args: readonly string[], options: readonly Option[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(
        options.map(({ name, value }) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
  }).tokens;
}

function commandOf(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found?.unavailable) throw new UsageError(`The command "${name}" is not available yet`);
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
  options: readonly Option[],
  command: Command | undefined,
  given: Map<string, string[]>,
): void {
  const option = options.find(({ name }) => name === token.name);
  if (option === undefined) throw new UsageError(unknown(token.rawName, options, command));
  if (option.unavailable) throw new UsageError(`The option --${option.name} is not available yet`);
  if (option.value === undefined && token.value !== undefined)
    throw new UsageError(`The option --${option.name} takes no value`);
  if (option.value !== undefined && (token.value === undefined || token.value === ''))
    throw new UsageError(`The option --${option.name} needs a value: --${option.name} ${option.value}`);
  given.set(option.name, [...(given.get(option.name) ?? []), token.value ?? '']);
}

function unknown(raw: string, options: readonly Option[], command: Command | undefined): string {
  const meant = nearest(
    raw.replace(/^-+/, ''),
    options.map(({ name }) => name),
  );
  const where = command === undefined ? '' : ` for "${command.name}"`;
  return `There is no option ${raw}${where}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}
