/** The policy documents of a role, as they stand in the template. */
import type { View } from '../../cloudformation/stack.ts';
import { same } from '../../cloudformation/text.ts';
import { documentViews } from '../../iam/parse.ts';
import { ATTACHING_TYPES } from '../../iam/role.ts';
import type { Role } from '../../model/model.ts';

export type DocumentKind = 'trust' | 'inline' | 'managed';

export interface PolicyDocument {
  readonly kind: DocumentKind;
  readonly view: View;
}

/** The trust policy, the inline policies, and those of resources of their own that name the role. */
export function documentsOf({ resource, stack }: Role): readonly PolicyDocument[] {
  const { properties } = resource;
  return [
    ...of('trust', properties.all('AssumeRolePolicyDocument')),
    ...of('inline', properties.all('Policies[].PolicyDocument')),
    ...[...stack.resources.values()].flatMap((other) => {
      if (!ATTACHING_TYPES.has(other.type)) return [];
      const named = other.properties.all(other.type === 'AWS::IAM::RolePolicy' ? 'RoleName' : 'Roles[]');
      if (!named.some((view) => same(view.text(), resource.ref()) === 'yes')) return [];
      const kind = other.type === 'AWS::IAM::ManagedPolicy' ? 'managed' : 'inline';
      return of(kind, other.properties.all('PolicyDocument'));
    }),
  ];
}

const of = (kind: DocumentKind, views: readonly View[]): readonly PolicyDocument[] =>
  views.flatMap(documentViews).flatMap((view) => (view.kind === 'map' ? [{ kind, view }] : []));
