/** A long text in sections, cut to what a place on GitHub takes: whole items are left out, and it is said how many. */
import { addTo } from '../groups.ts';
import { count } from './sanitize.ts';

export interface Item {
  /** What it is, for the count of those left out: "error". */
  readonly kind: string;
  readonly whole: string;
  /** What is said where there is no room for the whole. */
  readonly brief?: string;
}

export interface Section {
  /** Stands before the items; where no item has room, neither has this. */
  readonly head: string;
  readonly items?: readonly Item[];
  /** Stands after the items. */
  readonly tail?: string;
  /** Has its room before all others: whatever it takes, or as long as that is not much. */
  readonly reserved?: 'always' | 'if small';
}

export interface Room {
  /** Bytes of UTF-8. */
  readonly most: number;
  /** Where to find what is left out, in Markdown. */
  readonly rest: string;
}

/** The share that is not much. */
const RESERVED = 8;

/** The text, in at most `most` bytes. */
export function fitted(sections: readonly Section[], { most, rest }: Room): string {
  const all = sections.flatMap(({ items = [] }) => items);
  let left = most - (all.length === 0 ? 0 : size(leftOut(all, rest)));
  const settled = sections.map((section) =>
    section.reserved === 'if small' ? asReserved(section, most, rest) : section,
  );
  for (const section of settled) if (section.reserved !== undefined) left -= size(wholeOf(section));
  const taken: string[] = [];
  const out: Item[] = [];
  for (const section of settled) {
    if (section.reserved !== undefined) {
      taken.push(wholeOf(section));
      continue;
    }
    const { head, items = [], tail } = section;
    const frame = size(head) + (tail === undefined ? 0 : size(tail));
    const room = left - frame;
    const [chosen, over] = chosenOf(items, room);
    for (const item of over) out.push(item);
    if (room < 0 || (items.length > 0 && chosen.length === 0)) continue;
    left = room;
    for (const text of chosen) left -= size(text);
    taken.push(head, ...chosen, ...(tail === undefined ? [] : [tail]));
  }
  return [...taken, ...(out.length === 0 ? [] : [leftOut(out, rest)])].join('\n');
}

/** What of the items has room, and what has not. One that is too long for itself does not keep out those behind it. */
function chosenOf(items: readonly Item[], room: number): readonly [readonly string[], readonly Item[]] {
  let left = room;
  const chosen: string[] = [];
  const over: Item[] = [];
  for (const item of items) {
    const text = [item.whole, item.brief ?? item.whole].find((each) => size(each) <= left);
    if (text === undefined) over.push(item);
    else {
      left -= size(text);
      chosen.push(text);
    }
  }
  return [chosen, over];
}

const wholeOf = ({ head, items = [], tail }: Section): string =>
  [head, ...items.map(({ whole }) => whole), ...(tail === undefined ? [] : [tail])].join('\n');

/** A section that would take too much says where it is. */
function asReserved(section: Section, most: number, rest: string): Section {
  if (size(wholeOf(section)) <= most / RESERVED) return section;
  const heading = section.head.split('\n').find((line) => line !== '') ?? '';
  return { head: `\n${heading}\n\nToo much to be shown here: it is in ${rest}.`, reserved: 'always' };
}

/** With the line break that joins it to what is before it. */
const size = (text: string): number => Buffer.byteLength(text) + 2;

/** "2 more errors, 1 more notice." */
function leftOut(items: readonly Item[], rest: string): string {
  const kinds = new Map<string, Item[]>();
  for (const item of items) addTo(kinds, item.kind, item);
  const said = [...kinds].map(([kind, { length }]) => count(length, `more ${kind}`));
  return `\n> [!NOTE]\n> Not shown here for want of room: ${said.join(', ')}. All are in ${rest}.`;
}
