/**
 * What the CloudFormation specification package doesn't tell of names and ARNs, or tells otherwise than the resource's
 * page in the template reference ("Return values"). https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/
 *
 * In the templates of ARNs `${Property}` is a property (`${Property=default}`), `${name}` the physical name (`${/name}`
 * where it may begin with the slash before it), `${arn}` the whole ARN, `${function}` the ARN of the function that the
 * property `FunctionName` names, and `${.X}` something that only AWS knows (`${.Unique…}`: that no other resource of the
 * type has).
 */
export interface NameFacts {
  /** What `Ref` gives, where the identifier doesn't tell: the ARN, the physical name, or an attribute. */
  readonly ref?: 'arn' | 'name';
  readonly arn?: string;
  /** Where the template gives no name, so that name and suffix are known together only. */
  readonly unnamedArn?: string;
  /** Templates of attributes. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the identifier begins with, whatever it is. */
  readonly refBegins?: string;
  /** The characters of ids that the service gives, where they are fewer than those of ids in general. */
  readonly idChars?: string;
}

export const nameFacts: Readonly<Record<string, NameFacts>> = {
  'AWS::IAM::Role': { ref: 'name', arn: 'arn:${Partition}:iam::${Account}:role${Path=/}${name}' },
  'AWS::IAM::User': { ref: 'name', arn: 'arn:${Partition}:iam::${Account}:user${Path=/}${name}' },
  'AWS::IAM::Group': { ref: 'name', arn: 'arn:${Partition}:iam::${Account}:group${Path=/}${name}' },
  'AWS::IAM::InstanceProfile': {
    ref: 'name',
    arn: 'arn:${Partition}:iam::${Account}:instance-profile${Path=/}${name}',
  },
  'AWS::IAM::ManagedPolicy': {
    ref: 'arn',
    arn: 'arn:${Partition}:iam::${Account}:policy${Path=/}${ManagedPolicyName=name}',
  },
  'AWS::Lambda::Alias': { ref: 'arn', arn: '${function}:${Name}' },
  'AWS::Lambda::Version': {
    ref: 'arn',
    arn: '${function}:${.Version}',
    attributes: { Version: '${.Version}' },
  },
  'AWS::Lambda::LayerVersion': {
    ref: 'arn',
    arn: 'arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName=name}:${.Version}',
  },
  'AWS::Logs::LogGroup': {
    ref: 'name',
    arn: 'arn:${Partition}:logs:${Region}:${Account}:log-group:${name}:*',
  },
  'AWS::DynamoDB::Table': { ref: 'name', attributes: { StreamArn: '${arn}/stream/${.StreamLabel}' } },
  'AWS::DynamoDB::GlobalTable': {
    ref: 'name',
    arn: 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${name}',
    attributes: { StreamArn: '${arn}/stream/${.StreamLabel}' },
  },
  'AWS::SecretsManager::Secret': {
    ref: 'arn',
    arn: 'arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${name}-${.Suffix}',
    unnamedArn: 'arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${.UniqueName}',
    attributes: { Id: '${arn}' },
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup': {
    ref: 'arn',
    arn: 'arn:${Partition}:elasticloadbalancing:${Region}:${Account}:targetgroup/${name}/${.Id}',
  },
  'AWS::Scheduler::Schedule': {
    ref: 'name',
    arn: 'arn:${Partition}:scheduler:${Region}:${Account}:schedule/${GroupName=default}/${name}',
  },
  'AWS::Scheduler::ScheduleGroup': {
    ref: 'name',
    arn: 'arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${name}',
  },
  'AWS::Kinesis::StreamConsumer': { ref: 'arn', arn: '${StreamARN}/consumer/${ConsumerName}:${.Timestamp}' },
  'AWS::MSK::Cluster': {
    ref: 'arn',
    arn: 'arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${.Id}',
  },
  'AWS::MSK::ServerlessCluster': {
    ref: 'arn',
    arn: 'arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${.Id}',
  },
  'AWS::SSM::Parameter': { ref: 'name', arn: 'arn:${Partition}:ssm:${Region}:${Account}:parameter${/name}' },
  'AWS::KMS::Alias': { ref: 'name', arn: 'arn:${Partition}:kms:${Region}:${Account}:${AliasName}' },
  // Ids of APIs are ten lowercase letters and digits: `a1b2c3d4e5`.
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html
  'AWS::ApiGateway::RestApi': { idChars: 'a-z0-9' },
  'AWS::ApiGatewayV2::Api': { idChars: 'a-z0-9' },
  // "Returns the queue URL. For example: https://sqs.us-east-2.amazonaws.com/123456789012/…"
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html
  'AWS::SQS::Queue': { refBegins: 'https://' },
  'AWS::OpenSearchService::Domain': { attributes: { DomainArn: '${arn}' } },
  'AWS::Elasticsearch::Domain': { attributes: { DomainArn: '${arn}' } },
  'AWS::CodeCommit::Repository': { attributes: { Name: '${name}' } },
};

/**
 * Types whose names CloudFormation makes up, where none is given, as stack, logical id and a random end, with hyphens.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
export const generatedNames: ReadonlySet<string> = new Set([
  'AWS::CloudWatch::Alarm',
  'AWS::DynamoDB::Table',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  'AWS::Events::Rule',
  'AWS::IAM::Group',
  'AWS::IAM::InstanceProfile',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Role',
  'AWS::IAM::User',
  'AWS::Kinesis::Stream',
  'AWS::KinesisFirehose::DeliveryStream',
  'AWS::Lambda::Function',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::StepFunctions::Activity',
  'AWS::StepFunctions::StateMachine',
]);
