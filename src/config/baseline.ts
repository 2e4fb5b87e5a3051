/** Findings that were there before: a file of fingerprints, so that only new findings are reported. */

import type { Finding } from '../finding.ts';
import { isBug } from '../internal-error.ts';
import type { Result, Suppressed } from '../result.ts';
import { UsageError } from '../usage-error.ts';

const REASON = 'in the baseline';

interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly message: string;
}

/** The text of a baseline for findings; sorted, so that it changes only where they do. */
export function baselineText(findings: readonly Finding[], marks: ReadonlyMap<Finding, string>): string {
  const known = findings.filter((finding) => !isBug(finding));
  const entries = known.map((finding): BaselineEntry => {
    const { rule, message, at } = finding;
    return { fingerprint: marks.get(finding) ?? '', rule, path: at.source.path, message };
  });
  entries.sort((a, b) => (a.path + a.fingerprint < b.path + b.fingerprint ? -1 : 1));
  return `${JSON.stringify({ schemaVersion: 1, findings: entries }, null, 2)}\n`;
}

/** The fingerprints in a baseline, or in a JSON report. Throws a UsageError for any other text. */
export function readBaseline(path: string, text: string): ReadonlySet<string> {
  const entries = entriesOf(text);
  if (entries === undefined) throw new UsageError(`"${path}" is no baseline: --update-baseline writes one`);
  return new Set(entries);
}

function entriesOf(text: string): readonly string[] | undefined {
  try {
    const { findings } = JSON.parse(text);
    if (!Array.isArray(findings)) return undefined;
    return findings.map(({ fingerprint }) => String(fingerprint));
  } catch {
    return undefined;
  }
}

/** The result with the findings of a baseline put aside. */
export function withoutKnown(
  result: Result,
  known: ReadonlySet<string>,
  marks: ReadonlyMap<Finding, string>,
): Result {
  const isKnown = (finding: Finding): boolean => !isBug(finding) && known.has(marks.get(finding) ?? '');
  const suppressed = result.findings
    .filter(isKnown)
    .map((finding): Suppressed => ({ finding, reason: REASON, by: 'baseline' }));
  return {
    ...result,
    findings: result.findings.filter((finding) => !isKnown(finding)),
    suppressed: [...result.suppressed, ...suppressed],
  };
}
