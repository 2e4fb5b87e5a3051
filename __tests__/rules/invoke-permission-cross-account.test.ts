import { describe } from '@jest/globals';
import { invokePermissionCrossAccount } from '../../src/rules/invoke-permission-cross-account.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const INVOKE = 'Action: lambda:InvokeFunction';

describe('invoke-permission-cross-account', () => {
  testRule(
    invokePermissionCrossAccount,
    {
      'accepts a service': template(),
      'tells of another account': template({
        permission: [INVOKE, "Principal: '999999999999' #! lets account 999999999999 invoke"],
      }),
      'tells of a role of another account': template({
        permission: [
          INVOKE,
          'Principal: arn:aws:iam::999999999999:role/caller #! lets account 999999999999 invoke',
        ],
      }),
      'says nothing of the own account': template({ permission: [INVOKE, "Principal: '123456789012'"] }),
      'says nothing of the account that it is deployed to': template({
        permission: [INVOKE, 'Principal: !Ref AWS::AccountId'],
      }),
      'says nothing of an account that is not known': template({
        head: 'Parameters: { Account: { Type: String } }',
        permission: [INVOKE, 'Principal: !Ref Account'],
      }),
    },
    { account: '123456789012' },
  );
});
