/**
 * What an `Api` event writes into a REST API's definition: the method with its integration, and who may call it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-api.html
 */
import type { Span } from '../../finding.ts';
import { child, type MapNode, map, type Node, stringOf } from '../../template/node.ts';
import type { Route, SamContext } from '../context.ts';
import { type Draft, type DraftMap, toMap, toNode, when } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { property } from '../resource.ts';
import { isTruthy } from '../value.ts';
import { type Definition, INTEGRATION, methodKey } from './definition.ts';
import { checkRequestModel } from './request-model.ts';
import { requireAuthorizer } from './route-authorizer.ts';
import { addApiKeyScheme, addIamScheme } from './security-schemes.ts';

/** Adds the route. Throws `InvalidResourceError` where the method is taken, or the event asks for what the API does not have. */
export function addRestRoute(route: Route, definition: Definition, context: SamContext): void {
  const api = context.resources.get(route.api)?.properties;
  const merged = isTruthy(property(api, 'MergeDefinitions'));
  const auth = authOf(route);
  if (definition.managed || (merged && route.stateMachine === undefined)) {
    if (!merged && definition.hasIntegration(route.path, route.method)) {
      throw new InvalidResourceError(
        route.event.at,
        `The event \`${route.event.key}\` of \`${route.owner.id}\` asks for \`${route.method}\` on \`${route.path}\` of \`${route.api}\`, which another event has already`,
        'Remove one of the events, or give it another path or method.',
      );
    }
    checkAuth(route, auth, api, context);
    const key = merged ? route.method : methodKey(route.method);
    definition.editMethod(route.path, key, route.event.at, (method) => {
      const made = methodOf(route, merged ? undefined : method, auth, api, context);
      const whole = secured(made, route, auth, api, definition);
      const value =
        route.condition === undefined ? whole : toNode(when(route.condition, whole), route.event.at);
      return merged ? mergedMethod(method, value) : value;
    });
    checkRequestModel(route, api);
  } else if (isTruthy(property(auth, 'OverrideApiAuth'))) {
    overrideAuth(route, auth, api, definition, context);
  }
}

/** In a definition that the user wrote, the event changes only who may call the method. */
function overrideAuth(
  route: Route,
  auth: MapNode | undefined,
  api: MapNode | undefined,
  definition: Definition,
  context: SamContext,
): void {
  checkAuth(route, auth, api, context);
  const settings = ['Authorizer', 'ApiKeyRequired', 'ResourcePolicy'];
  if (auth !== undefined && !settings.some((key) => isTruthy(property(auth, key)))) {
    throw new InvalidResourceError(
      auth.at,
      `The event \`${route.event.key}\` of \`${route.owner.id}\` overrides the API's \`Auth\` with nothing`,
      'Set `Authorizer`, `ApiKeyRequired` or `ResourcePolicy`, or remove `OverrideApiAuth`.',
    );
  }
  const key = methodKey(route.method);
  definition.editMethods(route.path, (method, name) =>
    name === key ? secured(method, route, auth, api, definition) : method,
  );
}

function authOf(route: Route): MapNode | undefined {
  const auth = property(route.event.properties, 'Auth');
  if (!isTruthy(auth)) return undefined;
  return expectKind(auth, 'map', `\`Auth\` of the event \`${route.event.key}\` of \`${route.owner.id}\``);
}

function methodOf(
  route: Route,
  existing: Node | undefined,
  auth: MapNode | undefined,
  api: MapNode | undefined,
  context: SamContext,
): MapNode {
  const { at } = route.event;
  const known = existing?.kind === 'map' ? existing : map([], at);
  const integration = toMap(
    route.stateMachine === undefined
      ? functionIntegration(route, auth, api, context)
      : { ...route.stateMachine, uri: conditionalUri(route) },
    at,
  );
  const method = new Map(known.entries);
  method.set(INTEGRATION, { key: INTEGRATION, keyAt: at, value: integration });
  if (!method.has('responses')) {
    const responses =
      route.stateMachine === undefined
        ? {}
        : { 200: { description: 'OK' }, 400: { description: 'Bad Request' } };
    method.set('responses', { key: 'responses', keyAt: at, value: toNode(responses, at) });
  }
  return { kind: 'map', entries: method, at: known.at };
}

function functionIntegration(
  route: Route,
  auth: MapNode | undefined,
  api: MapNode | undefined,
  context: SamContext,
): DraftMap {
  const { properties } = route.event;
  const streamed = stringOf(property(properties, 'ResponseTransferMode')) === 'RESPONSE_STREAM';
  const timeout = property(properties, 'TimeoutInMillis');
  return {
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri: conditionalUri(route),
    responseTransferMode: streamed ? 'STREAM' : undefined,
    credentials: credentialsOf(auth, property(api, 'Auth'), context),
    timeoutInMillis: isTruthy(timeout) ? timeout : undefined,
  };
}

