/** IoT services that invoke functions by the function's resource policy. */
import type { SourceFact } from './sources.ts';

const DOCS = 'https://docs.aws.amazon.com';

export const IOT_RULE: SourceFact = {
  service: 'AWS IoT',
  what: 'topic rules',
  paths: [
    { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Actions[].Lambda.FunctionArn' },
    { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.ErrorAction.Lambda.FunctionArn' },
  ],
  by: 'resource-policy',
  principal: 'iot.amazonaws.com',
  sourceArn: 'arn:<partition>:iot:<region>:<account>:rule/<rule>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'the rule action fails, and messages do not reach the function',
  reference: `${DOCS}/iot/latest/developerguide/lambda-rule-action.html`,
};
