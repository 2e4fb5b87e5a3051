/** `Schedule`: an EventBridge rule on a schedule. */
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import type { FunctionEventType } from './event.ts';
import { permission } from './permission.ts';
import { deadLetterQueue, ruleState, ruleTarget } from './rule.ts';

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
    yield {
      id: event.id,
      type: 'AWS::Events::Rule',
      at: event.at,
      attributes: event.target.attributes,
      properties: {
        ScheduleExpression: property(properties, 'Schedule'),
        State: ruleState(event),
        Name: property(properties, 'Name'),
        Description: property(properties, 'Description'),
        Targets: [ruleTarget(event, queue.arn)],
      },
    };
    yield* queue.resources;
    yield permission(event, 'events.amazonaws.com', { sourceArn: { 'Fn::GetAtt': [event.id, 'Arn'] } });
  },
};
