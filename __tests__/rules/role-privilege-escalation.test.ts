import { describe } from '@jest/globals';
import { rolePrivilegeEscalation } from '../../src/rules/role-privilege-escalation.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { testRule } from '../support/rule-tester.ts';

describe('role-privilege-escalation', () => {
  testRule(rolePrivilegeEscalation, {
    'accepts rights over one role': roleTemplate({
      statement: `- { Effect: Allow, Action: [iam:PutRolePolicy, sts:AssumeRole], Resource: 'arn:aws:iam::123456789012:role/one' }`,
    }),
    'accepts roles that begin alike': roleTemplate({
      statement: `- { Effect: Allow, Action: [iam:AttachRolePolicy], Resource: 'arn:aws:iam::*:role/orders-*' }`,
    }),
    'accepts passing one role': roleTemplate({
      statement: `
- { Effect: Allow, Action: lambda:CreateFunction, Resource: '*' }
- { Effect: Allow, Action: iam:PassRole, Resource: !GetAtt OrdersRole.Arn }`,
    }),
    'accepts passing any role without anything to run': roleTemplate({
      statement: `- { Effect: Allow, Action: iam:PassRole, Resource: '*' }`,
    }),
    'accepts passing to another service': roleTemplate({
      statement: `
- { Effect: Allow, Action: lambda:CreateFunction, Resource: '*' }
- { Effect: Allow, Action: iam:PassRole, Resource: '*', Condition: { StringEquals: { 'iam:PassedToService': events.amazonaws.com } } }`,
    }),
    'accepts a boundary that forbids it': roleTemplate({
      statement: `- { Effect: Allow, Action: 'iam:*', Resource: '*' }`,
      role: 'PermissionsBoundary: arn:aws:iam::aws:policy/AmazonS3FullAccess',
    }),
    'accepts a Deny': roleTemplate({
      statement: `
- { Effect: Allow, Action: 'iam:Put*', Resource: '*' }
- { Effect: Deny, Action: 'iam:Put*', Resource: '*' }`,
    }),
    'accepts a condition that narrows it': roleTemplate({
      statement: `- { Effect: Allow, Action: iam:AttachRolePolicy, Resource: '*', Condition: { ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess' } } }`,
    }),
    'leaves administrators to another rule': roleTemplate({
      statement: `- { Effect: Allow, Action: '*', Resource: '*' }`,
    }),
    'flags writing policies': roleTemplate({
      statement: `- { Effect: Allow, Action: iam:PutRolePolicy, Resource: '*' } #! can write any policy into its own role: the inline policy Inline allows iam:PutRolePolicy on everything`,
    }),
    'flags assuming any role': roleTemplate({
      statement: `- { Effect: Allow, Action: sts:AssumeRole, Resource: 'arn:aws:iam::*:role/*' } #! assume any role that trusts the account`,
    }),
    'flags the combination, in two statements': roleTemplate({
      statement: `
- { Effect: Allow, Action: 'lambda:*', Resource: 'arn:aws:lambda:*:*:function:*' } #! put its code into any function
- { Effect: Allow, Action: iam:PassRole, Resource: '*', Condition: { StringEquals: { 'iam:PassedToService': lambda.amazonaws.com } } }`,
    }),
    'flags passing any role to what can be created': roleTemplate({
      statement: `
- { Effect: Allow, Action: [states:CreateStateMachine], Resource: '*' }
- { Effect: Allow, Action: [iam:PassRole], Resource: '*' } #! iam:PassRole with states:CreateStateMachine on everything`,
    }),
    'flags an AWS managed policy': roleTemplate({
      role: 'ManagedPolicyArns:\n  - arn:aws:iam::aws:policy/AWSLambdaExecute',
      statement: `- { Effect: Allow, Action: iam:*, Resource: '*' } #! attach AdministratorAccess to its own role`,
    }),
  });
});
