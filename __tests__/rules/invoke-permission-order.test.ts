import { describe } from '@jest/globals';
import { invokePermissionOrder } from '../../src/rules/invoke-permission-order.ts';
import { permissionTemplate as template } from '../support/permission-templates.ts';
import { testRule } from '../support/rule-tester.ts';

const bucket = (attributes: string, name = 'BucketName: uploads'): string => `  Bucket:
    Type: AWS::S3::Bucket
    ${attributes}
    Properties:
      ${name}
      NotificationConfiguration:
        LambdaConfigurations:
          - Event: s3:ObjectCreated:*
            Function: !GetAtt Orders.Arn`;
const S3 = [
  'Action: lambda:InvokeFunction',
  'Principal: s3.amazonaws.com',
  'SourceAccount: !Ref AWS::AccountId',
];
const BY_NAME = 'SourceArn: arn:aws:s3:::uploads';

/** A queue, its mapping, and a role whose rights stand in a policy of its own. */
const separate = (mapping: string, attributes = '', finding = '', properties = 'MemorySize: 128'): string => `
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      ${properties} ${finding}
  Queue: { Type: AWS::SQS::Queue }
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    ${attributes}
    Properties:
      EventSourceArn: !GetAtt Queue.Arn
      ${mapping}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: queue
      Roles: [!Ref Role]
      PolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Action: ['sqs:*', 'ec2:*'], Resource: '*' }]
`;

/** A function with a name and an alias, and a permission on it. */
const named = (
  permission: string,
  role = 'arn:aws:iam::111122223333:role/orders',
  attributes = '',
): string => `
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { FunctionName: orders, Role: ${role} }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
  Version: { Type: AWS::Lambda::Version, Properties: { FunctionName: !Ref Orders } }
  Live:
    Type: AWS::Lambda::Alias
    Properties: { Name: live, FunctionName: !Ref Orders, FunctionVersion: !GetAtt Version.Version }
  Allow:
    Type: AWS::Lambda::Permission
    ${attributes}
    Properties:
      Action: lambda:InvokeFunction
      Principal: events.amazonaws.com
      SourceArn: arn:aws:events:eu-west-1:111122223333:rule/tick
      ${permission}
`;

/** A rule that waits for a permission which refers to it. */
const rule = (source: string, attributes: string): string => `
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Role: arn:aws:iam::111122223333:role/orders }
  Rule:
    Type: AWS::Events::Rule
    ${attributes}
    Properties:
      ScheduleExpression: rate(1 day)
      Targets: [{ Id: orders, Arn: !GetAtt Orders.Arn }]
  Allow:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Orders
      Principal: events.amazonaws.com
      SourceArn: ${source}
`;

/** A topic as destination, by the right of a policy in a resource of its own. */
const destination = (wait: string): string => `
Resources:
  Fn: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn, Handler: a.b, Runtime: nodejs22.x, Code: { ZipFile: x } } }
  Role:
    Type: AWS::IAM::Role
    Properties:
      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
  News: { Type: AWS::SNS::Topic }
  Rights:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: a
      Roles: [!Ref Role]
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: sns:Publish, Resource: !Ref News }] }
  Config:
    Type: AWS::Lambda::EventInvokeConfig${wait}
    Properties:
      FunctionName: !Ref Fn
      Qualifier: $LATEST
      DestinationConfig:
        OnFailure:
          Destination: !Ref News
`;

