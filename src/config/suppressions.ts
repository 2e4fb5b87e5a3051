/** What a repository has decided about findings: how grave a rule is there, and what is accepted. */

import { type Finding, type Severity, type Source, whereOf } from '../finding.ts';
import { isBug } from '../internal-error.ts';
import { globMatcher } from '../io/glob.ts';
import type { AcceptedBy, Level, Result, Suppressed } from '../result.ts';
import type { Accepted, Config } from './config.ts';
import type { Inline, InlineAcceptance } from './inline.ts';

export interface Judged {
  readonly result: Result;
  /** Acceptances that fit no finding any more, each as a sentence. */
  readonly unused: readonly string[];
}

export interface Decided extends Pick<Config, 'rules' | 'accept'> {
  /** The severity that each rule has by itself. */
  readonly usual: ReadonlyMap<string, Severity>;
  /** What the templates accept by themselves. */
  readonly inline: ReadonlyMap<Source, Inline>;
}

/** The result with the severities of the configuration, without what it turns off, and what is accepted put aside. */
export function judged(result: Result, { rules, accept, usual, inline }: Decided): Judged {
  const matchers = accept.map((accepted) => [accepted, matcherOf(accepted)] as const);
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [...result.suppressed];
  const off: Finding[] = [];
  const changed = new Map<string, number>();
  const used = new Set<Accepted | InlineAcceptance>();
  const acceptanceOf = (finding: Finding): readonly [Accepted | InlineAcceptance, AcceptedBy] | undefined => {
    const configured = matchers.find(([, matches]) => matches(finding));
    if (configured !== undefined) return [configured[0], 'configuration'];
    const own = inline.get(finding.at.source)?.accepting(finding);
    return own && [own, own.by];
  };
  for (const finding of result.findings) {
    if (isBug(finding)) {
      findings.push(finding);
      continue;
    }
    const level = rules.get(finding.rule);
    if (level !== undefined) changed.set(finding.rule, (changed.get(finding.rule) ?? 0) + 1);
    if (level === 'off') {
      off.push(finding);
      continue;
    }
    const found = acceptanceOf(finding);
    if (found === undefined) {
      findings.push(level === undefined ? finding : { ...finding, severity: level });
      continue;
    }
    const [acceptance, by] = found;
    used.add(acceptance);
    suppressed.push({ finding, reason: acceptance.reason, by });
  }
  const levels = [...rules].flatMap(([rule, level]): readonly Level[] => {
    const before = usual.get(rule);
    return before === undefined || before === level
      ? []
      : [{ rule, usual: before, level, findings: changed.get(rule) ?? 0 }];
  });
  const isUnused = (acceptance: Accepted | InlineAcceptance): boolean =>
    !used.has(acceptance) && rules.get(acceptance.rule) !== 'off';
  const own = [...inline.values()].flatMap(({ acceptances }) => acceptances);
  return {
    result: { ...result, findings, suppressed, decisions: { ...result.decisions, levels, off } },
    unused: [
      ...accept.filter(isUnused).map((accepted) => unfitting(accepted.where, accepted.rule)),
      ...own.filter(isUnused).map(({ at, rule }) => unfitting(whereOf(at), rule)),
    ],
  };
}

const unfitting = (where: string, rule: string): string =>
  `${where}: no finding of ${rule} fits this any more`;

function matcherOf({ rule, resource, path }: Accepted): (finding: Finding) => boolean {
  const inPath = path === undefined ? () => true : globMatcher(path);
  return (finding) =>
    finding.rule === rule &&
    (resource === undefined || finding.resources.includes(resource)) &&
    inPath(finding.at.source.path);
}
