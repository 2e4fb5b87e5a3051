/**
 * `Auth` of a REST API: its authorizers as security schemes, the default one on every method that has none of its own,
 * API keys, and the permissions by which the API invokes Lambda authorizers.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-apiauth.html
 */
import { child, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type DraftMap, toNode } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';
import { authorizerPermission, authorizerUri } from './authorizer-permission.ts';
import type { Definition } from './definition.ts';
import { addResourcePolicy } from './resource-policy.ts';
import { withSecurity } from './rest-route.ts';
import { addApiKeyScheme, addIamScheme, IAM_SCHEME, setSwaggerScheme } from './security-schemes.ts';

const AUTH_KEYS = new Set([
  'Authorizers',
  'DefaultAuthorizer',
  'InvokeRole',
  'AddDefaultAuthorizerToCorsPreflight',
  'AddApiKeyRequiredToCorsPreflight',
  'ApiKeyRequired',
  'ResourcePolicy',
  'UsagePlan',
]);

/** Writes `Auth` into the definition. Throws `InvalidResourceError` for an authorizer that is incomplete or not there. */
export function addRestAuth(resource: SamResource, definition: Definition, context: SamContext): void {
  const auth = authOf(resource, context);
  if (auth === undefined) return;
  const authorizers = authorizersOf(auth, resource, context);
  const wanted = property(auth, 'DefaultAuthorizer');
  const byDefault = isTruthy(wanted) ? wanted : undefined;
  const iam = context.literal(byDefault) === 'AWS_IAM';
  if (iam && byDefault !== undefined) setSwaggerScheme(definition, 'AWS_IAM', IAM_SCHEME, byDefault.at);
  for (const { name, node } of authorizers) {
    setSwaggerScheme(definition, name, schemeOf(name, node, resource, context), node.at);
  }
  if (byDefault !== undefined && (iam || authorizers.length > 0)) {
    addDefaultAuthorizer(resource, auth, context.resolve(byDefault), authorizers, definition);
  }
  const apiKey = property(auth, 'ApiKeyRequired');
  if (apiKey !== undefined && isTruthy(context.resolve(apiKey))) {
    addApiKeyScheme(definition, apiKey.at);
    requireApiKeys(auth, apiKey, definition);
  }
  addResourcePolicy(resource, auth, definition, context);
}

/** The permissions for Lambda authorizers, unless they are switched off. */
export function* authorizerPermissions(
  resource: SamResource,
  context: SamContext,
): Iterable<GeneratedResource> {
  const auth = authOf(resource, context);
  if (auth === undefined) return;
  for (const { name, node } of authorizersOf(auth, resource, context)) {
    const functionArn = property(node, 'FunctionArn');
    if (!isTruthy(functionArn) || isTruthy(property(node, 'DisableFunctionDefaultPermissions'))) continue;
    yield authorizerPermission(resource, {
      id: `${resource.id}${name}AuthorizerPermission`,
      functionArn,
      partition: context.partition,
      at: node.at,
    });
  }
}

interface Authorizer {
  readonly name: string;
  readonly node: MapNode;
}

function authOf(resource: SamResource, context: SamContext): MapNode | undefined {
  const written = property(resource.properties, 'Auth');
  if (!isTruthy(written)) return undefined;
  const auth = expectKind(context.inline(written), 'map', `\`Auth\` of \`${resource.id}\``);
  for (const { key, keyAt } of auth.entries.values()) {
    if (AUTH_KEYS.has(key)) continue;
    throw new InvalidResourceError(
      keyAt,
      `\`Auth\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`,
      `Use ${[...AUTH_KEYS].map((one) => `\`${one}\``).join(', ')}.`,
    );
  }
  return auth;
}

function authorizersOf(auth: MapNode, resource: SamResource, context: SamContext): readonly Authorizer[] {
  const written = property(auth, 'Authorizers');
  if (!isTruthy(written)) return [];
  const authorizers = expectKind(written, 'map', `\`Auth.Authorizers\` of \`${resource.id}\``);
  return [...authorizers.entries.values()].map(({ key, value }) => {
    const node = expectKind(value, 'map', `The authorizer \`${key}\` of \`${resource.id}\``);
    check({ name: key, node }, resource, context);
    return { name: key, node };
  });
}

