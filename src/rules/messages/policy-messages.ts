/** How messages speak of policies, whoever has them. */
import type { PolicyStatements } from '../../analysis/policy-statements.ts';
import { sourceLogicalId } from '../../cloudformation/source-logical-id.ts';
import type { Resource } from '../../cloudformation/template.ts';
import { describeAll, resourcesOf, sentence } from './role-messages.ts';

/** "OrdersRole, the role of Orders," or "The role PipeRole": begins a sentence. */
export const ownerOf = ({ owner }: Pick<PolicyStatements, 'owner'>): string =>
  sentence('roles' in owner ? describeAll(owner.roles) : resourceName(owner.resource));

/** The logical ids that a finding on a policy is about. */
export const resourcesOfPolicy = ({ owner }: Pick<PolicyStatements, 'owner'>): readonly string[] =>
  'roles' in owner ? resourcesOf(owner.roles[0]) : [sourceLogicalId(owner.resource)];

const WORDS: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'the role',
  'AWS::IAM::User': 'the user',
  'AWS::IAM::Group': 'the group',
  'AWS::IAM::Policy': 'the policy',
  'AWS::IAM::RolePolicy': 'the policy',
  'AWS::IAM::UserPolicy': 'the policy',
  'AWS::IAM::GroupPolicy': 'the policy',
  'AWS::IAM::ManagedPolicy': 'the managed policy',
  'AWS::S3::BucketPolicy': 'the bucket policy',
  'AWS::SQS::QueuePolicy': 'the queue policy',
  'AWS::SQS::QueueInlinePolicy': 'the queue policy',
  'AWS::SNS::TopicPolicy': 'the topic policy',
  'AWS::SNS::TopicInlinePolicy': 'the topic policy',
  'AWS::KMS::Key': 'the key',
  'AWS::KMS::ReplicaKey': 'the key',
  'AWS::DynamoDB::Table': 'the table',
  'AWS::DynamoDB::GlobalTable': 'the table',
  'AWS::ECR::Repository': 'the repository',
  'AWS::EC2::VPCEndpoint': 'the endpoint',
  'AWS::ApiGateway::RestApi': 'the API',
};

/** "the queue policy OrdersPolicy"; of a role that SAM makes: "the role that SAM makes for Orders". */
function resourceName(owner: Resource): string {
  if (owner.sourceLogicalId !== undefined && owner.type === 'AWS::IAM::Role')
    return `the role that SAM makes for ${owner.sourceLogicalId}`;
  return `${WORDS[owner.type] ?? 'the policy of'} ${sourceLogicalId(owner)}`;
}
