/**
 * JSON documents that stand in a template as a string, perhaps put together by `Fn::Sub` or `Fn::Join`: what is not
 * known of the string stays a token in the document's own strings.
 */
import type { PropertyValue, Template } from '../../cloudformation/template.ts';
import type { Span } from '../../finding.ts';
import { list, map, type Node, scalar } from '../../template/node.ts';
import { concatAll, type SymbolicString, type Token } from '../../text/symbolic-string.ts';

/** A document, and how to read the strings in it. */
export interface Document {
  readonly root: PropertyValue;
  readonly read: (value: PropertyValue) => SymbolicString;
}

/** Beyond this depth a document is taken for unreadable. */
const DEEPEST = 200;

/** The document in a string; undefined where it is no JSON, or can't be told to be. */
export function documentIn(value: PropertyValue): Document | undefined {
  const tokens: Token[] = [];
  const text = value.text().map((part) => {
    if (typeof part === 'string') return part;
    tokens.push(part);
    return `${OPEN}${tokens.length - 1}${CLOSE}`;
  });
  const root = parse(text.join(''), value.at);
  return root && documentOf(root, value.template, value, (read) => withTokens(read, tokens));
}

/** A tree as a document. */
export function documentOf(
  node: Node,
  template: Template,
  within: PropertyValue,
  restore: (text: SymbolicString) => SymbolicString = (text) => text,
): Document | undefined {
  const [root] = template.read(node, within.scenario, within.resource);
  return root && { root, read: (value) => restore(value.text()) };
}

/** The same document, with `${name}` in its strings replaced by what `values` has for it. */
export function substituted(document: Document, values: ReadonlyMap<string, SymbolicString>): Document {
  if (values.size === 0) return document;
  return {
    root: document.root,
    read: (value) =>
      concatAll(
        document
          .read(value)
          .flatMap((part): readonly (string | Token | SymbolicString)[] =>
            typeof part === 'string'
              ? part.split(/(\$\{[^{}]*\})/).map((piece) => values.get(piece.slice(2, -1)) ?? piece)
              : [part],
          ),
      ),
  };
}

// Characters of the private use area: they stand in no template, and need no escape in JSON.
const OPEN = '\uE000';
const CLOSE = '\uE001';

const withTokens = (text: SymbolicString, tokens: readonly Token[]): SymbolicString =>
  concatAll(
    text.flatMap((part): readonly (string | Token)[] =>
      typeof part === 'string'
        ? part
            .split(/\uE000(\d+)\uE001/)
            .map((piece, index) => (index % 2 === 0 ? piece : (tokens[Number(piece)] ?? piece)))
        : [part],
    ),
  );

function parse(text: string, at: Span): Node | undefined {
  for (const attempt of [text, quoted(text)]) {
    try {
      return nodeOf(JSON.parse(attempt), at, 0);
    } catch {
      // Not JSON in this way.
    }
  }
  return undefined;
}

/** Tokens that stand for numbers or whole values: `"TimeoutSeconds": ${Timeout}`. */
const quoted = (text: string): string => text.replace(/([:[,]\s*)(\uE000\d+\uE001)(?=\s*[,}\]])/g, '$1"$2"');

function nodeOf(value: unknown, at: Span, depth: number): Node {
  if (depth > DEEPEST) throw new RangeError('too deep');
  if (Array.isArray(value))
    return list(
      value.map((item) => nodeOf(item, at, depth + 1)),
      at,
    );
  if (typeof value === 'object' && value !== null)
    return map(
      Object.entries(value).map(([key, inner]) => [key, nodeOf(inner, at, depth + 1)] as const),
      at,
    );
  return scalar(
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
    at,
  );
}
