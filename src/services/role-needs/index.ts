/** What the configurations of services ask of the roles that they are given: one file a service. */
import type { Resource } from '../../cloudformation/template.ts';
import { groupsOf } from '../../groups.ts';
import { apiNeeds, integrationV2Needs, methodNeeds } from './apigateway.ts';
import { dataSourceNeeds } from './appsync.ts';
import { ruleNeeds } from './events.ts';
import { streamNeeds } from './firehose.ts';
import { handedReaders } from './handed.ts';
import { topicRuleNeeds } from './iot.ts';
import { destinationNeeds, filterNeeds } from './logs.ts';
import { pipeNeeds } from './pipes.ts';
import { scheduleNeeds } from './scheduler.ts';
import type { NeedReader, ServiceNeed } from './service-need.ts';
import { machineNeeds } from './step-functions.ts';

/** The readers of each resource type. */
const READERS: ReadonlyMap<string, readonly (readonly [type: string, reader: NeedReader])[]> = groupsOf(
  [
    ['AWS::ApiGateway::Method', methodNeeds],
    ['AWS::ApiGateway::RestApi', apiNeeds],
    ['AWS::ApiGatewayV2::Api', apiNeeds],
    ['AWS::ApiGatewayV2::Integration', integrationV2Needs],
    ['AWS::AppSync::DataSource', dataSourceNeeds],
    ['AWS::Events::Rule', ruleNeeds],
    ['AWS::IoT::TopicRule', topicRuleNeeds],
    ['AWS::KinesisFirehose::DeliveryStream', streamNeeds],
    ['AWS::Logs::Destination', destinationNeeds],
    ['AWS::Logs::SubscriptionFilter', filterNeeds],
    ['AWS::Pipes::Pipe', pipeNeeds],
    ['AWS::Scheduler::Schedule', scheduleNeeds],
    ['AWS::StepFunctions::StateMachine', machineNeeds],
    ...handedReaders,
  ],
  ([type]) => type,
);

/** The needs of a resource; none for types that are not read. */
export function* serviceNeedsOf(resource: Resource): Iterable<ServiceNeed> {
  for (const [, reader] of READERS.get(resource.type) ?? []) yield* reader(resource);
}
