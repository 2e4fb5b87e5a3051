/** What was decided on the findings beforehand, in words: nobody should take "nothing found" for more than it is. */
import { placeOf } from '../finding.ts';
import type { Result, Suppressed } from '../result.ts';
import { count } from './sanitize.ts';

/** Of a large baseline only the number is of interest. */
const MOST_SHOWN = 20;

/** One sentence a line; none where nothing was decided. */
export function decisionLines({ decisions, suppressed }: Result): readonly string[] {
  const { configuration, baseline, levels, unchanged } = decisions;
  const known = suppressed.filter(({ by }) => by === 'baseline');
  const accepted = suppressed.filter(({ by }) => by !== 'baseline');
  return [
    ...(configuration === undefined ? [] : [`configuration: ${configuration}`]),
    ...levels.map(({ rule, usual, level, findings }) =>
      level === 'off'
        ? `switched off: ${rule} (${count(findings, 'finding')})`
        : `${rule} is ${level}, not ${usual} (${count(findings, 'finding')})`,
    ),
    ...accepted.slice(0, MOST_SHOWN).map(acceptedLine),
    ...(accepted.length > MOST_SHOWN ? [`accepted: ${accepted.length - MOST_SHOWN} more`] : []),
    ...(unchanged === undefined
      ? []
      : [`only what changed since ${unchanged.since}: ${count(unchanged.findings, 'finding')} left out`]),
    ...(baseline === undefined ? [] : [`baseline ${baseline}: ${count(known.length, 'finding')}`]),
  ];
}

const BY = {
  configuration: 'the configuration',
  comment: 'a comment',
  metadata: 'the metadata of the resource',
  baseline: 'the baseline',
} as const;

function acceptedLine({ finding: { rule, at }, reason, by }: Suppressed): string {
  const { path, startLine } = placeOf(at);
  return `accepted by ${BY[by]}: ${rule} at ${path}:${startLine}, ${reason}`;
}
