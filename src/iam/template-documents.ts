/** Every policy document that a template holds: identity, trust and resource policies of any resource. */
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import { documentValues } from './parse.ts';

/** `managed` and `inline` are identity policies. */
export type PolicyKind = 'trust' | 'inline' | 'managed' | 'resource';

export interface OwnedDocument {
  readonly owner: Resource;
  readonly kind: PolicyKind;
  /** For a resource policy: the prefix of the service whose resource it is on. */
  readonly service?: string;
  /** As written: a map, or a text that holds JSON. */
  readonly written: PropertyValue;
  /** The document itself; of kind `text` or `list` where it can't be one. */
  readonly value: PropertyValue;
}

interface Place {
  readonly path: string;
  readonly kind: PolicyKind;
  readonly service?: string;
}

const on = (service: string, path = 'PolicyDocument'): readonly Place[] => [
  { path, kind: 'resource', service },
];
const INLINE: readonly Place[] = [{ path: 'PolicyDocument', kind: 'inline' }];
const INLINES: Place = { path: 'Policies[].PolicyDocument', kind: 'inline' };

/**
 * Where resource types keep policy documents, by the template reference of each type.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  'AWS::IAM::Role': [{ path: 'AssumeRolePolicyDocument', kind: 'trust' }, INLINES],
  'AWS::IAM::User': [INLINES],
  'AWS::IAM::Group': [INLINES],
  'AWS::IAM::Policy': INLINE,
  'AWS::IAM::RolePolicy': INLINE,
  'AWS::IAM::UserPolicy': INLINE,
  'AWS::IAM::GroupPolicy': INLINE,
  'AWS::IAM::ManagedPolicy': [{ path: 'PolicyDocument', kind: 'managed' }],
  'AWS::S3::BucketPolicy': on('s3'),
  'AWS::SQS::QueuePolicy': on('sqs'),
  'AWS::SQS::QueueInlinePolicy': on('sqs'),
  'AWS::SNS::TopicPolicy': on('sns'),
  'AWS::SNS::TopicInlinePolicy': on('sns'),
  'AWS::KMS::Key': on('kms', 'KeyPolicy'),
  'AWS::SecretsManager::ResourcePolicy': on('secretsmanager', 'ResourcePolicy'),
  'AWS::Kinesis::ResourcePolicy': on('kinesis', 'ResourcePolicy'),
  'AWS::DynamoDB::Table': on('dynamodb', 'ResourcePolicy.PolicyDocument'),
};

/** The policy documents of a template, in the order of its resources. */
export const documentsIn = (template: Template): readonly OwnedDocument[] => template.derived.get(allIn);

const allIn = (template: Template): readonly OwnedDocument[] =>
  [...template.resources.values()].flatMap((owner) => placesOf(owner).flatMap((place) => at(owner, place)));

const placesOf = ({ type }: Resource): readonly Place[] =>
  Object.hasOwn(PLACES, type) ? (PLACES[type] ?? []) : [];

function at(owner: Resource, { path, kind, service }: Place): readonly OwnedDocument[] {
  return owner.properties.all(path).flatMap((written) =>
    documentValues(written).map((value) => ({
      owner,
      kind,
      written,
      value,
      ...(service !== undefined && { service }),
    })),
  );
}

/** Do these resources hold any policy document but trust policies? */
export const holdPolicies = (resources: readonly Resource[]): boolean =>
  resources.some((owner) =>
    placesOf(owner).some(({ path, kind }) => kind !== 'trust' && owner.properties.all(path).length > 0),
  );
