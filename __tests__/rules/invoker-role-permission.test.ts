import { describe } from '@jest/globals';
import { invokerRolePermission } from '../../src/rules/invoker-role-permission.ts';
import { invokerTemplate as template } from '../support/invoker-templates.ts';
import { testRule } from '../support/rule-tester.ts';

describe('invoker-role-permission', () => {
  testRule(invokerRolePermission, {
    'accepts a role that may': template(),
    'accepts a wider one': template({ action: 'lambda:*', resource: "'*'" }),
    'flags a role that may do something else': template({
      action: 'lambda:GetFunction',
      target:
        '!GetAtt Orders.Arn #! through the role Invoker, which does not allow lambda:InvokeFunction on Orders',
    }),
    'flags the function where the alias is invoked': template({
      target: '!Ref Live #! invokes Orders:live through the role Invoker',
    }),
    'accepts the alias where that is allowed': template({ target: '!Ref Live', resource: '!Ref Live' }),
    'flags the scenario in which it may not': template({
      head: 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }',
      action: '!If [C, lambda:InvokeFunction, lambda:GetFunction]',
      target: '!GetAtt Orders.Arn #! on Orders, when `C` is false',
    }),
    'leaves a parameter undecided': template({
      head: 'Parameters: { P: { Type: String } }',
      resource: '!Ref P',
    }),
  });
});
