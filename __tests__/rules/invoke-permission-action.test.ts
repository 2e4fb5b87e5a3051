import { describe } from '@jest/globals';
import { invokePermissionAction } from '../../src/rules/invoke-permission-action.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const FOR_SNS = ['Principal: sns.amazonaws.com', 'SourceArn: !Ref Topic'];

describe('invoke-permission-action', () => {
  testRule(invokePermissionAction, {
    'accepts invoking': template(),
    'flags every action': template({
      permission: ["Action: 'lambda:*' #! which is more than invoking", ...FOR_SNS],
    }),
    'flags an action that does not invoke': template({
      permission: [
        'Action: lambda:GetFunction #! which does not invoke the function',
        "Principal: '123456789012'",
      ],
    }),
  });
});
