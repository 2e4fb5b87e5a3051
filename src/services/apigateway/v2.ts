/** API Gateway HTTP and WebSocket APIs: integrations with the routes that lead to them, quick create, authorizers. */

import { resourcesOfType } from '../../cloudformation/resources-by-type.ts';
import type { PropertyValue, Resource, Template } from '../../cloudformation/template.ts';
import { addTo } from '../../groups.ts';
import { keyOf } from '../../text/key.ts';
import { concat, literal, type SymbolicString, split } from '../../text/symbolic-string.ts';
import type { EventSource, SourceReaders } from '../reading/source.ts';
import { HTTP_ROUTE, V2_AUTHORIZER, WEBSOCKET_ROUTE } from './facts.ts';
import { callEventSources } from './integration.ts';
import { requestArn } from './rest.ts';
import { executeArn, type Requested, requestPiece } from './source-arn.ts';
import { requestedStage } from './stages.ts';

export const v2: SourceReaders = [
  ['AWS::ApiGatewayV2::Integration', integrationEventSources],
  ['AWS::ApiGatewayV2::Api', quickCreateEventSources],
  ['AWS::ApiGatewayV2::Authorizer', authorizerEventSources],
];

function* integrationEventSources(integration: Resource): Iterable<EventSource> {
  const scenarios = integration.properties.scenarios(
    'ApiId',
    'IntegrationType',
    'IntegrationSubtype',
    'IntegrationUri',
    'CredentialsArn',
  );
  for (const properties of scenarios) {
    const api = properties.one('ApiId')?.text();
    const uri = properties.one('IntegrationUri');
    const type = literal(properties.one('IntegrationType')?.text() ?? ['']);
    if (api === undefined || uri === undefined || properties.one('IntegrationSubtype') !== undefined)
      continue;
    if (type !== undefined && !type.startsWith('AWS')) continue;
    const protocol = protocolOf(integration.template, api);
    for (const { source, within, undocumented } of requestsTo(integration, api, protocol))
      yield* callEventSources(protocol === 'WEBSOCKET' ? WEBSOCKET_ROUTE : HTTP_ROUTE, {
        resource: integration,
        uri,
        credentials: properties.one('CredentialsArn'),
        within: [properties, ...within],
        functionsOnly: type === 'AWS_PROXY',
        source,
        ...(undocumented !== undefined && { undocumented }),
      });
  }
}

interface Requests {
  readonly source: Requested;
  readonly within: readonly PropertyValue[];
  readonly undocumented?: string;
}

/** The requests that routes lead to an integration. */
function requestsTo(
  integration: Resource,
  api: SymbolicString,
  protocol: string | undefined,
): readonly Requests[] {
  const routes =
    indexOf(integration.template).routes.get(keyOf(concat('integrations/', integration.ref()))) ?? [];
  if (routes.length > 0)
    return routes.map(({ resource, key, value }) => ({
      source: routeArn(resource, api, key, protocol),
      within: [value],
    }));
  const any = requestPiece(integration, 'route', 'no route in the template');
  return [
    {
      source: { text: executeArn(integration.template, api, [any]), variants: [] },
      within: [],
      undocumented: 'no route in the template leads to the integration',
    },
  ];
}

/**
 * What comes with requests to a route. `GET /orders` becomes method and path; the keys of WebSocket APIs and `$default`
 * stand as they are (https://github.com/aws/serverless-application-model/issues/1860).
 */
export function routeArn(
  resource: Resource,
  api: SymbolicString,
  key: SymbolicString,
  protocol: string | undefined,
): Requested {
  const stage = requestedStage(resource, api);
  const before = (rest: SymbolicString): Requested => ({
    text: executeArn(resource.template, api, stage.text, '/', rest),
    variants: stage.variants,
  });
  if (protocol === 'WEBSOCKET') return before(key);
  const [method, path] = split(key, ' ', 2) ?? [];
  if (method !== undefined && path !== undefined)
    return requestArn(resource, api, method, withOpenSlash(resource, path));
  return before(key);
}

