/**
 * Where resource types keep policy documents, by the template reference of each type, and what the service takes in a
 * policy on its resources. A test holds the table against the properties that the resource specification has for policies.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */

/** `managed` and `inline` are identity policies. */
export type PolicyKind = 'trust' | 'inline' | 'managed' | 'resource';

export interface PolicyPlace {
  readonly type: string;
  readonly path: string;
  readonly kind: PolicyKind;
  /** For a resource policy. */
  readonly on?: ResourcePolicyFact;
}

/** What a service takes in a policy on its resources. */
export interface ResourcePolicyFact {
  /** Prefix of the actions. */
  readonly service: string;
  /** Name for people: "Amazon S3". */
  readonly name: string;
  /** Needs every statement a principal? */
  readonly principal: boolean;
  /** `refused`: the resource is what the policy is on. */
  readonly resource: 'required' | 'refused' | 'open';
  /** Does the service refuse actions of other services? What it then says. */
  readonly foreignAction?: string;
  /** Actions that it refuses, although they are its own, and what it then says. */
  readonly refusedAction?: { readonly action: string; readonly says: string };
  /** How many actions a statement may name. */
  readonly maxActions?: number;
  /** What is no ARN may stand for a resource. */
  readonly ownResources?: true;
  /** Does an empty text stand for no policy? */
  readonly mayBeEmpty?: true;
  /** The page that says so. */
  readonly reference: string;
}

const DOCS = 'https://docs.aws.amazon.com';

/** In a policy on a resource the principal is required. */
const PRINCIPAL = `${DOCS}/IAM/latest/UserGuide/reference_policies_elements_principal.html`;

const usual = (
  service: string,
  name: string,
  more: Partial<ResourcePolicyFact> = {},
): ResourcePolicyFact => ({
  service,
  name,
  principal: true,
  resource: 'open',
  reference: PRINCIPAL,
  ...more,
});

const S3 = usual('s3', 'Amazon S3', {
  resource: 'required',
  foreignAction: 'Policy has invalid action',
  reference: `${DOCS}/AmazonS3/latest/userguide/bucket-policies.html`,
});
const SQS = usual('sqs', 'Amazon SQS', {
  foreignAction: 'Policy statement action out of service scope',
  // https://github.com/ministryofjustice/cloud-platform-environments/pull/9082
  maxActions: 7,
  reference: `${DOCS}/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-creating-custom-policies.html`,
});
const SNS = usual('sns', 'Amazon SNS', {
  foreignAction: 'Policy statement action out of service scope',
  refusedAction: { action: 'sns:*', says: 'Policy statement action out of service scope' },
  reference: `${DOCS}/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html`,
});
/** "Each statement in the key policy must contain one or more principals"; one without resource is taken, and has no effect. */
const KMS = usual('kms', 'AWS KMS', {
  reference: `${DOCS}/kms/latest/APIReference/API_CreateKey.html`,
});
const SECRETS = usual('secretsmanager', 'AWS Secrets Manager');
const KINESIS = usual('kinesis', 'Amazon Kinesis');
const DYNAMODB = usual('dynamodb', 'Amazon DynamoDB');
const CODEARTIFACT = usual('codeartifact', 'AWS CodeArtifact');
const OPENSEARCH = usual('es', 'Amazon OpenSearch Service');

const trust = (type: string, path: string): PolicyPlace => ({ type, path, kind: 'trust' });
const inline = (type: string, path = 'PolicyDocument'): PolicyPlace => ({ type, path, kind: 'inline' });
const on = (type: string, path: string, fact: ResourcePolicyFact): PolicyPlace => ({
  type,
  path,
  kind: 'resource',
  on: fact,
});

/**
 * Policies of which AWS documents that they are IAM's, on a resource, with the actions of one service; no more.
 * The prefixes are those of the Service Authorization Reference.
 */
