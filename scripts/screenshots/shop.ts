/**
 * A made-up shop in several stacks, as large as wanted, for pictures and for the browser: APIs, queues, topics, rules, buckets and
 * streams, with a fault here and there, always the same for the same size.
 */

/** One service, its own stack. */
const SERVICES = [
  'orders',
  'billing',
  'shipping',
  'catalog',
  'returns',
  'customers',
  'search',
  'warehouse',
  'reviews',
  'loyalty',
  'pricing',
  'carts',
  'reports',
  'fraud',
  'vouchers',
  'invoices',
  'suppliers',
  'tracking',
  'mailings',
  'archive',
];

const VERBS = [
  'Create',
  'Update',
  'Notify',
  'Archive',
  'Import',
  'Sync',
  'Check',
  'Cancel',
  'Rate',
  'Export',
];
const NOUNS = ['Item', 'Batch', 'Report', 'Label', 'Event', 'Image', 'Price'];

/** How a function is invoked; `fault`: what makes it a grant lack, or be another than is needed. */
type Way = (name: string, fault: boolean) => string;

const WAYS: readonly Way[] = [
  (name) => `
  ${name}:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Call: { Type: HttpApi, Properties: { Path: /${name.toLowerCase()}, Method: post } }`,
  (name, fault) => `
  ${name}Queue:
    Type: AWS::SQS::Queue
  ${name}:
    Type: AWS::Serverless::Function
    Properties:${fault ? `\n      Role: !GetAtt ${name}Role.Arn` : ''}
      Events:
        Messages: { Type: SQS, Properties: { Queue: !GetAtt ${name}Queue.Arn } }${fault ? role(name) : ''}`,
  (name, fault) => `
  ${name}Topic:
    Type: AWS::SNS::Topic
  ${name}:
    Type: AWS::Serverless::Function
    Properties: {}
  ${name}Subscription:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      TopicArn: !Ref ${name}Topic
      Endpoint: !GetAtt ${name}.Arn
  ${name}Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref ${name}
      Principal: sns.amazonaws.com
      SourceArn: ${fault ? '!ImportValue shop-returns-topic' : `!Ref ${name}Topic`}`,
  (name) => `
  ${name}:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Nightly: { Type: Schedule, Properties: { Schedule: rate(1 day) } }`,
  (name, fault) => `
  ${name}Rule:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [shop] }
      Targets: [{ Id: function, Arn: !GetAtt ${name}.Arn }]
  ${name}:
    Type: AWS::Serverless::Function
    Properties: {}${
      fault
        ? ''
        : `
  ${name}Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref ${name}
      Principal: events.amazonaws.com
      SourceArn: !GetAtt ${name}Rule.Arn`
    }`,
  (name) => `
  ${name}Table:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
      StreamSpecification: { StreamViewType: NEW_IMAGE }
  ${name}:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Changes: { Type: DynamoDB, Properties: { Stream: !GetAtt ${name}Table.StreamArn, StartingPosition: LATEST } }`,
  (name, fault) => `
  ${name}Filter:
    Type: AWS::Logs::SubscriptionFilter
    DependsOn: ${name}Permission
    Properties: { LogGroupName: !Ref LogGroup, FilterPattern: '', DestinationArn: !GetAtt ${name}.Arn }
  ${name}:
    Type: AWS::Serverless::Function
    Properties: {}
  ${name}Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref ${name}
      Principal: logs.amazonaws.com
      SourceArn: !Sub 'arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${${fault ? 'OtherLogGroup' : 'LogGroup'}}:*'`,
];

const role = (name: string): string => `
  ${name}Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      ManagedPolicyArns: [!Sub 'arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']`;

const PLATFORM = `Resources:
  Orders:
    Type: AWS::SNS::Topic
  Returns:
    Type: AWS::SNS::Topic
Outputs:
  OrdersTopic: { Value: !Ref Orders, Export: { Name: shop-orders-topic } }
  ReturnsTopic: { Value: !Ref Returns, Export: { Name: shop-returns-topic } }
`;

const head = (service: string): string => `Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Runtime: nodejs22.x, Handler: index.handler, CodeUri: src/ }
Parameters:
  LogGroup: { Type: String }
  OtherLogGroup: { Type: String }
Resources:
  ${title(service)}Subscription:
    Type: AWS::SNS::Subscription
    Properties: { Protocol: email, TopicArn: !ImportValue shop-orders-topic, Endpoint: ${service}@shop.example }`;

/** The files of a shop with so many functions, by their paths. */
export function shop(functions: number): Readonly<Record<string, string>> {
  const each = Math.max(5, Math.ceil(functions / SERVICES.length));
  const files: Record<string, string> = { 'platform/template.yaml': PLATFORM };
  for (let made = 0; made < functions; ) {
    const service = SERVICES[Math.floor(made / each)] ?? 'more';
    let text = head(service);
    for (const end = Math.min(functions, made + each); made < end; made++) text += oneFunction(service, made);
    files[`services/${service}/template.yaml`] = `${text}\n`;
  }
  return files;
}

function oneFunction(service: string, number: number): string {
  const [verb = '', noun = ''] = [VERBS[number % VERBS.length], NOUNS[(number * 3) % NOUNS.length]];
  const more =
    number >= VERBS.length * NOUNS.length
      ? String(Math.floor(number / (VERBS.length * NOUNS.length)) + 1)
      : '';
  const name = `${verb}${title(service).replace(/s$/, '')}${noun}${more}`;
  const way = WAYS[(number * 5) % WAYS.length];
  return way === undefined ? '' : way(name, number % 9 === 4);
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