/** It is not documented whether HTTP APIs keep a slash at the end of a path. */
function withOpenSlash(resource: Resource, path: SymbolicString): SymbolicString {
  const last = path.at(-1);
  if (typeof last !== 'string' || !last.endsWith('/') || (path.length === 1 && last === '/')) return path;
  const slash = { label: '/', chars: '/', minLength: 0, maxLength: 1 };
  return concat(
    ...path.slice(0, -1),
    last.slice(0, -1),
    requestPiece(resource, 'slash', 'a slash at the end', slash),
  );
}

/** `Target` of an API: one integration and one route (`$default` unless `RouteKey` says otherwise), made at once. */
function* quickCreateEventSources(api: Resource): Iterable<EventSource> {
  for (const properties of api.properties.scenarios('Target', 'CredentialsArn', 'RouteKey')) {
    const target = properties.one('Target');
    if (target === undefined) continue;
    yield* callEventSources(HTTP_ROUTE, {
      resource: api,
      uri: target,
      credentials: properties.one('CredentialsArn'),
      within: [properties],
      functionsOnly: false,
      source: routeArn(api, api.ref(), properties.one('RouteKey')?.text() ?? ['$default'], 'HTTP'),
    });
  }
}

function* authorizerEventSources(authorizer: Resource): Iterable<EventSource> {
  for (const properties of authorizer.properties.scenarios(
    'ApiId',
    'AuthorizerUri',
    'AuthorizerCredentialsArn',
  )) {
    const api = properties.one('ApiId')?.text();
    const uri = properties.one('AuthorizerUri');
    if (api === undefined || uri === undefined) continue;
    yield* callEventSources(
      {
        ...V2_AUTHORIZER,
        ...(protocolOf(authorizer.template, api) === 'WEBSOCKET' && { service: WEBSOCKET_ROUTE.service }),
      },
      {
        resource: authorizer,
        uri,
        credentials: properties.one('AuthorizerCredentialsArn'),
        within: [properties],
        functionsOnly: true,
        source: {
          text: executeArn(authorizer.template, api, 'authorizers/', authorizer.ref()),
          variants: [],
        },
        ...(!indexOf(authorizer.template).authorizers.has(keyOf(authorizer.ref())) && {
          undocumented: 'no route in the template uses the authorizer',
        }),
      },
    );
  }
}

interface Route {
  readonly resource: Resource;
  readonly key: SymbolicString;
  readonly value: PropertyValue;
}

/** The parts of a template's HTTP and WebSocket APIs, by what names them. */
interface Index {
  /** Routes by their `Target`. */
  readonly routes: ReadonlyMap<string, readonly Route[]>;
  /** Authorizers that routes use. */
  readonly authorizers: ReadonlySet<string>;
  /** `HTTP` or `WEBSOCKET` by API. */
  readonly protocols: ReadonlyMap<string, string>;
}

const indexOf = (template: Template): Index => template.derived.get(buildIndex);

function buildIndex(template: Template): Index {
  const routes = new Map<string, Route[]>();
  const authorizers = new Set<string>();
  const protocols = new Map<string, string>();
  for (const api of resourcesOfType(template, 'AWS::ApiGatewayV2::Api')) {
    const protocol = api.properties.one('ProtocolType')?.text();
    const name = literal(protocol ?? ['HTTP']);
    if (name !== undefined) protocols.set(keyOf(api.ref()), name);
  }
  for (const resource of resourcesOfType(template, 'AWS::ApiGatewayV2::Route')) {
    for (const id of resource.properties.all('AuthorizerId')) authorizers.add(keyOf(id.text()));
    for (const value of resource.properties.scenarios('RouteKey', 'Target')) {
      const target = value.one('Target')?.text();
      const key = value.one('RouteKey')?.text();
      if (target === undefined || key === undefined) continue;
      addTo(routes, keyOf(target), { resource, key, value });
    }
  }
  return { routes, authorizers, protocols };
}

const protocolOf = (template: Template, api: SymbolicString): string | undefined =>
  indexOf(template).protocols.get(keyOf(api));
