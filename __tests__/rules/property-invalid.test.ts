/** The rule `property-invalid`: shapes and texts that CloudFormation refuses. */
import { describe, expect, it } from '@jest/globals';
import { propertyInvalid } from '../../src/rules/property-invalid.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

const permission = (properties: string): string => `
Parameters: { Owner: { Type: String }, Wide: { Type: String } }
Conditions: { IsWide: !Equals [!Ref Wide, 'yes'] }
Resources:
  Topic: { Type: AWS::SNS::Topic }
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders
      ${properties}
`;
const right = 'Action: lambda:InvokeFunction\n      Principal: sns.amazonaws.com\n      ';

describe('property-invalid', () => {
  testRule(propertyInvalid, {
    'flags several actions of a permission': permission(
      'Principal: sns.amazonaws.com\n      Action: [lambda:InvokeFunction, lambda:InvokeFunctionUrl] #! Action is a list',
    ),
    'flags several actions in one branch': permission(
      'Principal: sns.amazonaws.com\n      Action: !If [IsWide, [lambda:InvokeFunction, lambda:GetFunction], lambda:InvokeFunction] #! Action is a list',
    ),
    'flags a principal as in a policy': permission(
      'Action: lambda:InvokeFunction\n      Principal: { Service: sns.amazonaws.com } #! Principal is a map',
    ),
    'flags several source ARNs': permission(
      `${right}SourceArn: ['arn:aws:sns:us-east-1:111122223333:a', 'arn:aws:sns:us-east-1:111122223333:b'] #! SourceArn is a list`,
    ),
    'flags an ARN as the source account': permission(
      `${right}SourceAccount: !Ref Topic #! has to be an account id of 12 digits`,
    ),
    'flags a pseudo parameter that nothing reads': permission(
      `${right}SourceAccount: AWS::AccountId #! SourceAccount is "AWS::AccountId"`,
    ),
    'flags an account id that is too short': permission(
      `${right}SourceAccount: '12345' #! SourceAccount is "12345"`,
    ),
    'flags an account id that YAML reads as an octal number': permission(
      `${right}SourceAccount: 011122223333 #! SourceAccount is "1229530843"`,
    ),
    'flags a source ARN of any account': permission(
      `${right}SourceArn: !Sub arn:aws:sns:\${AWS::Region}:*:alerts-* #! its account must not be a wildcard`,
    ),
    'flags a source ARN of any region and account': permission(
      `${right}SourceArn: 'arn:aws:execute-api:*:*:abc/*' #! its region and account must not be a wildcard`,
    ),
    'flags an account for an organization': permission(
      `${right}PrincipalOrgID: '111122223333444455556666777788889999' #! PrincipalOrgID is`,
    ),
    'flags names of managed policies where documents are needed': roleTemplate({
      role: "ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']\nPolicies: [AmazonS3ReadOnlyAccess] #! Policies[] is a text",
    }),
    'flags the configuration of a bucket': `
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      NotificationConfiguration: [{ Event: s3:ObjectCreated:*, Function: orders }] #! NotificationConfiguration is a list
`,
    'flags the configuration of a mapping, in SAM': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: orders
      EventSourceArn: arn:aws:sqs:us-east-1:111122223333:orders
      DestinationConfig: arn:aws:sqs:us-east-1:111122223333:failures #! DestinationConfig is a text
`,
  });

  it.each([
    [`${right}SourceAccount: !Ref AWS::AccountId`],
    [`${right}SourceAccount: !Ref Owner`],
    [`${right}SourceAccount: '111122223333'`],
    [`${right}SourceAccount: 111122223333`],
    [`${right}SourceAccount: !Select [4, !Split [':', !Ref Topic]]`],
    [`${right}PrincipalOrgID: o-a1b2c3d4e5`],
    [`${right}SourceArn: !ImportValue topic`],
    [`${right}SourceArn: !Sub 'arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:alerts-*'`],
    [`${right}SourceArn: 'arn:aws:s3:::alerts-*'`],
    [`${right}SourceArn: !Sub 'arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:*/*/*'`],
    // Some types take a list of one for a value.
    ['Principal: sns.amazonaws.com\n      Action: [lambda:InvokeFunction]'],
    ["Principal: sns.amazonaws.com\n      Action: !If [IsWide, 'lambda:*', lambda:InvokeFunction]"],
    [`${right}Fn::Transform: { Name: Mine }`],
  ])('accepts %s', async (properties) => {
    expect(await findingsOf(propertyInvalid, permission(properties))).toEqual([]);
  });

  it('accepts the local paths that `package` replaces, and policies of every shape that is taken', async () => {
    const template = `
Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Code: ./src, Handler: i.h, Runtime: nodejs22.x, Role: 'arn:aws:iam::111122223333:role/r' }
  Machine:
    Type: AWS::StepFunctions::StateMachine
    Properties: { RoleArn: 'arn:aws:iam::111122223333:role/r', DefinitionS3Location: machine.json }
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: a
      Roles: [r]
      PolicyDocument: '{"Statement": []}'
  Custom:
    Type: Custom::Thing
    Properties: { ServiceToken: 'arn:aws:lambda:us-east-1:111122223333:function:f', Action: [a, b] }
`;
    expect(await findingsOf(propertyInvalid, template)).toEqual([]);
  });
});