describe('invoke-permission-order', () => {
  testRule(invokePermissionOrder, {
    'accepts a permission that refers to its function': named('FunctionName: !Ref Orders'),
    'accepts a permission that refers to its alias': named('FunctionName: !Ref Live'),
    'accepts a name with DependsOn': named('FunctionName: orders', '!GetAtt Role.Arn', 'DependsOn: Orders'),
    'accepts a function of another stack': named('FunctionName: billing'),
    'flags a name, where the function waits for its role': named(
      'FunctionName: orders #! so that it is created before it, and the deploy fails',
      '!GetAtt Role.Arn',
    ),
    'warns of a name, where nobody waits': named(
      'FunctionName: orders #! which of them is created first is a race',
    ),
    'warns of a name, where the permission waits for something else': named(
      'FunctionName: orders #! is a race',
      '!GetAtt Role.Arn',
      'DependsOn: Other',
    ).replace('Resources:', 'Resources:\n  Other: { Type: AWS::SNS::Topic }'),
    'warns of a name, where the function may wait for its role': `
Parameters: { Given: { Type: String } }
Conditions: { IsGiven: !Not [!Equals [!Ref Given, '']] }
${named('FunctionName: orders #! is a race', '!If [IsGiven, !Ref Given, !GetAtt Role.Arn]').trim()}
`,
    'flags an alias by a text': named(
      "FunctionName: !Sub '${Orders.Arn}:live' #! Allow names the alias Live by a text and does not wait for it",
    ),
    'flags a bucket that SAM makes wait by a tag, which the tags of the function replace': `
Transform: AWS::Serverless-2016-10-31
Parameters: { Stage: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Condition: IsProd
    Properties:
      Handler: a.b
      Runtime: nodejs22.x
      InlineCode: x
      Tags: { team: blue }
      PropagateTags: true
      Events:
        Upload: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*' } } #! needs OrdersUploadPermission, the permission that SAM makes for Orders, when it is created, but nothing makes it come first
  Uploads: { Type: AWS::S3::Bucket }`,
    'flags the alias that SAM makes': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { Handler: index.handler, Runtime: nodejs22.x, InlineCode: x, AutoPublishAlias: live }
  Allow:
    Type: AWS::Lambda::Permission
    DependsOn: Orders
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Sub '\${Orders.Arn}:live' #! Allow names the alias OrdersAliaslive by a text
      Principal: apigateway.amazonaws.com
`,
    'flags a rule that waits for the permission which refers to it': rule(
      '!GetAtt Rule.Arn',
      'DependsOn: Allow',
    ).replace('  Allow:\n', '  Allow: #! CloudFormation refuses a circular dependency\n'),
    'accepts a rule that the permission refers to': rule('!GetAtt Rule.Arn', 'Metadata: {}'),
    'accepts a rule that waits for a permission by name': rule(
      'arn:aws:events:eu-west-1:111122223333:rule/*',
      'DependsOn: Allow',
    ),
    'accepts a service that does not check': template(),
    'flags a bucket that does not wait': template({
      permission: [...S3, BY_NAME],
      resources: `${bucket('')} #! needs Allow when it is created, but nothing makes the permission come first`,
    }),
    'accepts a bucket that waits': template({
      permission: [...S3, BY_NAME],
      resources: bucket('DependsOn: Allow'),
    }),
    'accepts a bucket that waits by way of another resource': template({
      permission: [...S3, BY_NAME],
      resources: `${bucket('DependsOn: [Between]')}
  Between: { Type: AWS::CloudFormation::WaitConditionHandle, DependsOn: Allow }`,
    }),
    'flags a permission that refers to the bucket': template({
      permission: [
        ...S3,
        'SourceArn: !GetAtt Bucket.Arn #! Allow refers to Bucket, so it is created after it',
      ],
      resources: bucket('', 'AccessControl: Private'),
    }),
    'flags a circle': template({
      permission: [...S3, "SourceArn: !Sub 'arn:aws:s3:::${Bucket}' #! Allow refers to Bucket"],
      resources: bucket('DependsOn: Allow', 'AccessControl: Private'),
    }),
    'flags a mapping that may come before the policy of its role': separate(
      'FunctionName: !Ref Orders #! Mapping needs the rights of Policy when it is created',
    ),
    'accepts a mapping that waits for the policy': separate('FunctionName: !Ref Orders', 'DependsOn: Policy'),
    'flags a function in a VPC': separate(
      'FunctionName: !Ref Orders',
      'DependsOn: Policy',
      '#! Orders needs the rights of Policy',
      'VpcConfig: { SubnetIds: [s], SecurityGroupIds: [g] }',
    ),
    'flags a configuration of invocations that does not wait for the policy of its destination': destination(
      '',
    ).replace(
      'Destination: !Ref News',
      'Destination: !Ref News #! Config needs the rights of Rights when it is created',
    ),
    'accepts one that waits': destination('\n    DependsOn: Rights'),
    'accepts what SAM orders': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Bucket: { Type: AWS::S3::Bucket }
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      InlineCode: x
      Events: { Upload: { Type: S3, Properties: { Bucket: !Ref Bucket, Events: 's3:ObjectCreated:*' } } }
`,
  });
});
