/** EventBridge Scheduler: target and dead-letter queue, with the role of the target. */
import type { Resource } from '../../cloudformation/template.ts';
import { DOCS } from '../fact.ts';
import type { ServiceNeed } from './service-need.ts';
import { deadLetterNeeds, type SenderFacts, targetNeeds } from './targets.ts';

const SCHEDULE: SenderFacts = {
  sender: 'schedule',
  service: 'EventBridge Scheduler',
  reference: `${DOCS}/scheduler/latest/UserGuide/managing-targets-templated.html`,
  symptom: 'nothing arrives at the target',
};

export function* scheduleNeeds(schedule: Resource): Iterable<ServiceNeed> {
  for (const properties of schedule.properties.scenarios(
    'Target.Arn',
    'Target.RoleArn',
    'Target.DeadLetterConfig.Arn',
  )) {
    const role = properties.one('Target.RoleArn');
    const target = properties.one('Target.Arn');
    const deadLetter = properties.one('Target.DeadLetterConfig.Arn');
    if (role === undefined) continue;
    if (target !== undefined) yield* targetNeeds(SCHEDULE, schedule, target, role, properties);
    if (deadLetter !== undefined)
      yield* deadLetterNeeds(
        { ...SCHEDULE, reference: `${DOCS}/scheduler/latest/UserGuide/configuring-schedule-dlq.html` },
        schedule,
        deadLetter,
        role,
        { symptom: 'what can not be delivered is lost' },
        properties,
      );
  }
}
