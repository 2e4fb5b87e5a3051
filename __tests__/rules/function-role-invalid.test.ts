import { describe, expect, it } from '@jest/globals';
import { functionRoleInvalid } from '../../src/rules/function-role-invalid.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const withRole = (role: string, head = ''): string =>
  roleTemplate({ head, role: 'RoleName: orders' }).replace('Role: !GetAtt OrdersRole.Arn', role);

const PARAMETER = 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }';

describe('function-role-invalid', () => {
  testRule(functionRoleInvalid, {
    'accepts the ARN of the role': withRole('Role: !GetAtt OrdersRole.Arn'),
    'accepts the ARN written out': withRole('Role: arn:aws:iam::123456789012:role/service-role/orders'),
    'accepts the ARN in pieces': withRole(
      'Role: !Sub arn:${AWS::Partition}:iam::${AWS::AccountId}:role/orders',
    ),
    'accepts a parameter': withRole('Role: !Ref P', PARAMETER),
    'accepts an import': withRole('Role: !ImportValue role'),
    'accepts a dynamic reference': withRole("Role: '{{resolve:ssm:role}}'"),
    'flags the name of the role by Ref': withRole(
      'Role: !Ref OrdersRole #! The Role of Orders is the name of OrdersRole',
    ),
    'flags the name written out': withRole('Role: orders #! the name of OrdersRole, not its ARN'),
    'flags a name of nothing': withRole('Role: invoices #! "invoices", which is not the ARN of a role'),
    'leaves a Sub that was forgotten to reference-unresolved': withRole(
      "Role: 'arn:aws:iam::${AWS::AccountId}:role/orders'",
    ),
    'flags another ARN': withRole('Role: !GetAtt Orders.Arn #! which is not the ARN of a role'),
    'flags a function without a role': withRole('MemorySize: 128').replace(
      '  Orders:\n',
      '  Orders: #! Orders has no Role, so that\n',
    ),
    'flags the scenario without a role': withRole(
      'Role: !If [C, !GetAtt OrdersRole.Arn, !Ref AWS::NoValue]',
      PARAMETER,
    ).replace('  Orders:\n', '  Orders: #! Orders has no Role when `C` is false\n'),
    'accepts what SAM completes': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { Handler: index.handler, Runtime: nodejs22.x, CodeUri: src }
`,
  });

  it('mends a Ref', async () => {
    const [found] = await findingsOf(functionRoleInvalid, withRole('Role: !Ref OrdersRole'));
    expect(found?.fix?.edits.map(({ text }) => text)).toEqual(['!GetAtt OrdersRole.Arn']);
    expect(found?.snippet).toBe('Role: !GetAtt OrdersRole.Arn');
  });
});
