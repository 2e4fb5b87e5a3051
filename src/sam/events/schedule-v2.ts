/** `ScheduleV2`: a schedule of EventBridge Scheduler, which invokes through a role that is made where none is named. */
import { stringOf } from '../../template/node.ts';
import type { EventSource } from '../context.ts';
import { type Draft, type DraftMap, getAtt } from '../draft.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { propertyTable } from '../properties.ts';
import { type Attributes, type GeneratedResource, property } from '../resource.ts';
import { trustPolicy } from '../role.ts';
import { invokeFunction, sendToQueue } from '../role-statements.ts';
import { isTruthy } from '../value.ts';
import type { FunctionEventType } from './event.ts';
import { deadLetterQueueOf } from './rule.ts';

/** What a `ScheduleV2` event takes, whatever it invokes. */
export const SCHEDULE_PROPERTIES = propertyTable(`
  ScheduleExpression! text
  PermissionsBoundary text
  FlexibleTimeWindow map
  Name text
  State text
  Description text
  StartDate text
  EndDate text
  ScheduleExpressionTimezone text
  GroupName text
  KmsKeyArn text
  Input text
  RoleArn text
  DeadLetterConfig map
  RetryPolicy map
  OmitName =bool
`);

export const scheduleV2: FunctionEventType = {
  type: 'ScheduleV2',
  properties: SCHEDULE_PROPERTIES,
  expand({ target, ...event }) {
    const right = invokeFunction(target.arn, event.id);
    return schedulerSchedule(event, { arn: target.arn, attributes: target.attributes, right });
  },
};

/** What a schedule invokes: a function, or a state machine. */
export interface ScheduleTarget {
  readonly arn: Draft;
  readonly attributes: Attributes;
  /** The inline policy that the schedule's role needs. */
  readonly right: DraftMap;
}

/** Properties that the schedule has under the same name. */
const SAME_NAME = [
  'ScheduleExpression',
  'State',
  'Description',
  'StartDate',
  'EndDate',
  'ScheduleExpressionTimezone',
  'GroupName',
  'KmsKeyArn',
] as const;

/** The schedule, its dead-letter queue and its role, for whatever it invokes. */
export function* schedulerSchedule(event: EventSource, target: ScheduleTarget): Iterable<GeneratedResource> {
  const { properties } = event;
  const { attributes } = target;
  const queue = deadLetterQueueOf(event, attributes, false);
  const roleArn = property(properties, 'RoleArn');
  const roleId = `${event.id}Role`;
  const same = Object.fromEntries(SAME_NAME.map((key) => [key, property(properties, key)]));
  const window = property(properties, 'FlexibleTimeWindow');
  yield {
    id: event.id,
    type: 'AWS::Scheduler::Schedule',
    at: event.at,
    attributes,
    properties: {
      ...same,
      Name: nameOf(event),
      FlexibleTimeWindow: isTruthy(window) ? window : { Mode: 'OFF' },
      Target: {
        Arn: target.arn,
        RoleArn: isTruthy(roleArn) ? roleArn : getAtt(roleId, 'Arn'),
        Input: property(properties, 'Input'),
        DeadLetterConfig: queue.arn === undefined ? undefined : { Arn: queue.arn },
        RetryPolicy: property(properties, 'RetryPolicy'),
      },
    },
  };
  yield* queue.resources;
  if (isTruthy(roleArn)) return;
  const boundary = property(properties, 'PermissionsBoundary');
  const sendRight = queue.arn === undefined ? [] : [sendToQueue(queue.arn, event.id)];
  yield {
    id: roleId,
    type: 'AWS::IAM::Role',
    at: event.at,
    attributes,
    properties: {
      AssumeRolePolicyDocument: trustPolicy('scheduler.amazonaws.com'),
      Policies: [target.right, ...sendRight],
      PermissionsBoundary: isTruthy(boundary) ? boundary : undefined,
    },
  };
}

function nameOf(event: EventSource): Draft | undefined {
  const name = property(event.properties, 'Name');
  if (!isTruthy(property(event.properties, 'OmitName'))) return isTruthy(name) ? name : event.id;
  if (!isTruthy(name)) return undefined;
  throw new InvalidResourceError(
    name.at,
    `The schedule \`${event.key}\` has the name \`${stringOf(name) ?? '…'}\` and \`OmitName\``,
    'Keep one of them.',
  );
}
