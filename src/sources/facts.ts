/** All facts on sources, and those that the table reads by themselves. */

import type { SourceFact } from '../data/sources.ts';
import {
  API_SOURCES,
  HTTP_ROUTE,
  REST_AUTHORIZER,
  REST_METHOD,
  V2_AUTHORIZER,
  WEBSOCKET_ROUTE,
} from '../data/sources-api.ts';
import { CALLER_SOURCES } from '../data/sources-caller.ts';
import { CONNECT_FLOW, CONTACT_SOURCES } from '../data/sources-contact.ts';
import { EVENT_SOURCES, EVENTS_RULE, LOGS_ACCOUNT_POLICY, SNS_SUBSCRIPTION } from '../data/sources-events.ts';
import { IDENTITY_SOURCES } from '../data/sources-identity.ts';
import { IOT_SOURCES, IOT_SQL } from '../data/sources-iot.ts';
import { ROLE_SOURCES } from '../data/sources-role.ts';
import {
  CODE_DEPLOY_HOOK,
  FIREHOSE,
  PIPE,
  SAGEMAKER_PIPELINE,
  SCHEDULE,
  STATE_MACHINE,
  TRANSFER_WORKFLOW,
} from '../data/sources-workflow.ts';

/** Read by the table alone. */
export const TABLE_FACTS: readonly SourceFact[] = [
  ...API_SOURCES,
  ...EVENT_SOURCES,
  ...IDENTITY_SOURCES,
  ...IOT_SOURCES,
  ...CONTACT_SOURCES,
  ...ROLE_SOURCES,
  ...CALLER_SOURCES,
];

/** Read by files of their own. */
const OTHER_FACTS: readonly SourceFact[] = [
  REST_METHOD,
  REST_AUTHORIZER,
  HTTP_ROUTE,
  WEBSOCKET_ROUTE,
  V2_AUTHORIZER,
  SNS_SUBSCRIPTION,
  EVENTS_RULE,
  LOGS_ACCOUNT_POLICY,
  IOT_SQL,
  CONNECT_FLOW,
  STATE_MACHINE,
  SCHEDULE,
  PIPE,
  FIREHOSE,
  CODE_DEPLOY_HOOK,
  TRANSFER_WORKFLOW,
  SAGEMAKER_PIPELINE,
];

/** Every fact but those on polled sources. */
export const ALL_FACTS: readonly SourceFact[] = [...OTHER_FACTS, ...TABLE_FACTS];
