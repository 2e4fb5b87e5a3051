import { describe } from '@jest/globals';
import { invokePermissionConditional } from '../../src/rules/invoke-permission-conditional.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const CONDITIONS = `Parameters: { Env: { Type: String, AllowedValues: [dev, prod] }, Debug: { Type: String } }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Equals [!Ref Env, dev]
  NotDev: !Not [!Condition IsDev]
  IsDebug: !Equals [!Ref Debug, 'yes']`;
const onSubscription = (text: string, condition: string): string =>
  text.replace('Type: AWS::SNS::Subscription', `Type: AWS::SNS::Subscription\n    Condition: ${condition}`);

describe('invoke-permission-conditional', () => {
  testRule(invokePermissionConditional, {
    'accepts both without conditions': template({ head: CONDITIONS }),
    'accepts both under the same condition': onSubscription(
      template({ head: CONDITIONS, attributes: 'Condition: IsProd' }),
      'IsProd',
    ),
    'accepts conditions that come to the same': onSubscription(
      template({ head: CONDITIONS, attributes: 'Condition: NotDev' }),
      'IsProd',
    ),
    'flags a permission under a condition': template({
      head: CONDITIONS,
      attributes: 'Condition: IsProd #! its permission Allow is not there, when `IsProd` is false',
    }),
    'flags conditions that exclude each other in part': onSubscription(
      template({
        head: CONDITIONS,
        attributes: 'Condition: IsDebug #! when `IsProd` is true and `IsDebug` is false',
      }),
      'IsProd',
    ),
    'accepts two permissions that cover all there is': template({
      head: CONDITIONS,
      attributes: 'Condition: IsProd',
      resources: `  AllowDev:
    Type: AWS::Lambda::Permission
    Condition: IsDev
    Properties: { FunctionName: !Ref Orders, Action: lambda:InvokeFunction, Principal: sns.amazonaws.com, SourceArn: !Ref Topic }`,
    }),
  });
});
