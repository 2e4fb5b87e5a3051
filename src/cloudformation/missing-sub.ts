/**
 * `${AWS::Region}` and the like in a text that no `Fn::Sub` reads: CloudFormation hands it on as it stands. Looked for
 * only where names and ARNs of what is invoked, of sources and of roles stand; code and prose may hold such marks.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */

import type { Finding, Fix, Span } from '../finding.ts';
import { isJson } from '../syntax/notation.ts';
import { child, list, type MapNode, map, type Node, type ScalarNode, stringOf } from '../template/node.ts';
import { subPieces } from './sub-string.ts';
import { hasUnknownMacro } from './unknown-macros.ts';

export interface Mended {
  /** The template as it was meant: with `Fn::Sub` where it was forgotten, so that nothing else is said of these texts. */
  readonly root: MapNode;
  readonly problems: readonly Finding[];
}

/** The properties that are looked at: which they are, the services know. */
export interface NamingProperties {
  /** Those that name a function, a role or a caller: `AWS::SNS::Subscription Endpoint`. */
  readonly keys: ReadonlySet<string>;
  /** `AWS::SNS`: ARNs and policies are looked at in all types of these. */
  readonly services: ReadonlySet<string>;
  /** Documents of other languages, in which somebody else may replace names: `AWS::ApiGateway::RestApi Body`. */
  readonly documents: ReadonlySet<string>;
}

/** Finds them in a template after macros and the SAM transform. Never throws. */
export function mendMissingSubs(root: MapNode, naming: NamingProperties): Mended {
  const resources = child(root, 'Resources');
  if (resources?.kind !== 'map' || hasUnknownMacro(root)) return { root, problems: [] };
  const names = new Set([...keysOf(resources), ...keysOf(child(root, 'Parameters'))]);
  const problems = new Map<number, Finding>();
  const mended = withValues(resources, (resource, id) => {
    const type = stringOf(child(resource, 'Type')) ?? '';
    if (resource.kind !== 'map' || !isLookedAt(type, naming)) return resource;
    const mend = (text: ScalarNode): Node => {
      const name = firstName(text.text, names);
      if (name === undefined) return text;
      problems.set(text.at.start, findingOf(id, name, text.at));
      return map([['Fn::Sub', meant(text, names)]], text.at);
    };
    return withValues(resource, (part, key) =>
      key === 'Properties' ? walk(part, false, keysIn(type, naming), mend) : part,
    );
  });
  if (problems.size === 0) return { root, problems: [] };
  return {
    root: withValues(root, (section, key) => (key === 'Resources' ? mended : section)),
    problems: [...problems.values()],
  };
}

const isLookedAt = (type: string, { services }: NamingProperties): boolean =>
  services.has(type.slice(0, type.lastIndexOf('::')));

/** ARNs and roles, wherever they stand, and what policies say. */
const ANYWHERE = /^(?:.*Arns?|Role|Principal|Resource)$/;

/** Properties whose texts the function's own code, or somebody else, may fill in; and those that are filled in. */
const TEXTS = /^(?:Environment|Code|Tags|InputTransformer|Fn::Sub|Fn::Transform)$/;

/** What a key of a resource holds: a name or an ARN, a text that is none of our business, or more properties. */
type KindOf = (key: string) => 'name' | 'text' | 'more';

function keysIn(type: string, { keys, documents }: NamingProperties): KindOf {
  return (key) => {
    if (TEXTS.test(key) || documents.has(`${type} ${key}`)) return 'text';
    return ANYWHERE.test(key) || keys.has(`${type} ${key}`) ? 'name' : 'more';
  };
}

function walk(node: Node, inside: boolean, kindOf: KindOf, mend: (text: ScalarNode) => Node): Node {
  if (node.kind === 'scalar') return inside && node.text.includes('${') ? mend(node) : node;
  if (node.kind === 'list') {
    const items = node.items.map((item) => walk(item, inside, kindOf, mend));
    return items.every((item, index) => item === node.items[index]) ? node : list(items, node.at);
  }
  return withValues(node, (value, key) => {
    const kind = kindOf(key);
    if (kind === 'text') return value;
    return walk(value, kind === 'name' || (inside && PASSING.test(key)), kindOf, mend);
  });
}

/** Keys below which the text is still what the property holds. */
const PASSING = /^(?:Fn::.*|Service|AWS)$/;

/** The map with other values; the same map where none changes. */
function withValues(node: MapNode, change: (value: Node, key: string) => Node): MapNode {
  let isChanged = false;
  const entries = [...node.entries].map(([key, entry]) => {
    const value = change(entry.value, key);
    isChanged ||= value !== entry.value;
    return [key, { ...entry, value }] as const;
  });
  return isChanged ? { ...node, entries: new Map(entries) } : node;
}

const PSEUDO = /^AWS::(?:AccountId|Partition|Region|StackId|StackName|URLSuffix)$/;

/** The first name in the text that `Fn::Sub` would have replaced. */
function firstName(text: string, names: ReadonlySet<string>): string | undefined {
  return subPieces(text).find(({ kind, text: name }) => kind === 'name' && isName(name, names))?.text;
}

const isName = (name: string, names: ReadonlySet<string>): boolean =>
  PSEUDO.test(name) || names.has(name.split('.')[0] ?? '');

/** The text as `Fn::Sub` is to read it: what is none of its names (`${aws:username}`) belongs to whoever reads the text. */
function meant(text: ScalarNode, names: ReadonlySet<string>): ScalarNode {
  const pieces = subPieces(text.text);
  if (pieces.every(({ kind, text: name }) => kind === 'literal' || isName(name, names))) return text;
  const written = pieces
    .map(({ kind, text: piece }) =>
      kind === 'literal' ? piece : isName(piece, names) ? `\${${piece}}` : `\${!${piece}}`,
    )
    .join('');
  return { ...text, value: written, text: written };
}

function findingOf(resource: string, name: string, at: Span): Finding {
  return {
    rule: 'reference-unresolved',
    severity: 'error',
    message: `"\${${name}}" is left as it stands, because no \`Fn::Sub\` reads this text`,
    help: isJson(at.source) ? 'Make the text the value of "Fn::Sub".' : 'Put `!Sub` before the text.',
    resources: [resource],
    at,
    related: [],
    fix: fixOf(at),
  };
}

/** YAML takes the tag before a text; texts over several lines are left to people. */
function fixOf(at: Span): Fix | null {
  const written = at.source.text.slice(at.start, at.end);
  if (isJson(at.source) || /[\n|>]/.test(written)) return null;
  return { description: 'Read the text with !Sub', edits: [{ at: { ...at, end: at.start }, text: '!Sub ' }] };
}

const keysOf = (node: Node | undefined): Iterable<string> =>
  node?.kind === 'map' ? node.entries.keys() : [];
