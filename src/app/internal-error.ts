/** The program's own failures: shown as what they are, at the template that they happened with. */
import type { Finding, Source } from '../finding.ts';
import { repository } from '../package-info.ts';

export type Bug = Finding;

/** A finding that says that the tool failed, and where to report it. */
export function bug(source: Source, doing: string, error: unknown): Bug {
  return {
    rule: 'template-unreadable',
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
