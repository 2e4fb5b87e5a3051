/**
 * `AWS::Serverless::WebSocketApi`: the WebSocket API, a route, integration and permission for each of its `Routes`, the
 * authorizer of `$connect`, stage and domain.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html
 */
import { type Entry, type MapNode, map, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, ref, sub } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { checkProperties, propertyTable } from '../properties.ts';
import { type GeneratedResource, kept, passedThrough, property, type SamResource } from '../resource.ts';
import type { SamResourceType } from '../resource-type.ts';
import { propagateTags } from '../tags.ts';
import { isTruthy } from '../value.ts';
import { authorizerPermission } from './authorizer-permission.ts';
import { httpDomain } from './http-domain.ts';

export const webSocketApiType: SamResourceType = { type: 'AWS::Serverless::WebSocketApi', expand };

const DEFAULT_STAGE = 'default';
const TAG = 'websocketapi:createdBy';
const CONNECT = '$connect';
const SPECIAL_ROUTES = new Set([CONNECT, '$disconnect', '$default']);

const PROPERTIES = propertyTable(`
  ApiKeySelectionExpression text
  AccessLogSettings map
  Auth map
  DefaultRouteSettings map
  Description text
  DisableExecuteApiEndpoint bool
  Domain map
  DisableSchemaValidation bool
  FailOnWarnings bool
  IpAddressType text
  Name text
  PropagateTags bool
  Routes! map
  RouteSettings map
  RouteSelectionExpression! text
  StageName text|map
  StageVariables map
  Tags map
`);

const SAME_NAME = [
  'ApiKeySelectionExpression',
  'Description',
  'DisableExecuteApiEndpoint',
  'DisableSchemaValidation',
  'IpAddressType',
  'RouteSelectionExpression',
] as const;

const STAGE_PROPERTIES = [
  'StageVariables',
  'AccessLogSettings',
  'DefaultRouteSettings',
  'RouteSettings',
] as const;

const ROUTE_PROPERTIES = [
  'ApiKeyRequired',
  'ModelSelectionExpression',
  'OperationName',
  'RequestModels',
  'RequestParameters',
  'RouteResponseSelectionExpression',
] as const;

/** The official transform hands none of the API's attributes on but these: a `Condition` is lost. */
const KEPT_ATTRIBUTES = new Set(['Type', 'Properties', 'DependsOn', 'Metadata']);

function expand(written: SamResource, context: SamContext): Iterable<GeneratedResource> {
  const entries = [...written.node.entries].filter(([key]) => KEPT_ATTRIBUTES.has(key));
  const resource: SamResource = { ...written, node: { ...written.node, entries: new Map(entries) } };
  checkProperties(resource, PROPERTIES, context);
  const routes = routesOf(resource, context);
  const auth = context.attempt(resource, () => authOf(resource, routes, context));
  const generated: GeneratedResource[] = [webSocketApi(resource)];
  const routeIds: string[] = [];
  for (const entry of routes.entries.values()) {
    context.attempt(resource, () => {
      const route = routeOf(entry, resource, auth);
      generated.push(...route);
      const [first] = route;
      if (first !== undefined) routeIds.push(first.id);
    });
  }
  context.attempt(resource, () => generated.push(...httpDomain(resource, TAG, context)));
  context.attempt(resource, () => generated.push(stageOf(resource, routeIds, context)));
  if (auth?.type === 'CUSTOM') generated.push(...authorizer(resource, auth));
  return propagateTags(resource, generated);
}

function routesOf(resource: SamResource, context: SamContext): MapNode {
  const written = property(resource.properties, 'Routes');
  if (written === undefined) return map([], resource.at);
  const { at } = written;
  if (!isTruthy(written)) {
    throw new InvalidResourceError(
      at,
      `\`Routes\` of \`${resource.id}\` is empty`,
      'Give at least one route.',
    );
  }
  return expectKind(context.inline(written), 'map', `\`Routes\` of \`${resource.id}\``);
}

