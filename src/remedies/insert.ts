/**
 * Puts values into a text that is there already, as the text is written: in block or flow style, in YAML or JSON, at the
 * indentation of what stands beside it. Comments, order and layout of everything else stay as they are. What can't be
 * done without touching more is not done.
 */
import type { Edit } from '../finding.ts';
import { isJson, type Notation } from '../syntax/notation.ts';
import { type Value, write, writeFlow, writeKey } from '../syntax/write.ts';
import type { ListNode, MapNode, Node } from '../template/node.ts';

/** Adds entries behind the last one of a map. Undefined where the map does not stand in the text as one piece. */
export function addEntries(map: MapNode, entries: Readonly<Record<string, Value>>): Edit | undefined {
  const last = [...map.entries.values()].at(-1);
  if (isFlow(map)) {
    const notation = notationOf(map);
    const written = Object.entries(entries).map(([key, value]) => ({ key, value }));
    return intoFlow(map, last?.value, last?.keyAt.start, (indent) =>
      written.map(({ key, value }) => `${writeKey(key, notation)}: ${shifted(value, notation, indent)}`),
    );
  }
  const first = [...map.entries.values()][0];
  if (first === undefined || last === undefined || !isOwn(map, first.keyAt.start, last.value.at.end))
    return undefined;
  const column = columnOf(map, first.keyAt.start);
  return behind(map, Math.max(last.value.at.end, last.keyAt.end + 1), column, write(entries, 'yaml'));
}

/** Adds items behind the last one of a list. */
export function addItems(list: ListNode, items: readonly Value[]): Edit | undefined {
  const [first] = list.items;
  const last = list.items.at(-1);
  if (isFlow(list)) {
    const notation = notationOf(list);
    return intoFlow(list, last, last?.at.start, (indent) =>
      items.map((item) => shifted(item, notation, indent)),
    );
  }
  if (first === undefined || last === undefined || !isOwn(list, first.at.start, last.at.end))
    return undefined;
  const { text } = list.at.source;
  const dash = text.lastIndexOf('-', first.at.start);
  if (dash < lineStart(text, first.at.start) || text.slice(dash + 1, first.at.start).trim() !== '')
    return undefined;
  return behind(list, last.at.end, columnOf(list, dash), write(items, 'yaml'));
}

/** Puts a value in place of one that stands on one line. */
export function replaceValue(node: Node, value: Value): Edit | undefined {
  const { source, start, end } = node.at;
  const old = source.text.slice(start, end);
  if (old === '' || /[\r\n#]/.test(old)) return undefined;
  const notation = notationOf(node);
  return { at: node.at, text: notation === 'json' ? oneLine(write(value, 'json')) : writeFlow(value) };
}

/** A single value becomes a list that begins with it. */
export function toList(node: Node, items: readonly Value[]): Edit | undefined {
  const { source, start, end } = node.at;
  const old = source.text.slice(start, end);
  if (old === '' || /[\r\n#]/.test(old)) return undefined;
  const notation = notationOf(node);
  const more = items.map((item) => (notation === 'json' ? oneLine(write(item, 'json')) : writeFlow(item)));
  return { at: node.at, text: `[${[old, ...more].join(', ')}]` };
}

const notationOf = ({ at }: Node): Notation => (isJson(at.source) ? 'json' : 'yaml');

const oneLine = (text: string): string => text.replace(/\n\s*/g, ' ');

const isFlow = ({ at }: Node): boolean => /^[{[]/.test(at.source.text.slice(at.start, at.start + 1));

/** Does all of it stand within the node's own stretch? What an alias or a merge brings stands elsewhere. */
const isOwn = ({ at }: Node, start: number, end: number): boolean => at.start <= start && end <= at.end + 1;

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const columnOf = ({ at: { source } }: Node, offset: number): number =>
  offset - lineStart(source.text, offset);

/** Lines behind the line that an offset is on, or before it where that line has just begun. */
function behind({ at: { source } }: Node, offset: number, column: number, lines: string): Edit {
  const { text } = source;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indented = lines
    .split('\n')
    .map((line) => ' '.repeat(column) + line)
    .join(newline);
  // A block scalar ends where the next line begins.
  if (offset > 0 && text[offset - 1] === '\n') {
    const at = { source, start: offset, end: offset };
    return { at, text: `${indented}${newline}` };
  }
  const end = text.indexOf('\n', offset);
  if (end === -1) {
    const at = { source, start: text.length, end: text.length };
    return { at, text: `${newline}${indented}${newline}` };
  }
  const before = text[end - 1] === '\r' ? end - 1 : end;
  return { at: { source, start: before, end: before }, text: `${newline}${indented}` };
}

/** Into a flow collection: on lines of their own where its last entry has one. */
function intoFlow(
  node: Node,
  last: Node | undefined,
  lastStart: number | undefined,
  written: (indent: string | undefined) => readonly string[],
): Edit | undefined {
  const { source, start, end } = node.at;
  const { text } = source;
  if (last === undefined || lastStart === undefined) {
    if (text.slice(start + 1, end - 1).trim() !== '') return undefined;
    const [open, close] = [text.slice(start, start + 1), text.slice(end - 1, end)];
    return { at: node.at, text: `${open} ${written(undefined).join(', ')} ${close}` };
  }
  if (!isOwn(node, lastStart, last.at.end) || last.at.end > end - 1) return undefined;
  const indent = /^[ \t]*$/.exec(text.slice(lineStart(text, lastStart), lastStart))?.[0];
  const at = { source, start: last.at.end, end: last.at.end };
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const separator = indent === undefined ? ', ' : `,${newline}${indent}`;
  return {
    at,
    text: written(indent)
      .map((each) => `${separator}${each}`)
      .join(''),
  };
}

/** A value within a flow collection: on one line, or (JSON with lines) indented as its neighbours are. */
function shifted(value: Value, notation: Notation, indent: string | undefined): string {
  if (notation === 'yaml') return writeFlow(value);
  const text = write(value, 'json');
  return indent === undefined ? oneLine(text) : text.replaceAll('\n', `\n${indent}`);
}
