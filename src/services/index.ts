/** All services that invoke functions: what is known of each, and the readers of the resource types by which they do. */

import type { Resource } from '../cloudformation/template.ts';
import { groupsOf } from '../groups.ts';
import { alexa } from './alexa.ts';
import { apigateway } from './apigateway/index.ts';
import { appconfig } from './appconfig.ts';
import { appflow } from './appflow.ts';
import { appsync } from './appsync.ts';
import { arcRegionSwitch } from './arc-region-switch.ts';
import { athena } from './athena.ts';
import { autoScaling } from './auto-scaling.ts';
import { bedrock } from './bedrock.ts';
import { bedrockAgentcore } from './bedrock-agentcore.ts';
import { chimeSdk } from './chime-sdk.ts';
import { clientVpn } from './client-vpn.ts';
import { CUSTOM_RESOURCE, cloudformation } from './cloudformation.ts';
import { cloudwatch } from './cloudwatch.ts';
import { codeDeploy } from './code-deploy.ts';
import { codecommit } from './codecommit.ts';
import { codepipeline } from './codepipeline.ts';
import { cognito } from './cognito.ts';
import { cognitoSync } from './cognito-sync.ts';
import { config } from './config.ts';
import { connect } from './connect.ts';
import { ecs } from './ecs.ts';
import { elasticLoadBalancing } from './elastic-load-balancing.ts';
import { events } from './events.ts';
import type { SourceFact } from './fact.ts';
import { firehose } from './firehose.ts';
import { healthlake } from './healthlake.ts';
import { iot } from './iot.ts';
import { iotAnalytics } from './iot-analytics.ts';
import { iotEvents } from './iot-events.ts';
import { iotSitewise } from './iot-sitewise.ts';
import { iotTwinmaker } from './iot-twinmaker.ts';
import { ivsChat } from './ivs-chat.ts';
import { kendra } from './kendra.ts';
import { kinesisDataAnalytics } from './kinesis-data-analytics.ts';
import { lambdaDestinations } from './lambda-destinations.ts';
import { lambdaEdge } from './lambda-edge.ts';
import { lex } from './lex.ts';
import { logs } from './logs.ts';
import { lookoutForMetrics } from './lookout-for-metrics.ts';
import { pinpoint } from './pinpoint.ts';
import { pipes } from './pipes.ts';
import { polled } from './polled.ts';
import { qBusiness } from './q-business.ts';
import type { EventSource } from './reading/source.ts';
import { readersOf } from './reading/table.ts';
import { refactorSpaces } from './refactor-spaces.ts';
import { s3 } from './s3.ts';
import { s3ObjectLambda } from './s3-object-lambda.ts';
import { sagemaker } from './sagemaker.ts';
import { scheduler } from './scheduler.ts';
import { secretsManager } from './secrets-manager.ts';
import { securityAgent } from './security-agent.ts';
import type { Service } from './service.ts';
import { ses } from './ses.ts';
import { sesMailManager } from './ses-mail-manager.ts';
import { sns } from './sns.ts';
import { stepFunctions } from './step-functions.ts';
import { systemsManager } from './systems-manager.ts';
import { transfer } from './transfer.ts';

/** One a file of this folder; a test names a file that is forgotten here. */
export const services: readonly Service[] = [
  alexa,
  apigateway,
  appconfig,
  appflow,
  appsync,
  arcRegionSwitch,
  athena,
  autoScaling,
  bedrock,
  bedrockAgentcore,
  chimeSdk,
  clientVpn,
  cloudformation,
  cloudwatch,
  codeDeploy,
  codecommit,
  codepipeline,
  cognito,
  cognitoSync,
  config,
  connect,
  ecs,
  elasticLoadBalancing,
  events,
  firehose,
  healthlake,
  iot,
  iotAnalytics,
  iotEvents,
  iotSitewise,
  iotTwinmaker,
  ivsChat,
  kendra,
  kinesisDataAnalytics,
  lambdaDestinations,
  lambdaEdge,
  lex,
  logs,
  lookoutForMetrics,
  pinpoint,
  pipes,
  polled,
  qBusiness,
  refactorSpaces,
  s3,
  s3ObjectLambda,
  sagemaker,
  scheduler,
  secretsManager,
  securityAgent,
  ses,
  sesMailManager,
  sns,
  stepFunctions,
  systemsManager,
  transfer,
];

/** Every fact but those on polled sources. */
export const ALL_FACTS: readonly SourceFact[] = services.flatMap(({ facts = [], table = [] }) => [
  ...facts,
  ...table,
]);

/** The readers of each resource type. */
const readers = groupsOf(
  services.flatMap(({ readers: own = [], table = [] }) => [...own, ...readersOf(...table)]),
  ([type]) => type,
);

/** Custom resources have types of their own making, and are read as what they are besides. */
const typesOf = ({ type }: Resource): readonly string[] =>
  type.startsWith('Custom::') ? [type, ...CUSTOM_RESOURCE.paths.map((path) => path.type)] : [type];

/** The invocations that a resource makes; none for types that invoke no function. */
export function* invocationsOf(resource: Resource): Iterable<EventSource> {
  for (const type of typesOf(resource))
    for (const [, reader] of readers.get(type) ?? []) yield* reader(resource);
}
