/** The program's own failures: shown as what they are, at the template that they happened with. */
import type { Finding, Source } from './finding.ts';
import { repository } from './package-info.ts';

export type Bug = Finding;

/** The id of such findings. It is no rule's, so that nothing which the user decides about rules touches them. */
const INTERNAL_ERROR = 'internal-error';

/** Was the check unable to look at something? Such a finding stays, whatever is switched off or accepted. */
export const isBug = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === INTERNAL_ERROR;

/** A finding that says that the tool failed, and where to report it. */
export function bug(source: Source, doing: string, error: unknown): Bug {
  return {
    rule: INTERNAL_ERROR,
    severity: 'error',
    message: `The check itself failed while ${doing}: ${describe(error)}`,
    help: `Report this with the template at ${repository}/issues: it is a mistake in the check, not in the template.`,
    resources: [],
    at: { source, start: 0, end: 0 },
    related: [],
    fix: null,
  };
}

/** The message, and the first place in the program's own code. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return place === undefined ? error.message : `${error.message} (${place.trim()})`;
}
