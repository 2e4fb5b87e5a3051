import { describe, expect, it } from '@jest/globals';
import { roleSourcePermission } from '../../src/rules/role-source-permission.ts';
import { LOGS, type Parts, roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const queue = (announced = '', more: Parts = {}): string =>
  roleTemplate({
    ...more,
    resources: `
Queue: { Type: AWS::SQS::Queue }
Other: { Type: AWS::SQS::Queue }
Mapping:
  Type: AWS::Lambda::EventSourceMapping
  Properties:
    FunctionName: !Ref Orders
    EventSourceArn: !GetAtt Queue.Arn${announced === '' ? '' : ` #! ${announced}`}`,
  });

const ALL = 'sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes';

describe('role-source-permission', () => {
  testRule(roleSourcePermission, {
    'accepts the actions on the queue': queue('', {
      statement: `- { Effect: Allow, Action: [${ALL}], Resource: !GetAtt Queue.Arn }`,
    }),
    'accepts the managed policy': queue('', {
      role: `ManagedPolicyArns: ['${LOGS}', arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole]`,
    }),
    'accepts a managed policy that is open': queue('', {
      head: 'Parameters: { P: { Type: String } }',
      role: 'ManagedPolicyArns: [!Ref P]',
    }),
    'accepts a statement under conditions that may hold': queue('', {
      statement: `- { Effect: Allow, Action: 'sqs:*', Resource: '*', Condition: { StringEquals: { 'aws:RequestTag/x': y } } }`,
    }),
    'flags a statement for the code of the function, as Lambda itself polls': queue('does not allow', {
      statement: `- { Effect: Allow, Action: 'sqs:*', Resource: '*', Condition: { ArnEquals: { 'lambda:SourceFunctionArn': !GetAtt Orders.Arn } } }`,
    }),
    'flags a role without them': queue(`role OrdersRole, which does not allow ${ALL} on`),
    'flags a single action': queue('does not allow sqs:DeleteMessage on', {
      statement: `- { Effect: Allow, Action: [sqs:ReceiveMessage, sqs:GetQueueAttributes], Resource: '*' }`,
    }),
    'flags the right actions on another queue': queue('does not allow', {
      statement: `- { Effect: Allow, Action: [${ALL}], Resource: !GetAtt Other.Arn }`,
    }),
    'flags a boundary that does not allow it': queue('does not allow sqs:ReceiveMessage', {
      statement: `- { Effect: Allow, Action: 'sqs:*', Resource: '*' }`,
      role: `PermissionsBoundary: arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`,
    }),
    'flags a Deny': queue('does not allow sqs:DeleteMessage on', {
      statement: `
- { Effect: Allow, Action: 'sqs:*', Resource: '*' }
- { Effect: Deny, Action: 'sqs:Delete*', Resource: '*' }`,
    }),
    'flags the scenario in which it is missing': queue('when `C` is false', {
      head: 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }',
      statement: `- !If [C, { Effect: Allow, Action: 'sqs:*', Resource: '*' }, !Ref AWS::NoValue]`,
    }),
  });

  it('says where the actions are allowed, and what to paste', async () => {
    const [found] = await findingsOf(
      roleSourcePermission,
      queue('', {
        statement: `- { Effect: Allow, Action: [${ALL}], Resource: 'arn:aws:sqs:*:*:invoices-dlq' }`,
      }).replace(
        'Queue: { Type: AWS::SQS::Queue }',
        'Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: orders } }',
      ),
    );
    expect(found?.help).toContain('the inline policy Inline allows it on arn:aws:sqs:*:*:invoices-dlq only');
    expect(found?.message).toContain('permissions to call ReceiveMessage on SQS');
    expect(found?.snippet).toBe(
      [
        '- Effect: Allow',
        '  Action:',
        '    - sqs:ReceiveMessage',
        '    - sqs:DeleteMessage',
        '    - sqs:GetQueueAttributes',
        '  Resource: !GetAtt Queue.Arn',
      ].join('\n'),
    );
    expect(found?.resources).toEqual(['Mapping', 'Orders', 'OrdersRole']);
  });
});
