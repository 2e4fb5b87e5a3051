/**
 * What an `HttpApi` event writes into an HTTP API's definition: the route with its integration, and who may call it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-httpapi.html
 */
import { child, type MapNode, map, type Node, stringOf } from '../../template/node.ts';
import type { Route, SamContext } from '../context.ts';
import { type DraftMap, toMap, toNode, when } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { property } from '../resource.ts';
import { isTruthy, withEntry } from '../value.ts';
import { ANY_METHOD, type Definition, INTEGRATION, inBranches, methodKey } from './definition.ts';
import { withSecurity } from './rest-route.ts';
import { requireAuthorizer } from './route-authorizer.ts';

const PARAMETER = /\{([^{}]*)\}/g;

/** Adds the route. In a definition that the user wrote, an integration that is there stays. Throws `InvalidResourceError`. */
export function addHttpRoute(route: Route, definition: Definition, context: SamContext): void {
  const api = context.resources.get(route.api)?.properties;
  const taken = definition.hasIntegration(route.path, route.method);
  if (taken && definition.managed) {
    throw new InvalidResourceError(
      route.event.at,
      `The event \`${route.event.key}\` of \`${route.owner.id}\` asks for \`${route.method}\` on \`${route.path}\` of \`${route.api}\`, which another event has already`,
      'Remove one of the events, or give it another path or method.',
    );
  }
  const security = securityOf(route, api);
  const key = methodKey(route.method);
  definition.editMethod(route.path, key, route.event.at, (method) => {
    const base = taken && method !== undefined ? method : integrated(route, key, method);
    return inBranches(base, (one) => finished(one, route, security));
  });
}

function integrated(route: Route, key: string, existing: Node | undefined): Node {
  const { at } = route.event;
  const method: MapNode = existing?.kind === 'map' ? existing : map([], at);
  const integration = toNode(
    {
      type: 'aws_proxy',
      httpMethod: 'POST',
      payloadFormatVersion: '2.0',
      uri: route.condition === undefined ? route.integration : when(route.condition, route.integration),
    },
    at,
  );
  const entries = new Map(method.entries);
  entries.set(INTEGRATION, { key: INTEGRATION, keyAt: at, value: integration });
  if (route.path === '$default' && key === ANY_METHOD) {
    entries.set('isDefaultRoute', { key: 'isDefaultRoute', keyAt: at, value: toNode(true, at) });
  }
  if (!entries.has('responses')) {
    entries.set('responses', { key: 'responses', keyAt: at, value: toNode({}, at) });
  }
  const made: MapNode = { kind: 'map', entries, at: method.at };
  return route.condition === undefined ? made : toNode(when(route.condition, made), at);
}

/** The parts that an event adds to a route whether or not its integration was there. */
function finished(node: Node, route: Route, security: DraftMap | undefined): Node {
  if (node.kind !== 'map' || !isTruthy(child(node, INTEGRATION))) return node;
  const { properties, at } = route.event;
  const integration = expectKind(child(node, INTEGRATION) ?? node, 'map', `\`${INTEGRATION}\``);
  const timeout = property(properties, 'TimeoutInMillis');
  const version = property(properties, 'PayloadFormatVersion');
  let changed = integration;
  if (isTruthy(timeout)) changed = withEntry(changed, 'timeoutInMillis', timeout);
  if (isTruthy(version)) changed = withEntry(changed, 'payloadFormatVersion', version);
  let method = changed === integration ? node : withEntry(node, INTEGRATION, changed);
  const names = [...route.path.matchAll(PARAMETER)].map(([, name = '']) => name);
  if (names.length > 0) method = withEntry(method, 'parameters', parametersOf(method, names, route));
  if (security !== undefined) {
    const existing = child(method, 'security');
    const items = existing?.kind === 'list' ? existing.items : [];
    method = withSecurity(method, toNode([...items, security], property(properties, 'Auth')?.at ?? at));
  }
  return method;
}

function parametersOf(method: MapNode, names: readonly string[], route: Route): Node {
  const written = child(method, 'parameters');
  const items = written?.kind === 'list' ? [...written.items] : [];
  for (const name of names) {
    const index = items.findIndex((item) => stringOf(child(item, 'name')) === name);
    const known = items[index];
    const required = toMap({ name, in: 'path', required: true }, route.event.at);
    if (known?.kind === 'map') {
      items[index] = { ...known, entries: new Map([...known.entries, ...required.entries]) };
    } else {
      items.push(required);
    }
  }
  return toNode(items, route.event.at);
}

/** The `security` entry that the event's `Auth` asks for. */
function securityOf(route: Route, api: MapNode | undefined): DraftMap | undefined {
  const written = property(route.event.properties, 'Auth');
  if (!isTruthy(written)) return undefined;
  const event = `the event \`${route.event.key}\` of \`${route.owner.id}\``;
  const auth = expectKind(written, 'map', `\`Auth\` of ${event}`);
  const apiAuth = property(api, 'Auth');
  const own = property(auth, 'Authorizer');
  const authorizer = isTruthy(own) ? own : property(apiAuth, 'DefaultAuthorizer');
  if (!isTruthy(authorizer)) {
    throw new InvalidResourceError(
      auth.at,
      `\`Auth\` of ${event} has no \`Authorizer\`, and \`${route.api}\` has no \`DefaultAuthorizer\``,
      'Set `Authorizer`.',
    );
  }
  const name = stringOf(authorizer) ?? '';
  const iam = name === 'AWS_IAM' && isTrue(property(apiAuth, 'EnableIamAuthorizer'));
  if (!iam) requireAuthorizer(route, authorizer, apiAuth);
  const scopes = property(auth, 'AuthorizationScopes');
  if (isTruthy(scopes)) expectKind(scopes, 'list', `\`AuthorizationScopes\` of ${event}`);
  if (name === 'NONE' || name === 'AWS_IAM') return { [name]: [] };
  const known = child(child(apiAuth, 'Authorizers'), name);
  const byDefault = property(known, 'AuthorizationScopes');
  return { [name]: isTruthy(scopes) ? scopes : isTruthy(byDefault) ? byDefault : [] };
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}
