/**
 * From the tokens of a YAML document to its tree. Lexing and parsing are the `yaml` package's; its composer is passed
 * over: it takes a third of the time, for nodes that know nothing of intrinsic functions and would be walked but once.
 */

import type { Finding, Source, Span } from '../finding.ts';
import { intrinsicName, longForm } from './intrinsic.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './node.ts';
import { MOST_DEPTH, MOST_REPEATED, Refused, tooDeep, tooMany } from './problems.ts';
import { MapEntries } from './yaml-entries.ts';
import { type Fault, faultOf, yamlFault } from './yaml-errors.ts';
import { CST } from './yaml-package.ts';
import { isBlock, type Props, readProps } from './yaml-props.ts';
import { plainValue } from './yaml-scalar.ts';

/** What an anchor stands for, and how much writing it out again adds. */
interface Anchored {
  readonly node: Node;
  readonly values: number;
  readonly height: number;
}

type Token = CST.Token | null | undefined;

/** A bracket that YAML takes for open where a line is indented too little. */
export class OpenBracket extends Refused {}

/** Builds the tree of one document. Throws `Refused` at the first fault. */
export class TreeBuilder {
  readonly problems: Finding[] = [];
  readonly #source: Source;
  readonly #anchors = new Map<string, Anchored>();
  #values = 0;
  #repeated = 0;
  #deepest = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The tree of a document; undefined where it is empty. */
  document({ start, value, end }: CST.Document): Node | undefined {
    const props = this.#props(start, 'doc-start', value ?? end?.[0], 0, true);
    if (props.found !== undefined && value && isBlock(value) && !props.hasNewline)
      this.#fail(value, 'AFTER_MARKER');
    const root = value || props.tag ? this.#node(value, props, 0, 0) : undefined;
    this.#end(end);
    return root;
  }

  /** A value with its tag and anchor; `emptyAt` is where it would stand if there is none. */
  #node(token: Token, props: Props, depth: number, emptyAt: number): Node {
    if (depth > MOST_DEPTH) throw new Refused(tooDeep(this.#span(token?.offset ?? emptyAt)));
    this.#values++;
    if (depth > this.#deepest) this.#deepest = depth;
    const { anchor, tag } = props;
    if (anchor === undefined && tag === undefined) return this.#bare(token, undefined, depth, emptyAt);
    if (token?.type === 'alias') this.#fail(token, 'ALIAS_PROPS');
    if (anchor === undefined) return this.#tagged(token, tag, depth, emptyAt);
    const name = anchor.source.slice(1);
    if (name === '') this.#fail(anchor, 'ALIAS');
    const values = this.#values;
    const deepest = this.#deepest;
    this.#deepest = depth;
    const node = this.#tagged(token, tag, depth, emptyAt);
    this.#anchors.set(name, { node, values: this.#values - values + 1, height: this.#deepest - depth });
    this.#deepest = Math.max(deepest, this.#deepest);
    return node;
  }

  #tagged(token: Token, tag: CST.SourceToken | undefined, depth: number, emptyAt: number): Node {
    if (tag === undefined) return this.#bare(token, undefined, depth, emptyAt);
    const name = intrinsicName(tag.source);
    if (name === undefined) return this.#bare(token, tag.source, depth, emptyAt);
    const tagEnd = tag.offset + tag.source.length;
    return longForm(name, this.#span(tag.offset, tagEnd), this.#bare(token, tag.source, depth + 1, tagEnd));
  }

  #bare(token: Token, tag: string | undefined, depth: number, emptyAt: number): Node {
    if (!token) return this.#scalar('', isPlain(tag, true), this.#span(emptyAt));
    switch (token.type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'block-scalar': {
        const { text, end } = this.#characters(token);
        return this.#scalar(text, isPlain(tag, token.type === 'scalar'), this.#span(token.offset, end));
      }
      case 'alias':
        return this.#alias(token, depth);
      case 'block-map':
        return this.#blockMap(token, depth);
      case 'block-seq':
        return this.#blockList(token, depth);
      case 'flow-collection':
        return this.#flow(token, depth);
      default:
        return this.#fail(token, token.type === 'error' ? faultOf(token.message) : 'UNEXPECTED');
    }
  }

  #scalar(text: string, isPlainText: boolean, at: Span): ScalarNode {
    if (!isPlainText) return { kind: 'scalar', value: text, text, at };
    const value = plainValue(text);
    // CloudFormation makes `true` of `True` and `yes` where it needs a string.
    if (typeof value === 'boolean') return { kind: 'scalar', value, text: String(value), at };
    return { kind: 'scalar', value, text: value === null ? '' : text, at };
  }

