/** Rights that polling needs beyond a managed policy: secrets, their keys, network interfaces. */
import { child, type Node, stringOf } from '../../template/node.ts';
import { type Draft, type DraftMap, sub } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { property } from '../resource.ts';
import { isTruthy } from '../value.ts';
import type { FunctionEvent } from './event.ts';

/** `secretsmanager:GetSecretValue` on a secret. */
export function readSecret(secret: Draft): DraftMap {
  return { Action: ['secretsmanager:GetSecretValue'], Effect: 'Allow', Resource: secret };
}

/** The right to decrypt the secret, where `SecretsManagerKmsKeyId` names its key. */
export function decryptSecret(event: FunctionEvent, action: Draft = ['kms:Decrypt']): readonly DraftMap[] {
  const key = property(event.properties, 'SecretsManagerKmsKeyId');
  if (!isTruthy(key)) return [];
  const id = stringOf(key);
  if (id === undefined) {
    throw new InvalidResourceError(
      key.at,
      `\`SecretsManagerKmsKeyId\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string`,
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
  if (!isTruthy(written)) {
    throw new InvalidResourceError(
      event.at,
      `There are no \`SourceAccessConfigurations\` in ${name}`,
      `Add one of type \`${wanted}\`.`,
    );
  }
  let found: Node | undefined;
  for (const item of expectKind(written, 'list', `\`SourceAccessConfigurations\` of ${name}`).items) {
    const type = stringOf(child(item, 'Type')) ?? '';
    if (!supported.includes(type)) {
      throw new InvalidResourceError(
        child(item, 'Type')?.at ?? item.at,
        `An access configuration of ${name} has no \`Type\` that fits`,
        `Use ${supported.map((one) => `\`${one}\``).join(' or ')}.`,
      );
    }
    if (type !== wanted) continue;
    const uri = child(item, 'URI');
    if (!isTruthy(uri) || found !== undefined) {
      throw new InvalidResourceError(
        item.at,
        found === undefined
          ? `The \`${wanted}\` access configuration of ${name} has no \`URI\``
          : `There is more than one \`${wanted}\` access configuration in ${name}`,
        'Give the ARN of one secret under `URI`.',
      );
    }
    found = uri;
  }
  if (found === undefined) {
    throw new InvalidResourceError(
      written.at,
      `There is no \`${wanted}\` access configuration in ${name}`,
      `Add one of type \`${wanted}\`.`,
    );
  }
  return found;
}
