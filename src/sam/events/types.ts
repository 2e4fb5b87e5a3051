/** The event types of functions, one file each. */
import { alexaSkill } from './alexa-skill.ts';
import { api } from './api.ts';
import { cloudWatchLogs } from './cloudwatch-logs.ts';
import { cognito } from './cognito.ts';
import { documentDb } from './document-db.ts';
import { dynamoDb } from './dynamodb.ts';
import type { FunctionEvent } from './event.ts';
import { cloudWatchEvent, eventBridgeRule } from './event-bridge-rule.ts';
import { byType } from './expand.ts';
import { httpApi } from './http-api.ts';
import { iotRule } from './iot-rule.ts';
import { kinesis } from './kinesis.ts';
import { mq } from './mq.ts';
import { msk } from './msk.ts';
import { s3 } from './s3.ts';
import { schedule } from './schedule.ts';
import { scheduleV2 } from './schedule-v2.ts';
import { selfManagedKafka } from './self-managed-kafka.ts';
import { sns } from './sns.ts';
import { sqs } from './sqs.ts';

export const eventTypes = byType<FunctionEvent>([
  alexaSkill,
  api,
  cloudWatchEvent,
  cloudWatchLogs,
  cognito,
  documentDb,
  dynamoDb,
  eventBridgeRule,
  httpApi,
  iotRule,
  kinesis,
  mq,
  msk,
  s3,
  schedule,
  scheduleV2,
  selfManagedKafka,
  sns,
  sqs,
]);
