/**
 * `AWS::Serverless::GraphQLApi`: the AppSync API with its schema, log role, authorizers, data sources, functions and
 * resolvers.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-graphqlapi.html
 */
import type { MapNode, Node } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { type Draft, type DraftMap, getAtt, sub } from './draft.ts';
import { graphQLAuth } from './graphql/auth.ts';
import { dataSources } from './graphql/data-sources.ts';
import { functionsAndResolvers } from './graphql/resolvers.ts';
import { InvalidResourceError } from './invalid-resource-error.ts';
import { checkProperties, propertyTable, refusals } from './properties.ts';
import { type GeneratedResource, kept, property, type SamResource } from './resource.ts';
import type { SamResourceType } from './resource-type.ts';
import { trustPolicy } from './role.ts';
import { tagList } from './tags.ts';
import { isTruthy } from './value.ts';

export const graphQLApiType: SamResourceType = { type: 'AWS::Serverless::GraphQLApi', expand };

const PROPERTIES = propertyTable(`
  Name
  Tags =map
  XrayEnabled
  Auth! =map
  SchemaInline =text
  SchemaUri =text
  Logging =map|bool
  DataSources =map
  Functions =map
  Resolvers =map
  ApiKeys =map
  DomainName =map
  Cache =map
  Visibility
  OwnerContact
  IntrospectionConfig
  QueryDepthLimit
  ResolverCountLimit
`);

const OPTIONAL = [
  'Visibility',
  'OwnerContact',
  'IntrospectionConfig',
  'QueryDepthLimit',
  'ResolverCountLimit',
] as const;

function expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource> {
  const { properties } = resource;
  checkProperties(resource, PROPERTIES, context);
  const auth = context.attempt(resource, () => graphQLAuth(resource, context));
  checkLogging(resource, context);
  const logging = loggingOf(resource);
  const name = property(properties, 'Name');
  const optional: Record<string, Node> = {};
  for (const key of OPTIONAL) {
    const value = property(properties, key);
    if (isTruthy(value)) optional[key] = value;
  }
  const generated: GeneratedResource[] = [
    {
      id: resource.id,
      type: 'AWS::AppSync::GraphQLApi',
      at: resource.at,
      attributes: kept(resource),
      properties: {
        ...optional,
        ...auth?.properties,
        Name: isTruthy(name) ? name : resource.id,
        XrayEnabled: property(properties, 'XrayEnabled'),
        Tags: [...tagList(property(properties, 'Tags')), { Key: 'graphqlapi:createdBy', Value: 'SAM' }],
        LogConfig: logging.config,
      },
    },
  ];
  if (logging.role !== undefined) generated.push(logging.role);
  if (auth !== undefined) generated.push(...auth.permissions);
  context.attempt(resource, () => generated.push(schemaOf(resource)));
  generated.push(...attached(resource));
  const sources = dataSources(resource, context);
  generated.push(...sources.resources);
  generated.push(...functionsAndResolvers(resource, sources.names, context));
  return generated;
}

/** `!GetAtt Api.ApiId`. */
const apiId = ({ id }: SamResource): DraftMap => getAtt(id, 'ApiId');

const LOGGING = propertyTable(`
  CloudWatchLogsRoleArn
  ExcludeVerboseContent
  FieldLogLevel
`);

function checkLogging(resource: SamResource, context: SamContext): void {
  const logging = property(resource.properties, 'Logging');
  if (logging?.kind !== 'map') return;
  for (const refusal of refusals(logging, LOGGING, `\`Logging\` of \`${resource.id}\``, logging.at)) {
    context.reject(refusal, resource);
  }
}

interface Logging {
  readonly config: Draft | undefined;
  readonly role?: GeneratedResource;
}

function loggingOf(resource: SamResource): Logging {
  const written = property(resource.properties, 'Logging');
  if (written?.kind === 'scalar' && written.value === false) return { config: undefined };
  const level = property(written, 'FieldLogLevel');
  const verbose = property(written, 'ExcludeVerboseContent');
  const own = property(written, 'CloudWatchLogsRoleArn');
  const id = `${resource.id}CloudWatchRole`;
  const config: Draft = {
    FieldLogLevel: isTruthy(level) ? level : 'ALL',
    ExcludeVerboseContent: isTruthy(verbose) ? verbose : undefined,
    CloudWatchLogsRoleArn: isTruthy(own) ? own : getAtt(id, 'Arn'),
  };
  if (isTruthy(own)) return { config };
  const role: GeneratedResource = {
    id,
    type: 'AWS::IAM::Role',
    at: written?.at ?? resource.at,
    attributes: kept(resource),
    properties: {
      AssumeRolePolicyDocument: trustPolicy('appsync.amazonaws.com'),
      ManagedPolicyArns: [
        sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs'),
      ],
    },
  };
  return { config, role };
}

function schemaOf(resource: SamResource): GeneratedResource {
  const inline = property(resource.properties, 'SchemaInline');
  const uri = property(resource.properties, 'SchemaUri');
  if (isTruthy(inline) === isTruthy(uri)) {
    throw new InvalidResourceError(
      (inline ?? resource).at,
      `\`${resource.id}\` has ${isTruthy(inline) ? 'both' : 'neither'} \`SchemaInline\` ${isTruthy(inline) ? 'and' : 'nor'} \`SchemaUri\``,
      'Give one of them.',
    );
  }
  return {
    id: `${resource.id}Schema`,
    type: 'AWS::AppSync::GraphQLSchema',
    at: (inline ?? uri ?? resource).at,
    attributes: kept(resource),
    properties: { ApiId: apiId(resource), Definition: inline, DefinitionS3Location: uri },
  };
}

/** API keys, cache and domain name: what stands beside the API without access to anything. */
function* attached(resource: SamResource): Iterable<GeneratedResource> {
  const { id, properties } = resource;
  const make = (suffix: string, type: string, at: Node['at'], own: DraftMap): GeneratedResource => ({
    id: id + suffix,
    type: `AWS::AppSync::${type}`,
    at,
    attributes: kept(resource),
    properties: own,
  });
  const keys = property(properties, 'ApiKeys');
  if (keys?.kind === 'map') {
    for (const { key, keyAt, value } of keys.entries.values()) {
      yield make(key, 'ApiKey', keyAt, {
        ApiId: apiId(resource),
        ApiKeyId: property(value, 'ApiKeyId'),
        Description: property(value, 'Description'),
        Expires: property(value, 'ExpiresOn'),
      });
    }
  }
  const cache = property(properties, 'Cache');
  if (cache?.kind === 'map') {
    yield make('ApiCache', 'ApiCache', cache.at, { ...eventSourceOf(cache), ApiId: apiId(resource) });
  }
  const domain = property(properties, 'DomainName');
  if (domain?.kind === 'map') {
    yield make('DomainName', 'DomainName', domain.at, eventSourceOf(domain));
    yield make('DomainNameApiAssociation', 'DomainNameApiAssociation', domain.at, {
      ApiId: apiId(resource),
      DomainName: getAtt(`${id}DomainName`, 'DomainName'),
    });
  }
}

function eventSourceOf(node: MapNode): DraftMap {
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, value]));
}