function webSocketApi(resource: SamResource): GeneratedResource {
  const { properties } = resource;
  const tags = property(properties, 'Tags');
  const marked: Record<string, Draft> = {};
  if (tags?.kind === 'map') for (const { key, value } of tags.entries.values()) marked[key] = value;
  return {
    id: resource.id,
    type: 'AWS::ApiGatewayV2::Api',
    at: resource.at,
    attributes: kept(resource),
    properties: {
      ...Object.fromEntries(SAME_NAME.map((key) => [key, property(properties, key)])),
      Name: property(properties, 'Name') ?? resource.id,
      ProtocolType: 'WEBSOCKET',
      Tags: { ...marked, [TAG]: 'SAM' },
    },
  };
}

interface Auth {
  readonly type: string;
  readonly settings: MapNode;
}

function authOf(resource: SamResource, routes: MapNode, context: SamContext): Auth | undefined {
  const written = property(resource.properties, 'Auth');
  if (!isTruthy(written)) return undefined;
  const settings = expectKind(context.inline(written), 'map', `\`Auth\` of \`${resource.id}\``);
  const type = context.literal(property(settings, 'AuthType')) ?? '';
  const reject = (message: string, help: string): InvalidResourceError =>
    new InvalidResourceError(settings.at, message, help);
  if (!routes.entries.has(CONNECT)) {
    throw reject(
      `\`${resource.id}\` has \`Auth\`, but no \`$connect\` route for it to protect`,
      'Add a `$connect` route, or remove `Auth`.',
    );
  }
  if (type !== 'NONE' && type !== 'AWS_IAM' && type !== 'CUSTOM') {
    throw reject(
      `\`Auth\` of \`${resource.id}\` has no \`AuthType\` that exists`,
      'Use `AWS_IAM`, `CUSTOM` or `NONE`.',
    );
  }
  if (type === 'CUSTOM' && !isTruthy(property(settings, 'AuthArn'))) {
    throw reject(
      `\`Auth\` of \`${resource.id}\` is \`CUSTOM\`, but has no \`AuthArn\``,
      "Give the function's ARN.",
    );
  }
  if (type !== 'CUSTOM' && settings.entries.size > 1) {
    throw reject(
      `\`Auth\` of \`${resource.id}\` is \`${type}\`, which takes no further settings`,
      'Remove the other settings.',
    );
  }
  return { type, settings };
}

const ALPHANUMERIC = /^[\p{L}\p{N}]+$/u;

function idPart(entry: Entry, resource: SamResource): string {
  const bare = SPECIAL_ROUTES.has(entry.key) ? entry.key.slice(1) : entry.key;
  if (ALPHANUMERIC.test(bare)) return bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
  throw new InvalidResourceError(
    entry.keyAt,
    `The route \`${entry.key}\` of \`${resource.id}\` is neither alphanumeric nor one of ${[...SPECIAL_ROUTES].map((one) => `\`${one}\``).join(', ')}`,
    'Use letters and digits only.',
  );
}

/** The route with its integration and permission, in this order. */
function routeOf(entry: Entry, resource: SamResource, auth: Auth | undefined): readonly GeneratedResource[] {
  const id = `${resource.id}${idPart(entry, resource)}`;
  const route = expectKind(entry.value, 'map', `The route \`${entry.key}\` of \`${resource.id}\``);
  const functionArn = property(route, 'FunctionArn');
  if (functionArn === undefined) {
    throw new InvalidResourceError(
      entry.keyAt,
      `The route \`${entry.key}\` of \`${resource.id}\` has no \`FunctionArn\``,
      'Give the ARN of the function that serves it.',
    );
  }
  const parameters = property(route, 'RequestParameters');
  if (isTruthy(parameters) && entry.key !== CONNECT) {
    throw new InvalidResourceError(
      parameters.at,
      `The route \`${entry.key}\` of \`${resource.id}\` has \`RequestParameters\`, which only \`$connect\` can have`,
      'Remove them.',
    );
  }
  const attributes = passedThrough(resource);
  const at = entry.keyAt;
  return [
    {
      id: `${id}Route`,
      type: 'AWS::ApiGatewayV2::Route',
      at,
      attributes,
      properties: {
        ...Object.fromEntries(ROUTE_PROPERTIES.map((key) => [key, property(route, key)])),
        ...(entry.key === CONNECT ? routeAuth(resource, auth) : {}),
        ApiId: ref(resource.id),
        RouteKey: entry.key,
        Target: { 'Fn::Join': ['/', ['integrations', ref(`${id}Integration`)]] },
      },
    },
    {
      id: `${id}Integration`,
      type: 'AWS::ApiGatewayV2::Integration',
      at,
      attributes,
      properties: {
        ApiId: ref(resource.id),
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: functionUri('FunctionArn', functionArn),
        TimeoutInMillis: property(route, 'IntegrationTimeout'),
      },
    },
    {
      id: `${id}Permission`,
      type: 'AWS::Lambda::Permission',
      at,
      attributes,
      properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: functionArn,
        Principal: 'apigateway.amazonaws.com',
        SourceArn: sourceArn(resource, entry.key),
      },
    },
  ];
}

