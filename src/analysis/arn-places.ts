/** Where ARNs stand in a template: in policy documents, and in properties that take one. */
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import { arnProperties } from '../data/generated/arn-properties.ts';
import type { Span } from '../finding.ts';
import { statementsOf } from '../iam/parse.ts';
import type { Part, Statement } from '../iam/statement.ts';
import { documentsIn } from '../iam/template-documents.ts';
import { intrinsicOf, type Node } from '../template/node.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import { isGenerated } from './statements-by-location.ts';

export interface ArnPlace {
  readonly owner: Resource;
  readonly text: SymbolicString;
  readonly at: Span;
  /** In a policy, parts at the end may be left off. */
  readonly isPolicy: boolean;
  /** The other resources of the statement, for one of its resources. */
  readonly beside: readonly SymbolicString[];
}

/** Every text of a template that stands where an ARN may stand. */
export const arnPlaces = (template: Template): readonly ArnPlace[] => template.derived.get(allIn);

const allIn = (template: Template): readonly ArnPlace[] => [
  ...inDocuments(template),
  ...inProperties(template),
];

function* inProperties(template: Template): Iterable<ArnPlace> {
  for (const owner of template.resources.values()) {
    if (!owner.type.startsWith('AWS::') || owner.type === 'AWS::CloudFormation::CustomResource') continue;
    for (const path of pathsIn(owner))
      for (const value of owner.properties.all(path).flatMap(textsOf))
        yield { owner, text: value.text(), at: value.at, isPolicy: false, beside: [] };
  }
}

const textsOf = (value: PropertyValue): readonly PropertyValue[] =>
  value.kind === 'list'
    ? value.items().filter(({ kind }) => kind === 'text')
    : value.kind === 'text'
      ? [value]
      : [];

function* inDocuments(template: Template): Iterable<ArnPlace> {
  for (const { owner, value } of documentsIn(template)) {
    if (value.kind !== 'map') continue;
    const told = new Set<Span>();
    const statements = statementsOf(value, 'the policy');
    const named = resourcesByPlace(statements);
    for (const statement of statements) {
      // What SAM makes of a policy template stands at the template's name: its arguments are looked at by themselves.
      if (isGenerated(statement)) continue;
      for (const part of partsOf(statement)) {
        if (told.has(part.at)) continue;
        told.add(part.at);
        const all = statement.resources?.includes(part) ? (named.get(statement.at) ?? []) : [];
        const beside = all.filter(({ at }) => at !== part.at).map(({ text }) => text);
        yield { owner, ...part, isPolicy: true, beside };
      }
    }
  }
}

/** The resources of each statement as it is written: values under conditions of their own make several of one. */
function resourcesByPlace(statements: readonly Statement[]): ReadonlyMap<Span, readonly Part[]> {
  const found = new Map<Span, Part[]>();
  for (const { at, resources = [] } of statements) {
    const known = found.get(at);
    if (known === undefined) found.set(at, [...resources]);
    else known.push(...resources);
  }
  return found;
}

const partsOf = (statement: Statement): readonly Part[] => [
  ...(statement.resources ?? []),
  ...(statement.notResources ?? []),
  ...[...(statement.principals ?? []), ...(statement.notPrincipals ?? [])].map(({ value }) => value),
  ...statement.conditions
    .filter(({ operator, key }) => /arn/i.test(operator) || /arn$/i.test(key))
    .flatMap(({ values }) => values),
];

const NAMES: ReadonlySet<string> = new Set(arnProperties.split(' '));

/** By its name: a property that takes an ARN. */
const takesArn = (name: string): boolean => /arns?$/i.test(name) || NAMES.has(name);

/** Below these stand documents of their own, free text, or what somebody else reads. */
const OTHER_THINGS =
  /^(?:Environment|Tags|Code|Body|Metadata|Description|.*PolicyDocument|.*Policy|Policies|InputTransformer|Input|Definition.*|UserData|TemplateBody|Parameters|UserVariables|.*Substitutions)$/;

/** The paths of an owner's properties that take an ARN, as they are written. */
const pathsIn = ({ node }: Resource): readonly string[] => {
  const found = new Set<string>();
  const properties = node.entries.get('Properties')?.value;
  if (properties !== undefined) collect(properties, '', found);
  return [...found];
};

function collect(node: Node, path: string, found: Set<string>): void {
  const call = intrinsicOf(node);
  if (call !== undefined) {
    // A choice is no step of a path.
    if (call.name === 'Fn::If' && call.argument.kind === 'list')
      for (const branch of call.argument.items.slice(1)) collect(branch, path, found);
    return;
  }
  if (node.kind === 'list') for (const item of node.items) collect(item, `${path}[]`, found);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries.values()) {
    if (!/^\w+$/.test(key) || OTHER_THINGS.test(key)) continue;
    const inner = path === '' ? key : `${path}.${key}`;
    if (takesArn(key)) found.add(inner);
    collect(value, inner, found);
  }
}
