import { describe, expect, it } from '@jest/globals';
import { roleManagedPolicyUnknown } from '../../src/rules/role-managed-policy-unknown.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const attached = (arn: string): string => roleTemplate({ role: `ManagedPolicyArns:\n  - ${arn}` });

describe('role-managed-policy-unknown', () => {
  testRule(roleManagedPolicyUnknown, {
    'accepts policies that exist': attached('arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'),
    'accepts any partition': attached(
      '!Sub arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole',
    ),
    'accepts policies of the account': attached('arn:aws:iam::123456789012:policy/Anything'),
    'accepts what is open': roleTemplate({
      head: 'Parameters: { P: { Type: String } }',
      role: 'ManagedPolicyArns: [!Ref P, !Sub "arn:aws:iam::aws:policy/${P}"]',
    }),
    'flags a path that is missing': attached(
      'arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole #! the policy of that name is "service-role/AWSLambdaBasicExecutionRole"',
    ),
    'flags a path that is too much': attached(
      'arn:aws:iam::aws:policy/service-role/AWSXRayDaemonWriteAccess #! the policy of that name is "AWSXRayDaemonWriteAccess"',
    ),
    'flags a name that nobody knows': attached(
      'arn:aws:iam::aws:policy/AmazonS3ReadOnly #! which AWS is not known to have',
    ),
    'flags a boundary': roleTemplate({
      role: 'PermissionsBoundary: arn:aws:iam::aws:policy/PowerUser #! which AWS is not known to have',
    }),
    'flags a name where an ARN is needed': attached(
      'AWSLambdaBasicExecutionRole #! which is a name: IAM takes ARNs only',
    ),
  });

  it('mends the path, and is no more than a warning where a policy may be new', async () => {
    const [moved] = await findingsOf(
      roleManagedPolicyUnknown,
      attached('!Sub arn:${AWS::Partition}:iam::aws:policy/AWSLambdaRole'),
    );
    expect(moved?.fix?.edits.map(({ text }) => text)).toEqual([
      '!Sub arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaRole',
    ]);
    expect(moved?.help).toBe('Attach "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaRole".');
    const [unknown] = await findingsOf(
      roleManagedPolicyUnknown,
      attached('arn:aws:iam::aws:policy/AmazonS3ReadOnly'),
    );
    expect(unknown?.severity).toBe('warning');
    expect(unknown?.help).toBe('Attach "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess".');
  });
});
