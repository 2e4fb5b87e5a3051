/**
 * `Auth` of an HTTP API: its authorizers as security schemes, the default one on every route that has none of its own,
 * and the permissions for Lambda authorizers, which an HTTP API has only where they are asked for.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-httpapi-httpapiauth.html
 */
import { child, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type DraftMap, toNode } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, property, type SamResource } from '../resource.ts';
import { isNoValue, isTruthy } from '../value.ts';
import { authorizerPermission, authorizerUri } from './authorizer-permission.ts';
import type { Definition } from './definition.ts';
import { withSecurity } from './rest-route.ts';
import { IAM_SCHEME, setOpenApiScheme } from './security-schemes.ts';

const AUTH_KEYS = new Set(['Authorizers', 'DefaultAuthorizer', 'EnableIamAuthorizer']);
const JWT_KEYS = new Set(['AuthorizationScopes', 'JwtConfiguration', 'IdentitySource']);
const LAMBDA_KEYS = new Set([
  'FunctionArn',
  'FunctionInvokeRole',
  'Identity',
  'AuthorizerPayloadFormatVersion',
  'EnableSimpleResponses',
  'EnableFunctionDefaultPermissions',
]);

interface Authorizer {
  readonly name: string;
  readonly node: MapNode;
  readonly jwt: MapNode | undefined;
}

/** Writes `Auth` into the definition. Throws `InvalidResourceError` for an authorizer that is incomplete or not there. */
export function addHttpAuth(resource: SamResource, definition: Definition, context: SamContext): void {
  const auth = authOf(resource);
  if (auth === undefined) return;
  const authorizers = authorizersOf(auth, resource);
  const iam = property(auth, 'EnableIamAuthorizer');
  if (isTrue(iam)) setOpenApiScheme(definition, 'AWS_IAM', IAM_SCHEME, auth.at);
  for (const authorizer of authorizers) {
    setOpenApiScheme(definition, authorizer.name, schemeOf(authorizer, context), authorizer.node.at);
  }
  const byDefault = property(auth, 'DefaultAuthorizer');
  if (!isTruthy(byDefault) || isNoValue(byDefault)) return;
  const name = stringOf(byDefault);
  const known = authorizers.find((authorizer) => authorizer.name === name);
  if (name === undefined || (known === undefined && !(name === 'AWS_IAM' && isTrue(iam)))) {
    throw new InvalidResourceError(
      byDefault.at,
      `\`DefaultAuthorizer\` of \`${resource.id}\` is none of its \`Authorizers\``,
      'Name one of the authorizers; `AWS_IAM` needs `EnableIamAuthorizer: true`.',
    );
  }
  const security = toNode([{ [name]: property(known?.node, 'AuthorizationScopes') ?? [] }], byDefault.at);
  for (const path of definition.paths) {
    definition.editMethods(path, (method, key) =>
      key === 'options' || isTruthy(child(method, 'security')) ? method : withSecurity(method, security),
    );
  }
}

/** The permissions for the Lambda authorizers that ask for one. */
export function* httpAuthorizerPermissions(resource: SamResource): Iterable<GeneratedResource> {
  const auth = authOf(resource);
  if (auth === undefined) return;
  for (const { name, node } of authorizersOf(auth, resource)) {
    const functionArn = property(node, 'FunctionArn');
    if (!isTruthy(functionArn) || !isTruthy(property(node, 'EnableFunctionDefaultPermissions'))) continue;
    yield authorizerPermission(resource, {
      id: `${resource.id}${name}AuthorizerPermission`,
      functionArn,
      partition: '${AWS::Partition}',
      at: node.at,
    });
  }
}

