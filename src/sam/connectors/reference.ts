/** What a connector knows of its source and its destination: from the template, or as the user says. */
import { child, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, getAtt, ref } from '../draft.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { property } from '../resource.ts';
import { referredId, sameValue } from '../value.ts';

/** One end of a connector. */
export interface Reference {
  /** Where it is a resource of the template. */
  readonly id: string | undefined;
  readonly type: string;
  /** For a resource of the template: its type as written, before SAM's own types became CloudFormation's. */
  readonly writtenType: string;
  readonly at: Node['at'];
  /** Values for `{Source.Arn}` and the like, by what comes after the dot. */
  readonly values: ReadonlyMap<string, Draft>;
  readonly roleName: Draft | undefined;
  readonly queueUrl: Draft | undefined;
}

const EXPANDED: ReadonlyMap<string, string> = new Map([
  ['AWS::Serverless::Function', 'AWS::Lambda::Function'],
  ['AWS::Serverless::StateMachine', 'AWS::StepFunctions::StateMachine'],
  ['AWS::Serverless::Api', 'AWS::ApiGateway::RestApi'],
  ['AWS::Serverless::HttpApi', 'AWS::ApiGatewayV2::Api'],
  ['AWS::Serverless::SimpleTable', 'AWS::DynamoDB::Table'],
]);

/** The property that holds a type's role. */
const ROLE_PROPERTY: ReadonlyMap<string, string> = new Map([
  ['AWS::Lambda::Function', 'Role'],
  ['AWS::StepFunctions::StateMachine', 'RoleArn'],
  ['AWS::AppSync::DataSource', 'ServiceRoleArn'],
]);

/** Types whose `Ref` is the ARN. */
const REF_IS_ARN = new Set([
  'AWS::StepFunctions::StateMachine',
  'AWS::AppSync::GraphQLApi',
  'AWS::AppSync::DataSource',
  'AWS::SNS::Topic',
]);

const GET_ATT_ARN = new Set([
  'AWS::Lambda::Function',
  'AWS::Events::Rule',
  'AWS::SQS::Queue',
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::Location::PlaceIndex',
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGateway::RestApi',
  'AWS::Events::EventBus',
]);

const APIS = new Set(['AWS::ApiGatewayV2::Api', 'AWS::ApiGateway::RestApi']);

/** Reads one end. `other` is the other one, by which a rule's target is found. Throws `InvalidResourceError`. */
export function referenceOf(
  node: MapNode,
  other: MapNode,
  connector: string,
  context: SamContext,
): Reference {
  const keys = [...node.entries.keys()];
  const hasId = keys.includes('Id');
  const hasMore = keys.some((key) => key !== 'Id' && key !== 'Qualifier');
  if (hasId === hasMore) {
    throw new InvalidResourceError(
      node.at,
      `An end of the connector \`${connector}\` is given ${hasId ? 'both by `Id` and by other properties' : 'neither by `Id` nor by other properties'}`,
      'Give `Id`, or `Type` with the properties that are needed.',
    );
  }
  return hasId ? fromTemplate(node, other, connector, context) : asWritten(node, connector);
}

function asWritten(node: MapNode, connector: string): Reference {
  const writtenType = typeOf(node, connector);
  const values = new Map<string, Draft>();
  for (const key of ['Arn', 'ResourceId', 'Name', 'Qualifier']) {
    const value = property(node, key);
    if (value !== undefined) values.set(key, value);
  }
  const type = EXPANDED.get(writtenType) ?? writtenType;
  return {
    id: undefined,
    type,
    writtenType: type,
    at: node.at,
    values,
    roleName: property(node, 'RoleName'),
    queueUrl: property(node, 'QueueUrl'),
  };
}

function typeOf(node: Node, connector: string): string {
  const type = stringOf(property(node, 'Type'));
  if (type !== undefined && type !== '') return type;
  throw new InvalidResourceError(
    node.at,
    `An end of the connector \`${connector}\` has no \`Type\``,
    'Give the type of the resource.',
  );
}

function fromTemplate(node: MapNode, other: MapNode, connector: string, context: SamContext): Reference {
  const idNode = child(node, 'Id');
  const id = stringOf(idNode) ?? '';
  const resource = context.output.get(id);
  if (resource === undefined) {
    throw new InvalidResourceError(
      idNode?.at ?? node.at,
      `The connector \`${connector}\` joins ${id === '' ? 'something whose `Id` is no string' : `\`${id}\`, which is no resource of the template`}`,
      'Give the logical id of a resource.',
    );
  }
  const type = typeOf(resource, connector);
  return {
    id,
    type,
    writtenType: context.resources.get(id)?.type ?? type,
    at: node.at,
    values: valuesOf(id, type, property(node, 'Qualifier')),
    roleName: roleNameOf(resource, type, other),
    queueUrl: type === 'AWS::SQS::Queue' ? ref(id) : undefined,
  };
}

function valuesOf(id: string, type: string, qualifier: Node | undefined): ReadonlyMap<string, Draft> {
  const values = new Map<string, Draft>();
  if (REF_IS_ARN.has(type)) values.set('Arn', ref(id));
  if (GET_ATT_ARN.has(type)) values.set('Arn', getAtt(id, 'Arn'));
  if (type === 'AWS::StepFunctions::StateMachine') values.set('Name', getAtt(id, 'Name'));
  if (type === 'AWS::AppSync::GraphQLApi') values.set('ResourceId', getAtt(id, 'ApiId'));
  if (APIS.has(type)) values.set('ResourceId', ref(id)).set('Qualifier', '*');
  if (qualifier !== undefined) values.set('Qualifier', qualifier);
  return values;
}

/** `!Ref` to the role that a resource names by `!GetAtt` or `!Ref`. */
function roleNameOf(resource: MapNode, type: string, other: MapNode): Draft | undefined {
  const properties = child(resource, 'Properties');
  const roleProperty = ROLE_PROPERTY.get(type);
  const role =
    roleProperty !== undefined
      ? property(properties, roleProperty)
      : type === 'AWS::Events::Rule'
        ? targetRole(property(properties, 'Targets'), other)
        : undefined;
  const id = referredId(role);
  return id === undefined ? undefined : ref(id);
}

/** The role by which a rule reaches the connector's other end. */
function targetRole(targets: Node | undefined, other: MapNode): Node | undefined {
  if (targets?.kind !== 'list') return undefined;
  const id = stringOf(child(other, 'Id'));
  const arn = child(other, 'Arn');
  const target = targets.items.find((item) => {
    const to = child(item, 'Arn');
    if (to === undefined) return false;
    return (id !== undefined && referredId(to) === id) || (arn !== undefined && sameValue(to, arn));
  });
  return child(target, 'RoleArn');
}
