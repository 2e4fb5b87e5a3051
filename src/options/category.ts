/** What tells the analyses of one commit apart, for code scanning. */
import { name } from '../package-info.ts';
import { options } from './table.ts';
import type { Values } from './values.ts';

/** As the options do: the name of the check, and the folder, where they are not the usual ones. */
export function categoryOf(values: Pick<Values, 'check-name' | 'working-directory'>): string {
  const told = (['check-name', 'working-directory'] as const).filter(
    (option) => values[option] !== options[option].default,
  );
  return [name, ...told.map((option) => values[option])].join('/');
}