const OTHERS: readonly (readonly [
  type: string,
  path: string,
  service: string,
  name: string,
  more?: Partial<ResourcePolicyFact>,
])[] = [
  ['AWS::APS::ResourcePolicy', 'PolicyDocument', 'aps', 'Amazon Managed Service for Prometheus'],
  ['AWS::Bedrock::KnowledgeBasePolicy', 'PolicyDocument', 'bedrock', 'Amazon Bedrock'],
  ['AWS::Bedrock::ResourcePolicy', 'PolicyDocument', 'bedrock', 'Amazon Bedrock'],
  ['AWS::DSQL::Cluster', 'PolicyDocument', 'dsql', 'Amazon Aurora DSQL'],
  ['AWS::ECR::PublicRepository', 'RepositoryPolicyText', 'ecr-public', 'Amazon ECR Public'],
  ['AWS::ECR::RegistryPolicy', 'PolicyText', 'ecr', 'Amazon ECR'],
  ['AWS::EventSchemas::RegistryPolicy', 'Policy', 'schemas', 'Amazon EventBridge'],
  ['AWS::EventsV2::ResourcePolicy', 'PolicyDocument', 'events', 'Amazon EventBridge'],
  ['AWS::Lex::ResourcePolicy', 'Policy', 'lex', 'Amazon Lex'],
  [
    'AWS::Logs::DeliveryDestination',
    'DeliveryDestinationPolicy.DeliveryDestinationPolicy',
    'logs',
    'CloudWatch Logs',
  ],
  ['AWS::Logs::LogGroup', 'ResourcePolicyDocument', 'logs', 'CloudWatch Logs'],
  ['AWS::Oam::Sink', 'Policy', 'oam', 'Amazon CloudWatch'],
  ['AWS::Omics::SequenceStore', 'S3AccessPolicy', 's3', 'AWS HealthOmics'],
  ['AWS::OSIS::Pipeline', 'ResourcePolicy.Policy', 'osis', 'Amazon OpenSearch Ingestion'],
  ['AWS::Redshift::Cluster', 'NamespaceResourcePolicy', 'redshift', 'Amazon Redshift'],
  ['AWS::RedshiftServerless::Namespace', 'NamespaceResourcePolicy', 'redshift', 'Amazon Redshift'],
  ['AWS::RUM::AppMonitor', 'ResourcePolicy.PolicyDocument', 'rum', 'Amazon CloudWatch RUM'],
  ['AWS::S3::MultiRegionAccessPointPolicy', 'Policy', 's3', 'Amazon S3'],
  ['AWS::S3Express::AccessPoint', 'Policy', 's3express', 'Amazon S3'],
  ['AWS::S3Outposts::AccessPoint', 'Policy', 's3-outposts', 'Amazon S3 on Outposts'],
  ['AWS::S3Outposts::BucketPolicy', 'PolicyDocument', 's3-outposts', 'Amazon S3 on Outposts'],
  ['AWS::SMSVOICE::ResourcePolicy', 'PolicyDocument', 'sms-voice', 'AWS End User Messaging'],
  [
    'AWS::VpcLattice::AuthPolicy',
    'Policy',
    'vpc-lattice-svcs',
    'Amazon VPC Lattice',
    {
      ownResources: true,
      reference: `${DOCS}/vpc-lattice/latest/ug/auth-policies.html`,
    },
  ],
  ['AWS::VpcLattice::ResourcePolicy', 'Policy', 'vpc-lattice', 'Amazon VPC Lattice'],
  ['AWS::XRay::ResourcePolicy', 'PolicyDocument', 'xray', 'AWS X-Ray'],
];

