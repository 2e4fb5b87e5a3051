/** EventBridge Scheduler: schedules whose target is a function, or the universal target that calls Lambda's Invoke. */
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { arnAt } from '../text/arn-template.ts';
import { matches, type SymbolicString } from '../text/symbolic-string.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { eventSourceOf } from './reading/event-source.ts';
import { mayBeFunction } from './reading/function-text.ts';
import { documentIn } from './reading/json-text.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const GROUP_ARN = 'arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${group}';

const SCHEDULE: SourceFact = {
  service: 'EventBridge Scheduler',
  what: 'schedules',
  paths: [
    { type: 'AWS::Scheduler::Schedule', item: 'Target', function: 'Arn', role: 'RoleArn', mixed: true },
  ],
  by: 'role',
  principal: 'scheduler.amazonaws.com',
  sourceArn: GROUP_ARN,
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.',
  reference: `${DOCS}/scheduler/latest/UserGuide/setting-up.html`,
};

const readers: SourceReaders = [['AWS::Scheduler::Schedule', scheduleEventSources]];

function* scheduleEventSources(schedule: Resource): Iterable<EventSource> {
  const scenarios = schedule.properties.scenarios(
    'GroupName',
    'Target.Arn',
    'Target.RoleArn',
    'Target.Input',
  );
  for (const properties of scenarios) {
    const target = properties.one('Target.Arn');
    const role = properties.one('Target.RoleArn');
    if (target === undefined) continue;
    const named = functionOf(target, properties.one('Target.Input'));
    if (named === undefined) continue;
    yield* eventSourceOf(SCHEDULE, schedule, target, {
      within: [properties],
      function: named,
      sourceArn: groupArn(schedule, properties.one('GroupName')?.text() ?? ['default']),
      ...(role ? { role } : { openReason: 'the role is not in the resource' }),
    });
  }
}

/** The function that a target stands for; undefined where it is something else. */
function functionOf(target: PropertyValue, input: PropertyValue | undefined): SymbolicString | undefined {
  const arn = target.text();
  if (matches(['arn:*:scheduler:::aws-sdk:lambda:invoke'], arn) !== 'yes')
    return mayBeFunction(arn) ? arn : undefined;
  const payload = input && documentIn(input);
  const named = payload?.root.one('FunctionName');
  return payload && named && payload.read(named);
}

/** Scheduler passes the ARN of the schedule's group when it assumes the role. */
function groupArn(schedule: Resource, group: SymbolicString): SymbolicString {
  return arnAt(schedule.template, GROUP_ARN, () => group);
}

export const scheduler: Service = {
  facts: [SCHEDULE],
  readers,
};
