/**
 * `Auth` of a GraphQL API: how callers prove who they are, and the permissions by which the API invokes Lambda
 * authorizers.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-graphqlapi-auth.html
 */
import { type MapNode, type Node, stringOf } from '../../template/node.ts';
import { connect } from '../connectors/connector.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, getAtt, ref } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, property, type SamResource } from '../resource.ts';
import { isTruthy, withoutEntry } from '../value.ts';

/** By `Type`: the property with its settings, here and in AppSync. */
const SETTINGS: ReadonlyMap<string, { readonly written: string; readonly config: string }> = new Map([
  ['AWS_LAMBDA', { written: 'LambdaAuthorizer', config: 'LambdaAuthorizerConfig' }],
  ['OPENID_CONNECT', { written: 'OpenIDConnect', config: 'OpenIDConnectConfig' }],
  ['AMAZON_COGNITO_USER_POOLS', { written: 'UserPool', config: 'UserPoolConfig' }],
]);

const TYPES = new Set([...SETTINGS.keys(), 'AWS_IAM', 'API_KEY']);

export interface GraphQLAuth {
  readonly properties: DraftMap;
  readonly permissions: readonly GeneratedResource[];
}

interface Authorizer {
  readonly type: Node;
  readonly config: DraftMap;
  readonly functionArn: Node | undefined;
}

/** What `Auth` says. Throws `InvalidResourceError` for authorizers that are incomplete, or have more than their type takes. */
export function graphQLAuth(resource: SamResource, context: SamContext): GraphQLAuth | undefined {
  const written = property(resource.properties, 'Auth');
  if (written === undefined) return undefined;
  const auth = expectKind(written, 'map', `\`Auth\` of \`${resource.id}\``);
  const additional = property(auth, 'Additional');
  const first = authorizerOf(withoutEntry(auth, 'Additional'), resource, false);
  const others =
    additional === undefined
      ? []
      : expectKind(additional, 'list', `\`Auth.Additional\` of \`${resource.id}\``).items.map((item) =>
          authorizerOf(expectKind(item, 'map', `\`Auth.Additional\` of \`${resource.id}\``), resource, true),
        );
  const functions = [first, ...others].flatMap(({ functionArn }) => functionArn ?? []);
  return {
    properties: {
      AuthenticationType: first.type,
      ...first.config,
      AdditionalAuthenticationProviders:
        others.length === 0
          ? undefined
          : others.map(({ type, config }): Draft => ({ AuthenticationType: type, ...config })),
    },
    permissions: functions.flatMap((functionArn, index) => [
      ...connect(
        `${resource.id}ToLambdaAuthConnector${index + 1}`,
        {
          Source: {
            Type: 'AWS::AppSync::GraphQLApi',
            ResourceId: getAtt(resource.id, 'ApiId'),
            Arn: ref(resource.id),
          },
          Destination: { Type: 'AWS::Lambda::Function', Arn: functionArn },
          Permissions: ['Write'],
        },
        functionArn.at,
        context,
      ),
    ]),
  };
}

function authorizerOf(node: MapNode, resource: SamResource, isAdditional: boolean): Authorizer {
  const type = property(node, 'Type');
  const name = stringOf(type) ?? '';
  if (type === undefined) {
    throw new InvalidResourceError(
      node.at,
      `An authorizer of \`${resource.id}\` has no \`Type\``,
      'Set `Type`.',
    );
  }
  const present = [...node.entries.keys()].filter((key) => property(node, key) !== undefined);
  if (present.length > 2) {
    throw new InvalidResourceError(
      node.at,
      `An authorizer of \`${resource.id}\` has settings for more than one type`,
      `Keep those of \`${name}\`, and put others under \`Additional\`.`,
    );
  }
  if (name !== '' && !TYPES.has(name)) {
    throw new InvalidResourceError(
      type.at,
      `An authorizer of \`${resource.id}\` has the type \`${name}\`, which AppSync does not know`,
      `Use one of ${[...TYPES].map((one) => `\`${one}\``).join(', ')}.`,
    );
  }
  const known = SETTINGS.get(name);
  if (known === undefined) return { type, config: {}, functionArn: undefined };
  const written = property(node, known.written);
  if (written === undefined) {
    throw new InvalidResourceError(
      node.at,
      `An authorizer of \`${resource.id}\` is of type \`${name}\`, but has no \`${known.written}\``,
      `Give \`${known.written}\`.`,
    );
  }
  const settings = expectKind(written, 'map', `\`${known.written}\` of \`${resource.id}\``);
  // Only the first way to authenticate decides what happens by default.
  const config =
    isAdditional && known.written === 'UserPool' ? withoutEntry(settings, 'DefaultAction') : settings;
  const functionArn = known.written === 'LambdaAuthorizer' ? property(settings, 'AuthorizerUri') : undefined;
  return {
    type,
    config: { [known.config]: config },
    functionArn: isTruthy(functionArn) ? functionArn : undefined,
  };
}
