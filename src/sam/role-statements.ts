/** Rights that SAM gives an execution role for where a function's results and failures go. */
import { child, stringOf } from '../template/node.ts';
import type { Draft, DraftMap } from './draft.ts';
import { InvalidResourceError } from './invalid-resource-error.ts';
import { property, type SamResource } from './resource.ts';
import { inlinePolicy, type RoleDraft } from './role.ts';
import { isTruthy } from './value.ts';

/** A statement that allows one action. */
export function allow(action: string, resource: Draft): DraftMap {
  return { Action: action, Effect: 'Allow', Resource: resource };
}

/** The inline policy with which a role may send to a destination; `name` starts the policy's own. */
export type SendRight = (destination: Draft, name: string) => DraftMap;

export const sendToQueue: SendRight = (queue, name) =>
  inlinePolicy(`${name}SQSPolicy`, [allow('sqs:SendMessage', queue)]);

export const publishToTopic: SendRight = (topic, name) =>
  inlinePolicy(`${name}SNSPolicy`, [allow('sns:publish', topic)]);

export const putEvents: SendRight = (bus, name) =>
  inlinePolicy(`${name}EventBridgePolicy`, [allow('events:PutEvents', bus)]);

export const invokeFunction: SendRight = (lambda, name) =>
  inlinePolicy(`${name}LambdaPolicy`, [allow('lambda:InvokeFunction', lambda)]);

export const writeToBucket: SendRight = (bucket, name) =>
  inlinePolicy(`${name}S3Policy`, [
    allow('s3:PutObject', { 'Fn::Join': ['/', [bucket, '*']] }),
    allow('s3:ListBucket', bucket),
  ]);

/** The action on a dead-letter queue, by its `Type`. */
const DEAD_LETTER_ACTIONS: ReadonlyMap<string, string> = new Map([
  ['SQS', 'sqs:SendMessage'],
  ['SNS', 'sns:Publish'],
]);

/** The right to send to the function's `DeadLetterQueue`. */
export function deadLetterRight(resource: SamResource, role: RoleDraft): void {
  const queue = property(resource.properties, 'DeadLetterQueue');
  if (!isTruthy(queue)) return;
  const action = DEAD_LETTER_ACTIONS.get(stringOf(child(queue, 'Type')) ?? '');
  const target = child(queue, 'TargetArn');
  if (action === undefined || !isTruthy(target)) {
    throw new InvalidResourceError(
      queue.at,
      `\`DeadLetterQueue\` of \`${resource.id}\` lacks \`TargetArn\`, or a \`Type\` of \`SQS\` or \`SNS\``,
      'Give both `Type` and `TargetArn`.',
    );
  }
  role.addInline(inlinePolicy('DeadLetterQueuePolicy', [allow(action, target)], '2012-10-17'), queue.at);
}
