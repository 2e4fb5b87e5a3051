import { describe } from '@jest/globals';
import { invokePermissionPublic } from '../../src/rules/invoke-permission-public.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const INVOKE = 'Action: lambda:InvokeFunction';

describe('invoke-permission-public', () => {
  testRule(invokePermissionPublic, {
    'accepts a service': template(),
    'flags everyone': template({
      permission: [INVOKE, "Principal: '*' #! lets anyone with an AWS account invoke"],
    }),
    'accepts everyone in an organization': template({
      permission: [INVOKE, "Principal: '*'", 'PrincipalOrgID: o-1234567890'],
    }),
    'accepts everyone through a function URL': template({
      permission: [INVOKE, "Principal: '*'", 'InvokedViaFunctionUrl: true'],
    }),
  });
});
