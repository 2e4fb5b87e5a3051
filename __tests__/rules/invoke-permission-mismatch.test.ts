import { describe } from '@jest/globals';
import { invokePermissionMismatch } from '../../src/rules/invoke-permission-mismatch.ts';
import { SNS, permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const [ACTION = '', PRINCIPAL = '', SOURCE = ''] = SNS;
const ALIAS = `  Live:
    Type: AWS::Lambda::Alias
    Properties: { FunctionName: !Ref Orders, FunctionVersion: '1', Name: live }`;

describe('invoke-permission-mismatch', () => {
  testRule(
    invokePermissionMismatch,
    {
      'accepts a permission that fits': template(),
      'flags another source': template({
        permission: [
          ACTION,
          PRINCIPAL,
          'SourceArn: !Ref Other #! its SourceArn is "!Ref Other" and must be "!Ref Topic"',
        ],
      }),
      'says nothing of a permission on a second function that names no source': template({
        functionName: '!Ref Refunds',
        permission: [ACTION, PRINCIPAL],
        resources: `  Refunds:
    Type: AWS::Lambda::Function
    Properties: { Role: 'arn:aws:iam::123456789012:role/orders', FunctionName: refunds }`,
      }),
      'flags another service': template({
        permission: [
          ACTION,
          'Principal: events.amazonaws.com #! its Principal is "events.amazonaws.com" and must be "sns.amazonaws.com"',
          SOURCE,
        ],
      }),
      'flags another action': template({
        permission: [
          'Action: lambda:GetFunction #! its Action is "lambda:GetFunction" and must be "lambda:InvokeFunction"',
          PRINCIPAL,
          SOURCE,
        ],
      }),
      'flags the bare function where the alias is invoked': template({
        endpoint: '!Ref Live',
        functionName: '!Ref Orders #! its FunctionName is "orders" and must be "!Ref Live"',
        resources: ALIAS,
      }),
      'flags the alias where the bare function is invoked': template({
        functionName: '!Ref Live #! its FunctionName is "!Ref Live" and must be "orders"',
        resources: ALIAS,
      }),
      'accepts the alias written out': template({
        endpoint: '!Ref Live',
        functionName: 'orders:live',
        resources: ALIAS,
      }),
      'flags another account': template({
        permission: [...SNS, "SourceAccount: '999999999999' #! its SourceAccount is"],
      }),
    },
    { account: '123456789012' },
  );
});
