/**
 * A repository of twelve templates for tests, deployed to three stages: stacks that export and import, that write to and
 * read from the parameter store, that nest others. One fault is in production only.
 */

const STAGE = 'Parameters:\n  Stage: {Type: String, AllowedValues: [dev, test, prod]}\n';

const fn = (id: string) => `
  ${id}:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: !Sub '${id.toLowerCase()}-\${Stage}'
      Code: {ZipFile: x}
      Handler: index.handler
      Runtime: nodejs22.x
      Role: !ImportValue
        'Fn::Sub': '\${Stage}-role-arn'`;

const imported = (name: string) => `!ImportValue {'Fn::Sub': '\${Stage}-${name}'}`;

const output = (id: string, value: string, name?: string) => `
  ${id}:
    Value: ${value}${name === undefined ? '' : `\n    Export: {Name: !Sub '\${Stage}-${name}'}`}`;

const permission = (id: string, named: string, principal: string, source: string) => `
  ${id}:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: ${named}
      Principal: ${principal}
      SourceArn: ${source}`;

const subscription = (id: string, topic: string, endpoint: string) => `
  ${id}:
    Type: AWS::SNS::Subscription
    Properties: {Protocol: lambda, TopicArn: ${topic}, Endpoint: ${endpoint}}`;

const schedule = (id: string, target: string) => `
  ${id}:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 hour)
      Targets:
        - {Id: target, Arn: ${target}}`;

const nested = (id: string, path: string, parameters: string) => `
  ${id}:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ${path}
      Parameters: {${parameters}}`;

const TEMPLATES: Readonly<Record<string, string>> = {
  // One role for all, by an export.
  'stacks/roles.yaml': `${STAGE}Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]
      ManagedPolicyArns: [!Sub 'arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']
      Policies:
        - PolicyName: queues
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [{Effect: Allow, Action: [sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes], Resource: !Sub 'arn:\${AWS::Partition}:sqs:\${AWS::Region}:\${AWS::AccountId}:*'}]
Outputs:${output('RoleArn', '!GetAtt Role.Arn', 'role-arn')}
`,
  'stacks/topics.yaml': `${STAGE}Resources:
  Orders: {Type: AWS::SNS::Topic}
  Bills: {Type: AWS::SNS::Topic}
Outputs:${output('OrdersArn', '!Ref Orders', 'orders-topic')}${output('BillsArn', '!Ref Bills', 'bills-topic')}
`,
  // A function that others invoke: its permission stands in another stack.
  'stacks/orders.yaml': `${STAGE}Resources:${fn('Orders')}
Outputs:${output('Arn', '!GetAtt Orders.Arn', 'orders-fn')}
`,
  'stacks/orders-events.yaml': `${STAGE}Resources:${subscription('OrderPlaced', imported('orders-topic'), imported('orders-fn'))}${permission('TopicMayInvoke', imported('orders-fn'), 'sns.amazonaws.com', imported('orders-topic'))}
`,
  // Permission and source here, topic from elsewhere.
  'stacks/bills.yaml': `${STAGE}Resources:${fn('Bills')}${subscription('BillWritten', imported('bills-topic'), '!GetAtt Bills.Arn')}${permission('TopicMayInvoke', '!Ref Bills', 'sns.amazonaws.com', imported('bills-topic'))}
`,
  // The function's ARN goes through the parameter store.
  'stacks/audit.yaml': `${STAGE}Resources:${fn('Audit')}
  AuditArn:
    Type: AWS::SSM::Parameter
    Properties: {Type: String, Name: !Sub '/\${Stage}/audit', Value: !GetAtt Audit.Arn}
`,
  'stacks/audit-schedule.yaml': `${STAGE}Resources:${schedule('Hourly', "!Sub '{{resolve:ssm:/${Stage}/audit}}'")}${permission('RuleMayInvoke', "!Sub '{{resolve:ssm:/${Stage}/audit}}'", 'events.amazonaws.com', '!GetAtt Hourly.Arn')}
`,
  'stacks/queues.yaml': `${STAGE}Resources:
  Jobs: {Type: AWS::SQS::Queue}
Outputs:${output('JobsArn', '!GetAtt Jobs.Arn', 'jobs-queue')}
`,
  // A mapping of an imported queue, with an imported role.
  'stacks/worker.yaml': `${STAGE}Resources:${fn('Worker')}
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: !Ref Worker, EventSourceArn: ${imported('jobs-queue')}}
`,
  // A parent that gives its topic in, and takes the function out: both ways there is a permission.
  'stacks/site.yaml': `${STAGE}Resources:
  Clicks: {Type: AWS::SNS::Topic}${nested('Handler', 'nested/handler.yaml', "Stage: !Ref Stage, TopicArn: !Ref Clicks, Owner: !If [IsProd, '', !Ref 'AWS::AccountId']")}${schedule('Nightly', '!GetAtt Handler.Outputs.FnArn')}${permission('RuleMayInvoke', '!GetAtt Handler.Outputs.FnArn', 'events.amazonaws.com', '!GetAtt Nightly.Arn')}${nested('Reports', 'nested/reports.yaml', 'Stage: !Ref Stage, FnArn: !GetAtt Handler.Outputs.FnArn')}
Conditions: {IsProd: !Equals [!Ref Stage, prod]}
`,
  // In production the permission is for a topic that the parent does not give.
  'stacks/nested/handler.yaml': `Parameters:
  Stage: {Type: String}
  TopicArn: {Type: String}
  Owner: {Type: String}
Conditions: {IsProd: !Equals [!Ref Stage, prod]}
Resources:${fn('Clicks')}${subscription('Clicked', '!Ref TopicArn', '!GetAtt Clicks.Arn')}${permission('TopicMayInvoke', '!Ref Clicks', 'sns.amazonaws.com', "!If [IsProd, !Sub 'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:old-clicks', !Ref TopicArn]")}
Outputs:${output('FnArn', '!GetAtt Clicks.Arn')}
`,
  'stacks/nested/reports.yaml': `Parameters:
  Stage: {Type: String}
  FnArn: {Type: String}
Resources:
  Done: {Type: AWS::SNS::Topic}${subscription('Finished', '!Ref Done', '!Ref FnArn')}${permission('TopicMayInvoke', '!Ref FnArn', 'sns.amazonaws.com', '!Ref Done')}
`,
};

const ALONE = ['nested/handler', 'nested/reports'];

/** Parameter files for three stages of each stack that is deployed by itself. */
const parameterFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(TEMPLATES).flatMap((path) => {
      const name = path.slice('stacks/'.length, -'.yaml'.length);
      return ALONE.includes(name)
        ? []
        : ['dev', 'test', 'prod'].map((stage) => [
            `stacks/params/${name}-${stage}.json`,
            JSON.stringify([{ ParameterKey: 'Stage', ParameterValue: stage }]),
          ]);
    }),
  );

/** The files of the repository. */
export const repository = (): Readonly<Record<string, string>> => ({ ...TEMPLATES, ...parameterFiles() });

/** The same without anything that tells how it is deployed. */
export const withoutDeployments = (): Readonly<Record<string, string>> => TEMPLATES;
