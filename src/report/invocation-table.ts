/** Every invocation with its verdict, as tables: first what is not granted, and what is granted folded away. */
import { type Span, sourceId } from '../finding.ts';
import type { Result, ShownInvocation, Verdict } from '../result.ts';
import { placeLink } from './finding-markdown.ts';
import { code, prose } from './markdown-text.ts';
import { namesInCode } from './names-in-code.ts';
import { count } from './sanitize.ts';
import type { Item, Section } from './sections.ts';
import { shortPlace } from './short-place.ts';

export type LinkTo = ((at: Span) => string | undefined) | undefined;

const MARKS = { granted: '✅', denied: '❌', unverified: '❔' } as const;

const HEAD = '| function | invoked by | verdict | where |\n|---|---|---|---|';

/** The heading and both tables; nothing where nothing is invoked. */
export function invocationSections(result: Result, linkTo: LinkTo): readonly Section[] {
  const { invocations } = result;
  if (invocations.length === 0) return [];
  const aside = putAside(result);
  const row = (one: ShownInvocation): Item => ({
    kind: 'invocation',
    whole: rowOf(one, aside.get(keyOf(one.at)), linkTo),
  });
  const of = (wanted: Verdict) => invocations.filter(({ verdict }) => verdict === wanted);
  const open = [...of('denied'), ...of('unverified')];
  const granted = of('granted');
  const tally = (['denied', 'unverified', 'granted'] as const)
    .map((verdict) => [of(verdict).length, verdict] as const)
    .filter(([number]) => number > 0)
    .map(([number, verdict]) => `${number} ${verdict}`);
  return [
    { head: `\n### ${count(invocations.length, 'invocation')}: ${tally.join(', ')}\n` },
    ...(open.length === 0 ? [] : [{ head: HEAD, items: open.map(row), tail: '' }]),
    ...(granted.length === 0
      ? []
      : [
          {
            head: `<details><summary>✅ ${granted.length} granted</summary>\n\n${HEAD}`,
            items: granted.map(row),
            tail: '\n</details>',
          },
        ]),
  ];
}

/** Why findings are not told, by their place. */
function putAside({ suppressed, decisions: { off } }: Result): ReadonlyMap<string, string> {
  return new Map([
    ...off.map(({ at, rule }) => [keyOf(at), `the rule ${rule} is switched off`] as const),
    ...suppressed.map(({ finding, reason }) => [keyOf(finding.at), `accepted: ${reason}`] as const),
  ]);
}

const keyOf = ({ source, start }: Span): string => `${sourceId(source)}:${start}`;

function rowOf(one: ShownInvocation, aside: string | undefined, linkTo: LinkTo): string {
  const { at, template, source, service, function: invoked, verdict, grantNames, why } = one;
  // Why it is denied says its finding, or why there is none.
  const denied = aside === undefined ? 'denied' : `denied: ${why} (${aside})`;
  const reason = verdict === 'denied' ? denied : why;
  const names = new Set([source.name, invoked.name, ...grantNames]);
  const cells = [
    code(invoked.name),
    `${code(source.name)} ${prose(service)}`,
    `${MARKS[verdict]} ${namesInCode(reason, (word) => names.has(word))}`,
    `${placeLink(at, linkTo, shortPlace(at))}${template.stack === undefined ? '' : ` ${prose(template.stack.name)}`}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
