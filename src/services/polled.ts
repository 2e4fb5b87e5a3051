/** Event source mappings: Lambda polls the source with the function's execution role. */

import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import { concat, literal, matches, type SymbolicString, show } from '../text/symbolic-string.ts';
import {
  DESTINATION_NEEDS,
  KAFKA_IAM_NEEDS,
  NETWORK_NEEDS,
  POLLED_SOURCES,
  type PolledSource,
  SECRET_ACCESS,
} from './polled-facts.ts';
import { keyNamed, resourceNamed } from './reading/related.ts';
import { type EventSource, type RequiredAction, scenarioOf } from './reading/source.ts';
import { arnFor } from './reading/table.ts';
import type { Service } from './service.ts';

export const polled: Service = { readers: [['AWS::Lambda::EventSourceMapping', mappingEventSources]] };

function* mappingEventSources(mapping: Resource): Iterable<EventSource> {
  for (const properties of mapping.properties.scenarios('FunctionName', 'EventSourceArn', ...TOLD_BY)) {
    const named = properties.one('FunctionName');
    const scenario = scenarioOf(mapping, properties);
    if (named === undefined || scenario === undefined) continue;
    const source = properties.one('EventSourceArn')?.text();
    const fact = (source && polledSource(source)) ?? sourceTold(properties);
    yield {
      resource: mapping,
      service: fact?.service ?? 'Lambda event source mapping',
      at: named.at,
      scenario,
      function: named.text(),
      by: 'execution-role',
      principal: 'lambda.amazonaws.com',
      required: [
        ...(fact && source ? readNeeds(fact, source) : []),
        ...(fact ? furtherNeeds(fact, mapping, source) : []),
        ...(source ? queueKeyNeeds(mapping.template, source) : []),
        ...(source && knowsCallersByIam(properties, source)
          ? KAFKA_IAM_NEEDS.map(([action, arn]) =>
              arn === 'source' ? { action, resource: source } : unnamed(mapping, [action, arn]),
            )
          : []),
        ...accessNeeds(properties),
        ...registryNeeds(properties),
        ...destinationNeeds(properties, fact),
      ],
      checkedAtCreation: 'yes',
      ...(source && { sourceArn: source }),
      ...(fact && { symptom: fact.symptom }),
      reference:
        fact?.reference ?? 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
      ...(!fact && {
        unknown: { code: 'source' as const, what: mapping.id, why: 'the event source is not known' },
      }),
    };
  }
}

/**
 * The customer key of a queue of the template, where it surely has one: Lambda reads with the role.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
function queueKeyNeeds(template: Template, source: SymbolicString): readonly RequiredAction[] {
  const queue = resourceNamed(template, 'AWS::SQS::Queue', source);
  return queue === undefined ? [] : decryptNeeds(queue.properties.all('KmsMasterKeyId'));
}

/** The right to use a key, where one value surely names a key of the template. */
function decryptNeeds(values: readonly PropertyValue[]): readonly RequiredAction[] {
  const [value, ...others] = values;
  if (value === undefined || others.length > 0 || value.scenario.size > 0) return [];
  const resource = keyNamed(value)?.arn();
  return resource === undefined ? [] : [{ action: 'kms:Decrypt', resource }];
}

const TOLD_BY = POLLED_SOURCES.flatMap(({ properties }) => properties ?? []);

/** The kind of source that an ARN surely names. */
export function polledSource(source: SymbolicString): PolledSource | undefined {
  return POLLED_SOURCES.find(({ arn }) => arn !== undefined && matches([arn], source) === 'yes');
}

/** The kind of source that other properties of a mapping tell. */
const sourceTold = (mapping: PropertyValue): PolledSource | undefined =>
  POLLED_SOURCES.find(({ properties }) => properties?.some((name) => mapping.one(name) !== undefined));

/** What whoever polls a source must be allowed on it. */
export function readNeeds(fact: PolledSource, source: SymbolicString): readonly RequiredAction[] {
  return fact.actions.map((action) => ({ action, resource: source }));
}

/** What the role must be allowed on things that the mapping does not name. */
function furtherNeeds(
  fact: PolledSource,
  mapping: Resource,
  source: SymbolicString | undefined,
): readonly RequiredAction[] {
  const network = isNetworked(fact, mapping, source) ? NETWORK_NEEDS : [];
  return [...(fact.elsewhere ?? []), ...network].map((need) => unnamed(mapping, need));
}

function isNetworked(
  { network }: PolledSource,
  mapping: Resource,
  source: SymbolicString | undefined,
): boolean {
  if (network === undefined || network === 'always') return network === 'always';
  const resource = source && resourceNamed(mapping.template, network.type, source);
  const values = resource?.properties.all(network.unless) ?? [];
  return values.length > 0 && values.every((value) => literal(value.text()) === 'false');
}

