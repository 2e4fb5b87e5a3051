/** What a repository has decided about findings: how grave a rule is there, and what is accepted. */

import type { Finding } from '../finding.ts';
import { isBug } from '../internal-error.ts';
import { globMatcher } from '../io/glob.ts';
import type { Result, Suppressed } from '../result.ts';
import type { Accepted, Config } from './config.ts';

export interface Judged {
  readonly result: Result;
  /** Acceptances that fit no finding any more. */
  readonly unused: readonly Accepted[];
}

/** The result with the severities of the configuration, without what it turns off, and what it accepts put aside. */
export function judged(result: Result, { rules, accept }: Pick<Config, 'rules' | 'accept'>): Judged {
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [...result.suppressed];
  const matchers = accept.map((accepted) => [accepted, matcherOf(accepted)] as const);
  const used = new Set<Accepted>();
  for (const finding of result.findings) {
    if (isBug(finding)) {
      findings.push(finding);
      continue;
    }
    const level = rules.get(finding.rule);
    if (level === 'off') continue;
    const found = matchers.find(([, matches]) => matches(finding));
    if (found === undefined) {
      findings.push(level === undefined ? finding : { ...finding, severity: level });
      continue;
    }
    used.add(found[0]);
    suppressed.push({ finding, reason: found[0].reason });
  }
  return {
    result: { ...result, findings, suppressed },
    unused: accept.filter((accepted) => !used.has(accepted)),
  };
}

function matcherOf({ rule, resource, path }: Accepted): (finding: Finding) => boolean {
  const inPath = path === undefined ? () => true : globMatcher(path);
  return (finding) =>
    finding.rule === rule &&
    (resource === undefined || finding.resources.includes(resource)) &&
    inPath(finding.at.source.path);
}
