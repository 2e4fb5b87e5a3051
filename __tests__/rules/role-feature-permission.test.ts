import { describe } from '@jest/globals';
import { roleFeaturePermission } from '../../src/rules/role-feature-permission.ts';
import { testRule } from '../support/rule-tester.ts';

interface Parts {
  readonly properties: string;
  readonly actions?: string;
  readonly resource?: string;
  readonly managed?: string;
  readonly more?: string;
}

/** A function with some properties, and a role that allows it its logs and some actions. */
const template = ({
  properties,
  actions = 'logs:CreateLogGroup',
  resource = "'*'",
  managed,
  more = '',
}: Parts): string => `
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt OrdersRole.Arn
      ${properties}
  OrdersRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      ${managed === undefined ? '' : `ManagedPolicyArns: [!Sub 'arn:\${AWS::Partition}:iam::aws:policy/${managed}']`}
      Policies:
        - PolicyName: inline
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [{ Effect: Allow, Action: [${actions}], Resource: ${resource} }]
  Failed: { Type: AWS::SQS::Queue }
  Other: { Type: AWS::SQS::Queue }
  Alerts: { Type: AWS::SNS::Topic }
  Store: { Type: AWS::S3::Bucket }
${more}`;

const VPC = 'VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }';
const ENI = 'ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces';
const QUEUE = 'DeadLetterConfig: { TargetArn: !GetAtt Failed.Arn }';
const config = (destination: string): string => `
  Config:
    Type: AWS::Lambda::EventInvokeConfig
    Properties:
      FunctionName: !Ref Orders
      Qualifier: $LATEST
      DestinationConfig:
        OnFailure: { Destination: ${destination} }`;

