/** What is not available yet: the only place that says so, for options and for commands. */
import type { Option } from './option.ts';
import { standard } from './values.ts';

export const NOT_YET = 'not available yet';

/** A sentence about something whose feature is still to come. */
export function notAvailable(what: string, consequence = ''): string {
  return `${what} is ${NOT_YET}${consequence}`;
}

/** Does a value ask for something that is still to come? Then a sentence that says so. */
export function unavailability(option: Option, spelled: string, value: unknown): string | undefined {
  const { unavailable } = option;
  if (unavailable === undefined || value === standard(option)) return undefined;
  const { values } = unavailable;
  if (values === undefined) return notAvailable(spelled, ignored(option) ? ' and has no effect' : '');
  if (!values.includes(String(value))) return undefined;
  return notAvailable(
    `${spelled}: "${value}"`,
    ignored(option) ? ` and has no effect; the default is "${option.default}"` : '',
  );
}

/** Can the option be asked for at all? */
export const isAvailable = ({ unavailable }: Option): boolean =>
  unavailable === undefined || unavailable.values !== undefined;

/** Does the action go on without it? */
export const ignored = ({ unavailable }: Option): boolean => unavailable?.inAction === 'ignore';
