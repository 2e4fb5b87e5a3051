import { describe, expect, it } from '@jest/globals';
import { roleWildcardResource } from '../../src/rules/role-wildcard-resource.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const on = (actions: string, resource: string, rest = ''): string =>
  roleTemplate({ statement: `- { Effect: Allow, Action: [${actions}], Resource: ${resource}${rest}` });

/** A role of a service, with one statement. */
const ofService = (service: string, statement: string): string => `
Resources:
  MachineRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: ${service} }, Action: sts:AssumeRole }]
      Policies:
        - PolicyName: access
          PolicyDocument:
            Statement: [{ Effect: Allow, ${statement} }]
`;

describe('role-wildcard-resource', () => {
  testRule(roleWildcardResource, {
    'flags a state machine that may invoke every function': ofService(
      "!Sub 'states.${AWS::Region}.amazonaws.com'",
      "Action: lambda:InvokeFunction, Resource: '*'",
    ).replace(
      "Resource: '*' }]",
      "Resource: '*' }] #! The role MachineRole may call lambda:InvokeFunction on every lambda function",
    ),
    'flags a schedule that may pass every role': ofService(
      'scheduler.amazonaws.com',
      "Action: iam:PassRole, Resource: '*'",
    ).replace("Resource: '*' }]", "Resource: '*' }] #! may call iam:PassRole on every iam role"),
    'accepts a state machine with one function': ofService(
      'states.amazonaws.com',
      "Action: lambda:InvokeFunction, Resource: 'arn:aws:lambda:*:*:function:orders'",
    ),
    'accepts a role of no service that invokes': ofService(
      'ec2.amazonaws.com',
      "Action: lambda:InvokeFunction, Resource: '*'",
    ),
    'accepts a resource by name': on('dynamodb:GetItem', `'arn:aws:dynamodb:*:*:table/Orders' }`),
    'accepts names that begin alike': on('dynamodb:GetItem', `'arn:aws:dynamodb:*:*:table/orders-*' }`),
    'accepts actions that can not be narrowed': on(
      'cloudwatch:PutMetricData, ec2:DescribeInstances',
      `'*' }`,
    ),
    'accepts facts about resources': on('dynamodb:DescribeTable, s3:GetBucketLocation', `'*' }`),
    'accepts what AWS itself allows on everything': on(
      'logs:PutLogEvents, ec2:CreateNetworkInterface',
      `'*' }`,
    ),
    'accepts a condition that narrows it': on(
      'dynamodb:GetItem',
      `'*', Condition: { StringEquals: { 'aws:ResourceTag/team': orders } } }`,
    ),
    'accepts the contents of one bucket': on('s3:GetObject', `'arn:aws:s3:::orders/*' }`),
    'accepts AWS managed policies': roleTemplate({
      role: 'ManagedPolicyArns: [arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess]',
    }),
    'flags reading data': on(
      'dynamodb:GetItem, dynamodb:DescribeTable',
      `'*' } #! OrdersRole, the role of Orders, may call dynamodb:GetItem on every dynamodb table in the account`,
    ),
    'flags writing': on('sqs:SendMessage', `'*' } #! may call sqs:SendMessage on every sqs queue`),
    'flags every table': on(
      'dynamodb:PutItem',
      `!Sub 'arn:aws:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/*' } #! every dynamodb table`,
    ),
    'flags every object of every bucket': on('s3:GetObject', `'arn:aws:s3:::*/*' } #! every s3 object`),
    'flags wildcards in actions': on(
      "'secretsmanager:Get*'",
      `'*' } #! secretsmanager:GetSecretValue on every secretsmanager secret`,
    ),
  });

  it('proposes what the function uses', async () => {
    const template = roleTemplate({
      function: 'Environment: { Variables: { TABLE: !Ref Table } }',
      resources: `
Table: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [] } }
Unused: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [] } }
Bucket: { Type: AWS::S3::Bucket }`,
      statement: `- { Effect: Allow, Action: [dynamodb:PutItem, dynamodb:DescribeTable], Resource: '*' }`,
    });
    expect((await findingsOf(roleWildcardResource, template))[0]?.snippet).toBe(
      [
        '- Effect: Allow',
        '  Action:',
        '    - dynamodb:PutItem',
        '    - dynamodb:DescribeTable',
        '  Resource:',
        '    - !GetAtt Table.Arn',
      ].join('\n'),
    );
  });

  it('proposes the inside of a bucket for its objects', async () => {
    const template = roleTemplate({
      resources: 'Bucket: { Type: AWS::S3::Bucket }',
      statement: `- { Effect: Allow, Action: s3:PutObject, Resource: '*' }`,
    });
    expect((await findingsOf(roleWildcardResource, template))[0]?.snippet).toContain(
      "- !Sub '${Bucket.Arn}/*'",
    );
  });
});