const unnamed = (mapping: Resource, [action, arn]: readonly [string, string]): RequiredAction => ({
  action,
  resource: arnFor(mapping, arn),
});

/** Is the source a Kafka cluster of the template that lets this mapping in by IAM and in no other way? */
function knowsCallersByIam(mapping: PropertyValue, source: SymbolicString): boolean {
  if (mapping.one('SourceAccessConfigurations') !== undefined) return false;
  if (resourceNamed(mapping.template, 'AWS::MSK::ServerlessCluster', source) !== undefined) return true;
  const cluster = resourceNamed(mapping.template, 'AWS::MSK::Cluster', source)?.properties;
  const byIam = cluster?.all('ClientAuthentication.Sasl.Iam.Enabled') ?? [];
  const isOpen = cluster?.one('ClientAuthentication.Unauthenticated') !== undefined;
  return !isOpen && byIam.length > 0 && byIam.every((value) => literal(value.text()) === 'true');
}

/** Secrets to log in with, and the network that the mapping itself names. */
function accessNeeds(mapping: PropertyValue): readonly RequiredAction[] {
  const accesses = mapping.all('SourceAccessConfigurations[]');
  const typeOf = (access: PropertyValue): string => literal(access.one('Type')?.text() ?? []) ?? '';
  const secrets = accesses
    .filter((access) => SECRET_ACCESS.has(typeOf(access)))
    .flatMap((access) => access.all('URI'));
  const inNetwork = accesses.some((access) => typeOf(access) === 'VPC_SUBNET');
  const resource = mapping.template.resources.get(mapping.resource);
  return [
    ...secrets.flatMap((secret) => [readSecret(secret), ...secretKeyNeeds(secret)]),
    ...(inNetwork && resource ? NETWORK_NEEDS.map((need) => unnamed(resource, need)) : []),
  ];
}

/** The customer key that a secret of the template is encrypted with; those of MSK must have one. */
function secretKeyNeeds(named: PropertyValue): readonly RequiredAction[] {
  const secret = resourceNamed(named.template, 'AWS::SecretsManager::Secret', named.text());
  return secret === undefined ? [] : decryptNeeds(secret.properties.all('KmsKeyId'));
}

const readSecret = (secret: PropertyValue): RequiredAction => ({
  action: 'secretsmanager:GetSecretValue',
  resource: secret.text(),
});

/** A schema registry of AWS Glue, or one that asks for a secret. */
function registryNeeds(mapping: PropertyValue): readonly RequiredAction[] {
  const configs = ['AmazonManagedKafkaEventSourceConfig', 'SelfManagedKafkaEventSourceConfig'].flatMap(
    (name) => mapping.all(`${name}.SchemaRegistryConfig`),
  );
  return configs.flatMap((config) => [
    ...config
      .all('SchemaRegistryURI')
      .filter((uri) => matches(['arn:*:glue:*:*:registry/*'], uri.text()) === 'yes')
      .map((uri) => ({ action: 'glue:GetRegistry', resource: uri.text() })),
    ...config.all('AccessConfigs[].URI').map((secret) => readSecret(secret)),
  ]);
}

/** Where records go that could not be processed. */
function destinationNeeds(mapping: PropertyValue, fact: PolledSource | undefined): readonly RequiredAction[] {
  return mapping.all('DestinationConfig.OnFailure.Destination').flatMap((destination) => {
    const arn = destination.text();
    const found = DESTINATION_NEEDS.find((each) => matches([each.arn], arn) === 'yes');
    if (found === undefined) return fact?.stream && isOpen(arn) ? [anyDestination(arn)] : [];
    return found.needs.map(([action, below]) => ({ action, resource: concat(arn, below) }));
  });
}

const isOpen = ([only, ...others]: SymbolicString): boolean =>
  typeof only === 'object' && others.length === 0;

/** What the destination is can't be told: whichever it is, one of these is needed. The likeliest is named first. */
function anyDestination(arn: SymbolicString): RequiredAction {
  const name = show(arn);
  const meant = /topic|sns/i.test(name) ? 'sns:' : /bucket|s3/i.test(name) ? 's3:' : 'sqs:';
  const actions = DESTINATION_NEEDS.flatMap(({ needs: [first] }) => (first === undefined ? [] : [first[0]]));
  const [action = '', ...orActions] = [...actions].sort(
    (a, b) => Number(b.startsWith(meant)) - Number(a.startsWith(meant)),
  );
  return { action, orActions, resource: arn };
}
