import { describe } from '@jest/globals';
import { serviceRoleTrust } from '../../src/rules/service-role-trust.ts';
import { testRule } from '../support/rule-tester.ts';

interface Parts {
  /** The whole trust policy, with what is announced. */
  readonly trust?: string;
  /** `Principal` of a trust policy of one statement. */
  readonly principal?: string;
  readonly action?: string;
  readonly rest?: string;
  readonly head?: string;
  readonly user?: string;
}

const STREAM = `
  Records:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      ExtendedS3DestinationConfiguration: { BucketARN: 'arn:aws:s3:::archive', RoleARN: !GetAtt Role.Arn }`;
const MACHINE = `
  Machine: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: !GetAtt Role.Arn, DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}' } }`;
const SOURCE = `
  Source: { Type: AWS::AppSync::DataSource, Properties: { ApiId: x, Name: orders, Type: AMAZON_DYNAMODB, ServiceRoleArn: !GetAtt Role.Arn } }`;

const template = ({
  principal = '{ Service: firehose.amazonaws.com }',
  action = 'sts:AssumeRole',
  rest = '',
  trust = `
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: ${action}
            Principal: ${principal}${rest}`,
  head = '',
  user = STREAM,
}: Parts = {}): string => `${head}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Path: /${trust}
      Policies:
        - PolicyName: archive
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: [s3:AbortMultipartUpload, s3:GetBucketLocation, s3:GetObject, s3:ListBucket, s3:ListBucketMultipartUploads, s3:PutObject]
                Resource: ['arn:aws:s3:::archive', 'arn:aws:s3:::archive/*']${user}
`;

const PARAMETER = 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }';