function routeAuth(resource: SamResource, auth: Auth | undefined): DraftMap {
  if (auth === undefined) return {};
  return {
    AuthorizationType: auth.type,
    AuthorizerId: auth.type === 'CUSTOM' ? ref(`${resource.id}ConnectAuthorizer`) : undefined,
  };
}

function functionUri(variable: string, functionArn: Node | undefined): DraftMap {
  return sub(
    `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${variable}}/invocations`,
    { [variable]: functionArn },
  );
}

function sourceArn(resource: SamResource, routeKey: string): DraftMap {
  const prefix = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${resource.id}.ApiId}`;
  const written = property(resource.properties, 'StageName');
  const name = written === undefined ? DEFAULT_STAGE : stringOf(written);
  return name === undefined
    ? sub(`${prefix}/\${__StageName__}/${routeKey}`, { __StageName__: written })
    : sub(`${prefix}/${name}/${routeKey}`);
}

function stageOf(resource: SamResource, routeIds: readonly string[], context: SamContext): GeneratedResource {
  const { properties } = resource;
  const written = property(properties, 'StageName');
  const name = written === undefined ? DEFAULT_STAGE : (stringOf(written) ?? '');
  if (written !== undefined && name === '$default') {
    throw new InvalidResourceError(
      written.at,
      `The stage of \`${resource.id}\` is \`$default\`, which WebSocket APIs don't have`,
      'Give the stage another name.',
    );
  }
  const id = `${resource.id}${name === DEFAULT_STAGE ? 'Default' : name}Stage`;
  context.expose(resource.id, 'Stage', id);
  const dependent = isTruthy(property(properties, 'RouteSettings')) && routeIds.length > 0;
  return {
    id,
    type: 'AWS::ApiGatewayV2::Stage',
    at: written?.at ?? resource.at,
    attributes: { ...passedThrough(resource), DependsOn: dependent ? routeIds : undefined },
    properties: {
      ...Object.fromEntries(STAGE_PROPERTIES.map((key) => [key, property(properties, key)])),
      ApiId: ref(resource.id),
      StageName: written ?? DEFAULT_STAGE,
      Tags: { [TAG]: 'SAM' },
      AutoDeploy: true,
    },
  };
}

/** The authorizer of `$connect`, with a permission unless the API invokes it through a role. */
function authorizer(resource: SamResource, { settings }: Auth): readonly GeneratedResource[] {
  const id = `${resource.id}ConnectAuthorizer`;
  const functionArn = property(settings, 'AuthArn');
  const name = property(settings, 'Name');
  const role = property(settings, 'InvokeRole');
  const made: GeneratedResource = {
    id,
    type: 'AWS::ApiGatewayV2::Authorizer',
    at: settings.at,
    attributes: passedThrough(resource),
    properties: {
      ApiId: ref(resource.id),
      AuthorizerCredentialsArn: role,
      AuthorizerType: 'REQUEST',
      AuthorizerUri: functionUri('AuthArn', functionArn),
      IdentitySource: property(settings, 'IdentitySource'),
      Name: isTruthy(name) ? name : id,
    },
  };
  if (isTruthy(role) || functionArn === undefined) return [made];
  const permission = authorizerPermission(resource, {
    id: `${resource.id}AuthorizerPermission`,
    functionArn,
    partition: '${AWS::Partition}',
    at: settings.at,
  });
  return [made, permission];
}
