/** The help, made from the tables of commands and options. */
import { helpLine } from '../options/describe.ts';
import { repository } from '../package-info.ts';
import { type Command, commands, common, flagsOf } from './commands.ts';

export function help(command: Command | undefined): string {
  return command === undefined ? overview() : commandHelp(command);
}

function overview(): string {
  return `Checks in SAM and CloudFormation templates who may invoke which Lambda function.

Usage: lambda-permission-check COMMAND [OPTIONS]

Commands:
${table(commands.map(({ name, arguments: args, help: text }) => [`${name} ${args}`.trim(), text]))}

Options:
${table(commonRows)}

Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the command could not be carried out.
${repository}
`;
}

function commandHelp({ name, arguments: args, help: text }: Command): string {
  const rows = flagsOf(name).flatMap(({ spellings, value, option }): Row[] =>
    option === undefined
      ? []
      : [[`--${spellings[0]}${value === undefined ? '' : ` ${value}`}`, helpLine(option)]],
  );
  return `Usage: lambda-permission-check ${`${name} ${args}`.trim()}${rows.length > 0 ? ' [OPTIONS]' : ''}

${text.charAt(0).toUpperCase()}${text.slice(1)}.

Options:
${table([...rows, ...commonRows])}
`;
}

type Row = readonly [string, string];

const commonRows: readonly Row[] = common.map(({ name, help: text }) => [`--${name}`, text]);

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