function conditionalUri(route: Route): Draft {
  return route.condition === undefined ? route.integration : when(route.condition, route.integration);
}

/** With IAM authorization the API invokes as the caller, or with `InvokeRole`; `NONE` means by the function's policy. */
function credentialsOf(
  auth: MapNode | undefined,
  apiAuth: Node | undefined,
  context: SamContext,
): Draft | undefined {
  const own = stringOf(child(auth, 'Authorizer')) === 'AWS_IAM';
  const byDefault = auth === undefined && stringOf(child(apiAuth, 'DefaultAuthorizer')) === 'AWS_IAM';
  if (!own && !byDefault) return undefined;
  const role = invokeRole(auth) ?? invokeRole(apiAuth) ?? CALLER;
  if (role === 'NONE') return undefined;
  return role === CALLER ? `arn:${context.partition}:iam::*:user/*` : role;
}

const CALLER = 'CALLER_CREDENTIALS';

function invokeRole(auth: Node | undefined): Node | 'NONE' | typeof CALLER | undefined {
  const role = child(auth, 'InvokeRole');
  if (role === undefined) return undefined;
  const text = stringOf(role);
  if (!isTruthy(role) || text === 'NONE') return 'NONE';
  return text === CALLER ? CALLER : role;
}

function secured(
  method: MapNode,
  route: Route,
  auth: MapNode | undefined,
  api: MapNode | undefined,
  definition: Definition,
): MapNode {
  const added: DraftMap[] = [];
  const authorizer = property(auth, 'Authorizer');
  const name = isTruthy(authorizer) ? stringOf(authorizer) : undefined;
  if (name !== undefined) {
    const known = child(child(property(api, 'Auth'), 'Authorizers'), name);
    const scopes =
      known === undefined
        ? undefined
        : (property(auth, 'AuthorizationScopes') ?? property(known, 'AuthorizationScopes'));
    added.push({ [name]: scopes ?? [] });
  }
  const apiKey = property(auth, 'ApiKeyRequired');
  if (apiKey !== undefined) {
    if (isTruthy(apiKey)) addApiKeyScheme(definition, apiKey.at);
    added.push(isTruthy(apiKey) ? { api_key: [] } : { api_key_false: [] });
  }
  if (added.length === 0) return method;
  const at = auth?.at ?? route.event.at;
  const existing = child(method, 'security');
  const items = existing?.kind === 'list' ? existing.items : [];
  const security = toNode([...items, ...added], at);
  if (name === 'AWS_IAM') addIamScheme(definition, at);
  return withSecurity(method, security);
}

/** A method with its `security` set. */
export function withSecurity(method: MapNode, security: Node): MapNode {
  const entries = new Map(method.entries);
  const keyAt: Span = entries.get('security')?.keyAt ?? security.at;
  entries.set('security', { key: 'security', keyAt, value: security });
  return { kind: 'map', entries, at: method.at };
}

/** What the user wrote at the method, with what SAM makes taking precedence. */
function mergedMethod(written: Node | undefined, made: Node): Node {
  if (written?.kind !== 'map' || made.kind !== 'map') return made;
  return { ...written, entries: new Map([...written.entries, ...made.entries]) };
}

function checkAuth(
  route: Route,
  auth: MapNode | undefined,
  api: MapNode | undefined,
  context: SamContext,
): void {
  if (auth === undefined) return;
  const written = property(api, 'Auth');
  const apiAuth = written === undefined ? undefined : context.resolve(written);
  const authorizer = property(auth, 'Authorizer');
  if (isTruthy(authorizer) && stringOf(authorizer) !== 'AWS_IAM') {
    requireAuthorizer(route, authorizer, apiAuth);
  }
  const scopes = property(auth, 'AuthorizationScopes');
  if (isTruthy(scopes)) {
    expectKind(
      scopes,
      'list',
      `\`AuthorizationScopes\` of the event \`${route.event.key}\` of \`${route.owner.id}\``,
    );
    if (!isTruthy(authorizer)) {
      throw new InvalidResourceError(
        scopes.at,
        `The event \`${route.event.key}\` of \`${route.owner.id}\` has \`AuthorizationScopes\` without an \`Authorizer\``,
        'Set `Authorizer`, too.',
      );
    }
  }
  const apiKey = property(auth, 'ApiKeyRequired');
  const wanted: boolean = isTruthy(apiKey);
  if (apiKey !== undefined && !wanted && !isTruthy(property(apiAuth, 'ApiKeyRequired'))) {
    throw new InvalidResourceError(
      apiKey.at,
      `The event \`${route.event.key}\` of \`${route.owner.id}\` switches \`ApiKeyRequired\` off, which \`${route.api}\` does not switch on`,
      'Remove it.',
    );
  }
}
