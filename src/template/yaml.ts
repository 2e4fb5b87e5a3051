/**
 * YAML to tree, as CloudFormation reads it: more tolerant than the specification. Parsing is the `yaml` package's;
 * what is done here is keeping places, resolving aliases and merge keys, and writing short intrinsic forms out.
 */
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLParseError,
  type Node as YamlNode,
} from 'yaml';
import type { Finding, Source, Span } from '../finding.ts';
import { withoutFlowLineBreaks } from './flow.ts';
import type { Entry, MapNode, Node, ScalarNode } from './node.ts';
import { duplicateKey, MOST_DEPTH, MOST_VALUES, tooDeep, unreadable } from './problems.ts';
import type { Tree } from './read.ts';
import { explain } from './yaml-errors.ts';

/** Reads YAML. Never throws. */
export function readYaml(source: Source): Tree {
  try {
    const document = parse(source.text);
    const [error] = document.errors.filter((found) => !isTolerated(found));
    if (error !== undefined) return { root: undefined, problems: [explain(error, source)] };
    if (document.contents === null) return { root: undefined, problems: [] };
    const builder = new Builder(source);
    return { root: builder.node(document.contents as YamlNode, 0).node, problems: builder.problems };
  } catch (error) {
    if (error instanceof Refused) return { root: undefined, problems: [error.finding] };
    if (error instanceof RangeError)
      return { root: undefined, problems: [tooDeep({ source, start: 0, end: 1 })] };
    throw error;
  }
}

const OPTIONS = {
  strict: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
  schema: 'core',
} as const;

/** CloudFormation takes brackets that close further left than YAML allows: a second try reads such brackets as if on one line. */
function parse(text: string): Document {
  const document = parseDocument(text, OPTIONS);
  if (!document.errors.some(({ code }) => code === 'BAD_INDENT' || code === 'TAB_AS_INDENT')) return document;
  const flattened = withoutFlowLineBreaks(text);
  if (flattened === text) return document;
  const again = parseDocument(flattened, OPTIONS);
  return again.errors.every(isTolerated) ? again : document;
}

/** A further document is passed over, as CloudFormation does. */
const isTolerated = ({ code }: YAMLParseError): boolean => code === 'MULTIPLE_DOCS';

class Refused extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.message);
    this.finding = finding;
  }
}

/** A node and how many values it would be with all aliases written out. */
interface Built {
  readonly node: Node;
  readonly values: number;
}

class Builder {
  readonly problems: Finding[] = [];
  readonly #source: Source;
  readonly #anchors = new Map<string, Built>();

  constructor(source: Source) {
    this.#source = source;
  }

