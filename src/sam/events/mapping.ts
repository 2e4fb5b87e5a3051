/** Polled events: the event source mapping, and the rights that polling needs. One file for each source uses this. */
import { child, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, sub } from '../draft.ts';
import { propertyTable } from '../properties.ts';
import { expectKind, Rejection } from '../rejection.ts';
import { property } from '../resource.ts';
import { publishToTopic, type SendRight, sendToQueue, writeToBucket } from '../rights.ts';
import { given, withoutEntry } from '../value.ts';
import type { FunctionEvent, FunctionEventType } from './event.ts';

/** What every polled event takes. */
const PROPERTIES = `
  BatchSize int
  StartingPosition
  StartingPositionTimestamp
  Enabled bool
  MaximumBatchingWindowInSeconds int
  MaximumRetryAttempts int
  BisectBatchOnFunctionError bool
  MaximumRecordAgeInSeconds int
  DestinationConfig map
  ParallelizationFactor int
  Topics list
  Queues list
  SourceAccessConfigurations list
  SecretsManagerKmsKeyId text
  TumblingWindowInSeconds int
  FunctionResponseTypes list
  KafkaBootstrapServers list
  FilterCriteria map
  KmsKeyArn
  ConsumerGroupId text
  ScalingConfig map
  ProvisionedPollerConfig map
  SchemaRegistryConfig map
  MetricsConfig map
  LoggingConfig map
`;

/** Of these, what the mapping has under another name, or not at all. */
const OTHERWISE = new Set([
  'DestinationConfig',
  'SecretsManagerKmsKeyId',
  'KafkaBootstrapServers',
  'ConsumerGroupId',
  'SchemaRegistryConfig',
]);
const SAME_NAME = [...propertyTable(PROPERTIES).keys()].filter((name) => !OTHERWISE.has(name));

/** What differs from source to source. */
export interface PolledSource {
  readonly type: string;
  /** Its own properties, in the notation of `properties.ts`. */
  readonly properties?: string;
  /** The property that holds the source's ARN; a self-managed source has none. */
  readonly arn?: string;
  /** The managed policy with the rights to poll, with its path. */
  readonly managedPolicy?: string;
  /** Rights to poll that depend on the event; undefined for none. */
  inline?(event: FunctionEvent, context: SamContext): DraftMap | undefined;
  /** Properties of the mapping that only this source has. */
  own?(event: FunctionEvent): DraftMap;
}

/** An event type that polls. */
export function polled(source: PolledSource): FunctionEventType {
  return {
    type: source.type,
    properties: propertyTable(PROPERTIES + (source.properties ?? '')),
    *expand(event, context) {
      const { properties, target } = event;
      const { config, right } = destination(event);
      checkFilter(event);
      yield {
        id: event.id,
        type: 'AWS::Lambda::EventSourceMapping',
        at: event.at,
        attributes: target.attributes,
        properties: {
          ...Object.fromEntries(SAME_NAME.map((key) => [key, property(properties, key)])),
          FunctionName: target.name,
          EventSourceArn: source.arn === undefined ? undefined : property(properties, source.arn),
          SelfManagedEventSource: bootstrapServers(properties),
          DestinationConfig: config,
          ...source.own?.(event),
        },
      };
      if (source.managedPolicy !== undefined) target.role.attach(source.managedPolicy, event.at);
      const inline = source.inline?.(event, context);
      if (inline !== undefined) target.role.addInlineOnce(inline, event.at);
      if (right !== undefined) target.role.addInlineOnce(right, event.at);
    },
  };
}

function bootstrapServers(properties: MapNode): DraftMap | undefined {
  const servers = property(properties, 'KafkaBootstrapServers');
  return given(servers) ? { Endpoints: { KafkaBootstrapServers: servers } } : undefined;
}

function checkFilter(event: FunctionEvent): void {
  const filter = property(event.properties, 'FilterCriteria');
  if (filter?.kind !== 'map' || filter.entries.size === 0) return;
  for (const entry of filter.entries.values()) {
    if (entry.key === 'Filters' || entry.key === 'Ref' || entry.key.startsWith('Fn::')) continue;
    throw new Rejection(
      entry.keyAt,
      `\`FilterCriteria\` of the event \`${event.key}\` of \`${event.target.resource.id}\` has \`${entry.key}\` beside \`Filters\`.`,
      'Put the patterns in a list under `Filters`.',
    );
  }
}

