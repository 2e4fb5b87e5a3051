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

/** Finds them in a template after macros and the SAM transform. Never throws. */
export function mendForgottenSubs(root: MapNode): Mended {
  const resources = child(root, 'Resources');
  if (resources?.kind !== 'map' || hasUnknownMacro(root)) return { root, problems: [] };
  const names = new Set([...keysOf(resources), ...keysOf(child(root, 'Parameters'))]);
  const problems = new Map<number, Finding>();
  const mended = withValues(resources, (resource, id) => {
    if (resource.kind !== 'map' || !TYPES.test(stringOf(child(resource, 'Type')) ?? '')) return resource;
    const mend = (text: ScalarNode): Node => {
      const name = firstName(text.text, names);
      if (name === undefined) return text;
      problems.set(text.at.start, findingOf(id, name, text.at));
      return map([['Fn::Sub', meant(text, names)]], text.at);
    };
    return withValues(resource, (part, key) => (key === 'Properties' ? walk(part, false, mend) : part));
  });
  if (problems.size === 0) return { root, problems: [] };
  return {
    root: withValues(root, (section, key) => (key === 'Resources' ? mended : section)),
    problems: [...problems.values()],
  };
}

/** Types in which a name or an ARN decides who invokes what. */
const TYPES = /^AWS::(?:Lambda|IAM|ApiGateway|ApiGatewayV2|Events|Scheduler|Pipes|SNS|Logs|S3|Cognito|IoT)::/;

/** Properties that hold one. */
const KEYS =
  /^(?:.*Arns?|FunctionName|SourceAccount|Principal|Role|Resource|Uri|AuthorizerUri|IntegrationUri|Credentials|Endpoint|Function)$/;

/** Properties whose texts the function's own code, or somebody else, may fill in; and those that are filled in. */
const TEXTS = /^(?:Environment|Code|Tags|Body|InputTransformer|Fn::Sub|Fn::Transform)$/;

function walk(node: Node, inside: boolean, mend: (text: ScalarNode) => Node): Node {
  if (node.kind === 'scalar') return inside && node.text.includes('${') ? mend(node) : node;
  if (node.kind === 'list') {
    const items = node.items.map((item) => walk(item, inside, mend));
    return items.every((item, index) => item === node.items[index]) ? node : list(items, node.at);
  }
  return withValues(node, (value, key) =>
    TEXTS.test(key) ? value : walk(value, KEYS.test(key) || (inside && PASSING.test(key)), mend),
  );
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
