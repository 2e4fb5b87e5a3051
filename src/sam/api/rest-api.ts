/**
 * `AWS::Serverless::Api`: the REST API with its definition, deployment and stage, the permissions of its authorizers,
 * usage plan and domain.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html
 */
import { type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, ref, toNode } from '../draft.ts';
import { bothGiven, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, kept, passedThrough, property, type SamResource } from '../resource.ts';
import type { SamResourceType } from '../resource-type.ts';
import { propagateTags, tagList } from '../tags.ts';
import { canonicalJson, hashOf, isTruthy } from '../value.ts';
import { addCors } from './cors.ts';
import { type Definition, isOpenApi3 } from './definition.ts';
import { bodyLocation } from './definition-uri.ts';
import { addRestAuth, authorizerPermissions } from './rest-authorizers.ts';
import { checkRestApi } from './rest-checks.ts';
import { restDomain } from './rest-domain.ts';
import { moveSchemesToOpenApi3 } from './security-schemes.ts';
import { usagePlan } from './usage-plan.ts';

export const apiType: SamResourceType = { type: 'AWS::Serverless::Api', expand };

/** Properties that the REST API has under the same name. */
const SAME_NAME = [
  'Name',
  'Description',
  'Mode',
  'ApiKeySourceType',
  'Policy',
  'SecurityPolicy',
  'EndpointAccessMode',
  'FailOnWarnings',
] as const;

/** Properties that the stage has under the same name. */
const STAGE_PROPERTIES = [
  'StageName',
  'CacheClusterEnabled',
  'CacheClusterSize',
  'Variables',
  'MethodSettings',
  'AccessLogSetting',
  'CanarySetting',
  'TracingEnabled',
] as const;

function expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource> {
  checkRestApi(resource, context);
  context.attempt(resource, () => checkDefinition(resource));
  const definition = context.apis.definitionOf(resource.id);
  const body = context.attempt(resource, () => bodyOf(resource, definition, context));
  const deploymentId = deploymentOf(resource, body);
  const stage = stageOf(resource, deploymentId);
  const generated: GeneratedResource[] = [
    restApi(resource, body),
    ...deployment(resource, deploymentId),
    stage,
  ];
  context.expose(resource.id, 'Stage', stage.id);
  context.expose(resource.id, 'Deployment', deploymentId);
  context.attempt(resource, () => generated.push(...authorizerPermissions(resource, context)));
  context.attempt(resource, () => generated.push(...restDomain(resource, context)));
  context.attempt(resource, () => generated.push(...usagePlan(resource, stage.id, context)));
  return propagateTags(resource, generated);
}

function checkDefinition(resource: SamResource): void {
  const body = property(resource.properties, 'DefinitionBody');
  const uri = property(resource.properties, 'DefinitionUri');
  if (isTruthy(body) && isTruthy(uri)) {
    throw bothGiven(uri, `\`${resource.id}\``, ['DefinitionBody', 'DefinitionUri']);
  }
  const merge = property(resource.properties, 'MergeDefinitions');
  if (isTruthy(uri) && isTruthy(merge)) {
    throw new InvalidResourceError(
      merge.at,
      `\`${resource.id}\` has \`MergeDefinitions\`, which does not work with \`DefinitionUri\``,
      'Put the definition under `DefinitionBody`.',
    );
  }
}

/** The definition with everything that the API's own properties add; as written where it can't be read. */
function bodyOf(
  resource: SamResource,
  definition: Definition | undefined,
  context: SamContext,
): { readonly key: 'Body' | 'BodyS3Location'; readonly value: Draft } | undefined {
  if (definition === undefined) {
    const written = property(resource.properties, 'DefinitionBody');
    if (isTruthy(written)) return { key: 'Body', value: written };
    const uri = property(resource.properties, 'DefinitionUri');
    return isTruthy(uri) ? { key: 'BodyS3Location', value: bodyLocation(uri, resource) } : undefined;
  }
  const version = property(resource.properties, 'OpenApiVersion');
  if (definition.managed && version !== undefined && isOpenApi3(version)) {
    definition.remove('swagger');
    definition.set('openapi', version.kind === 'scalar' ? version.text : version, version.at);
  }
  context.attempt(resource, () => addCors(resource, definition));
  context.attempt(resource, () => addRestAuth(resource, definition, context));
  const disabled = property(resource.properties, 'DisableExecuteApiEndpoint');
  if (disabled !== undefined) {
    definition.set(
      'x-amazon-apigateway-endpoint-configuration',
      { disableExecuteApiEndpoint: disabled },
      disabled.at,
    );
  }
  const isSwagger = definition.get('swagger') !== undefined;
  if (!isSwagger && isOpenApi3(version ?? definition.get('openapi'))) moveSchemesToOpenApi3(definition);
  return { key: 'Body', value: definition.toNode() };
}

