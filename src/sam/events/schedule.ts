/** `Schedule`: an EventBridge rule on a schedule. */
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import type { FunctionEventType } from './event.ts';
import { deadLetterQueue, functionRule, rulePermission } from './rule.ts';

export const schedule: FunctionEventType = {
  type: 'Schedule',
  properties: propertyTable(`
    Schedule! text
    RuleName text
    Input text
    Enabled bool
    State text
    Name text
    Description text
    DeadLetterConfig map
    RetryPolicy map
  `),
  *expand(event) {
    const { properties } = event;
    const queue = deadLetterQueue(event);
    const what = {
      ScheduleExpression: property(properties, 'Schedule'),
      Name: property(properties, 'Name'),
      Description: property(properties, 'Description'),
    };
    yield functionRule(event, what, queue.arn);
    yield* queue.resources;
    yield rulePermission(event);
  },
};
