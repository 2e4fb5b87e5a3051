/** What a role is allowed, and who may assume it: everything that the template attaches to it. */
import type { Resource, View } from '../cloudformation/stack.ts';
import { literal, same, show, type Text } from '../cloudformation/text.ts';
import { managedPolicyName, managedStatements } from './managed.ts';
import { statementsOf } from './parse.ts';
import type { Statement } from './statement.ts';

export interface RolePolicies {
  readonly trust: readonly Statement[];
  readonly permissions: readonly Statement[];
  /** Undefined where there is no boundary. */
  readonly boundary?: readonly Statement[];
  /** Why the permissions may not be all. */
  readonly openReasons: readonly string[];
}

/** Policies in resources of their own, which name the roles they are attached to. */
export const ATTACHED_TYPES: ReadonlySet<string> = new Set([
  'AWS::IAM::Policy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::ManagedPolicy',
]);

/**
 * Reads an `AWS::IAM::Role`.
 *
 * @param attached the policy resources of its template (see `ATTACHED_TYPES`), attached to this role or not.
 */
export function readRole(role: Resource, attached: readonly Resource[]): RolePolicies {
  const reader = new Reader(role);
  for (const policy of role.properties.all('Policies[]')) reader.inline(policy);
  for (const arn of role.properties.all('ManagedPolicyArns[]')) reader.managed(arn);
  for (const policy of attached) reader.attached(policy);
  const boundaries = role.properties.all('PermissionsBoundary');
  return {
    trust: role.properties
      .all('AssumeRolePolicyDocument')
      .flatMap((view) => statementsOf(view, 'the trust policy')),
    permissions: reader.permissions,
    ...(boundaries.length === 0 ? {} : { boundary: boundaries.flatMap((arn) => reader.boundary(arn)) }),
    openReasons: [...new Set(reader.openReasons)],
  };
}

class Reader {
  readonly permissions: Statement[] = [];
  readonly openReasons: string[] = [];
  readonly #role: Resource;

  constructor(role: Resource) {
    this.#role = role;
  }

  inline(policy: View): void {
    if (policy.kind !== 'map') {
      this.openReasons.push(policy.why ?? 'an inline policy that can not be told');
      return;
    }
    const name = policy.one('PolicyName');
    const from = name === undefined ? 'an inline policy' : `the inline policy ${show(name.text())}`;
    for (const document of policy.all('PolicyDocument'))
      this.permissions.push(...statementsOf(document, from));
  }

  managed(arn: View): void {
    const statements = this.#policy(arn);
    if (typeof statements === 'string') this.openReasons.push(statements);
    else this.permissions.push(...statements);
  }

  boundary(arn: View): readonly Statement[] {
    const statements = this.#policy(arn);
    if (typeof statements !== 'string') return statements;
    return [
      {
        effect: 'unknown',
        guard: arn.guard,
        at: arn.at,
        from: 'the permissions boundary',
        conditions: [],
        open: statements,
      },
    ];
  }

  /** A policy in a resource of its own, where it names this role. */
  attached(policy: Resource): void {
    const path = policy.type === 'AWS::IAM::RolePolicy' ? 'RoleName' : 'Roles[]';
    for (const named of policy.properties.all(path)) {
      const isThis = same(named.text(), this.#role.ref());
      if (isThis === 'no') continue;
      if (isThis === 'unknown') this.openReasons.push('a policy that may be attached to the role');
      else this.#document(policy, named);
    }
  }

  #document(policy: Resource, named: View): void {
    for (const document of policy.properties.all('PolicyDocument')) {
      for (const statement of statementsOf(document, `the policy ${policy.id}`)) {
        // Attached only where both the policy and its entry for this role are there.
        this.permissions.push({ ...statement, guard: new Map([...statement.guard, ...named.guard]) });
      }
    }
  }

  /** The statements behind a policy ARN, or why they can't be told. */
  #policy(arn: View): readonly Statement[] | string {
    if (arn.kind === 'unknown') return arn.why ?? 'a policy that can not be told';
    const text = arn.text();
    const name = managedPolicyName(text);
    if (name !== undefined) {
      return managedStatements(name, arn.guard, arn.at) ?? 'an AWS managed policy that is not known';
    }
    const policy = this.#inTemplate(text);
    if (policy === undefined)
      return literal(text) === undefined
        ? 'a managed policy that is not in the template'
        : 'a managed policy of the account';
    return policy.properties
      .all('PolicyDocument')
      .flatMap((document) => statementsOf(document, `the managed policy ${policy.id}`))
      .map((statement) => ({ ...statement, guard: new Map([...statement.guard, ...arn.guard]) }));
  }

  #inTemplate(arn: Text): Resource | undefined {
    for (const resource of this.#role.stack.resources.values()) {
      if (resource.type === 'AWS::IAM::ManagedPolicy' && same(resource.ref(), arn) === 'yes') return resource;
    }
    return undefined;
  }
}
