/** What the configurations of services ask of the roles that they are given: one file a service. */
import type { Resource } from '../../cloudformation/template.ts';
import { ruleNeeds } from './events.ts';
import { streamNeeds } from './firehose.ts';
import { filterNeeds } from './logs.ts';
import { pipeNeeds } from './pipes.ts';
import { scheduleNeeds } from './scheduler.ts';
import type { NeedReader, ServiceNeed } from './service-need.ts';
import { machineNeeds } from './step-functions.ts';

const READERS: ReadonlyMap<string, NeedReader> = new Map([
  ['AWS::Events::Rule', ruleNeeds],
  ['AWS::KinesisFirehose::DeliveryStream', streamNeeds],
  ['AWS::Logs::SubscriptionFilter', filterNeeds],
  ['AWS::Pipes::Pipe', pipeNeeds],
  ['AWS::Scheduler::Schedule', scheduleNeeds],
  ['AWS::StepFunctions::StateMachine', machineNeeds],
]);

/** The needs of a resource; none for types that are not read. */
export function* serviceNeedsOf(resource: Resource): Iterable<ServiceNeed> {
  yield* READERS.get(resource.type)?.(resource) ?? [];
}
