/** `CloudWatchLogs`: a subscription filter on a log group. */
import { sub } from '../draft.ts';
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import type { FunctionEventType } from './event.ts';
import { permission } from './permission.ts';

export const cloudWatchLogs: FunctionEventType = {
  type: 'CloudWatchLogs',
  properties: propertyTable(`
    LogGroupName! text
    FilterPattern! text
  `),
  *expand(event, context) {
    const logGroup = property(event.properties, 'LogGroupName');
    const grant = permission(event, 'logs.amazonaws.com', {
      sourceArn: sub(
        `arn:${context.partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${__LogGroupName__}:*`,
        { __LogGroupName__: logGroup },
      ),
    });
    yield grant;
    yield {
      id: event.id,
      type: 'AWS::Logs::SubscriptionFilter',
      at: event.at,
      attributes: { ...event.target.attributes, DependsOn: [grant.id] },
      properties: {
        LogGroupName: logGroup,
        FilterPattern: property(event.properties, 'FilterPattern'),
        DestinationArn: event.target.arn,
      },
    };
  },
};
