/**
 * `DataSources` of a GraphQL API: functions and tables that its resolvers reach, each through a role that is made where
 * none is named.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-graphqlapi-datasource.html
 */
import type { Entry, MapNode, Node } from '../../template/node.ts';
import { connect } from '../connectors/connector.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, getAtt, ref, sub } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, kept, property, type SamResource } from '../resource.ts';
import { trustPolicy } from '../role.ts';
import { isTruthy } from '../value.ts';
import { sectionOf } from './section.ts';

export interface DataSources {
  readonly resources: readonly GeneratedResource[];
  /** By the key in `DataSources`: what AppSync calls it. */
  readonly names: ReadonlyMap<string, Draft>;
}

/** One kind of data source. */
interface SourceKind {
  /** The section, and part of the logical id. */
  readonly section: string;
  readonly idPart: string;
  readonly type: string;
  /** How the connector that grants the access is called, and what it joins to. */
  readonly connector: string;
  readonly destinationType: string;
  config(node: MapNode): DraftMap;
  /** What is reached, and how. Throws `InvalidResourceError` where it is missing. */
  destination(node: MapNode, name: string): { readonly arn: Draft; readonly permissions: Draft };
}

const KINDS: readonly SourceKind[] = [
  {
    section: 'DynamoDb',
    idPart: 'DynamoDB',
    type: 'AMAZON_DYNAMODB',
    connector: 'ToTableConnector',
    destinationType: 'AWS::DynamoDB::Table',
    config: (node) => ({ DynamoDBConfig: tableConfig(node) }),
    destination: (node, name) => ({
      arn: tableArn(node, name),
      permissions: property(node, 'Permissions') ?? ['Read', 'Write'],
    }),
  },
  {
    section: 'Lambda',
    idPart: 'Lambda',
    type: 'AWS_LAMBDA',
    connector: 'ToLambdaConnector',
    destinationType: 'AWS::Lambda::Function',
    config: (node) => ({ LambdaConfig: { LambdaFunctionArn: property(node, 'FunctionArn') } }),
    destination: (node, name) => ({ arn: needed(node, 'FunctionArn', name), permissions: ['Write'] }),
  },
];

/** All data sources. A refused one does not stop the others. */
export function dataSources(resource: SamResource, context: SamContext): DataSources {
  const resources: GeneratedResource[] = [];
  const names = new Map<string, Draft>();
  for (const kind of KINDS) {
    context.attempt(resource, () => {
      for (const entry of sectionOf(resource, 'DataSources', kind.section).values()) {
        const id = `${resource.id}${entry.key}${kind.idPart}DataSource`;
        names.set(entry.key, getAtt(id, 'Name'));
        context.attempt(resource, () => resources.push(...sourceOf(id, entry, kind, resource, context)));
      }
    });
  }
  return { resources, names };
}

function sourceOf(
  id: string,
  { key, keyAt, value }: Entry,
  kind: SourceKind,
  resource: SamResource,
  context: SamContext,
): readonly GeneratedResource[] {
  const what = `the data source \`${key}\` of \`${resource.id}\``;
  const node = expectKind(value, 'map', what);
  const name = property(node, 'Name');
  const own = property(node, 'ServiceRoleArn');
  const roleId = `${id}Role`;
  const source: GeneratedResource = {
    id,
    type: 'AWS::AppSync::DataSource',
    at: keyAt,
    attributes: kept(resource),
    properties: {
      ...kind.config(node),
      Name: isTruthy(name) ? name : key,
      Type: kind.type,
      ApiId: getAtt(resource.id, 'ApiId'),
      Description: property(node, 'Description'),
      ServiceRoleArn: isTruthy(own) ? own : getAtt(roleId, 'Arn'),
    },
  };
  if (isTruthy(own)) return [source];
  const { arn, permissions } = kind.destination(node, what);
  const role: GeneratedResource = {
    id: roleId,
    type: 'AWS::IAM::Role',
    at: keyAt,
    attributes: kept(resource),
    properties: { AssumeRolePolicyDocument: trustPolicy('appsync.amazonaws.com') },
  };
  const connector = {
    Source: { Type: 'AWS::AppSync::DataSource', Arn: getAtt(id, 'DataSourceArn'), RoleName: ref(roleId) },
    Destination: { Type: kind.destinationType, Arn: arn },
    Permissions: permissions,
  };
  return [source, role, ...connect(`${id}${kind.connector}`, connector, keyAt, context)];
}

function tableConfig(node: MapNode): DraftMap {
  const region = property(node, 'Region');
  const optional = (key: string): Node | undefined => {
    const value = property(node, key);
    return isTruthy(value) ? value : undefined;
  };
  return {
    AwsRegion: isTruthy(region) ? region : ref('AWS::Region'),
    TableName: property(node, 'TableName'),
    UseCallerCredentials: optional('UseCallerCredentials'),
    Versioned: optional('Versioned'),
    DeltaSyncConfig: optional('DeltaSync'),
  };
}

/** The table's ARN, from its name and region where it isn't given. */
function tableArn(node: MapNode, name: string): Draft {
  const arn = property(node, 'TableArn');
  if (isTruthy(arn)) return arn;
  const region = property(node, 'Region');
  return sub('arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}', {
    __Region__: isTruthy(region) ? region : ref('AWS::Region'),
    __TableName__: needed(node, 'TableName', name),
  });
}

function needed(node: MapNode, key: string, name: string): Node {
  const value = property(node, key);
  if (value !== undefined) return value;
  throw new InvalidResourceError(
    node.at,
    `${name.replace('the', 'The')} has no \`${key}\``,
    `Set \`${key}\`.`,
  );
}
