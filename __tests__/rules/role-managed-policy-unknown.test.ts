import { describe, expect, it } from '@jest/globals';
import { roleManagedPolicyUnknown } from '../../src/rules/role-managed-policy-unknown.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const attached = (arn: string): string => roleTemplate({ role: `ManagedPolicyArns:\n  - ${arn}` });

describe('role-managed-policy-unknown', () => {
  testRule(roleManagedPolicyUnknown, {
    'flags policies of users and groups': `
Resources:
  Robot:
    Type: AWS::IAM::User
    Properties:
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/ReadOnlyAccess
        - arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole #! The user Robot has the policy
  Staff:
    Type: AWS::IAM::Group
    Properties:
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole #! The group Staff has the policy
`,
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
    'accepts policies of one partition, whichever it is': roleTemplate({
      role: `ManagedPolicyArns:
  - arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
  - !Sub arn:\${AWS::Partition}:iam::aws:policy/AmazonS3ReadOnlyAccess`,
    }),
    'accepts policies of two partitions that are never there together': roleTemplate({
      head: 'Parameters: { Where: { Type: String } }\nConditions: { InChina: !Equals [!Ref Where, cn] }',
      role: `ManagedPolicyArns:
  - !If [InChina, arn:aws-cn:iam::aws:policy/AmazonS3ReadOnlyAccess, arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess]
  - !If [InChina, arn:aws-cn:iam::aws:policy/AmazonSQSFullAccess, arn:aws:iam::aws:policy/AmazonSQSFullAccess]`,
    }),
    'flags policies of two partitions on one role': roleTemplate({
      role: `ManagedPolicyArns:
  - arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole #! of the partition aws-cn, beside policies of the partition aws
  - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess`,
    }),
    'flags them in SAM': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: .
      Policies:
        - arn:aws-us-gov:iam::aws:policy/AmazonS3ReadOnlyAccess #! of the partition aws-us-gov
        - arn:aws:iam::aws:policy/AmazonSQSFullAccess
`,
    "flags the path of a policy of a role that is no function's": `
Resources:
  Restore:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: backup.amazonaws.com }, Action: sts:AssumeRole }
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForRestores #! the policy of that name is "service-role/
`,
    'flags a name where an ARN is needed': attached(
      'AWSLambdaBasicExecutionRole #! which is a name: IAM takes ARNs only',
    ),
  });

  it('knows the partition by the region that is given', async () => {
    const arn = 'arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
    const of = async (region: string): Promise<readonly string[]> =>
      (await findingsOf(roleManagedPolicyUnknown, attached(arn), { region })).map(({ message }) => message);
    expect(await of('us-east-1')).toEqual([
      `OrdersRole, the role of Orders, has the policy "${arn}" of the partition aws-cn, but is deployed in the partition aws`,
    ]);
    expect(await of('cn-north-1')).toEqual([]);
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