const IDENTITY_SOURCES = [
  ['Headers', 'method.request.header.'],
  ['QueryStrings', 'method.request.querystring.'],
  ['StageVariables', 'stageVariables.'],
  ['Context', 'context.'],
] as const;

function check({ name, node }: Authorizer, resource: SamResource, context: SamContext): void {
  const what = `The authorizer \`${name}\` of \`${resource.id}\``;
  const type = property(node, 'FunctionPayloadType');
  const payload = context.literal(type);
  if (type !== undefined && payload !== undefined && payload !== 'TOKEN' && payload !== 'REQUEST') {
    throw new InvalidResourceError(
      type.at,
      `${what} has a \`FunctionPayloadType\` that does not exist`,
      'Use `TOKEN` or `REQUEST`.',
    );
  }
  const identity = property(node, 'Identity');
  if (isTruthy(identity))
    expectKind(identity, 'map', `\`Identity\` of the authorizer \`${name}\` of \`${resource.id}\``);
  const ttl = property(identity, 'ReauthorizeEvery');
  const cached = !(ttl?.kind === 'scalar' && Number(ttl.text) <= 0);
  if (
    payload === 'REQUEST' &&
    cached &&
    !IDENTITY_SOURCES.some(([key]) => isTruthy(property(identity, key)))
  ) {
    throw new InvalidResourceError(
      node.at,
      `${what} takes requests, but names nothing of them under \`Identity\``,
      'Give at least one of `Headers`, `QueryStrings`, `StageVariables` and `Context`.',
    );
  }
  const scopes = property(node, 'AuthorizationScopes');
  if (scopes !== undefined) {
    expectKind(scopes, 'list', `\`AuthorizationScopes\` of the authorizer \`${name}\` of \`${resource.id}\``);
  }
  const disabled = property(node, 'DisableFunctionDefaultPermissions');
  const known = disabled === undefined || context.literal(disabled) !== undefined;
  if (
    known &&
    disabled !== undefined &&
    !(disabled.kind === 'scalar' && typeof disabled.value === 'boolean')
  ) {
    throw new InvalidResourceError(
      disabled.at,
      `\`DisableFunctionDefaultPermissions\` of the authorizer \`${name}\` of \`${resource.id}\` is no boolean`,
      'Write `true` or `false`.',
    );
  }
}

function schemeOf(name: string, node: MapNode, resource: SamResource, context: SamContext): DraftMap {
  const identity = property(node, 'Identity');
  const header = property(identity, 'Header');
  const headerName = isTruthy(header) ? header : 'Authorization';
  const validation = property(identity, 'ValidationExpression');
  const userPool = property(node, 'UserPoolArn');
  if (isTruthy(userPool)) {
    return {
      type: 'apiKey',
      name: headerName,
      in: 'header',
      'x-amazon-apigateway-authtype': 'cognito_user_pools',
      'x-amazon-apigateway-authorizer': {
        type: 'cognito_user_pools',
        providerARNs: userPool.kind === 'list' ? userPool : [userPool],
        identityValidationExpression: isTruthy(validation) ? validation : undefined,
      },
    };
  }
  const request = context.literal(property(node, 'FunctionPayloadType')) === 'REQUEST';
  const role = property(node, 'FunctionInvokeRole');
  const source = request ? identitySource(identity, name, resource) : '';
  return {
    type: 'apiKey',
    name: request ? 'Unused' : headerName,
    in: 'header',
    'x-amazon-apigateway-authtype': 'custom',
    'x-amazon-apigateway-authorizer': {
      type: request ? 'request' : 'token',
      authorizerUri: authorizerUri(property(node, 'FunctionArn'), context.partition),
      authorizerResultTtlInSeconds: property(identity, 'ReauthorizeEvery'),
      authorizerCredentials: isTruthy(role) && stringOf(role) !== 'NONE' ? role : undefined,
      identitySource: source === '' ? undefined : source,
      identityValidationExpression: !request && isTruthy(validation) ? validation : undefined,
    },
  };
}

