/** What services send to queues and topics, with the verdict on each: first what is not granted, and what is granted folded away. */
import type { ShownDelivery, ShownModel } from '../result.ts';
import { placeLink } from './finding-markdown.ts';
import type { LinkTo } from './invocation-table.ts';
import { code, prose } from './markdown-text.ts';
import { namesInCode } from './names-in-code.ts';
import type { Item, Section } from './sections.ts';
import { shortPlace } from './short-place.ts';

const MARKS = { granted: '✅', denied: '❌', unverified: '❔' } as const;

const HEAD = '| to | sent by | verdict | where |\n|---|---|---|---|';

/** The heading and both tables; nothing where nothing is sent. */
export function deliverySections(
  { deliveries }: Pick<ShownModel, 'deliveries'>,
  linkTo: LinkTo,
): readonly Section[] {
  if (deliveries.length === 0) return [];
  const of = (wanted: ShownDelivery['verdict']): readonly Item[] =>
    deliveries
      .filter(({ verdict }) => verdict === wanted)
      .map((one) => ({ kind: 'delivery', whole: rowOf(one, linkTo) }));
  const open = [...of('denied'), ...of('unverified')];
  const granted = of('granted');
  return [
    { head: `\n### Sent to queues and topics: ${deliveries.length}\n` },
    ...(open.length === 0 ? [] : [{ head: HEAD, items: open, tail: '' }]),
    ...(granted.length === 0
      ? []
      : [
          {
            head: `<details><summary>✅ ${granted.length} granted</summary>\n\n${HEAD}`,
            items: granted,
            tail: '\n</details>',
          },
        ]),
  ];
}

function rowOf(one: ShownDelivery, linkTo: LinkTo): string {
  const { source, service, destination, to, verdict, why, at, template, grants } = one;
  const names = new Set([source.name, destination.name, ...grants]);
  const cells = [
    `${to} ${code(destination.name)}`,
    `${code(source.name)} ${prose(service)}`,
    `${MARKS[verdict]} ${namesInCode(verdict === 'granted' ? why : `${verdict}: ${why}`, (word) => names.has(word))}`,
    `${placeLink(at, linkTo, shortPlace(at))}${template.stack === undefined ? '' : ` ${prose(template.stack.name)}`}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
