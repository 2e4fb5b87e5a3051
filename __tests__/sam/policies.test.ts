import { describe, expect, it } from '@jest/globals';
import { policyTemplates } from '../../src/sam/policies.ts';
import { expand, expandTemplate, functionWith } from './expand.ts';

function role(policies: string, more = ''): Record<string, unknown> {
  const { resources, problems } = expand(functionWith(`${more}      Policies:\n${policies}`));
  expect(problems).toEqual([]);
  return resources.HelloRole?.Properties ?? {};
}

describe('Policies', () => {
  it('takes managed policies by name, by ARN and by reference, each once', () => {
    expect(
      role(`        - AWSLambdaBasicExecutionRole
        - AmazonS3ReadOnlyAccess
        - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
        - arn:aws:iam::123456789012:policy/own
        - !Ref Own
        - NoSuchPolicyAnywhere
`).ManagedPolicyArns,
    ).toEqual([
      'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
      'arn:aws:iam::123456789012:policy/own',
      { Ref: 'Own' },
      'NoSuchPolicyAnywhere',
    ]);
  });

  it('takes documents, named by their place in the list', () => {
    expect(
      role(`        - AmazonS3ReadOnlyAccess
        - Statement: [{ Effect: Allow, Action: 's3:GetObject', Resource: '*' }]
`).Policies,
    ).toEqual([
      {
        PolicyName: 'HelloRolePolicy1',
        PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] },
      },
    ]);
  });

  it('fills policy templates', () => {
    expect(
      role('        - SQSPollerPolicy: { QueueName: !GetAtt Queue.QueueName }\n').Policies,
    ).toMatchObject([
      {
        PolicyDocument: {
          Statement: [
            {
              Action: [
                'sqs:ChangeMessageVisibility',
                'sqs:ChangeMessageVisibilityBatch',
                'sqs:DeleteMessage',
                'sqs:DeleteMessageBatch',
                'sqs:GetQueueAttributes',
                'sqs:ReceiveMessage',
              ],
              Resource: {
                'Fn::Sub': [
                  'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}',
                  { queueName: { 'Fn::GetAtt': ['Queue', 'QueueName'] } },
                ],
              },
            },
          ],
        },
      },
    ]);
  });

  it('knows all 81 policy templates, each with statements', () => {
    expect(policyTemplates().size).toBe(81);
    for (const { statements } of policyTemplates().values()) expect(statements.length).toBeGreaterThan(0);
  });

  it('takes a choice apart, so that each branch is what it stands for', () => {
    const properties = role(`        - !If [IsProd, AmazonS3FullAccess, !Ref AWS::NoValue]
        - !If [IsProd, { SNSCrudPolicy: { TopicName: t } }, { Statement: [] }]
`);
    expect(properties.ManagedPolicyArns).toContainEqual({
      'Fn::If': ['IsProd', 'arn:aws:iam::aws:policy/AmazonS3FullAccess', { Ref: 'AWS::NoValue' }],
    });
    expect(properties.Policies).toMatchObject([
      {
        'Fn::If': [
          'IsProd',
          { PolicyName: 'HelloRolePolicy1', PolicyDocument: { Statement: [{ Effect: 'Allow' }] } },
          { PolicyName: 'HelloRolePolicy1', PolicyDocument: { Statement: [] } },
        ],
      },
    ]);
  });

  it.each([
    [
      '- Effect: Allow\n          Action: x',
      '10',
      'A policy of `Hello` is neither a managed policy, nor a policy template, nor a document with `Statement`',
    ],
    ['- S3ReadPolicy: {}', '10', 'The policy template `S3ReadPolicy` of `Hello` lacks `BucketName`'],
    ['- S3ReadPolicy', '0', ''],
    [
      '- !If [C, AmazonS3FullAccess, { Statement: [] }]',
      '10',
      'A policy of `Hello` is a managed policy or a policy document, depending on a condition',
    ],
  ])('refuses %j', (policy, line, message) => {
    const { problems } = expand(functionWith(`      Policies:\n        ${policy}\n`));
    expect(problems).toEqual(message === '' ? [] : [`${line} template-unreadable: ${message}`]);
  });
});

describe('sam-policies-ignored', () => {
  it('finds policies, a boundary and a trust policy beside a role', () => {
    const { problems, resources } = expand(
      functionWith(`      Role: !GetAtt Own.Arn
      Policies: [AmazonS3ReadOnlyAccess]
      PermissionsBoundary: arn:aws:iam::123456789012:policy/limit
`),
    );
    expect(problems).toEqual([
      '10 sam-policies-ignored: SAM ignores `Policies` of `Hello`, because its `Role` is set',
      '11 sam-policies-ignored: SAM ignores `PermissionsBoundary` of `Hello`, because its `Role` is set',
    ]);
    expect(resources).not.toHaveProperty('HelloRole');
  });

  it.each([
    ['no role', 'Policies: [AmazonS3ReadOnlyAccess]'],
    ['no policies', 'Role: !GetAtt Own.Arn'],
    ['an empty list', 'Role: !GetAtt Own.Arn\n      Policies: []'],
    [
      'a role only under a condition',
      'Role: !If [C, !Ref R, !Ref AWS::NoValue]\n      Policies: [AmazonS3ReadOnlyAccess]',
    ],
  ])('says nothing of %s', (_, properties) => {
    expect(expand(functionWith(`      ${properties}\n`)).problems).toEqual([]);
  });

  it('says nothing of a boundary that comes from Globals', () => {
    const { problems } = expandTemplate(
      `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { PermissionsBoundary: 'arn:aws:iam::123456789012:policy/limit' } }
Resources:
${functionWith('      Role: !GetAtt Own.Arn\n')}`,
    );
    expect(problems).toEqual([]);
  });
});
