/** `EventBridgeRule`, and `CloudWatchEvent` as it was called before: an EventBridge rule with a pattern. */
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import type { FunctionEventType } from './event.ts';
import { deadLetterQueue, functionRule, rulePermission } from './rule.ts';

function ruleEvent(type: string): FunctionEventType {
  return {
    type,
    properties: propertyTable(`
      EventBusName text
      RuleName text
      Pattern map
      DeadLetterConfig map
      RetryPolicy map
      Input text
      InputPath text
      Target map
      Enabled bool
      State text
      InputTransformer map
    `),
    *expand(event) {
      const { properties } = event;
      const queue = deadLetterQueue(event);
      yield* queue.resources;
      const what = {
        EventBusName: property(properties, 'EventBusName'),
        EventPattern: property(properties, 'Pattern'),
        Name: property(properties, 'RuleName'),
      };
      yield functionRule(event, what, queue.arn);
      yield rulePermission(event);
    },
  };
}

export const eventBridgeRule = ruleEvent('EventBridgeRule');
export const cloudWatchEvent = ruleEvent('CloudWatchEvent');