function authOf(resource: SamResource): MapNode | undefined {
  const written = property(resource.properties, 'Auth');
  if (!isTruthy(written)) return undefined;
  const auth = expectKind(written, 'map', `\`Auth\` of \`${resource.id}\``);
  for (const { key, keyAt } of auth.entries.values()) {
    if (AUTH_KEYS.has(key)) continue;
    throw new InvalidResourceError(
      keyAt,
      `\`Auth\` of \`${resource.id}\` has \`${key}\`, which SAM does not know for HTTP APIs`,
      `Use ${[...AUTH_KEYS].map((one) => `\`${one}\``).join(', ')}.`,
    );
  }
  return auth;
}

function authorizersOf(auth: MapNode, resource: SamResource): readonly Authorizer[] {
  const written = property(auth, 'Authorizers');
  if (!isTruthy(written)) return [];
  const authorizers = expectKind(written, 'map', `\`Auth.Authorizers\` of \`${resource.id}\``);
  return [...authorizers.entries.values()].map(({ key, value }) => {
    const what = `The authorizer \`${key}\` of \`${resource.id}\``;
    const node = expectKind(value, 'map', what);
    const configuration = property(node, 'JwtConfiguration');
    const jwt = isTruthy(configuration)
      ? expectKind(
          configuration,
          'map',
          `\`JwtConfiguration\` of the authorizer \`${key}\` of \`${resource.id}\``,
        )
      : undefined;
    check(node, jwt !== undefined, what);
    return { name: key, node, jwt };
  });
}

function check(node: MapNode, isJwt: boolean, what: string): void {
  const scopes = property(node, 'AuthorizationScopes');
  if (scopes !== undefined)
    expectKind(scopes, 'list', `\`AuthorizationScopes\` of ${what.replace('The', 'the')}`);
  const foreign = isJwt ? LAMBDA_KEYS : JWT_KEYS;
  for (const { key, keyAt, value } of node.entries.values()) {
    const isForeign = foreign.has(key) && !(value.kind === 'scalar' && value.value === null);
    if (!isForeign && key !== 'OpenIdConnectUrl') continue;
    throw new InvalidResourceError(
      keyAt,
      `${what} has \`${key}\`, which ${isJwt ? 'a JWT' : 'a Lambda'} authorizer does not have`,
      isJwt ? 'Remove it.' : 'Remove it; a JWT authorizer needs `JwtConfiguration`.',
    );
  }
  for (const key of isJwt ? ['IdentitySource'] : ['FunctionArn', 'AuthorizerPayloadFormatVersion']) {
    if (isTruthy(property(node, key))) continue;
    throw new InvalidResourceError(node.at, `${what} has no \`${key}\``, `Set \`${key}\`.`);
  }
  const permissions = property(node, 'EnableFunctionDefaultPermissions');
  if (
    permissions !== undefined &&
    !(permissions.kind === 'scalar' && typeof permissions.value === 'boolean')
  ) {
    throw new InvalidResourceError(
      permissions.at,
      `${what} has an \`EnableFunctionDefaultPermissions\` that is no boolean`,
      'Write `true` or `false`.',
    );
  }
}

function schemeOf({ node, jwt }: Authorizer, context: SamContext): DraftMap {
  if (jwt !== undefined) {
    const configuration = Object.fromEntries(
      [...jwt.entries.values()].map(({ key, value }) => [key.toLowerCase(), value]),
    );
    return {
      type: 'oauth2',
      'x-amazon-apigateway-authorizer': {
        type: 'jwt',
        jwtConfiguration: configuration,
        identitySource: property(node, 'IdentitySource'),
      },
    };
  }
  const role = property(node, 'FunctionInvokeRole');
  const identity = property(node, 'Identity');
  const simple = property(node, 'EnableSimpleResponses');
  return {
    type: 'apiKey',
    name: 'Unused',
    in: 'header',
    'x-amazon-apigateway-authorizer': {
      type: 'request',
      authorizerUri: authorizerUri(property(node, 'FunctionArn'), context.partition),
      authorizerCredentials: isTruthy(role) && stringOf(role) !== 'NONE' ? role : undefined,
      authorizerResultTtlInSeconds: property(identity, 'ReauthorizeEvery'),
      identitySource: isTruthy(identity) ? identitySource(identity) : undefined,
      authorizerPayloadFormatVersion: property(node, 'AuthorizerPayloadFormatVersion'),
      enableSimpleResponses: isTruthy(simple) ? simple : undefined,
    },
  };
}

const IDENTITY_SOURCES = [
  ['Headers', '$request.header.'],
  ['QueryStrings', '$request.querystring.'],
  ['StageVariables', '$stageVariables.'],
  ['Context', '$context.'],
] as const;

function identitySource(identity: Node): readonly string[] {
  return IDENTITY_SOURCES.flatMap(([key, prefix]) => {
    const written = property(identity, key);
    if (!isTruthy(written)) return [];
    const values = expectKind(written, 'list', `\`Identity.${key}\` of an authorizer`);
    return values.items.map((value) => `${prefix}${stringOf(value) ?? ''}`);
  });
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}
