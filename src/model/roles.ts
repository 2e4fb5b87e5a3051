/** The roles of all templates, and finding one by its ARN. */
import type { Resource, Stack } from '../cloudformation/stack.ts';
import { Attachments } from '../iam/attachments.ts';
import type { ManagedPolicyCatalogue } from '../iam/managed.ts';
import { type KnownPolicies, readRole } from '../iam/role.ts';
import { keyOf } from '../text/key.ts';
import { same, type Text } from '../text/symbolic-string.ts';
import type { LambdaFunction, Role } from './model.ts';

export class RoleIndex {
  readonly all: readonly Role[];
  readonly #byArn = new Map<string, Role[]>();
  readonly #users = new Map<Role, LambdaFunction[]>();

  constructor(stacks: readonly Stack[], managedPolicies: ManagedPolicyCatalogue) {
    const roles: Role[] = [];
    for (const stack of stacks) {
      const known = { attachments: new Attachments(stack), managedPolicies };
      for (const resource of stack.resources.values()) {
        if (resource.type === 'AWS::IAM::Role') roles.push(this.#read(stack, resource, known));
      }
    }
    this.all = roles;
  }

  #read(stack: Stack, resource: Resource, known: KnownPolicies): Role {
    const arn = resource.arn() ?? resource.ref();
    const functions: LambdaFunction[] = [];
    const role: Role = { stack, resource, at: resource.at, arn, functions, ...readRole(resource, known) };
    this.#users.set(role, functions);
    const key = keyOf(arn);
    this.#byArn.set(key, [...(this.#byArn.get(key) ?? []), role]);
    return role;
  }

  /** The role that a text names by its ARN, of the same template first. */
  use(arn: Text, stack: Stack): { readonly role?: Role } {
    const found = this.#byArn.get(keyOf(arn)) ?? [];
    const role = found.find((each) => each.stack === stack) ?? (found.length === 1 ? found[0] : undefined);
    if (role !== undefined) return { role };
    const alike = this.all.find((each) => each.stack === stack && same(each.arn, arn) === 'yes');
    return alike === undefined ? {} : { role: alike };
  }

  /** Notes that a function runs with a role. */
  addUser(role: Role, user: LambdaFunction): void {
    this.#users.get(role)?.push(user);
  }
}