/** The right that a destination for failed batches needs, by its `Type`, which only SAM reads. */
const RIGHTS: ReadonlyMap<string, SendRight | undefined> = new Map<string, SendRight | undefined>([
  ['SQS', sendToQueue],
  ['SNS', publishToTopic],
  ['S3', writeToBucket],
  ['Kafka', undefined],
]);

function destination(event: FunctionEvent): { config: DraftMap | undefined; right: DraftMap | undefined } {
  const written = property(event.properties, 'DestinationConfig');
  if (!given(written)) return { config: undefined, right: undefined };
  const name = `the event \`${event.key}\` of \`${event.target.resource.id}\``;
  const onFailure = property(written, 'OnFailure');
  if (onFailure?.kind !== 'map') {
    throw new Rejection(
      written.at,
      `\`DestinationConfig\` of ${name} has no map under \`OnFailure\`.`,
      'Give the destination under `OnFailure`.',
    );
  }
  const type = property(onFailure, 'Type');
  const config = { OnFailure: withoutEntry(onFailure, 'Type') };
  if (!given(type)) return { config: { OnFailure: onFailure }, right: undefined };
  if (!RIGHTS.has(stringOf(type) ?? '')) {
    throw new Rejection(
      type.at,
      `The destination of ${name} has a \`Type\` that SAM does not know.`,
      'Set `Type` to `SQS`, `SNS`, `S3` or `Kafka`.',
    );
  }
  const arn = child(onFailure, 'Destination');
  return {
    config,
    right: arn === undefined ? undefined : RIGHTS.get(stringOf(type) ?? '')?.(arn, event.id),
  };
}

/** `secretsmanager:GetSecretValue` on a secret. */
export function readSecret(secret: Draft): DraftMap {
  return { Action: ['secretsmanager:GetSecretValue'], Effect: 'Allow', Resource: secret };
}

/** The right to decrypt the secret, where `SecretsManagerKmsKeyId` names its key. */
export function decryptSecret(event: FunctionEvent, action: Draft = ['kms:Decrypt']): readonly DraftMap[] {
  const key = property(event.properties, 'SecretsManagerKmsKeyId');
  if (!given(key)) return [];
  const id = stringOf(key);
  if (id === undefined) {
    throw new Rejection(
      key.at,
      `\`SecretsManagerKmsKeyId\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string.`,
      'Give the key id as a string.',
    );
  }
  return [
    {
      Action: action,
      Effect: 'Allow',
      Resource: sub(`arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${id}`),
    },
  ];
}

/** The right to make network interfaces in a VPC. */
export const NETWORK_INTERFACES: DraftMap = {
  Action: [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeVpcs',
    'ec2:DescribeSubnets',
    'ec2:DescribeSecurityGroups',
  ],
  Effect: 'Allow',
  Resource: '*',
};

/** The `URI` of the one access configuration of a type that must be there, among others that may. */
export function accessUri(event: FunctionEvent, wanted: string, supported: readonly string[]): Node {
  const name = `the ${event.type} event \`${event.key}\` of \`${event.target.resource.id}\``;
  const written = property(event.properties, 'SourceAccessConfigurations');
  if (!given(written)) {
    throw new Rejection(
      event.at,
      `There are no \`SourceAccessConfigurations\` in ${name}.`,
      `Add one of type \`${wanted}\`.`,
    );
  }
  let found: Node | undefined;
  for (const item of expectKind(written, 'list', `\`SourceAccessConfigurations\` of ${name}`).items) {
    const type = stringOf(child(item, 'Type')) ?? '';
    if (!supported.includes(type)) {
      throw new Rejection(
        child(item, 'Type')?.at ?? item.at,
        `An access configuration of ${name} has no \`Type\` that fits.`,
        `Use ${supported.map((one) => `\`${one}\``).join(' or ')}.`,
      );
    }
    if (type !== wanted) continue;
    const uri = child(item, 'URI');
    if (!given(uri) || found !== undefined) {
      throw new Rejection(
        item.at,
        found === undefined
          ? `The \`${wanted}\` access configuration of ${name} has no \`URI\`.`
          : `There is more than one \`${wanted}\` access configuration in ${name}.`,
        'Give the ARN of one secret under `URI`.',
      );
    }
    found = uri;
  }
  if (found === undefined) {
    throw new Rejection(
      written.at,
      `There is no \`${wanted}\` access configuration in ${name}.`,
      `Add one of type \`${wanted}\`.`,
    );
  }
  return found;
}
