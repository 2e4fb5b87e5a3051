/** `property-invalid`: properties in a shape, or with a text, that CloudFormation refuses. */
import type { PropertyShapes, ShapeFault } from '../cloudformation/property-shapes.ts';
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import { type PropertyPattern, propertyPatterns } from '../data/property-patterns.ts';
import { sourceId } from '../finding.ts';
import { arnOf } from '../iam/arn.ts';
import { child, type Node } from '../template/node.ts';
import { literal, type SymbolicString, same, show } from '../text/symbolic-string.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { permissionSubject } from './subject.ts';

export const propertyInvalid: Rule = {
  id: 'property-invalid',
  title: 'A property in a shape that CloudFormation refuses',
  severity: 'error',
  precedence: 1,
  why: 'The deploy fails: the type of the resource, or the service behind it, takes no such value.',
  reference:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html',
  *check({ templates, catalogues: { propertyShapes } }) {
    for (const template of templates) {
      // A macro may give every value another shape.
      if (template.unknownMacros) continue;
      const told = new Set<string>();
      for (const found of findingsIn(template, propertyShapes)) {
        const key = `${sourceId(found.at.source)}:${found.at.start}:${found.message}`;
        if (told.has(key)) continue;
        told.add(key);
        yield found;
      }
    }
  },
};

function* findingsIn(template: Template, shapes: PropertyShapes): Iterable<RuleFinding> {
  for (const resource of template.resources.values()) {
    const properties = child(resource.node, 'Properties');
    if (properties?.kind === 'map' && !resource.node.entries.has('Fn::Transform'))
      for (const fault of shapes.faultsIn(resource.type, properties)) yield shapeFinding(resource, fault);
  }
  for (const pattern of propertyPatterns)
    for (const resource of resourcesOfType(template, pattern.type)) yield* textFindings(resource, pattern);
  for (const resource of resourcesOfType(template, 'AWS::Lambda::Permission'))
    yield* sourceArnFindings(resource);
}

function shapeFinding(resource: Resource, { path, node, needs, members }: ShapeFault): RuleFinding {
  return {
    at: node.at,
    message: `${sourceLogicalId(resource)}: ${path} is ${KIND[node.kind]}, and ${needs === 'scalar' ? 'takes one text' : 'has to be a map'}`,
    help: helpFor(resource, path, node, members),
    resources: [sourceLogicalId(resource)],
  };
}

const KIND: Readonly<Record<Node['kind'], string>> = { scalar: 'a text', list: 'a list', map: 'a map' };

function helpFor({ type }: Resource, path: string, node: Node, members: readonly string[]): string {
  if (type.startsWith('AWS::IAM::') && path === 'Policies[]')
    return 'Attach managed policies under ManagedPolicyArns: Policies holds documents, each with a PolicyName.';
  if (members.length > 0) return `Give it ${members.slice(0, 5).join(', ')}.`;
  if (type === 'AWS::Lambda::Permission' && node.kind === 'list')
    return 'Write one permission for each of them.';
  if (node.kind === 'map' && /Principal$/.test(path))
    return 'Write the principal itself, such as "sns.amazonaws.com".';
  return 'Write the value itself.';
}

/** Texts that surely do not have the form that the service asks for. */
function* textFindings(resource: Resource, pattern: PropertyPattern): Iterable<RuleFinding> {
  const right: SymbolicString = [
    {
      id: `pattern ${pattern.property}`,
      label: pattern.what,
      reason: 'the pattern of a property',
      chars: pattern.chars,
      minLength: pattern.minLength,
      maxLength: pattern.maxLength,
    },
  ];
  for (const value of resource.properties.all(pattern.property)) {
    const text = value.text();
    if (
      value.kind !== 'text' ||
      (literal(text) !== undefined ? isRight(text, pattern) : same(right, text) !== 'no')
    )
      continue;
    yield {
      at: value.at,
      message: `${sourceLogicalId(resource)}: ${pattern.property} is "${show(text)}", and has to be ${pattern.what}`,
      help:
        pattern.property === 'SourceAccount'
          ? 'Write `!Ref AWS::AccountId`, or the account id in quotes.'
          : `Give ${pattern.what}.`,
      resources: [sourceLogicalId(resource)],
      about: [permissionSubject(resource)],
    };
  }
}

/**
 * A wildcard for the partition, region or account of a source ARN: Lambda would take it, CloudFormation's schema of the
 * type doesn't: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)$`.
 * https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/431
 */
function* sourceArnFindings(resource: Resource): Iterable<RuleFinding> {
  for (const value of resource.properties.all('SourceArn')) {
    const arn = value.kind === 'text' ? arnOf(value.text()) : undefined;
    if (arn === undefined) continue;
    const parts = (['partition', 'region', 'account'] as const).filter((part) =>
      arn[part].some((piece) => typeof piece === 'string' && /[*?]/.test(piece)),
    );
    if (parts.length === 0) continue;
    yield {
      at: value.at,
      message: `${sourceLogicalId(resource)}: SourceArn is "${show(value.text())}", and its ${parts.join(' and ')} must not be a wildcard`,
      help: 'Name partition, region and account, as in "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:…", and write one permission for each of them.',
      resources: [sourceLogicalId(resource)],
    };
  }
}

function isRight(text: SymbolicString, { chars, minLength, maxLength }: PropertyPattern): boolean {
  return new RegExp(`^[${chars}]{${minLength},${maxLength}}$`).test(literal(text) ?? '');
}
