/**
 * `Functions` and `Resolvers` of a GraphQL API: AppSync functions on data sources, and pipelines of them.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-graphqlapi-resolver.html
 */
import { type Entry, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, getAtt } from '../draft.ts';
import { bothGiven, expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, kept, property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';
import { sectionOf } from './section.ts';

/** The functions and resolvers; `sources` are the names of the API's data sources. A refused one does not stop the others. */
export function functionsAndResolvers(
  resource: SamResource,
  sources: ReadonlyMap<string, Draft>,
  context: SamContext,
): readonly GeneratedResource[] {
  const generated: GeneratedResource[] = [];
  const functionIds = new Map<string, Draft>();
  const noneId = `${resource.id}NoneDataSource`;
  let usesNone = false;
  context.attempt(resource, () => {
    for (const entry of sectionOf(resource, 'Functions').values()) {
      context.attempt(resource, () => {
        const node = expectKind(entry.value, 'map', `The function \`${entry.key}\` of \`${resource.id}\``);
        const existing = property(node, 'Id');
        if (isTruthy(existing)) {
          functionIds.set(entry.key, onlyId(existing, node, entry, resource));
          return;
        }
        functionIds.set(entry.key, getAtt(resource.id + entry.key, 'FunctionId'));
        const isNone = stringOf(property(node, 'DataSource'))?.toLowerCase() === 'none';
        usesNone ||= isNone;
        const source = isNone ? getAtt(noneId, 'Name') : sourceOf(node, entry, resource, sources);
        generated.push(functionOf(entry, node, source, resource));
      });
    }
  });
  context.attempt(resource, () => {
    for (const { key, value } of sectionOf(resource, 'Resolvers').values()) {
      const fields = expectKind(value, 'map', `\`Resolvers.${key}\` of \`${resource.id}\``);
      for (const entry of fields.entries.values()) {
        context.attempt(resource, () => generated.push(resolverOf(key, entry, functionIds, resource)));
      }
    }
  });
  if (usesNone) generated.push(noneSource(noneId, resource));
  return generated;
}

function onlyId(id: Node, node: MapNode, { key }: Entry, resource: SamResource): Node {
  if (node.entries.size === 1) return id;
  throw new InvalidResourceError(
    node.at,
    `The function \`${key}\` of \`${resource.id}\` has \`Id\` and other properties`,
    'Keep only `Id` for a function that exists already.',
  );
}

/** A data source that reaches nothing. */
function noneSource(id: string, resource: SamResource): GeneratedResource {
  return {
    id,
    type: 'AWS::AppSync::DataSource',
    at: resource.at,
    attributes: kept(resource),
    properties: { ApiId: getAtt(resource.id, 'ApiId'), Name: id, Type: 'NONE' },
  };
}

function sourceOf(
  node: MapNode,
  { key, keyAt }: Entry,
  resource: SamResource,
  sources: ReadonlyMap<string, Draft>,
): Draft {
  const written = property(node, 'DataSource');
  const name = stringOf(written);
  const known = name === undefined ? written : sources.get(name);
  if (known !== undefined) return known;
  throw new InvalidResourceError(
    written?.at ?? keyAt,
    `The function \`${key}\` of \`${resource.id}\` has ${name === undefined ? 'no `DataSource`' : `the data source \`${name}\`, which the API does not define`}`,
    'Name an entry of `DataSources`, `NONE`, or another data source by an intrinsic function.',
  );
}

function functionOf(
  { key, keyAt }: Entry,
  node: MapNode,
  source: Draft,
  resource: SamResource,
): GeneratedResource {
  const name = property(node, 'Name');
  const what = `The function \`${key}\` of \`${resource.id}\``;
  return {
    id: resource.id + key,
    type: 'AWS::AppSync::FunctionConfiguration',
    at: keyAt,
    attributes: kept(resource),
    properties: {
      ...codeOf(node, what, true),
      ApiId: getAtt(resource.id, 'ApiId'),
      Name: isTruthy(name) ? name : key,
      DataSourceName: source,
      MaxBatchSize: property(node, 'MaxBatchSize'),
      Description: property(node, 'Description'),
      Runtime: runtimeOf(node, what),
      SyncConfig: property(node, 'Sync'),
    },
  };
}

function resolverOf(
  typeName: string,
  { key, keyAt, value }: Entry,
  functionIds: ReadonlyMap<string, Draft>,
  resource: SamResource,
): GeneratedResource {
  const what = `The resolver \`${key}\` of \`${resource.id}\``;
  const node = expectKind(value, 'map', what);
  const code = codeOf(node, what, false);
  const field = property(node, 'FieldName');
  const pipeline = property(node, 'Pipeline');
  if (pipeline?.kind !== 'list' || pipeline.items.length === 0) {
    throw new InvalidResourceError(
      keyAt,
      `${what} has no \`Pipeline\`, and SAM makes no other resolvers`,
      'List the functions that it runs under `Pipeline`.',
    );
  }
  return {
    id: resource.id + typeName + key,
    type: 'AWS::AppSync::Resolver',
    at: keyAt,
    attributes: { ...kept(resource), DependsOn: [`${resource.id}Schema`] },
    properties: {
      ...code,
      Runtime: code === undefined ? { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' } : runtimeOf(node, what),
      ApiId: getAtt(resource.id, 'ApiId'),
      FieldName: isTruthy(field) ? field : key,
      TypeName: typeName,
      Kind: 'PIPELINE',
      PipelineConfig: {
        Functions: pipeline.items.map((item) => {
          const id = functionIds.get(stringOf(item) ?? '');
          if (id !== undefined) return id;
          throw new InvalidResourceError(
            item.at,
            `${what} runs a function that the API does not define`,
            'Name an entry of `Functions`.',
          );
        }),
      },
      CachingConfig: property(node, 'Caching'),
      MaxBatchSize: property(node, 'MaxBatchSize'),
    },
  };
}

function codeOf(node: MapNode, what: string, needed: boolean): DraftMap | undefined {
  const inline = property(node, 'InlineCode');
  const uri = property(node, 'CodeUri');
  if (isTruthy(inline) && isTruthy(uri)) {
    throw bothGiven(uri, what, ['InlineCode', 'CodeUri']);
  }
  if (isTruthy(inline)) return { Code: inline };
  if (isTruthy(uri)) return { CodeS3Location: uri };
  if (!needed) return undefined;
  throw new InvalidResourceError(node.at, `${what} has no code`, 'Give `InlineCode` or `CodeUri`.');
}

function runtimeOf(node: MapNode, what: string): DraftMap {
  const runtime = property(node, 'Runtime');
  if (isTruthy(runtime)) {
    return { Name: property(runtime, 'Name'), RuntimeVersion: property(runtime, 'Version') };
  }
  throw new InvalidResourceError(
    node.at,
    `${what} has no \`Runtime\``,
    'Set `Runtime`, with `Name` and `Version`.',
  );
}
