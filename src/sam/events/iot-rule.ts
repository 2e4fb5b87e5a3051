/** `IoTRule`: a rule on MQTT messages. */
import { ref, sub } from '../draft.ts';
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import { isTruthy } from '../value.ts';
import type { FunctionEventType } from './event.ts';
import { permission } from './permission.ts';

export const iotRule: FunctionEventType = {
  type: 'IoTRule',
  properties: propertyTable(`
    Sql! text
    AwsIotSqlVersion text
  `),
  *expand(event, context) {
    yield permission(event, 'iot.amazonaws.com', {
      sourceArn: sub(`arn:${context.partition}:iot:\${AWS::Region}:\${AWS::AccountId}:rule/\${RuleName}`, {
        RuleName: ref(event.id),
      }),
      sourceAccount: sub('${AWS::AccountId}'),
    });
    const version = property(event.properties, 'AwsIotSqlVersion');
    yield {
      id: event.id,
      type: 'AWS::IoT::TopicRule',
      at: event.at,
      attributes: event.target.attributes,
      properties: {
        TopicRulePayload: {
          Sql: property(event.properties, 'Sql'),
          RuleDisabled: false,
          Actions: [{ Lambda: { FunctionArn: event.target.arn } }],
          AwsIotSqlVersion: isTruthy(version) ? version : undefined,
        },
      },
    };
  },
};
