/** `SelfManagedKafka`: a topic of a Kafka cluster that is not Amazon's, polled. */
import { child, type Node, stringOf } from '../../template/node.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { property } from '../resource.ts';
import { inlinePolicy } from '../role.ts';
import { isTruthy } from '../value.ts';
import type { FunctionEvent } from './event.ts';
import { kafkaConfig, registryRights } from './kafka.ts';
import { polled } from './mapping.ts';
import { decryptSecret, NETWORK_INTERFACES, readSecret } from './polling-rights.ts';

/** Ways to authenticate: at most one of them is given. */
const BY_SECRET = new Set([
  'SASL_SCRAM_256_AUTH',
  'SASL_SCRAM_512_AUTH',
  'BASIC_AUTH',
  'CLIENT_CERTIFICATE_TLS_AUTH',
  'OAUTHBEARER_AUTH',
]);
const BY_IAM = new Set(['IAM_AUTH', 'IAM_OAUTHBEARER_AUTH']);
/** Other access configurations, each with a `URI`. */
const OTHERS = new Set([
  'VPC_SUBNET',
  'VPC_SECURITY_GROUP',
  'SERVER_ROOT_CA_CERTIFICATE',
  'OAUTHBEARER_SCOPE',
  'OAUTHBEARER_AUDIENCE',
  'OAUTHBEARER_LOGICAL_CLUSTER',
  'OAUTHBEARER_IDENTITY_POOL',
]);

export const selfManagedKafka = polled({
  type: 'SelfManagedKafka',
  inline(event, context) {
    const access = accessOf(event);
    const rights = [
      ...(access.secret === undefined ? [] : [readSecret(access.secret)]),
      // Not the certificate's secret, which the role then can't read: the official transform names the other one twice.
      ...(access.certificate === undefined ? [] : [readSecret(access.secret ?? access.certificate)]),
      ...(access.inVpc ? [NETWORK_INTERFACES] : []),
      ...decryptSecret(event),
      ...registryRights(event, context),
    ];
    return rights.length === 0
      ? undefined
      : inlinePolicy('SelfManagedKafkaExecutionRolePolicy', rights, '2012-10-17');
  },
  own: (event) => kafkaConfig(event, 'SelfManagedKafkaEventSourceConfig'),
});

interface Access {
  readonly secret: Node | undefined;
  readonly certificate: Node | undefined;
  readonly inVpc: boolean;
}

function accessOf(event: FunctionEvent): Access {
  needs(event, 'KafkaBootstrapServers');
  const topics = needs(event, 'Topics');
  if (topics.kind === 'list' && topics.items.length !== 1)
    throw refused(event, topics, 'has more than one topic', 'Give one topic.');
  const configurations = expectKind(
    needs(event, 'SourceAccessConfigurations'),
    'list',
    `\`SourceAccessConfigurations\` of the event \`${event.key}\` of \`${event.target.resource.id}\``,
  );
  const byType = new Map<string, Node | undefined>();
  let authentications = 0;
  for (const item of configurations.items) {
    const type = stringOf(child(item, 'Type')) ?? '';
    const byIam = BY_IAM.has(type);
    if (!byIam && !BY_SECRET.has(type) && !OTHERS.has(type)) {
      throw refused(event, item, 'has an access configuration of no known `Type`', 'Correct the `Type`.');
    }
    if (byIam || BY_SECRET.has(type)) authentications += 1;
    if (authentications > 1) {
      throw refused(event, item, 'has more than one way to authenticate', 'Keep one of them.');
    }
    const uri = child(item, 'URI');
    if (!byIam && (!isTruthy(uri) || uri.kind === 'list')) {
      throw refused(event, item, `has no \`URI\` for its \`${type}\``, 'Give it under `URI`.');
    }
    byType.set(type, uri);
  }
  if (byType.has('VPC_SUBNET') !== byType.has('VPC_SECURITY_GROUP')) {
    throw refused(
      event,
      configurations,
      'has only one of `VPC_SUBNET` and `VPC_SECURITY_GROUP`',
      'Give both, or neither.',
    );
  }
  return {
    secret: [...BY_SECRET].map((type) => byType.get(type)).find((uri) => uri !== undefined),
    certificate: byType.get('SERVER_ROOT_CA_CERTIFICATE'),
    inVpc: byType.has('VPC_SUBNET'),
  };
}

/** A property that must be there; intrinsic functions may make lists. */
function needs(event: FunctionEvent, key: string): Node {
  const node = property(event.properties, key);
  if (isTruthy(node)) return node;
  throw new InvalidResourceError(
    event.at,
    `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` has no \`${key}\``,
    `Set \`${key}\`.`,
  );
}

function refused(event: FunctionEvent, node: Node, what: string, help: string): InvalidResourceError {
  return new InvalidResourceError(
    node.at,
    `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` ${what}`,
    help,
  );
}