  /** The characters of a scalar without quotes, escapes and folds, and where it ends. */
  #characters(token: CST.FlowScalar | CST.BlockScalar): { readonly text: string; readonly end: number } {
    const { source, offset, type } = token;
    if (type !== 'block-scalar') {
      const end = offset + source.length;
      if (type !== 'scalar' && (source.length === 1 || !source.endsWith(source.charAt(0))))
        this.#refuse(offset, end, 'QUOTE');
      this.#end(token.end, token);
      // Most scalars are as they stand; the others are left to the package.
      if (type === 'scalar' && !NOT_PLAIN.test(source)) return { text: source, end };
      if (type === 'double-quoted-scalar' && !/[\\\n]/.test(source))
        return { text: source.slice(1, -1), end };
    }
    const read = CST.resolveAsScalar(token, false, (at, code) => this.#refuse(at, at + 1, faultOf(code)));
    return { text: read?.value ?? '', end: read?.range[1] ?? offset };
  }

  #alias(token: CST.FlowScalar, depth: number): Node {
    const name = token.source.slice(1);
    if (name === '') this.#fail(token, 'ALIAS');
    this.#end(token.end);
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) return this.#fail(token, 'NO_ANCHOR');
    this.#repeated += anchored.values;
    this.#values += anchored.values - 1;
    const at = this.#span(token.offset, token.offset + token.source.length);
    if (this.#repeated > MOST_REPEATED) throw new Refused(tooMany(at));
    if (depth + anchored.height > MOST_DEPTH) throw new Refused(tooDeep(at));
    this.#deepest = Math.max(this.#deepest, depth + anchored.height);
    return anchored.node;
  }

  #blockMap({ items, offset, indent }: CST.BlockMap, depth: number): MapNode {
    const entries = new MapEntries(this.problems);
    let end = offset;
    for (const { start, key, sep, value } of items) {
      const props = this.#props(start, 'explicit-key-ind', key ?? sep?.[0], indent, true);
      const isImplicit = props.found === undefined;
      if (isImplicit) {
        if (key && 'indent' in key && key.indent !== indent) this.#fail(key, 'INDENT');
        // What is left are comments behind the last entry.
        if (props.anchor === undefined && props.tag === undefined && sep === undefined) continue;
        if (props.newlineAfterProp || spansLines(key)) this.#keyOfLines(key ?? props.tag ?? props.anchor);
      } else if (props.found?.indent !== indent) this.#fail(props.found, 'INDENT');
      const keyNode = this.#key(key, props, depth, end);
      const valueProps = this.#props(
        sep,
        'map-value-ind',
        value,
        indent,
        !key || key.type === 'block-scalar',
      );
      if (isImplicit && valueProps.found === undefined)
        this.#refuse(keyNode.at.start, keyNode.at.end, 'NO_COLON');
      if (isImplicit && value?.type === 'block-map' && !valueProps.hasNewline) this.#mapInLine(value);
      const emptyAt = endOf(valueProps.found) ?? keyNode.at.end;
      const valueNode = this.#node(value, valueProps, depth + 1, emptyAt);
      entries.add(keyNode, valueNode);
      end = Math.max(
        emptyAt,
        value?.type === 'alias' ? value.offset + value.source.length : valueNode.at.end,
      );
    }
    return { kind: 'map', entries: entries.all(), at: this.#span(offset, end) };
  }

  #blockList({ items, offset, indent }: CST.BlockSequence, depth: number): ListNode {
    const nodes: Node[] = [];
    let end = offset;
    for (const { start, value } of items) {
      const props = this.#props(start, 'seq-item-ind', value, indent, true);
      if (props.found === undefined) {
        if (value) this.#fail(value, value.type === 'block-seq' ? 'INDENT' : 'NO_DASH');
        if (props.anchor === undefined && props.tag === undefined) continue;
        this.#fail(props.anchor ?? props.tag, 'NO_DASH');
      }
      const emptyAt = endOf(props.found) ?? end;
      const node = this.#node(value, props, depth + 1, emptyAt);
      nodes.push(node);
      end = Math.max(emptyAt, value?.type === 'alias' ? value.offset + value.source.length : node.at.end);
    }
    return { kind: 'list', items: nodes, at: this.#span(offset, end) };
  }

  /** `{…}` or `[…]`. A pair in a list is a map of its own. */
  #flow(token: CST.FlowCollection, depth: number): Node {
    const { start: opening, offset, items, end: closing } = token;
    const isMap = opening.source === '{';
    const entries = new MapEntries(this.problems);
    const nodes: Node[] = [];
    let end = offset + 1;
    for (let index = 0; index < items.length; index++) {
      const item = this.#flowItem(token, index, depth, end);
      if (item === undefined) continue;
      const { key, value } = item;
      end = Math.max(end, value.at.end);
      if (key === undefined) nodes.push(value);
      else if (isMap) entries.add(key, value);
      else nodes.push(this.#pair(key, value, end));
    }
    const [bracket, ...rest] = closing;
    if (bracket?.source !== (isMap ? '}' : ']'))
      throw new OpenBracket(yamlFault(this.#span(offset, offset + 1), 'BRACKET'));
    this.#end(rest);
    const at = this.#span(offset, bracket.offset + 1);
    return isMap ? { kind: 'map', entries: entries.all(), at } : { kind: 'list', items: nodes, at };
  }

  /** A value in brackets, with its key where it has one; undefined behind the last comma. */
  #flowItem(
    { items, start: opening, indent }: CST.FlowCollection,
    index: number,
    depth: number,
    emptyAt: number,
  ): { readonly key?: ScalarNode; readonly value: Node } | undefined {
    const { start = [], key, sep, value } = items[index] ?? {};
    const props = this.#props(start, 'explicit-key-ind', key ?? sep?.[0] ?? value, indent, false, true);
    const isEmpty = !props.found && !props.anchor && !props.tag && !sep && !value;
    if (index === 0 ? props.comma : isEmpty && index < items.length - 1)
      this.#fail(props.comma, 'UNEXPECTED');
    if (isEmpty) return undefined;
    if (index > 0 && !props.comma) this.#fail(key ?? value ?? sep?.[0], 'NO_COMMA');
    if (isBlock(key) || isBlock(value)) this.#fail(isBlock(key) ? key : value, 'BLOCK_IN_FLOW');
    if (opening.source === '[' && sep === undefined && props.found === undefined)
      return { value: this.#node(value, props, depth + 1, emptyAt) };
    const keyNode = this.#key(key, props, depth, emptyAt);
    const valueProps = this.#props(sep, 'map-value-ind', value, indent, false, true);
    if (valueProps.found === undefined && value) this.#fail(value, 'NO_COMMA');
    const valueAt = endOf(valueProps.found) ?? keyNode.at.end;
    return { key: keyNode, value: this.#node(value, valueProps, depth + 1, valueAt) };
  }

  #pair(key: ScalarNode, value: Node, end: number): MapNode {
    const pair = new MapEntries(this.problems);
    pair.add(key, value);
    return { kind: 'map', entries: pair.all(), at: this.#span(key.at.start, end) };
  }

  /** A key, as it is written: `on` and `012` are no booleans and numbers here. */
  #key(token: Token, props: Props, depth: number, emptyAt: number): ScalarNode {
    const node = this.#node(token, props, depth + 1, emptyAt);
    if (node.kind !== 'scalar') return this.#refuse(node.at.start, node.at.end, 'KEY');
    return token?.type === 'scalar' ? { ...node, text: this.#characters(token).text } : node;
  }

  /** Behind a value only white space and comments may follow in its line. */
  #end(tokens: readonly CST.SourceToken[] | undefined, after?: CST.FlowScalar): void {
    for (const token of tokens ?? []) {
      if (token.type === 'space' || token.type === 'comment' || token.type === 'newline') continue;
      // A quote that was left open closes at the next one, lines below: it is the first one that is to be mended.
      if (after?.source.includes('\n')) this.#refuse(after.offset, after.offset + 1, 'QUOTE');
      this.#fail(token, after === undefined || after.type === 'scalar' ? 'UNEXPECTED' : 'AFTER_QUOTE');
    }
  }

  /** Unquoted text that runs on into the next line's key: its first line is the one that has no colon. */
  #keyOfLines(key: Token): never {
    if (isBlock(key) || key?.type === 'error') return this.#fail(key, 'BLOCK_AS_KEY');
    if (key?.type !== 'scalar') return this.#fail(key, 'KEY_LINES');
    const length = key.source.search(/\s*\n|$/);
    return this.#refuse(key.offset, key.offset + length, 'NO_COLON');
  }

  /** `a: b: c` in one line; or `b` is a value, and the key `c` is in the next line, indented too far. */
  #mapInLine({ items: [first], offset }: CST.BlockMap): never {
    const key = first?.key;
    const lastLine = key?.type === 'scalar' ? /\n[ \t]*(?=[^\n]*$)/.exec(key.source) : null;
    if (key && lastLine !== null) {
      const start = key.offset + lastLine.index + lastLine[0].length;
      return this.#refuse(start, endOfText(key), 'TOO_DEEP');
    }
    const colon = first?.sep?.find(({ type }) => type === 'map-value-ind');
    return this.#refuse(colon?.offset ?? offset, (colon?.offset ?? offset) + 1, 'MAP_IN_LINE');
  }

  #props(
    tokens: readonly CST.SourceToken[] | undefined,
    indicator: CST.SourceToken['type'],
    next: Token,
    parentIndent: number,
    startsOnNewline: boolean,
    inFlow = false,
  ): Props {
    const expected = { indicator, next, parentIndent, startsOnNewline, inFlow };
    return readProps(tokens, expected, (at, fault) => this.#fail(at, fault));
  }

  #span(start: number, end = start): Span {
    return { source: this.#source, start, end };
  }

  #fail(at: Token, fault: Fault): never {
    const start = at?.offset ?? 0;
    const length = at && 'source' in at && at.type !== 'block-scalar' ? at.source.length : 1;
    return this.#refuse(start, start + Math.max(1, length), fault);
  }

  #refuse(start: number, end: number, fault: Fault): never {
    throw new Refused(yamlFault(this.#span(start, Math.max(start, end)), fault));
  }
}

/** Starts that no unquoted scalar may have, and breaks within. */
const NOT_PLAIN = /^[\t,%|>@`]|\n/;

/** Is the text to be read as number, boolean, null? YAML's own tags for those say so, any other makes a string of it. */
const isPlain = (tag: string | undefined, isUnquoted: boolean): boolean =>
  tag === undefined ? isUnquoted : /^!!(?:int|float|bool|null)$/.test(tag);

const endOf = (token: CST.SourceToken | undefined): number | undefined =>
  token && token.offset + token.source.length;

const endOfText = (token: CST.Token): number => token.offset + ('source' in token ? token.source.length : 1);

/** An implicit key must be on one line. */
function spansLines(key: Token): boolean {
  switch (key?.type) {
    case undefined:
    case 'flow-collection':
      return false;
    case 'alias':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return key.source.includes('\n') || (key.end?.some(({ type }) => type === 'newline') ?? false);
    default:
      return true;
  }
}
