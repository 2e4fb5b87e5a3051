/** API Gateway APIs that are described by an OpenAPI document, inline or in a local file. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { concat, literal, type SymbolicString } from '../../text/symbolic-string.ts';
import type { SourceFact } from '../fact.ts';
import type { EventSource, SourceReaders } from '../reading/source.ts';
import { HTTP_ROUTE, REST_AUTHORIZER, REST_METHOD, V2_AUTHORIZER, WEBSOCKET_ROUTE } from './facts.ts';
import { callEventSources } from './integration.ts';
import { requestArn, withoutLastSlash } from './rest.ts';
import { executeArn, type Requested, requestPiece } from './source-arn.ts';
import { routeArn } from './v2.ts';

export const openApi: SourceReaders = [
  ['AWS::ApiGateway::RestApi', (api) => apiEventSources(api, REST)],
  ['AWS::ApiGatewayV2::Api', (api) => apiEventSources(api, kindOf(api))],
];

interface Kind {
  readonly requests: SourceFact;
  readonly authorizer: SourceFact;
  readonly requestArn: (api: Resource, method: SymbolicString, path: SymbolicString) => Requested;
}

const REST: Kind = {
  requests: REST_METHOD,
  authorizer: REST_AUTHORIZER,
  requestArn: (api, method, path) => requestArn(api, api.ref(), method, withoutLastSlash(path)),
};

const HTTP: Kind = {
  requests: HTTP_ROUTE,
  authorizer: V2_AUTHORIZER,
  requestArn: (api, method, path) => {
    const isDefault = /^\/?\$default$/.test(literal(path) ?? '');
    return routeArn(api, api.ref(), isDefault ? ['$default'] : concat(method, ' ', path), 'HTTP');
  },
};

const WEBSOCKET: Kind = {
  ...HTTP,
  requests: WEBSOCKET_ROUTE,
  requestArn: (api, _method, path) => routeArn(api, api.ref(), path, 'WEBSOCKET'),
};

const kindOf = (api: Resource): Kind =>
  literal(api.properties.one('ProtocolType')?.text() ?? []) === 'WEBSOCKET' ? WEBSOCKET : HTTP;

function* apiEventSources(api: Resource, kind: Kind): Iterable<EventSource> {
  const prefix = prefixOf(api);
  for (const document of documentsOf(api)) {
    for (const { path, method, integration, within } of integrationsIn(document))
      yield* integrationEventSources(
        api,
        kind,
        integration,
        within,
        kind.requestArn(api, [method], [...prefix, path]),
      );
    yield* authorizerEventSources(api, kind, document, securedBy(document));
  }
}

interface ApiIntegration {
  readonly path: string;
  readonly method: string;
  /** What stands under `x-amazon-apigateway-integration`. */
  readonly integration: PropertyValue;
  readonly within: readonly PropertyValue[];
}

/** The integrations in the documents of an API. */
export const integrationsOf = (api: Resource): readonly ApiIntegration[] =>
  documentsOf(api).flatMap((document) => [...integrationsIn(document)]);

function* integrationsIn(document: PropertyValue): Iterable<ApiIntegration> {
  for (const { value: path, entry } of document.all('paths').flatMap((paths) => paths.children()))
    for (const operation of path.children()) {
      const method = METHOD_KEYS.get(operation.entry.key.toLowerCase());
      if (method === undefined) continue;
      for (const written of operation.value.all('x-amazon-apigateway-integration'))
        yield {
          path: entry.key,
          method,
          integration: resolve(written, document),
          within: [path, operation.value],
        };
    }
}

/** The keys of a path under which operations stand. */
const METHOD_KEYS: ReadonlyMap<string, string> = new Map([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch'].map(
    (key) => [key, key.toUpperCase()] as const,
  ),
  ['x-amazon-apigateway-any-method', 'ANY'],
]);

/** The documents of an API: one for each scenario. */
function documentsOf(api: Resource): readonly PropertyValue[] {
  const { properties, template } = api;
  const local = [...properties.all('BodyS3Location'), ...properties.all('BodyS3Location.Key')].flatMap(
    (named) => {
      const path = named.kind === 'text' ? literal(named.text()) : undefined;
      const root = path === undefined ? undefined : template.readLocal(path);
      return root === undefined ? [] : template.read(root, named.scenario, api.id);
    },
  );
  return [...properties.all('Body'), ...local].filter((document) => document.kind === 'map');
}

/** `basepath: prepend` puts the document's base path before its paths. */
function prefixOf(api: Resource): SymbolicString {
  const mode = api.properties.all('Parameters.basepath').concat(api.properties.all('BasePath'));
  const plain = mode.every((value) => literal(value.text()) === 'ignore');
  return plain ? [] : [requestPiece(api, 'base path', 'the base path of the document', { minLength: 0 })];
}

function* integrationEventSources(
  api: Resource,
  kind: Kind,
  integration: PropertyValue,
  within: readonly PropertyValue[],
  source: Requested,
): Iterable<EventSource> {
  for (const properties of integration.scenarios('type', 'uri', 'credentials')) {
    const uri = properties.one('uri');
    const type = literal(properties.one('type')?.text() ?? ['aws'])?.toLowerCase();
    if (uri === undefined || properties.one('integrationSubtype') !== undefined) continue;
    if (type !== undefined && !type.startsWith('aws')) continue;
    yield* callEventSources(kind.requests, {
      resource: api,
      api: api.ref(),
      uri,
      credentials: properties.one('credentials'),
      within: [...within, properties],
      functionsOnly: type === 'aws_proxy',
      source,
    });
  }
}

/** `$ref: '#/components/…'` in place of an integration. */
function resolve(value: PropertyValue, document: PropertyValue): PropertyValue {
  const path = literal(value.one('$ref')?.text() ?? []);
  if (!path?.startsWith('#/')) return value;
  let found: PropertyValue | undefined = document;
  for (const key of path.slice(2).split('/')) {
    found = /[.[\]{}]/.test(key)
      ? found?.children().find(({ entry }) => entry.key === key)?.value
      : found?.one(key);
  }
  return found ?? value;
}

function* authorizerEventSources(
  api: Resource,
  kind: Kind,
  document: PropertyValue,
  secured: ReadonlySet<string>,
): Iterable<EventSource> {
  const schemes = [...document.all('securityDefinitions'), ...document.all('components.securitySchemes')];
  for (const { entry, value } of schemes.flatMap((scheme) => scheme.children()))
    for (const authorizer of value.all('x-amazon-apigateway-authorizer'))
      for (const properties of authorizer.scenarios('authorizerUri', 'authorizerCredentials')) {
        const uri = properties.one('authorizerUri');
        if (uri === undefined) continue;
        const id = requestPiece(api, `authorizer ${entry.key}`, 'the id of an authorizer', {
          chars: 'a-z0-9',
        });
        yield* callEventSources(kind.authorizer, {
          resource: api,
          uri,
          credentials: properties.one('authorizerCredentials'),
          within: [value, properties],
          functionsOnly: true,
          source: { text: executeArn(api.template, api.ref(), 'authorizers/', [id]), variants: [] },
          ...(!secured.has(entry.key) && {
            undocumented: 'no operation in the document uses the authorizer',
          }),
        });
      }
}

/** The names of the security schemes that operations, or the document as a whole, ask for. */
function securedBy(document: PropertyValue): ReadonlySet<string> {
  const operations = document.all('paths{}').flatMap((path) => path.all('{}'));
  const asked = [document, ...operations].flatMap((value) => value.all('security[]'));
  return new Set(asked.flatMap((requirement) => requirement.children().map(({ entry }) => entry.key)));
}
