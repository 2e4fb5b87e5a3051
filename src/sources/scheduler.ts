/** EventBridge Scheduler: schedules whose target is a function, or the universal target that calls Lambda's Invoke. */
import type { Resource, View } from '../cloudformation/stack.ts';
import { SCHEDULE } from '../data/sources-workflow.ts';
import { concat, matches, type Text } from '../text/symbolic-string.ts';
import { draftOf } from './draft.ts';
import { mayBeFunction } from './function-text.ts';
import { documentIn } from './json-text.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';

export const scheduler: SourceReaders = [['AWS::Scheduler::Schedule', scheduleDrafts]];

function* scheduleDrafts(schedule: Resource): Iterable<InvocationDraft> {
  const scenarios = schedule.properties.cases('GroupName', 'Target.Arn', 'Target.RoleArn', 'Target.Input');
  for (const scenario of scenarios) {
    const target = scenario.one('Target.Arn');
    const role = scenario.one('Target.RoleArn');
    if (target === undefined) continue;
    const named = functionOf(target, scenario.one('Target.Input'));
    if (named === undefined) continue;
    yield* draftOf(SCHEDULE, schedule, target, {
      within: [scenario],
      function: named,
      sourceArn: groupArn(schedule, scenario.one('GroupName')?.text() ?? ['default']),
      ...(role ? { role } : { openReason: 'the role is not in the resource' }),
    });
  }
}

/** The function that a target stands for; undefined where it is something else. */
function functionOf(target: View, input: View | undefined): Text | undefined {
  const arn = target.text();
  if (matches(['arn:*:scheduler:::aws-sdk:lambda:invoke'], arn) !== 'yes')
    return mayBeFunction(arn) ? arn : undefined;
  const payload = input && documentIn(input);
  const named = payload?.root.one('FunctionName');
  return payload && named && payload.read(named);
}

/** Scheduler passes the ARN of the schedule's group when it assumes the role. */
function groupArn(schedule: Resource, group: Text): Text {
  const { partition, region, account } = schedule.stack;
  return concat('arn:', partition, ':scheduler:', region, ':', account, ':schedule-group/', group);
}
