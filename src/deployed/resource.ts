/**
 * What is deployed, as a resource that the template which names it might have had: everything of it stands at the line
 * that names it, and the readers of templates read it like their own.
 */
import { TemplateResource } from '../cloudformation/resource.ts';
import { always } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { list, map, type Node, scalar } from '../template/node.ts';
import { type Deployed, type Home, homeOf } from './deployed.ts';
import type { FunctionAnswer, Json, MappingsAnswer, RoleAnswer } from './questions.ts';

/** Who names it, and where. */
export interface NamedBy {
  readonly template: Template;
  readonly at: Span;
  readonly deployed: Deployed;
}

/** A role that is deployed. */
export function deployedRole(arn: string, answer: RoleAnswer, by: NamedBy): Resource {
  return resourceOf('AWS::IAM::Role', lastOf(arn, '/'), by, {
    RoleName: lastOf(arn, '/'),
    AssumeRolePolicyDocument: answer.trust,
    Policies: answer.inline.map(({ name, document }) => ({ PolicyName: name, PolicyDocument: document })),
    ManagedPolicyArns: answer.attached,
    ...(answer.boundary !== undefined && { PermissionsBoundary: answer.boundary }),
  });
}

/** A managed policy that is deployed. */
export function deployedPolicy(arn: string, document: Json, by: NamedBy): Resource {
  return resourceOf('AWS::IAM::ManagedPolicy', lastOf(arn, '/'), by, { PolicyDocument: document });
}

/** A function that is deployed, by its ARN, with a qualifier or without. */
export function deployedFunction(arn: string, answer: FunctionAnswer, by: NamedBy): Resource {
  const name = arn.split(':')[6] ?? arn;
  return resourceOf('AWS::Lambda::Function', name, by, {
    FunctionName: name,
    Role: answer.role,
    ...(answer.isInVpc && { VpcConfig: { SubnetIds: ['a subnet'] } }),
    ...(answer.deadLetter !== undefined && { DeadLetterConfig: { TargetArn: answer.deadLetter } }),
    ...(answer.isTraced && { TracingConfig: { Mode: 'Active' } }),
    ...(answer.isDurable && { DurableConfig: {} }),
  });
}

/** An event source mapping that is deployed, of what the first ARN names. */
export function deployedMapping(
  arn: string,
  { source, destination }: MappingsAnswer['mappings'][number],
  by: NamedBy,
): Resource {
  return resourceOf('AWS::Lambda::EventSourceMapping', lastOf(source, ':'), by, {
    FunctionName: arn,
    EventSourceArn: source,
    ...(destination !== undefined && {
      DestinationConfig: { OnFailure: { Destination: destination } },
    }),
  });
}

/** One statement of a function's policy that is deployed, under its own id. */
export function deployedStatement(target: string, statement: Json, by: NamedBy): Resource {
  const sid =
    isMap(statement) && typeof statement.Sid === 'string' ? statement.Sid : 'a statement without an id';
  return resourceOf('AWS::Lambda::ResourcePolicy', sid, by, {
    ResourceArn: target,
    PolicyDocument: { Statement: [statement] },
  });
}

/** The statements of a policy document: one that stands alone needs no list. */
export function statementsIn(document: Json): readonly Json[] {
  const found = isMap(document) ? document.Statement : undefined;
  if (found === undefined) return [];
  return isList(found) ? found : [found];
}

export const isMap = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const lastOf = (arn: string, separator: string): string => arn.slice(arn.lastIndexOf(separator) + 1);

function resourceOf(
  type: string,
  id: string,
  { template, at, deployed }: NamedBy,
  properties: { readonly [key: string]: Json },
): Resource {
  const wordsIn = wordsFor(template, homeOf(template, deployed));
  const node = map(
    [
      ['Type', scalar(type, at)],
      ['Properties', nodeOf(properties, at, wordsIn)],
    ],
    at,
  );
  return new TemplateResource(template, id, node, at, always);
}

/** How the template might have written a text of a policy document, besides the text itself. */
type Words = (text: string, at: Span) => readonly Node[];

function nodeOf(value: Json, at: Span, wordsIn: Words, isInDocument = false): Node {
  if (typeof value === 'string') {
    const words = isInDocument ? wordsIn(value, at) : [];
    return words.length === 0 ? scalar(value, at) : list([scalar(value, at), ...words], at);
  }
  if (isList(value))
    return list(
      value.flatMap((item) => {
        const node = nodeOf(item, at, wordsIn, isInDocument);
        return node.kind === 'list' ? node.items : [node];
      }),
      at,
    );
  if (!isMap(value)) return scalar(value, at);
  return map(
    Object.entries(value).map(
      ([key, item]) =>
        [key, nodeOf(item, at, wordsIn, isInDocument || key.endsWith('PolicyDocument'))] as const,
    ),
    at,
  );
}

/**
 * Where the template leaves account and region open, what a policy says of the account at home stands there twice: as it
 * is, and with `AWS::AccountId` and `AWS::Region`, so that it is the same as what the template writes in either way. Of
 * several values in a policy one is enough.
 */
function wordsFor({ environment }: Template, { account, region }: Home): Words {
  const known: (readonly [value: string, name: string])[] = [];
  if (environment.account === undefined && account !== undefined) known.push([account, 'AWS::AccountId']);
  if (environment.region === undefined && region !== undefined) known.push([region, 'AWS::Region']);
  const names = new Map(known);
  if (names.size === 0) return () => [];
  // As a whole part of an ARN, or the whole text.
  const parts = new RegExp(`((?<=^|:)(?:${[...names.keys()].join('|')})(?=$|:))`);
  return (text, at) => {
    const pieces = text.split(parts).filter((piece) => piece !== '');
    if (!pieces.some((piece) => names.has(piece))) return [];
    const nodes = pieces.map((piece): Node => {
      const name = names.get(piece);
      return name === undefined ? scalar(piece, at) : map([['Ref', scalar(name, at)]], at);
    });
    const [only] = nodes;
    if (only !== undefined && nodes.length === 1) return [only];
    return [map([['Fn::Join', list([scalar('', at), list(nodes, at)], at)]], at)];
  };
}