describe('service-role-trust', () => {
  testRule(serviceRoleTrust, {
    'accepts a role that trusts the service': template(),
    'accepts one that trusts others besides': template({
      principal: '{ Service: [lambda.amazonaws.com, firehose.amazonaws.com] }',
    }),
    'accepts everyone': template({ principal: "{ AWS: '*' }" }),
    'accepts the suffix of the partition': template({
      principal: '{ Service: !Sub "firehose.${AWS::URLSuffix}" }',
    }),
    'leaves the suffix of China undecided': template({ principal: '{ Service: firehose.amazonaws.com.cn }' }),
    'leaves a parameter undecided': template({ head: PARAMETER, principal: '{ Service: !Ref P }' }),
    'leaves an included trust policy alone': template({
      trust:
        "\n      AssumeRolePolicyDocument: { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: s3://a/b } } }",
    }),
    'leaves a condition on the external id alone': template({
      rest: "\n            Condition: { StringEquals: { 'sts:ExternalId': !Ref AWS::AccountId } }",
    }),
    'leaves a regional principal of a service undecided that documents none': template({
      principal: '{ Service: firehose.eu-west-1.amazonaws.com }',
    }),
    'flags a role that trusts another service': template({
      principal:
        '{ Service: s3.amazonaws.com } #! Records hands the role Role to Amazon Data Firehose, but it does not trust firehose.amazonaws.com: it trusts only "s3.amazonaws.com"',
    }),
    'flags a role that trusts the account': template({
      principal:
        '{ AWS: !Sub "arn:aws:iam::${AWS::AccountId}:root" } #! does not trust firehose.amazonaws.com',
    }),
    'flags an ARN that names no account': template({
      principal: "{ AWS: 'arn:aws:iam:::root' } #! does not trust firehose.amazonaws.com",
    }),
    'flags a role that trusts what another stack exports as an ARN': template({
      principal: '{ AWS: !ImportValue DeployRoleArn } #! does not trust firehose.amazonaws.com',
    }),
    'flags another action': template({
      action: 'sts:TagSession #! only "sts:TagSession", not "sts:AssumeRole"',
    }),
    'flags a role without a trust policy': template({ trust: '' }).replace(
      '  Role:\n',
      '  Role: #! it has no trust policy (AssumeRolePolicyDocument)\n',
    ),
    'flags a trust policy that is a broken JSON text': template({
      trust: `\n      AssumeRolePolicyDocument: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "firehose.amazonaws.com"}, "Action": "sts:AssumeRole"}' #! its trust policy is a text that is no JSON`,
    }),
    'accepts a trust policy as a JSON text': template({
      trust: `\n      AssumeRolePolicyDocument: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "firehose.amazonaws.com"}, "Action": "sts:AssumeRole"}]}'`,
    }),
    'flags the scenario in which the trust lacks': template({
      head: PARAMETER,
      principal:
        '{ Service: !If [C, firehose.amazonaws.com, s3.amazonaws.com] } #! when `C` is false: it trusts only',
    }),
    'accepts a role that is handed over only where it trusts': template({
      head: PARAMETER,
      principal: '{ Service: !If [C, firehose.amazonaws.com, s3.amazonaws.com] }',
      user: STREAM.replace('    Type:', '    Condition: C\n    Type:'),
    }),
    'flags a branch of an Fn::If that hands over the wrong role': template({
      head: PARAMETER,
      principal: '{ Service: s3.amazonaws.com } #! does not trust firehose.amazonaws.com',
      user: STREAM.replace(
        '!GetAtt Role.Arn',
        '!If [C, !GetAtt Role.Arn, "arn:aws:iam::111122223333:role/x"]',
      ),
    }),
    'names all that hand it over, once': template({
      principal: '{ Service: s3.amazonaws.com } #! Records, More and 1 more resource hand the role Role',
      user: [STREAM, STREAM.replace('Records', 'More'), STREAM.replace('Records', 'Most')].join(''),
    }),
    'knows a role by its name where a name will do': template({
      principal: '{ Service: lambda.amazonaws.com } #! Job hands the role Role to AWS Glue',
      user: '\n  Job: { Type: AWS::Glue::Job, Properties: { Role: !Ref Role, Command: { Name: glueetl } } }',
    }),
    'knows a role by a written ARN': template({
      principal: '{ Service: lambda.amazonaws.com } #! does not trust firehose.amazonaws.com',
      user: STREAM.replace('!GetAtt Role.Arn', "!Sub 'arn:aws:iam::${AWS::AccountId}:role/${Role}'"),
    }),
    'leaves a role of another account alone': template({
      principal: '{ Service: lambda.amazonaws.com }',
      user: STREAM.replace('!GetAtt Role.Arn', "'arn:aws:iam::111122223333:role/delivery'"),
    }),
    'accepts the regional name of Step Functions, in the region of the stack': template({
      principal: '{ Service: !Sub "states.${AWS::Region}.amazonaws.com" }',
      user: MACHINE,
    }),
    'warns of the name of Step Functions in one region': template({
      principal: '{ Service: states.us-east-1.amazonaws.com } #! trusts the service in us-east-1 only',
      user: MACHINE,
    }),
    'accepts the names of Step Functions in several regions': template({
      principal: '{ Service: [states.us-east-1.amazonaws.com, states.eu-west-1.amazonaws.com] }',
      user: MACHINE,
    }),
    'flags a regional name of AppSync, which has none': template({
      principal:
        '{ Service: !Sub "appsync.${AWS::Region}.amazonaws.com" } #! does not trust appsync.amazonaws.com',
      user: SOURCE,
    }),
    'judges the role of a Lambda processor and not other parameters of it': template({
      principal: '{ Service: lambda.amazonaws.com } #! does not trust firehose.amazonaws.com',
      user: `
  Records:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      ExtendedS3DestinationConfiguration:
        BucketARN: arn:aws:s3:::archive
        RoleARN: arn:aws:iam::111122223333:role/delivery
        ProcessingConfiguration:
          Enabled: true
          Processors:
            - Type: Lambda
              Parameters:
                - { ParameterName: LambdaArn, ParameterValue: 'arn:aws:lambda:eu-west-1:111122223333:function:f:1' }
                - { ParameterName: RoleArn, ParameterValue: !GetAtt Role.Arn }`,
    }),
    'flags a role of an identity pool that no provider may assume': template({
      principal:
        '{ Service: cognito-identity.amazonaws.com } #! does not trust cognito-identity.amazonaws.com: it trusts "cognito-identity.amazonaws.com" as Service principal',
      user: '\n  Attachment: { Type: AWS::Cognito::IdentityPoolRoleAttachment, Properties: { IdentityPoolId: x, Roles: { authenticated: !GetAtt Role.Arn } } }',
    }),
    'accepts a role of an identity pool': template({
      principal: '{ Federated: cognito-identity.amazonaws.com }',
      action: 'sts:AssumeRoleWithWebIdentity',
      user: '\n  Attachment: { Type: AWS::Cognito::IdentityPoolRoleAttachment, Properties: { IdentityPoolId: x, Roles: { authenticated: !GetAtt Role.Arn } } }',
    }),
    'judges the profile of an instance': template({
      principal: '{ Service: lambda.amazonaws.com } #! Profile hands the role Role to Amazon EC2',
      user: `
  Profile: { Type: AWS::IAM::InstanceProfile, Properties: { Roles: [!Ref Role] } }
  Instance: { Type: AWS::EC2::Instance, Properties: { IamInstanceProfile: !Ref Profile } }`,
    }),
    'leaves a profile alone that nothing is given': template({
      principal: '{ Service: lambda.amazonaws.com }',
      user: '\n  Profile: { Type: AWS::IAM::InstanceProfile, Properties: { Roles: [!Ref Role] } }',
    }),
    'leaves the roles of actions alone, which the pipeline assumes': template({
      principal: '{ AWS: !Sub "arn:aws:iam::${AWS::AccountId}:root" }',
      user: `
  Pipeline:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      RoleArn: arn:aws:iam::111122223333:role/pipeline
      Stages: [{ Name: a, Actions: [{ Name: b, RoleArn: !GetAtt Role.Arn, ActionTypeId: { Owner: AWS, Category: Build, Provider: CodeBuild, Version: '1' } }] }]`,
    }),
    'judges the role that CloudFormation is given by an action': template({
      principal:
        '{ Service: codepipeline.amazonaws.com } #! Pipeline hands the role Role to AWS CloudFormation',
      user: `
  Pipeline:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      RoleArn: arn:aws:iam::111122223333:role/pipeline
      Stages: [{ Name: a, Actions: [{ Name: b, Configuration: { RoleArn: !GetAtt Role.Arn }, ActionTypeId: { Owner: AWS, Category: Deploy, Provider: CloudFormation, Version: '1' } }] }]`,
    }),
    'warns where one of two principals lacks': template({
      principal: '{ Service: airflow-env.amazonaws.com } #! does not trust airflow.amazonaws.com',
      user: '\n  Airflow: { Type: AWS::MWAA::Environment, Properties: { Name: x, ExecutionRoleArn: !GetAtt Role.Arn } }',
    }),
    'leaves a schedule to the rule on invocations': template({
      principal: '{ Service: events.amazonaws.com }',
      user: `
  Fn: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::111122223333:role/x' } }
  Nightly: { Type: AWS::Scheduler::Schedule, Properties: { ScheduleExpression: rate(1 day), FlexibleTimeWindow: { Mode: 'OFF' }, Target: { Arn: !GetAtt Fn.Arn, RoleArn: !GetAtt Role.Arn } } }`,
    }),
    'judges a schedule that sends to a queue': template({
      principal: '{ Service: events.amazonaws.com } #! does not trust scheduler.amazonaws.com',
      user: `
  Queue: { Type: AWS::SQS::Queue }
  Nightly: { Type: AWS::Scheduler::Schedule, Properties: { ScheduleExpression: rate(1 day), FlexibleTimeWindow: { Mode: 'OFF' }, Target: { Arn: !GetAtt Queue.Arn, RoleArn: !GetAtt Role.Arn } } }`,
    }),
    'judges the role of a SAM state machine': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { Service: lambda.amazonaws.com } #! Machine hands the role Role to AWS Step Functions
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      Role: !GetAtt Role.Arn
      Definition: { StartAt: A, States: { A: { Type: Succeed } } }
`,
  });
});
