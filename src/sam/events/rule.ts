/** What the events that make an EventBridge rule share: its state, its target, its dead-letter queue. */
import { child, stringOf } from '../../template/node.ts';
import type { EventSource } from '../context.ts';
import { type Draft, type DraftMap, getAtt, ref } from '../draft.ts';
import { bothGiven, expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type Attributes, type GeneratedResource, property } from '../resource.ts';
import { isTruthy } from '../value.ts';
import type { FunctionEvent } from './event.ts';
import { permission } from './permission.ts';

/** EventBridge's limit for the id of a target. */
const LONGEST_TARGET_ID = 64;

/** The id of a rule's target: the event's with a suffix, cut to what EventBridge takes. */
export function targetId(id: string, suffix: string): string {
  return id.slice(0, LONGEST_TARGET_ID - suffix.length) + suffix;
}

/** `State`, also from `Enabled`. */
export function ruleState(event: EventSource): Draft | undefined {
  const state = property(event.properties, 'State');
  const enabled = property(event.properties, 'Enabled');
  if (enabled === undefined) return isTruthy(state) ? state : undefined;
  if (isTruthy(state)) {
    throw bothGiven(state, `The event \`${event.key}\``, ['State', 'Enabled']);
  }
  return isTruthy(enabled) ? 'ENABLED' : 'DISABLED';
}

/** The rule's target: the function, and how the event reaches it. */
function ruleTarget(event: FunctionEvent, deadLetterArn: Draft | undefined): DraftMap {
  const { properties } = event;
  return {
    Arn: event.target.arn,
    Id: child(property(properties, 'Target'), 'Id') ?? targetId(event.id, 'LambdaTarget'),
    Input: property(properties, 'Input'),
    InputPath: property(properties, 'InputPath'),
    DeadLetterConfig: deadLetterArn === undefined ? undefined : { Arn: deadLetterArn },
    RetryPolicy: property(properties, 'RetryPolicy'),
    InputTransformer: property(properties, 'InputTransformer'),
  };
}

/** The rule that starts the function: `what` is its pattern, its schedule, and all but its target. */
export const functionRule = (
  event: FunctionEvent,
  what: DraftMap,
  deadLetterArn: Draft | undefined,
): GeneratedResource => ({
  id: event.id,
  type: 'AWS::Events::Rule',
  at: event.at,
  attributes: event.target.attributes,
  properties: { ...what, State: ruleState(event), Targets: [ruleTarget(event, deadLetterArn)] },
});

/** The permission for that rule. */
export const rulePermission = (event: FunctionEvent): GeneratedResource =>
  permission(event, 'events.amazonaws.com', { sourceArn: { 'Fn::GetAtt': [event.id, 'Arn'] } });

/** A dead-letter queue of an event: its ARN where it has one, and what is made for it. */
export interface DeadLetterQueue {
  readonly arn: Draft | undefined;
  readonly resources: readonly GeneratedResource[];
}

/** The queue of `DeadLetterConfig`, made with a policy that lets the rule send to it where none is named. */
export function deadLetterQueue(event: FunctionEvent): DeadLetterQueue {
  return deadLetterQueueOf(event, event.target.attributes, true);
}

/** The same for any owner of events. EventBridge Scheduler sends with its role, so its queue needs no policy. */
export function deadLetterQueueOf(
  event: EventSource,
  attributes: Attributes,
  withPolicy: boolean,
): DeadLetterQueue {
  const written = property(event.properties, 'DeadLetterConfig');
  if (written === undefined) return { arn: undefined, resources: [] };
  const config = expectKind(written, 'map', `\`DeadLetterConfig\` of the event \`${event.key}\``);
  const arn = property(config, 'Arn');
  const type = property(config, 'Type');
  if ((arn === undefined) === (type === undefined)) {
    throw new InvalidResourceError(
      config.at,
      `\`DeadLetterConfig\` of the event \`${event.key}\` has ${arn === undefined ? 'neither' : 'both'} \`Arn\` ${arn === undefined ? 'nor' : 'and'} \`Type\``,
      'Give the queue under `Arn`, or `Type: SQS` to have one made.',
    );
  }
  if (arn !== undefined) return { arn, resources: [] };
  if (type !== undefined && stringOf(type) !== 'SQS') {
    throw new InvalidResourceError(
      type.at,
      `\`DeadLetterConfig\` of the event \`${event.key}\` has a \`Type\` other than \`SQS\``,
      'Set `Type: SQS`.',
    );
  }
  const named = property(config, 'QueueLogicalId');
  if (named !== undefined && stringOf(named) === undefined) {
    throw new InvalidResourceError(
      named.at,
      `\`QueueLogicalId\` of the event \`${event.key}\` is no string`,
      'Give a logical id as it stands.',
    );
  }
  const queueId = stringOf(named) ?? `${event.id}Queue`;
  const queueArn = getAtt(queueId, 'Arn');
  const queue: GeneratedResource = {
    id: queueId,
    type: 'AWS::SQS::Queue',
    at: config.at,
    attributes,
    properties: {},
  };
  const policy: GeneratedResource = {
    id: `${event.id}QueuePolicy`,
    type: 'AWS::SQS::QueuePolicy',
    at: config.at,
    attributes,
    properties: {
      PolicyDocument: sendPolicy({ Service: 'events.amazonaws.com' }, queueArn, getAtt(event.id, 'Arn')),
      Queues: [ref(queueId)],
    },
  };
  return { arn: queueArn, resources: withPolicy ? [queue, policy] : [queue] };
}

/** A queue policy that lets one source send. */
export function sendPolicy(principal: Draft, queueArn: Draft, sourceArn: Draft): DraftMap {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Action: 'sqs:SendMessage',
        Effect: 'Allow',
        Principal: principal,
        Resource: queueArn,
        Condition: { ArnEquals: { 'aws:SourceArn': sourceArn } },
      },
    ],
  };
}
