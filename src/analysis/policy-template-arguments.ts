/** What users give to SAM's policy templates (`DynamoDBCrudPolicy: { TableName: … }`), where it comes to stand in an ARN. */
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { documentsIn } from '../iam/template-documents.ts';
import { isPolicyTemplate } from '../sam/policy-template-names.ts';
import { child, intrinsicOf, type Node, stringOf } from '../template/node.ts';

export interface PolicyTemplateArgument {
  readonly owner: Resource;
  /** `DynamoDBCrudPolicy`, where it can be told. */
  readonly template: string | undefined;
  readonly value: PropertyValue;
  /** The whole ARN, rather than a part of it. */
  readonly isArn: boolean;
  /** What the ARN begins with: `arn:${AWS::Partition}:s3:::`; empty for the whole ARN. */
  readonly before: string;
}

/** Every argument once, in the order of the template. */
export function policyTemplateArguments(template: Template): readonly PolicyTemplateArgument[] {
  const told = new Set<Node>();
  return documentsIn(template).flatMap(({ owner, kind, value }) => {
    if (owner.sourceLogicalId === undefined || kind === 'trust' || value.kind !== 'map') return [];
    const statements = child(value.node, 'Statement');
    const generated = (statements?.kind === 'list' ? statements.items : []).filter(isGeneratedNode);
    return generated
      .flatMap((statement) => subsIn(statement))
      .flatMap(({ pattern, name, node, at }) => {
        if (told.has(node)) return [];
        told.add(node);
        const before = pattern.slice(0, pattern.indexOf(`\${${name}}`));
        const found = {
          owner,
          template: nameAt(at),
          isArn: before === '',
          before,
        };
        return template
          .read(node, value.scenario, owner.id)
          .map((argument) => ({ ...found, value: argument }));
      });
  });
}

/** The template's name, with which its entry begins; nothing in an `Fn::If`. */
function nameAt({ source, start, end }: Span): string | undefined {
  const name = /\w+/.exec(source.text.slice(start, end))?.[0] ?? '';
  return isPolicyTemplate(name) ? name : undefined;
}

/** Everything of what SAM makes of a policy template stands where the template's name stands. */
function isGeneratedNode(statement: Node): boolean {
  const effect = child(statement, 'Effect');
  return effect !== undefined && effect.at.start === statement.at.start && effect.at.end === statement.at.end;
}

interface Variable {
  readonly pattern: string;
  readonly name: string;
  readonly node: Node;
  readonly at: Span;
}

/** The variables of the `Fn::Sub` in a statement. */
function subsIn(node: Node): readonly Variable[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap(subsIn);
  const call = intrinsicOf(node);
  if (call?.name !== 'Fn::Sub' || call.argument.kind !== 'list')
    return [...node.entries.values()].flatMap(({ value }) => subsIn(value));
  const [text, variables] = call.argument.items;
  const pattern = stringOf(text);
  if (pattern === undefined || variables?.kind !== 'map') return [];
  return [...variables.entries.values()].map(({ key, value }) => ({
    pattern,
    name: key,
    node: value,
    at: node.at,
  }));
}
