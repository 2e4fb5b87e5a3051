import { describe } from '@jest/globals';
import { roleAdminAccess } from '../../src/rules/role-admin-access.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const PARAMETER = 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }';

describe('role-admin-access', () => {
  testRule(roleAdminAccess, {
    'accepts a narrow role': roleTemplate({
      statement: `- { Effect: Allow, Action: 's3:*', Resource: '*' }`,
    }),
    'accepts everything on one resource': roleTemplate({
      statement: `- { Effect: Allow, Action: '*', Resource: 'arn:aws:s3:::bucket/*' }`,
    }),
    'accepts everything under a condition': roleTemplate({
      statement: `- { Effect: Allow, Action: '*', Resource: '*', Condition: { StringEquals: { 'aws:ResourceTag/team': orders } } }`,
    }),
    'accepts everything but the rights themselves': roleTemplate({
      statement: `- { Effect: Allow, NotAction: 'iam:*', Resource: '*' }`,
    }),
    'accepts everything within a boundary': roleTemplate({
      statement: `- { Effect: Allow, Action: '*', Resource: '*' }`,
      role: 'PermissionsBoundary: arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
    }),
    'flags everything on everything': roleTemplate({
      statement: `- { Effect: Allow, Action: '*', Resource: '*' } #! OrdersRole, the role of Orders, may do everything in the account: the inline policy Inline`,
    }),
    'flags it in other words': roleTemplate({
      statement: `- { Effect: Allow, Action: '*:*', Resource: ['arn:aws:*:*:*:*'] } #! may do everything`,
    }),
    'flags it as the exclusion of next to nothing': roleTemplate({
      statement: `- { Effect: Allow, NotAction: 'aws-portal:*', Resource: '*' } #! may do everything`,
    }),
    'flags the managed policy': roleTemplate({
      role: `ManagedPolicyArns:\n  - !Sub arn:\${AWS::Partition}:iam::aws:policy/AdministratorAccess #! AdministratorAccess allows every action`,
    }),
    'flags it where it is only under a condition of the template': roleTemplate({
      head: PARAMETER,
      statement: `- !If [C, { Effect: Allow, Action: '*', Resource: '*' }, !Ref AWS::NoValue] #! may do everything`,
    }),
    'flags it in a policy of its own, at the place where it stands': roleTemplate({
      resources: `
Policy:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    Roles: [!Ref OrdersRole]
    PolicyDocument:
      Statement:
        Effect: Allow
        Action: ['*'] #! the managed policy Policy allows every action
        Resource: ['*']`,
    }),
  });
});
