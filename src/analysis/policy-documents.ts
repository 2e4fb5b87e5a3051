/** The policy documents of a role, as they stand in the template. */
import type { PropertyValue } from '../cloudformation/template.ts';
import { documentValues } from '../iam/parse.ts';
import type { Role } from '../model/model.ts';

export type DocumentKind = 'trust' | 'inline' | 'managed';

export interface PolicyDocument {
  readonly kind: DocumentKind;
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

const of = (kind: DocumentKind, values: readonly PropertyValue[]): readonly PolicyDocument[] =>
  values.flatMap(documentValues).flatMap((value) => (value.kind === 'map' ? [{ kind, value }] : []));
