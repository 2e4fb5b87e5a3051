/**
 * Text from a template, made safe for a terminal or a log. Templates come from strangers: a logical id may hold
 * escape sequences, line breaks, or what a GitHub runner takes for a command.
 * The runner obeys `::command::` at the start of a line (after blanks) and `##[command]` anywhere in it:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */

/** Control characters, line separators, and the marks that reverse the direction of text. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** One line, without anything that a terminal or a runner would act on. */
export function plain(text: string): string {
  return breakCommands(text.replace(INVISIBLE, visible));
}

function visible(char: string): string {
  return ESCAPES.get(char) ?? `\\u{${char.charCodeAt(0).toString(16)}}`;
}

/** The same number of characters, so that columns stay where they are: for a line of source. */
export function plainColumns(line: string): string {
  return line.replace(INVISIBLE, (char) => (char === '\t' ? ' ' : '\ufffd')).replaceAll('##[', '#\u2009[');
}

/** Breaks what a runner would take for a command, at the start of this line or within it. */
export function breakCommands(line: string): string {
  return line.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/, '$1: ');
}

/** `3 errors`, `1 error`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
