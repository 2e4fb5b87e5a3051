/**
 * One fault, one finding: the pass behind all rules. A finding says what it is about, and a rule which precedence it has;
 * no rule knows of another.
 */

import { type Finding, sourceId } from '../finding.ts';
import { groupBy } from '../groups.ts';
import type { RankedFinding, Rule } from './rule.ts';

/**
 * Leaves out findings all of whose subjects a rule of higher precedence tells of, and makes one finding of those that
 * tell the same name.
 *
 * @param found what all rules found, and what was found before them.
 * @returns the findings that remain, in their order.
 */
export function rank(found: readonly RankedFinding[], rules: readonly Rule[]): readonly Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const precedenceOf = ({ rule }: Finding): number => byId.get(rule)?.precedence ?? 0;
  const highest = new Map<string, number>();
  for (const each of found)
    for (const subject of each.about ?? [])
      highest.set(subject, Math.max(highest.get(subject) ?? 0, precedenceOf(each)));
  const isToldBetter = (each: RankedFinding): boolean =>
    each.about !== undefined &&
    each.about.length > 0 &&
    each.about.every((subject) => (highest.get(subject) ?? 0) > precedenceOf(each));
  const remaining = found.filter((each) => !isToldBetter(each)).map(withoutSubjects);
  return groupBy(remaining, (each) => faultKey(each, byId) ?? each).map(joined);
}

function withoutSubjects({ about: _, ...finding }: RankedFinding): Finding {
  return finding;
}

/** Findings with the same key tell one fault that shows at several places. */
function faultKey(finding: Finding, byId: ReadonlyMap<string, Rule>): string | undefined {
  const key = byId.get(finding.rule)?.oneFault?.(finding);
  return key === undefined ? undefined : `${finding.rule} ${sourceId(finding.at.source)} ${key}`;
}

/** The first in the file, with the places of the others as related. */
function joined(group: readonly [Finding, ...Finding[]]): Finding {
  if (group.length === 1) return group[0];
  const [first = group[0], ...others] = [...group].sort((a, b) => a.at.start - b.at.start);
  return {
    ...first,
    resources: [...new Set([first, ...others].flatMap(({ resources }) => resources))],
    related: [...first.related, ...others.map(({ at }) => ({ message: 'the same here', at }))],
  };
}
