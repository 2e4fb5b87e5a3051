/**
 * `AWS::Serverless::HttpApi`: the HTTP API with its definition, its stage, the permissions of its authorizers, its domain.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html
 */
import { child, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, ref } from '../draft.ts';
import { bothGiven, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, kept, passedThrough, property, type SamResource } from '../resource.ts';
import type { SamResourceType } from '../resource-type.ts';
import { isTruthy, withEntry } from '../value.ts';
import type { Definition } from './definition.ts';
import { bodyLocation } from './definition-uri.ts';
import { addHttpAuth, httpAuthorizerPermissions } from './http-authorizers.ts';
import { checkHttpApi } from './http-checks.ts';
import { httpDomain } from './http-domain.ts';
import { stageId } from './rest-api.ts';

export const httpApiType: SamResourceType = { type: 'AWS::Serverless::HttpApi', expand };

const DEFAULT_STAGE = '$default';
const TAG = 'httpapi:createdBy';

const STAGE_PROPERTIES = [
  'StageVariables',
  'DefaultRouteSettings',
  'RouteSettings',
  'AccessLogSettings',
] as const;

function expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource> {
  const { properties } = resource;
  checkHttpApi(resource, context);
  const body = property(properties, 'DefinitionBody');
  const uri = property(properties, 'DefinitionUri');
  if (isTruthy(body) && isTruthy(uri)) {
    context.reject(bothGiven(uri, `\`${resource.id}\``, ['DefinitionBody', 'DefinitionUri']), resource);
  }
  const written = context.attempt(resource, () => bodyOf(resource, context));
  const generated: GeneratedResource[] = [
    {
      id: resource.id,
      type: 'AWS::ApiGatewayV2::Api',
      at: resource.at,
      attributes: kept(resource),
      properties: {
        ...written,
        FailOnWarnings: isSet(property(properties, 'FailOnWarnings')),
      },
    },
  ];
  const stage = stageOf(resource);
  context.expose(resource.id, 'Stage', stage.id);
  context.attempt(resource, () => generated.push(...httpAuthorizerPermissions(resource)));
  context.attempt(resource, () => generated.push(...httpDomain(resource, TAG, context)));
  generated.push(stage);
  return generated;
}

function bodyOf(resource: SamResource, context: SamContext): DraftMap {
  const { properties } = resource;
  const definition = context.apis.definitionOf(resource.id);
  if (definition === undefined) {
    const written = property(properties, 'DefinitionBody');
    const uri = property(properties, 'DefinitionUri');
    if (isTruthy(uri)) return { BodyS3Location: bodyLocation(uri, resource) };
    return { Body: isTruthy(written) ? written : undefined };
  }
  addCors(resource, definition, context);
  context.attempt(resource, () => addHttpAuth(resource, definition, context));
  addTags(resource, definition);
  const disabled = property(properties, 'DisableExecuteApiEndpoint');
  if (disabled !== undefined) {
    const servers = [
      { 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: disabled } },
    ];
    if (definition.get('servers') === undefined) definition.set('servers', servers, disabled.at);
  }
  addInfo(resource, definition);
  if (isTruthy(property(properties, 'FailOnWarnings')))
    definition.renamePath(DEFAULT_STAGE, `/${DEFAULT_STAGE}`);
  return { Body: definition.toNode() };
}

const CORS_KEYS = new Map([
  ['AllowOrigins', 'allowOrigins'],
  ['AllowHeaders', 'allowHeaders'],
  ['AllowMethods', 'allowMethods'],
  ['ExposeHeaders', 'exposeHeaders'],
  ['MaxAge', 'maxAge'],
  ['AllowCredentials', 'allowCredentials'],
]);

function addCors(resource: SamResource, definition: Definition, context: SamContext): void {
  const written = property(resource.properties, 'CorsConfiguration');
  if (!isTruthy(written)) return;
  const cors = context.resolve(written);
  const configuration: Record<string, Draft> = {};
  if (cors.kind === 'map') {
    for (const { key, keyAt, value } of cors.entries.values()) {
      const name = CORS_KEYS.get(key);
      if (name === undefined && key.startsWith('Fn::')) return;
      if (name === undefined) {
        context.reject(
          new InvalidResourceError(
            keyAt,
            `\`CorsConfiguration\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`,
            `Use ${[...CORS_KEYS.keys()].map((one) => `\`${one}\``).join(', ')}.`,
          ),
          resource,
        );
        continue;
      }
      configuration[name] = value;
    }
  } else {
    configuration.allowOrigins = ['*'];
  }
  definition.set('x-amazon-apigateway-cors', configuration, cors.at);
}

function addTags(resource: SamResource, definition: Definition): void {
  const tags = property(resource.properties, 'Tags');
  const known = definition.get('tags');
  const items: Node[] = known?.kind === 'list' ? [...known.items] : [];
  const written = tags?.kind === 'map' ? [...tags.entries.values()] : [];
  const added = [...written.map(({ key, value }): [string, Draft] => [key, value]), [TAG, 'SAM'] as const];
  const names = new Set(added.map(([name]) => name));
  const others = items.filter((item) => !names.has(stringOf(child(item, 'name')) ?? ''));
  definition.set(
    'tags',
    [...others, ...added.map(([name, value]) => ({ name, 'x-amazon-apigateway-tag-value': value }))],
    tags?.at ?? resource.at,
  );
}

function addInfo(resource: SamResource, definition: Definition): void {
  const name = property(resource.properties, 'Name');
  const description = property(resource.properties, 'Description');
  const info = definition.get('info');
  if (info?.kind !== 'map') return;
  let changed = info;
  if (isTruthy(name)) changed = withEntry(changed, 'title', name);
  if (isTruthy(description)) changed = withEntry(changed, 'description', description);
  definition.set('info', changed, info.at);
}

function stageOf(resource: SamResource): GeneratedResource {
  const { properties } = resource;
  const written = property(properties, 'StageName');
  const name: Draft = isTruthy(written) ? written : DEFAULT_STAGE;
  const isDefault = !isTruthy(written) || stringOf(written) === DEFAULT_STAGE;
  const tags = property(properties, 'Tags');
  const marked: Record<string, Draft> = {};
  if (tags?.kind === 'map') for (const { key, value } of tags.entries.values()) marked[key] = value;
  return {
    id: isDefault ? `${resource.id}ApiGatewayDefaultStage` : stageId(resource.id, written),
    type: 'AWS::ApiGatewayV2::Stage',
    at: written?.at ?? resource.at,
    attributes: passedThrough(resource),
    properties: {
      ...Object.fromEntries(STAGE_PROPERTIES.map((key) => [key, property(properties, key)])),
      ApiId: ref(resource.id),
      StageName: name,
      Tags: { ...marked, [TAG]: 'SAM' },
      AutoDeploy: true,
    },
  };
}

function isSet(node: Node | undefined): Node | undefined {
  return isTruthy(node) ? node : undefined;
}
