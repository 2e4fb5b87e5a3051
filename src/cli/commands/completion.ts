/** The command `completion`: a script that lets a shell complete commands, options and their values. Made from the tables. */
import { name as tool } from '../../package-info.ts';
import { rules } from '../../rules/index.ts';
import { UsageError } from '../../usage-error.ts';
import type { Arguments } from '../arguments.ts';
import { commands, common, type Flag, flagsOf } from '../commands.ts';
import type { Io } from '../io.ts';

interface CompletedCommand {
  readonly name: string;
  readonly help: string;
  readonly flags: readonly { readonly spelling: string; readonly values: readonly string[] }[];
  /** What stands behind the command, where that is known; else files. */
  readonly words: readonly string[];
}

const shells = { bash, zsh, fish } as const;

export async function runCompletion({ positionals: [shell, ...more] }: Arguments, io: Io): Promise<number> {
  if (shell === undefined || more.length > 0 || !Object.hasOwn(shells, shell))
    throw new UsageError(`completion takes the name of a shell: ${Object.keys(shells).join(', ')}`);
  io.out.write(shells[shell as keyof typeof shells](completed()));
  return 0;
}

function completed(): readonly CompletedCommand[] {
  return commands.map(({ name, help }) => ({
    name,
    help,
    flags: [...flagsOf(name).filter(({ option }) => option !== undefined), ...common].map(flag),
    words: name === 'explain' ? rules.map(({ id }) => id) : name === 'completion' ? Object.keys(shells) : [],
  }));
}

function flag({ spellings: [spelling = ''], option }: Flag): CompletedCommand['flags'][number] {
  return { spelling: `--${spelling}`, values: option?.values ?? [] };
}

function bash(all: readonly CompletedCommand[]): string {
  const cases = all.map(
    ({ name, flags, words }) => `    ${name})
      case "$previous" in
${flags
  .filter(({ values }) => values.length > 0)
  .map(({ spelling, values }) => `        ${spelling}) words='${values.join(' ')}' ;;`)
  .join('\n')}
        *) words='${[...flags.map(({ spelling }) => spelling), ...words].join(' ')}' ;;
      esac
      ;;`,
  );
  return `# bash completion for ${tool}
_lambda_permission_check() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= words= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) command=$word; break ;; esac
  done
  case "$command" in
    '') words='${[...all.map(({ name }) => name), '--help', '--version'].join(' ')}' ;;
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [ -n "$command" ] && [[ "$current" != -* ]] && COMPREPLY+=($(compgen -f -- "$current"))
}
complete -o filenames -F _lambda_permission_check ${tool}
`;
}

/** Within single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function zsh(all: readonly CompletedCommand[]): string {
  const cases = all.map(({ name, flags, words }) => {
    const options = flags.map(({ spelling, values }) =>
      quoted(values.length > 0 ? `${spelling}:value:(${values.join(' ')})` : spelling),
    );
    const rest = words.length > 0 ? quoted(`*:what:(${words.join(' ')})`) : quoted('*:file:_files');
    return `    ${name}) _arguments ${[...options, rest].join(' ')} ;;`;
  });
  return `#compdef ${tool}
_lambda_permission_check() {
  if (( CURRENT == 2 )); then
    local -a commands=(${all.map(({ name, help }) => quoted(`${name}:${help}`)).join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _lambda_permission_check ${tool}
`;
}

function fish(all: readonly CompletedCommand[]): string {
  const names = all.map(({ name }) => name).join(' ');
  const lines = all.flatMap(({ name, help, flags, words }) => [
    `complete -c ${tool} -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d ${quoted(help)}`,
    ...flags.map(
      ({ spelling, values }) =>
        `complete -c ${tool} -n '__fish_seen_subcommand_from ${name}' -l ${spelling.slice(2)}${values.length > 0 ? ` -x -a '${values.join(' ')}'` : ''}`,
    ),
    ...(words.length > 0
      ? [`complete -c ${tool} -n '__fish_seen_subcommand_from ${name}' -a '${words.join(' ')}'`]
      : []),
  ]);
  return `# fish completion for ${tool}\n${lines.join('\n')}\n`;
}
