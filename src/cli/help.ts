/** The help, made from the table of commands and options. */
import { repository } from '../package-info.ts';
import { type Command, commands, common, type Option } from './options.ts';

export function help(command: Command | undefined): string {
  return command === undefined ? overview() : commandHelp(command);
}

function overview(): string {
  const shown = commands.filter(({ unavailable }) => !unavailable);
  return `Checks in SAM and CloudFormation templates who may invoke which Lambda function.

Usage: lambda-permission-check COMMAND [OPTIONS]

Commands:
${table(shown.map(({ name, arguments: args, help: text }) => [`${name} ${args}`.trim(), text]))}

Options:
${optionTable(common)}

Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the command could not be carried out.
${repository}
`;
}

function commandHelp({ name, arguments: args, help: text, options }: Command): string {
  return `Usage: lambda-permission-check ${`${name} ${args}`.trim()}${options.length > 0 ? ' [OPTIONS]' : ''}

${text.charAt(0).toUpperCase()}${text.slice(1)}.

Options:
${optionTable([...options, ...common])}
`;
}

function optionTable(options: readonly Option[]): string {
  return table(
    options
      .filter(({ unavailable }) => !unavailable)
      .map(({ name, value, help: text }) => [`--${name}${value === undefined ? '' : ` ${value}`}`, text]),
  );
}

function table(rows: readonly (readonly [string, string] | readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
