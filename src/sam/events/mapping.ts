/** Polled events: the event source mapping, and the rights that polling needs. One file for each source uses this. */
import { child, type MapNode, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import type { DraftMap } from '../draft.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import { publishToTopic, type SendRight, sendToQueue, writeToBucket } from '../role-statements.ts';
import { isTruthy, withoutEntry } from '../value.ts';
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
  return isTruthy(servers) ? { Endpoints: { KafkaBootstrapServers: servers } } : undefined;
}

function checkFilter(event: FunctionEvent): void {
  const filter = property(event.properties, 'FilterCriteria');
  if (filter?.kind !== 'map' || filter.entries.size === 0) return;
  for (const entry of filter.entries.values()) {
    if (entry.key === 'Filters' || entry.key === 'Ref' || entry.key.startsWith('Fn::')) continue;
    throw new InvalidResourceError(
      entry.keyAt,
      `\`FilterCriteria\` of the event \`${event.key}\` of \`${event.target.resource.id}\` has \`${entry.key}\` beside \`Filters\``,
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
  if (!isTruthy(written)) return { config: undefined, right: undefined };
  const name = `the event \`${event.key}\` of \`${event.target.resource.id}\``;
  const onFailure = property(written, 'OnFailure');
  if (onFailure?.kind !== 'map') {
    throw new InvalidResourceError(
      written.at,
      `\`DestinationConfig\` of ${name} has no map under \`OnFailure\``,
      'Give the destination under `OnFailure`.',
    );
  }
  const type = property(onFailure, 'Type');
  const config = { OnFailure: withoutEntry(onFailure, 'Type') };
  if (!isTruthy(type)) return { config: { OnFailure: onFailure }, right: undefined };
  if (!RIGHTS.has(stringOf(type) ?? '')) {
    throw new InvalidResourceError(
      type.at,
      `The destination of ${name} has a \`Type\` that SAM does not know`,
      'Set `Type` to `SQS`, `SNS`, `S3` or `Kafka`.',
    );
  }
  const arn = child(onFailure, 'Destination');
  return {
    config,
    right: arn === undefined ? undefined : RIGHTS.get(stringOf(type) ?? '')?.(arn, event.id),
  };
}