describe('role-feature-permission', () => {
  testRule(roleFeaturePermission, {
    'accepts a function without features': template({ properties: 'MemorySize: 128' }),
    'flags a VPC in the scenario in which all policies are known': `
Parameters: { Extra: { Type: String }, Vpc: { Type: String } }
Conditions:
  HasExtra: !Not [!Equals [!Ref Extra, '']]
  HasVpc: !Not [!Equals [!Ref Vpc, '']]
${template({
  properties:
    'VpcConfig: !If [HasVpc, { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }, !Ref AWS::NoValue] #! when `HasVpc` is true and `HasExtra` is false',
})
  .replace('Policies:', 'ManagedPolicyArns: !If [HasExtra, [!Ref Extra], !Ref AWS::NoValue]\n      Policies:')
  .trim()}
`,
    'accepts a VPC where a policy that is not known is always there with it': `
Parameters: { Extra: { Type: String }, Vpc: { Type: String } }
Conditions:
  HasVpc: !Not [!Equals [!Ref Vpc, '']]
${template({
  properties:
    'VpcConfig: !If [HasVpc, { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }, !Ref AWS::NoValue]',
})
  .replace('Policies:', 'ManagedPolicyArns: !If [HasVpc, [!Ref Extra], !Ref AWS::NoValue]\n      Policies:')
  .trim()}
`,
    'flags a VPC': template({
      properties: `${VPC} #! Orders uses a VPC, but its role OrdersRole does not allow ec2:CreateNetworkInterface`,
    }),
    'accepts a VPC with the managed policy': template({
      properties: VPC,
      managed: 'service-role/AWSLambdaVPCAccessExecutionRole',
    }),
    'accepts a VPC with the three actions': template({ properties: VPC, actions: ENI }),
    'flags a VPC whose actions reach network interfaces only': template({
      properties: `${VPC} #! ec2:CreateNetworkInterface`,
      actions: ENI,
      resource: "!Sub 'arn:aws:ec2:*:${AWS::AccountId}:network-interface/*'",
    }),
    'accepts an empty VPC configuration': template({
      properties: 'VpcConfig: { SubnetIds: [], SecurityGroupIds: [] }',
    }),
    'flags active tracing': template({
      properties: 'TracingConfig: { Mode: Active } #! xray:PutTraceSegments',
    }),
    'accepts passive tracing': template({ properties: 'TracingConfig: { Mode: PassThrough }' }),
    'accepts tracing with the managed policy': template({
      properties: 'TracingConfig: { Mode: Active }',
      managed: 'AWSXRayDaemonWriteAccess',
    }),
    'flags a dead-letter queue': template({
      properties: `${QUEUE} #! does not allow sqs:SendMessage on arn:`,
    }),
    'flags the right action on another queue': template({
      properties: `${QUEUE} #! sqs:SendMessage`,
      actions: 'sqs:SendMessage',
      resource: '!GetAtt Other.Arn',
    }),
    'accepts a dead-letter queue': template({
      properties: QUEUE,
      actions: 'sqs:SendMessage',
      resource: '!GetAtt Failed.Arn',
    }),
    'flags a dead-letter topic': template({
      properties: 'DeadLetterConfig: { TargetArn: !Ref Alerts } #! sns:Publish',
    }),
    'flags durable execution': template({
      properties: 'DurableConfig: { ExecutionTimeout: 60 } #! lambda:CheckpointDurableExecution',
    }),
    'accepts durable execution on the function and its versions by name': template({
      properties: 'FunctionName: orders\n      DurableConfig: { ExecutionTimeout: 60 }',
      actions: 'lambda:CheckpointDurableExecution, lambda:GetDurableExecutionState',
      resource: "!Sub 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:orders:*'",
    }),
    'flags durable execution that may be kept for another function only': template({
      properties:
        'FunctionName: orders\n      DurableConfig: { ExecutionTimeout: 60 } #! lambda:GetDurableExecutionState',
      actions: 'lambda:CheckpointDurableExecution, lambda:GetDurableExecutionState',
      resource: "!Sub 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:billing:*'",
    }),
    'says nothing of durable execution with a role that is not in the template': template({
      properties: 'DurableConfig: { ExecutionTimeout: 60 }',
    }).replace('!GetAtt OrdersRole.Arn', "'arn:aws:iam::111122223333:role/durable'"),
    'flags a destination': template({
      properties: 'MemorySize: 128',
      more: `${config('!GetAtt Failed.Arn')} #! sqs:SendMessage`,
    }),
    'flags a bucket as destination': template({
      properties: 'MemorySize: 128',
      more: `${config('!GetAtt Store.Arn')} #! s3:PutObject, s3:ListBucket`,
    }),
    'accepts a bucket as destination': template({
      properties: 'MemorySize: 128',
      actions: "'s3:*'",
      more: config('!GetAtt Store.Arn'),
    }),
    'says nothing of a destination that is not known': template({
      properties: 'MemorySize: 128',
      more: config('!ImportValue shared'),
    }),
    'warns of a rotation function that may not rotate': template({
      properties: 'MemorySize: 128',
      more: `  Secret: { Type: AWS::SecretsManager::Secret }
  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties:
      SecretId: !Ref Secret
      RotationLambdaARN: !GetAtt Orders.Arn #! is called for the rotation of a secret`,
    }),
    'accepts a rotation function that may': template({
      properties: 'MemorySize: 128',
      actions: "'secretsmanager:*'",
      more: `  Secret: { Type: AWS::SecretsManager::Secret }
  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties: { SecretId: !Ref Secret, RotationLambdaARN: !GetAtt Orders.Arn }`,
    }),
    'says nothing of the rotation of one of two secrets': template({
      properties: 'MemorySize: 128',
      actions: "'secretsmanager:*'",
      resource: '!Ref Secret',
      more: `  Secret: { Type: AWS::SecretsManager::Secret }
  ProdSecret: { Type: AWS::SecretsManager::Secret }
  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties: { SecretId: !If [Prod, !Ref ProdSecret, !Ref Secret], RotationLambdaARN: !GetAtt Orders.Arn }
Parameters: { Stage: { Type: String } }
Conditions: { Prod: !Equals [!Ref Stage, prod] }`,
    }),
    'says nothing of a secret that is named by what attaches it to a database': template({
      properties: 'MemorySize: 128',
      actions: "'secretsmanager:*'",
      resource: '!Ref Secret',
      more: `  Secret: { Type: AWS::SecretsManager::Secret }
  Attachment:
    Type: AWS::SecretsManager::SecretTargetAttachment
    Properties: { SecretId: !Ref Secret, TargetId: orders, TargetType: AWS::RDS::DBInstance }
  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties: { SecretId: !Ref Attachment, RotationLambdaARN: !GetAtt Orders.Arn }`,
    }),
    'warns of a Config rule that may not answer': template({
      properties: 'MemorySize: 128',
      more: `  Rule:
    Type: AWS::Config::ConfigRule
    Properties:
      Source:
        Owner: CUSTOM_LAMBDA
        SourceIdentifier: !GetAtt Orders.Arn #! config:PutEvaluations`,
    }),
    'accepts what SAM generates': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      InlineCode: x
      Tracing: Active
      VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }
      DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Failed.Arn }
      EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS, Destination: !GetAtt Failed.Arn } } }
  Failed: { Type: AWS::SQS::Queue }
`,
  });
});