export const POLICY_PLACES: readonly PolicyPlace[] = [
  trust('AWS::IAM::Role', 'AssumeRolePolicyDocument'),
  inline('AWS::IAM::Role', 'Policies[].PolicyDocument'),
  inline('AWS::IAM::User', 'Policies[].PolicyDocument'),
  inline('AWS::IAM::Group', 'Policies[].PolicyDocument'),
  inline('AWS::IAM::Policy'),
  inline('AWS::IAM::RolePolicy'),
  inline('AWS::IAM::UserPolicy'),
  inline('AWS::IAM::GroupPolicy'),
  { type: 'AWS::IAM::ManagedPolicy', path: 'PolicyDocument', kind: 'managed' },
  inline('AWS::SSO::PermissionSet', 'InlinePolicy'),
  on('AWS::S3::BucketPolicy', 'PolicyDocument', S3),
  on('AWS::SQS::QueuePolicy', 'PolicyDocument', SQS),
  on('AWS::SQS::QueueInlinePolicy', 'PolicyDocument', SQS),
  on('AWS::SNS::TopicPolicy', 'PolicyDocument', SNS),
  on('AWS::SNS::TopicInlinePolicy', 'PolicyDocument', SNS),
  on('AWS::KMS::Key', 'KeyPolicy', KMS),
  on('AWS::KMS::ReplicaKey', 'KeyPolicy', KMS),
  on('AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy', SECRETS),
  on('AWS::Kinesis::ResourcePolicy', 'ResourcePolicy', KINESIS),
  on('AWS::DynamoDB::Table', 'ResourcePolicy.PolicyDocument', DYNAMODB),
  on('AWS::DynamoDB::Table', 'StreamSpecification.ResourcePolicy.PolicyDocument', DYNAMODB),
  on('AWS::DynamoDB::GlobalTable', 'Replicas[].ResourcePolicy.PolicyDocument', DYNAMODB),
  on(
    'AWS::DynamoDB::GlobalTable',
    'Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument',
    DYNAMODB,
  ),
  on(
    'AWS::ECR::Repository',
    'RepositoryPolicyText',
    // https://github.com/aws/aws-cdk/issues/24314 https://github.com/aws-cloudformation/cfn-lint/issues/340
    usual('ecr', 'Amazon ECR', {
      resource: 'refused',
      reference: `${DOCS}/AmazonECR/latest/userguide/repository-policy-examples.html`,
    }),
  ),
  on('AWS::EFS::FileSystem', 'FileSystemPolicy', usual('elasticfilesystem', 'Amazon EFS')),
  on('AWS::Lambda::ResourcePolicy', 'PolicyDocument', usual('lambda', 'AWS Lambda')),
  on('AWS::Logs::ResourcePolicy', 'PolicyDocument', usual('logs', 'CloudWatch Logs')),
  on('AWS::Elasticsearch::Domain', 'AccessPolicies', OPENSEARCH),
  on('AWS::OpenSearchService::Domain', 'AccessPolicies', OPENSEARCH),
  on('AWS::CodeArtifact::Domain', 'PermissionsPolicyDocument', CODEARTIFACT),
  on('AWS::CodeArtifact::Repository', 'PermissionsPolicyDocument', CODEARTIFACT),
  on('AWS::Backup::BackupVault', 'AccessPolicy', usual('backup', 'AWS Backup')),
  on('AWS::MSK::ClusterPolicy', 'Policy', usual('kafka', 'Amazon MSK')),
  on('AWS::S3::AccessPoint', 'Policy', usual('s3', 'Amazon S3')),
  on('AWS::S3Express::BucketPolicy', 'PolicyDocument', usual('s3express', 'Amazon S3')),
  on('AWS::S3ObjectLambda::AccessPointPolicy', 'PolicyDocument', usual('s3-object-lambda', 'Amazon S3')),
  on(
    'AWS::ApiGateway::RestApi',
    'Policy',
    usual('execute-api', 'API Gateway', {
      ownResources: true,
      // https://github.com/serverless/serverless/pull/7212
      mayBeEmpty: true,
      reference: `${DOCS}/apigateway/latest/developerguide/apigateway-resource-policies-examples.html`,
    }),
  ),
  on(
    'AWS::EC2::VPCEndpoint',
    'PolicyDocument',
    usual('*', 'Amazon VPC', {
      reference: `${DOCS}/vpc/latest/privatelink/vpc-endpoints-access.html`,
    }),
  ),
  ...OTHERS.map(([type, path, service, name, more]) => on(type, path, usual(service, name, more))),
];
