/**
 * Values as YAML or JSON: the only writer of both. What it writes is read as the same value under YAML 1.1 and 1.2, so
 * that `on`, `1e3`, `0123` or a date remain texts.
 */
import type { Notation } from './notation.ts';

/** What can be written. Numbers are finite; a key has at most 1,024 characters, which is what YAML takes on one line. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Intrinsic
  | Verbatim
  | readonly Value[]
  | { readonly [key: string]: Value };

/** An intrinsic function of one text: `!Ref X` in YAML, `{ "Ref": "X" }` in JSON. */
export class Intrinsic {
  readonly name: 'Ref' | 'Fn::GetAtt' | 'Fn::Sub' | 'Fn::ImportValue';
  readonly argument: string;
  constructor(name: Intrinsic['name'], argument: string) {
    this.name = name;
    this.argument = argument;
  }
}

/** Text of the template that stands as it is: one line, in the template's own notation. */
export class Verbatim {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A value as lines, without an end of line behind the last one. */
export function write(value: Value, notation: Notation): string {
  return notation === 'json' ? json(value, '') : yaml(value, '').join('\n');
}

/** The entries of a map, to be put into another map: in JSON without the braces around them. */
export function writeEntries(entries: { readonly [key: string]: Value }, notation: Notation): string {
  if (notation === 'yaml') return write(entries, notation);
  return Object.entries(entries)
    .map(([key, item]) => `${JSON.stringify(key)}: ${json(item, '')}`)
    .join(',\n');
}

/** A key as it stands before a colon. */
export const writeKey = (key: string, notation: Notation): string =>
  notation === 'json' ? JSON.stringify(key) : yamlString(key);

/** A value as YAML on one line, within a flow collection or behind a key. */
export function writeFlow(value: Value): string {
  const line = yamlLine(value);
  if (line !== undefined) return line;
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const entries = Object.entries(value as Readonly<Record<string, Value>>);
  return `{ ${entries.map(([key, item]) => `${yamlString(key)}: ${writeFlow(item)}`).join(', ')} }`;
}

function json(value: Value, indent: string): string {
  if (value instanceof Verbatim) return value.text;
  if (value instanceof Intrinsic) return jsonIntrinsic(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = isList(value)
    ? value.map((item) => `${inner}${json(item, inner)}`)
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${json(item, inner)}`);
  const [open, close] = isList(value) ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** JSON takes the attribute apart from the logical id. */
function jsonIntrinsic({ name, argument }: Intrinsic): string {
  const dot = argument.indexOf('.');
  const isPair = name === 'Fn::GetAtt' && dot !== -1;
  const written = isPair
    ? `[${JSON.stringify(argument.slice(0, dot))}, ${JSON.stringify(argument.slice(dot + 1))}]`
    : JSON.stringify(argument);
  return `{ ${JSON.stringify(name)}: ${written} }`;
}

function yaml(value: Value, indent: string): readonly string[] {
  const line = yamlLine(value);
  if (line !== undefined) return [`${indent}${line}`];
  if (isList(value))
    return value.flatMap((item) => {
      const [first = '', ...rest] = yaml(item, `${indent}  `);
      return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
    });
  return Object.entries(value as Readonly<Record<string, Value>>).flatMap(([key, item]) => {
    const inline = yamlLine(item);
    const name = `${indent}${yamlString(key)}:`;
    return inline === undefined ? [name, ...yaml(item, `${indent}  `)] : [`${name} ${inline}`];
  });
}

/** What fits behind a key; undefined for lists and maps that hold something. */
function yamlLine(value: Value): string | undefined {
  if (value instanceof Verbatim) return value.text;
  if (value instanceof Intrinsic) return `!${value.name.replace('Fn::', '')} ${yamlString(value.argument)}`;
  if (typeof value === 'string') return yamlString(value);
  if (typeof value === 'number') return yamlNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return value.length === 0 ? '[]' : undefined;
  return Object.keys(value).length === 0 ? '{}' : undefined;
}

/** YAML 1.1 takes an exponent only behind a point. */
function yamlNumber(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value);
  return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}

/** What YAML 1.1 takes for a boolean or nothing, in any mixture of capitals: readers differ in those. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** Begins with a letter or a slash, so that it is no number, date or sign of YAML's; holds nothing that ends a text in a flow. */
const PLAIN = /^[A-Za-z/][\w./:@-]*$/;

/** Characters that stand in YAML only as an escape, or that readers take for an end of line. */
const UNPRINTABLE = /[^\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** A text as one YAML scalar: unquoted where every reader takes it for that text. */
export function yamlString(text: string): string {
  if (PLAIN.test(text) && !text.endsWith(':') && !RESERVED.test(text)) return text;
  if (!UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(new RegExp(UNPRINTABLE, 'gu'), escaped);
}

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