function identitySource(identity: Node | undefined, name: string, resource: SamResource): string {
  const sources: string[] = [];
  for (const [key, prefix] of IDENTITY_SOURCES) {
    const written = property(identity, key);
    if (!isTruthy(written)) continue;
    const values = expectKind(
      written,
      'list',
      `\`Identity.${key}\` of the authorizer \`${name}\` of \`${resource.id}\``,
    );
    for (const value of values.items) sources.push(`${prefix}${stringOf(value) ?? ''}`);
  }
  return sources.join(', ');
}

function addDefaultAuthorizer(
  resource: SamResource,
  auth: MapNode,
  byDefault: Node,
  authorizers: readonly Authorizer[],
  definition: Definition,
): void {
  const name = stringOf(byDefault);
  const known = authorizers.find((authorizer) => authorizer.name === name);
  if (name === undefined || (known === undefined && name !== 'AWS_IAM')) {
    throw new InvalidResourceError(
      byDefault.at,
      `\`DefaultAuthorizer\` of \`${resource.id}\` is none of its \`Authorizers\``,
      'Name one of the authorizers, or `AWS_IAM`.',
    );
  }
  const names = new Set(['AWS_IAM', ...authorizers.map((authorizer) => authorizer.name)]);
  const preflight = property(auth, 'AddDefaultAuthorizerToCorsPreflight');
  const skipOptions = preflight !== undefined && !isTruthy(preflight);
  const security: DraftMap = { [name]: property(known?.node, 'AuthorizationScopes') ?? [] };
  for (const path of definition.paths) {
    definition.editMethods(path, (method, key) => {
      if (key === 'options' && skipOptions) return method;
      const existing = securityOf(method);
      const others = existing.filter((one) => !hasKey(one, names));
      const own = existing.filter((one) => hasKey(one, names));
      const none = others.findIndex((one) => hasKey(one, new Set(['NONE'])));
      const rest = none === -1 ? others : others.filter((_, index) => index !== none);
      const ours = none !== -1 ? [] : own.length > 0 ? own : [security];
      const all = [...rest, ...ours];
      return all.length === 0 ? method : withSecurity(method, toNode(all, byDefault.at));
    });
  }
  if (name === 'AWS_IAM') addIamScheme(definition, byDefault.at);
}

function requireApiKeys(auth: MapNode, apiKey: Node, definition: Definition): void {
  const names = new Set(['api_key', 'api_key_false']);
  const preflight = property(auth, 'AddApiKeyRequiredToCorsPreflight');
  const skipOptions = preflight !== undefined && !isTruthy(preflight);
  for (const path of definition.paths) {
    definition.editMethods(path, (method, key) => {
      const existing = securityOf(method);
      const others = existing.filter((one) => !hasKey(one, names));
      const off = existing.some((one) => child(one, 'api_key_false') !== undefined);
      const required = !off && !(key === 'options' && skipOptions);
      const all = required ? [...others, toNode({ api_key: [] }, apiKey.at)] : others;
      if (all.length === 0 && existing.length === 0) return method;
      return withSecurity(method, toNode(all, apiKey.at));
    });
  }
}

function securityOf(method: MapNode): readonly Node[] {
  const security = child(method, 'security');
  return security?.kind === 'list' ? security.items : [];
}

function hasKey(node: Node, keys: ReadonlySet<string>): boolean {
  return node.kind === 'map' && [...node.entries.keys()].some((key) => keys.has(key));
}
