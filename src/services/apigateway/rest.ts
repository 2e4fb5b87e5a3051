/** API Gateway REST APIs: methods and authorizers that are resources of their own. */
import { resourcesOfType } from '../../cloudformation/resources-by-type.ts';
import type { Resource, Template } from '../../cloudformation/template.ts';
import { keyOf } from '../../text/key.ts';
import { concat, concatAll, literal, type SymbolicString } from '../../text/symbolic-string.ts';
import type { EventSource, SourceReaders } from '../reading/source.ts';
import { REST_AUTHORIZER, REST_METHOD } from './facts.ts';
import { callEventSources } from './integration.ts';
import { executeArn, type Requested, requestedMethod, requestedPath, requestPiece } from './source-arn.ts';
import { requestedStage } from './stages.ts';

export const rest: SourceReaders = [
  ['AWS::ApiGateway::Method', methodEventSources],
  ['AWS::ApiGateway::Authorizer', authorizerEventSources],
];

function* methodEventSources(method: Resource): Iterable<EventSource> {
  const scenarios = method.properties.scenarios(
    'RestApiId',
    'ResourceId',
    'HttpMethod',
    'Integration.Type',
    'Integration.Uri',
    'Integration.Credentials',
  );
  for (const properties of scenarios) {
    const api = properties.one('RestApiId')?.text();
    const uri = properties.one('Integration.Uri');
    const type = literal(properties.one('Integration.Type')?.text() ?? ['AWS']);
    if (api === undefined || uri === undefined || (type !== undefined && !type.startsWith('AWS'))) continue;
    const resourceId = properties.one('ResourceId')?.text();
    yield* callEventSources(REST_METHOD, {
      resource: method,
      uri,
      credentials: properties.one('Integration.Credentials'),
      within: [properties],
      functionsOnly: type === 'AWS_PROXY',
      source: requestArn(
        method,
        api,
        properties.one('HttpMethod')?.text() ?? ['ANY'],
        pathOf(method, resourceId),
      ),
    });
  }
}

/** REST APIs drop a slash at the end of a path, but for the root's. https://github.com/aws/serverless-application-model/issues/665 */
export function withoutLastSlash(path: SymbolicString): SymbolicString {
  const last = path.at(-1);
  const isRoot = path.length === 1 && last === '/';
  return typeof last === 'string' && last.endsWith('/') && !isRoot
    ? concatAll([...path.slice(0, -1), last.slice(0, -1)])
    : path;
}

/** The ARN that comes with requests to a method of an API. */
export function requestArn(
  resource: Resource,
  api: SymbolicString,
  method: SymbolicString,
  path: SymbolicString,
): Requested {
  const stage = requestedStage(resource, api);
  const requested = requestedMethod(resource, method);
  return {
    text: executeArn(resource.template, api, stage.text, '/', requested.text, requestedPath(resource, path)),
    variants: [...stage.variants, ...requested.variants],
  };
}

function* authorizerEventSources(authorizer: Resource): Iterable<EventSource> {
  for (const properties of authorizer.properties.scenarios(
    'RestApiId',
    'AuthorizerUri',
    'AuthorizerCredentials',
  )) {
    const api = properties.one('RestApiId')?.text();
    const uri = properties.one('AuthorizerUri');
    if (api === undefined || uri === undefined) continue;
    yield* callEventSources(REST_AUTHORIZER, {
      resource: authorizer,
      uri,
      credentials: properties.one('AuthorizerCredentials'),
      within: [properties],
      functionsOnly: true,
      source: { text: executeArn(authorizer.template, api, 'authorizers/', authorizer.ref()), variants: [] },
      ...(!authorizer.template.derived.get(usedAuthorizers).has(keyOf(authorizer.ref())) && {
        undocumented: 'no method in the template uses the authorizer',
      }),
    });
  }
}

function usedAuthorizers(template: Template): ReadonlySet<string> {
  const methods = [...template.resources.values()].filter(({ type }) => type === 'AWS::ApiGateway::Method');
  const named = methods.flatMap((method) => method.properties.all('AuthorizerId'));
  return new Set(named.map((value) => keyOf(value.text())));
}

/** Longer chains of resources are taken for open. */
const DEEPEST = 100;

/** The path of the `AWS::ApiGateway::Resource` that a method is on, from the root. */
function pathOf(method: Resource, resourceId: SymbolicString | undefined): SymbolicString {
  const unknown = requestPiece(method, 'path', 'the path is not in the template');
  if (resourceId === undefined) return ['/', unknown];
  const { byId, roots } = method.template.derived.get(resourcesOf);
  const segments: SymbolicString[] = [];
  const seen = new Set<string>();
  for (let key = keyOf(resourceId); ; ) {
    if (roots.has(key)) break;
    const found = byId.get(key);
    // A parent that is elsewhere, or a path that depends on conditions: some path ends so.
    if (found === undefined || seen.has(key) || segments.length === DEEPEST)
      return concat('/', unknown, ...segments);
    seen.add(key);
    segments.unshift(concat('/', found.part));
    key = found.parent;
  }
  return segments.length === 0 ? ['/'] : concat(...segments);
}

interface PathParts {
  readonly byId: ReadonlyMap<string, { readonly part: SymbolicString; readonly parent: string }>;
  /** What names the root resource of an API. */
  readonly roots: ReadonlySet<string>;
}

function resourcesOf(template: Template): PathParts {
  const byId = new Map<string, { part: SymbolicString; parent: string }>();
  const roots = new Set<string>();
  for (const api of resourcesOfType(template, 'AWS::ApiGateway::RestApi')) {
    const root = api.getAtt('RootResourceId');
    if (root !== undefined) roots.add(keyOf(root));
  }
  for (const resource of resourcesOfType(template, 'AWS::ApiGateway::Resource')) {
    const [properties, ...others] = resource.properties.scenarios('PathPart', 'ParentId');
    const part = properties?.one('PathPart')?.text();
    const parent = properties?.one('ParentId')?.text();
    if (part === undefined || parent === undefined || others.length > 0) continue;
    byId.set(keyOf(resource.ref()), { part, parent: keyOf(parent) });
  }
  return { byId, roots };
}