function restApi(
  resource: SamResource,
  body: { readonly key: string; readonly value: Draft } | undefined,
): GeneratedResource {
  const { properties } = resource;
  const same: Record<string, Draft | undefined> = {};
  for (const key of SAME_NAME) {
    const value = property(properties, key);
    if (isTruthy(value)) same[key] = value;
  }
  return {
    id: resource.id,
    type: 'AWS::ApiGateway::RestApi',
    at: resource.at,
    attributes: kept(resource),
    properties: {
      ...same,
      ...endpoint(property(properties, 'EndpointConfiguration')),
      BinaryMediaTypes: property(properties, 'BinaryMediaTypes'),
      MinimumCompressionSize: property(properties, 'MinimumCompressionSize'),
      ...(body === undefined ? {} : { [body.key]: body.value }),
    },
  };
}

function endpoint(written: Node | undefined): DraftMap {
  if (!isTruthy(written)) return {};
  const type = property(written, 'Type');
  if (!isTruthy(type)) {
    return {
      EndpointConfiguration: { Types: [written] },
      Parameters: { endpointConfigurationTypes: written },
    };
  }
  return {
    EndpointConfiguration: {
      Types: [type],
      VpcEndpointIds: property(written, 'VPCEndpointIds') ?? property(written, 'VpcEndpointIds'),
      IpAddressType: property(written, 'IpAddressType'),
    },
    Parameters: { endpointConfigurationTypes: type },
  };
}

/**
 * The deployment's logical id, which changes with the definition. The official one is a hash of the definition in
 * Python's notation, ours is one of its JSON: what depends on it is the same, its name isn't.
 */
function deploymentOf(resource: SamResource, body: { readonly value: Draft } | undefined): string {
  const hash = body === undefined ? '' : hashOf(canonicalJson(toNode(body.value, resource.at)));
  return `${resource.id}Deployment${hash}`;
}

function deployment(resource: SamResource, id: string): readonly GeneratedResource[] {
  const version = property(resource.properties, 'OpenApiVersion');
  return [
    {
      id,
      type: 'AWS::ApiGateway::Deployment',
      at: resource.at,
      attributes: passedThrough(resource),
      properties: { RestApiId: ref(resource.id), StageName: isTruthy(version) ? undefined : 'Stage' },
    },
  ];
}

function stageOf(resource: SamResource, deploymentId: string): GeneratedResource {
  const { properties } = resource;
  const same = Object.fromEntries(STAGE_PROPERTIES.map((key) => [key, property(properties, key)]));
  const tags = property(properties, 'Tags');
  return {
    id: stageId(resource.id, property(properties, 'StageName')),
    type: 'AWS::ApiGateway::Stage',
    at: property(properties, 'StageName')?.at ?? resource.at,
    attributes: passedThrough(resource),
    properties: {
      ...same,
      RestApiId: ref(resource.id),
      DeploymentId: ref(deploymentId),
      Tags: tags === undefined ? undefined : tagList(tags),
    },
  };
}

const ALPHANUMERIC = /^[\p{L}\p{N}]+$/u;

/** The logical id of a stage: with its name where that can stand in one, else with a hash of it. */
export function stageId(api: string, stageName: Node | undefined): string {
  const name = stringOf(stageName) ?? '';
  return ALPHANUMERIC.test(name) ? `${api}${name}Stage` : `${api}Stage${hashOf(name)}`;
}
