import { describe } from '@jest/globals';
import { roleLoggingPermission } from '../../src/rules/role-logging-permission.ts';
import { type Parts, roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const PARAMETER = 'Parameters: { P: { Type: String } }';

const accepted = (statement: string, parts: Parts = {}): string =>
  roleTemplate({ role: 'Path: /', statement, ...parts });

const flagged = (parts: Parts, words: string): string =>
  roleTemplate({ role: 'Path: /', ...parts }).replace('  OrdersRole:\n', `  OrdersRole: #! ${words}\n`);

describe('role-logging-permission', () => {
  testRule(roleLoggingPermission, {
    'accepts the managed policy': roleTemplate(),
    'accepts the actions on everything': accepted(`- { Effect: Allow, Action: 'logs:*', Resource: '*' }`),
    'accepts the actions on the log group of the function': accepted(
      `- { Effect: Allow, Action: [logs:CreateLogStream, logs:PutLogEvents], Resource: !Sub 'arn:aws:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:/aws/lambda/\${Orders}:*' }`,
    ),
    'accepts all log groups of functions': accepted(
      `- { Effect: Allow, Action: [logs:CreateLogStream, logs:PutLogEvents], Resource: 'arn:aws:logs:*:*:log-group:/aws/lambda/*' }`,
    ),
    'accepts a log group of its own': accepted(
      `- { Effect: Allow, Action: [logs:CreateLogStream, logs:PutLogEvents], Resource: !GetAtt Group.Arn }`,
      {
        function: 'LoggingConfig: { LogGroup: !Ref Group }',
        resources: 'Group: { Type: AWS::Logs::LogGroup }',
      },
    ),
    'accepts a managed policy that is open': roleTemplate({
      head: PARAMETER,
      role: 'ManagedPolicyArns: [!Ref P]',
    }),
    'accepts a Deny, which is meant': accepted(`- { Effect: Deny, Action: 'logs:*', Resource: '*' }`),
    'accepts a policy of its own': roleTemplate({
      role: 'Path: /',
      resources: `
Policy:
  Type: AWS::IAM::Policy
  Properties:
    PolicyName: logs
    Roles: [!Ref OrdersRole]
    PolicyDocument: { Statement: { Effect: Allow, Action: 'logs:*', Resource: '*' } }`,
    }),
    'accepts a statement for this function only': accepted(
      `- { Effect: Allow, Action: 'logs:*', Resource: '*', Condition: { ArnEquals: { 'lambda:SourceFunctionArn': !GetAtt Orders.Arn } } }`,
    ),
    'flags a role without any policy': flagged(
      {},
      'logs:CreateLogStream and logs:PutLogEvents, so that Orders',
    ),
    'flags a role that lacks one action': flagged(
      { statement: `- { Effect: Allow, Action: logs:CreateLogStream, Resource: '*' }` },
      'does not allow logs:PutLogEvents, so that',
    ),
    'flags a log group of another function': flagged(
      {
        statement: `- { Effect: Allow, Action: 'logs:*', Resource: 'arn:aws:logs:*:*:log-group:/aws/lambda/invoices:*' }`,
        function: 'FunctionName: orders',
      },
      'so that Orders',
    ),
    'flags a log group of its own that is not allowed': flagged(
      {
        statement: `- { Effect: Allow, Action: 'logs:*', Resource: 'arn:aws:logs:*:*:log-group:/aws/lambda/*' }`,
        function: 'LoggingConfig: { LogGroup: /orders }',
      },
      'so that Orders',
    ),
  });
});
