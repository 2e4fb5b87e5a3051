/** The commands, as data: what the parser, the help and "did you mean" are made from. Their options are in the table. */
import type { Option } from '../options/option.ts';
import { type OptionName, optionList } from '../options/table.ts';

export interface Command {
  readonly name: string;
  readonly arguments: string;
  readonly help: string;
}

export const commands: readonly Command[] = [
  { name: 'check', arguments: '[PATH…]', help: 'check files, folders or globs (default: what is here)' },
  {
    name: 'expand',
    arguments: 'FILE…',
    help: 'print templates as they are after the SAM transform, as JSON',
  },
  { name: 'graph', arguments: '[PATH…]', help: 'draw who invokes what' },
  { name: 'explain', arguments: 'RULE', help: 'say what a rule finds, why it matters, how to mend it' },
  { name: 'rules', arguments: '', help: 'list the rules' },
  {
    name: 'completion',
    arguments: 'SHELL',
    help: 'print a script that completes commands and options in bash, zsh or fish',
  },
  {
    name: 'merge',
    arguments: 'REPORT…',
    help: 'join the reports of all shards of a check into what one check would tell',
  },
  {
    name: 'diff',
    arguments: 'BASE [HEAD]',
    help: 'say what one revision or folder newly lets whom do, as against another',
  },
];

/** An option as the command line spells it. */
export interface Flag {
  readonly name: OptionName | 'help' | 'version';
  /** The first is the one to show. */
  readonly spellings: readonly string[];
  /** What it takes, as the help shows it; undefined where it takes nothing. */
  readonly value?: string;
  /** Undefined for `--help` and `--version`. */
  readonly option?: Option;
}

/** The options that every command has. */
export const common: readonly (Flag & { readonly help: string })[] = [
  { name: 'help', spellings: ['help'], help: 'show this help' },
  { name: 'version', spellings: ['version'], help: 'show the version' },
];

/** The options of a command, without those that every one has. */
export function flagsOf(command: string | undefined): readonly Flag[] {
  return optionList.flatMap(([name, option]): Flag[] => {
    const { cli } = option;
    if (cli === undefined || command === undefined || !cli.commands.includes(command)) return [];
    const value = cli.value === undefined ? {} : { value: cli.value };
    return [{ name, option, spellings: cli.flags, ...value }];
  });
}