  node(yaml: YamlNode | null, depth: number): Built {
    if (yaml === null) return { node: this.#scalar(null, '', this.#span(undefined)), values: 1 };
    if (depth > MOST_DEPTH) throw new Refused(tooDeep(this.#span(yaml.range)));
    if (isAlias(yaml)) return this.#alias(yaml.source, this.#span(yaml.range));
    const built = this.#withTag(yaml, this.#plain(yaml, depth));
    if (built.values > MOST_VALUES) throw new Refused(this.#tooMany(yaml));
    if ('anchor' in yaml && yaml.anchor !== undefined) this.#anchors.set(yaml.anchor, built);
    return built;
  }

  #plain(yaml: YamlNode, depth: number): Built {
    if (isMap(yaml)) return this.#map(yaml.items, this.#span(yaml.range), depth);
    if (isSeq(yaml)) {
      const items = yaml.items.map((item) =>
        this.node(isPair(item) ? null : (item as YamlNode | null), depth + 1),
      );
      const values = items.reduce((sum, item) => sum + item.values, 1);
      return {
        node: { kind: 'list', items: items.map((item) => item.node), at: this.#span(yaml.range) },
        values,
      };
    }
    if (isScalar(yaml)) {
      const { value, source } = yaml;
      const known =
        typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : null;
      return { node: this.#scalar(known, source ?? String(known ?? ''), this.#span(yaml.range)), values: 1 };
    }
    return { node: this.#scalar(null, '', this.#span(yaml.range)), values: 1 };
  }

  #map(pairs: readonly { key: unknown; value: unknown }[], at: Span, depth: number): Built {
    const entries = new Map<string, Entry>();
    const merged = new Map<string, Entry>();
    let values = 1;
    for (const pair of pairs) {
      const key = this.node(pair.key as YamlNode | null, depth + 1).node;
      const value = this.node(pair.value as YamlNode | null, depth + 1);
      values += value.values;
      if (key.kind !== 'scalar') throw new Refused(this.#notAKey(key.at));
      if (key.text === '<<' && value.node.kind !== 'scalar') merge(merged, value.node);
      else this.#put(entries, { key: key.text, keyAt: key.at, value: placed(value.node, key.at) });
    }
    for (const [key, entry] of merged) if (!entries.has(key)) entries.set(key, entry);
    return { node: { kind: 'map', entries, at }, values };
  }

  #put(entries: Map<string, Entry>, entry: Entry): void {
    const before = entries.get(entry.key);
    if (before !== undefined) this.problems.push(duplicateKey(entry.key, before.keyAt, entry.keyAt));
    entries.delete(entry.key);
    entries.set(entry.key, entry);
  }

  #alias(name: string, at: Span): Built {
    const built = this.#anchors.get(name);
    if (built !== undefined) return built;
    throw new Refused(
      unreadable(
        at,
        `The alias *${name} stands for nothing that is complete above it`,
        `Define \`&${name}\` before, and outside of what the alias is in.`,
      ),
    );
  }

  /** `!Sub x` becomes `{ Fn::Sub: x }`, spanning tag and value. */
  #withTag(yaml: YamlNode, built: Built): Built {
    const name = intrinsicName(yaml.tag);
    if (name === undefined) return built;
    const argument = name === 'Fn::GetAtt' ? attributePath(built.node) : asString(built.node);
    const at = argument.at;
    const tagStart = this.#source.text.lastIndexOf('!', at.start);
    const whole = { ...at, start: tagStart === -1 ? at.start : Math.min(tagStart, at.start) };
    const entry: Entry = { key: name, keyAt: whole, value: argument };
    return { node: { kind: 'map', entries: new Map([[name, entry]]), at: whole }, values: built.values + 1 };
  }

  #scalar(value: ScalarNode['value'], text: string, at: Span): ScalarNode {
    return { kind: 'scalar', value, text, at };
  }

  #span(range: readonly [number, number, number] | null | undefined): Span {
    return { source: this.#source, start: range?.[0] ?? -1, end: range?.[1] ?? -1 };
  }

  #notAKey(at: Span): Finding {
    return unreadable(
      at,
      'A list or map stands where a key is needed',
      'Put quotes around a key that begins with "{" or "[".',
    );
  }

  #tooMany(yaml: YamlNode): Finding {
    return unreadable(
      this.#span(yaml.range),
      `Written out without aliases, this has more than ${MOST_VALUES.toLocaleString('en')} values`,
      'Use fewer aliases of aliases.',
    );
  }
}

/** An empty value has no place of its own: it stands right behind its key. */
function placed(value: Node, keyAt: Span): Node {
  return value.at.start >= 0 ? value : { ...value, at: { ...keyAt, start: keyAt.end } };
}

function merge(into: Map<string, Entry>, from: Node): void {
  const maps = from.kind === 'list' ? from.items : [from];
  for (const map of maps) {
    if (map.kind !== 'map') continue;
    for (const [key, entry] of (map as MapNode).entries) if (!into.has(key)) into.set(key, entry);
  }
}

/** `!Ref` and `!Condition` keep their names, every other tag is a function's: `!Sub` is `Fn::Sub`. Tags of YAML itself are none. */
function intrinsicName(tag: string | undefined): string | undefined {
  if (tag === undefined || !tag.startsWith('!') || tag.length < 2 || tag.startsWith('!!')) return undefined;
  const name = tag.slice(1);
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}

/** `A.B.C` is resource A and attribute `B.C`. */
function attributePath(argument: Node): Node {
  if (argument.kind !== 'scalar') return argument;
  const dot = argument.text.indexOf('.');
  const { at } = argument;
  if (dot === -1) return { kind: 'list', items: [asString(argument)], at };
  const quoted = at.end - at.start > argument.text.length ? 1 : 0;
  const piece = (from: number, to: number): ScalarNode => {
    const text = argument.text.slice(from, to);
    return {
      kind: 'scalar',
      value: text,
      text,
      at: { ...at, start: at.start + quoted + from, end: at.start + quoted + to },
    };
  };
  return { kind: 'list', items: [piece(0, dot), piece(dot + 1, argument.text.length)], at };
}

const asString = (node: Node): Node => (node.kind === 'scalar' ? { ...node, value: node.text } : node);
