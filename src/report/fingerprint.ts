/**
 * What a finding is known by from one run to the next: it stays the same when lines move, and when a message is
 * worded anew, and changes when the text at fault does.
 */
import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';

/** The fingerprint of each finding. Findings that are alike in every respect are told apart by their order. */
export function fingerprints(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const result = new Map<Finding, string>();
  for (const finding of findings) {
    const { rule, resources, at, stack } = finding;
    const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 500)).replace(/\s+/g, ' ');
    const identity = JSON.stringify([
      rule,
      at.source.path,
      resources,
      text,
      ...(stack === undefined ? [] : [stack]),
    ]);
    const number = seen.get(identity) ?? 0;
    seen.set(identity, number + 1);
    const hash = createHash('sha256').update(`${identity}${number === 0 ? '' : number}`);
    result.set(finding, hash.digest('hex').slice(0, 16));
  }
  return result;
}
