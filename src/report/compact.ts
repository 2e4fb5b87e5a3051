/** The result with one line a finding, as compilers write them and editors read them. */
import { type Finding, placeOf } from '../finding.ts';
import type { Result } from '../result.ts';
import { plain } from './sanitize.ts';

/** `path:line:column: severity: message [rule]`; nothing at all where nothing is found. */
export function compact({ findings }: Result): string {
  return findings.map((finding) => `${line(finding)}\n`).join('');
}

function line({ at, severity, message, rule }: Finding): string {
  const { path, startLine, startColumn } = placeOf(at);
  return plain(`${path}:${startLine}:${startColumn}: ${severity}: ${message} [${rule}]`);
}
