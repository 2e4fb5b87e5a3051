/** Colours for terminals, as ANSI escape sequences. */
export type Paint = (text: string) => string;

export interface Style {
  readonly error: Paint;
  readonly warning: Paint;
  readonly notice: Paint;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
}

const paint =
  (code: string): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;

const same: Paint = (text) => text;

const coloured: Style = {
  error: paint('1;31'),
  warning: paint('1;33'),
  notice: paint('1;36'),
  bold: paint('1'),
  dim: paint('2'),
  good: paint('32'),
};

const uncoloured: Style = { error: same, warning: same, notice: same, bold: same, dim: same, good: same };

export function styleOf(colours: boolean): Style {
  return colours ? coloured : uncoloured;
}

/**
 * Are colours wanted? `NO_COLOR` (https://no-color.org) and `FORCE_COLOR` (https://force-color.org) decide, in this
 * order; else whether the output is a terminal.
 */
export function wantsColours(environment: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR !== undefined) return !['0', 'false'].includes(environment.FORCE_COLOR);
  return terminal && environment.TERM !== 'dumb';
}
