/** What both kinds of Kafka share: the consumer group, and the schema registry with the rights it needs. */
import { child, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type DraftMap, sub } from '../draft.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { property } from '../resource.ts';
import { isTruthy } from '../value.ts';
import type { FunctionEvent } from './event.ts';
import { readSecret } from './polling-rights.ts';

/** The source's own part of the mapping, under the name it has there. */
export function kafkaConfig(event: FunctionEvent, name: string): DraftMap {
  const group = property(event.properties, 'ConsumerGroupId');
  const registry = property(event.properties, 'SchemaRegistryConfig');
  if (!isTruthy(group) && !isTruthy(registry)) return {};
  return {
    [name]: {
      ConsumerGroupId: isTruthy(group) ? group : undefined,
      SchemaRegistryConfig: isTruthy(registry) ? registry : undefined,
    },
  };
}

const NEEDED = ['SchemaRegistryURI', 'EventRecordFormat', 'SchemaValidationConfigs'] as const;

/** The rights to read the schema registry and the secrets that open it. */
export function registryRights(event: FunctionEvent, context: SamContext): readonly DraftMap[] {
  const registry = property(event.properties, 'SchemaRegistryConfig');
  if (!isTruthy(registry)) return [];
  for (const key of NEEDED) {
    if (child(registry, key) !== undefined) continue;
    throw new InvalidResourceError(
      registry.at,
      `\`SchemaRegistryConfig\` of the event \`${event.key}\` of \`${event.target.resource.id}\` has no \`${key}\``,
      `Set \`${key}\`.`,
    );
  }
  const rights: DraftMap[] = [];
  const access = child(registry, 'AccessConfigs');
  for (const item of access?.kind === 'list' ? access.items : []) {
    const uri = child(item, 'URI');
    if (uri !== undefined) rights.push(readSecret(uri));
  }
  const uri = child(registry, 'SchemaRegistryURI');
  const name = uri === undefined ? undefined : glueRegistry(context.resolve(uri));
  if (uri === undefined || name === undefined) return rights;
  return [
    ...rights,
    { Action: ['glue:GetRegistry'], Effect: 'Allow', Resource: uri },
    {
      Action: ['glue:GetSchemaVersion'],
      Effect: 'Allow',
      Resource: [sub(`arn:\${AWS::Partition}:glue:\${AWS::Region}:\${AWS::AccountId}:schema/${name}/*`)],
    },
  ];
}

/** The name of a Glue registry, from its ARN. */
function glueRegistry(uri: Node): string | undefined {
  const arn = stringOf(uri) ?? stringOf(child(uri, 'Fn::Sub')) ?? '';
  // Pseudo parameters have colons of their own.
  const resource = arn.replace(/\$\{[^}]*\}/g, '').split(':')[5];
  if (!arn.startsWith('arn') || resource === undefined || !resource.startsWith('registry/')) return undefined;
  return arn.slice(arn.indexOf(':registry/') + ':registry/'.length).split(':')[0];
}
