/** The policy documents of a role, as they stand in the template. */
import type { PropertyValue } from '../cloudformation/template.ts';
import type { PolicyKind, ResourcePolicyFact } from '../data/policy-places.ts';
import { documentValues } from '../iam/parse.ts';
import type { Role } from '../model/model.ts';

export interface PolicyDocument {
  readonly kind: PolicyKind;
  /** For a resource policy: what the service takes in it. */
  readonly on?: ResourcePolicyFact;
  readonly value: PropertyValue;
}

/** The trust policy, the inline policies, and those of resources of their own that name the role. */
export function documentsOf({ resource, attached }: Role): readonly PolicyDocument[] {
  const { properties } = resource;
  return [
    ...of('trust', properties.all('AssumeRolePolicyDocument')),
    ...of('inline', properties.all('Policies[].PolicyDocument')),
    ...attached.flatMap(({ policy: { type, properties: own } }) =>
      of(type === 'AWS::IAM::ManagedPolicy' ? 'managed' : 'inline', own.all('PolicyDocument')),
    ),
  ];
}

const of = (kind: PolicyKind, values: readonly PropertyValue[]): readonly PolicyDocument[] =>
  values.flatMap(documentValues).map((value) => ({ kind, value }));
