/** The roles of all templates, and finding one by its ARN. */

import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import { Derived } from '../derived.ts';
import type { Span } from '../finding.ts';
import { addTo } from '../groups.ts';
import { type Attachment, Attachments } from '../iam/attachments.ts';
import type { ManagedPolicyCatalogue } from '../iam/managed.ts';
import { type KnownPolicies, type RolePolicies, readRole } from '../iam/role.ts';
import type { Statement } from '../iam/statement.ts';
import { keyOf } from '../text/key.ts';
import { type SymbolicString, same } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';
import type { LambdaFunction, Role } from './model.ts';

export class RoleIndex {
  readonly all: readonly Role[];
  readonly #byArn = new Map<string, Role[]>();
  readonly #functions: () => readonly LambdaFunction[];
  #users: ReadonlyMap<Role, readonly LambdaFunction[]> | undefined;

  /** @param functions all functions, asked for only when a role is asked who runs with it: they are found after the roles. */
  constructor(
    templates: readonly Template[],
    managedPolicies: ManagedPolicyCatalogue,
    functions: () => readonly LambdaFunction[],
  ) {
    this.#functions = functions;
    const roles: Role[] = [];
    for (const template of templates) {
      const known = { attachments: new Attachments(template), managedPolicies };
      for (const role of resourcesOfType(template, 'AWS::IAM::Role')) roles.push(this.#read(role, known));
    }
    this.all = roles;
  }

  #read(resource: Resource, known: KnownPolicies): Role {
    const role = new TemplateRole(resource, readRole(resource, known), (each) => this.#usersOf(each));
    const key = keyOf(role.arn);
    addTo(this.#byArn, key, role);
    return role;
  }

  #usersOf(role: Role): readonly LambdaFunction[] {
    this.#users ??= usersByRole(this.#functions());
    return this.#users.get(role) ?? [];
  }

  /** The role that a text names by its ARN, of the same template first. */
  use(arn: SymbolicString, template: Template): { readonly role?: Role } {
    const found = this.#byArn.get(keyOf(arn)) ?? [];
    const role =
      found.find((each) => each.template === template) ?? (found.length === 1 ? found[0] : undefined);
    if (role !== undefined) return { role };
    const alike = this.all.find((each) => each.template === template && same(each.arn, arn) === 'yes');
    return alike === undefined ? {} : { role: alike };
  }
}

function usersByRole(functions: readonly LambdaFunction[]): ReadonlyMap<Role, readonly LambdaFunction[]> {
  const found = new Map<Role, LambdaFunction[]>();
  for (const user of functions) {
    for (const { role } of user.roles) {
      if (role !== undefined) addTo(found, role, user);
    }
  }
  return found;
}

class TemplateRole implements Role {
  readonly template: Template;
  readonly resource: Resource;
  readonly at: Span;
  readonly arn: SymbolicString;
  readonly trust: readonly Statement[];
  readonly permissions: readonly Statement[];
  readonly boundary?: readonly Statement[];
  readonly unknowns: readonly Unknown[];
  readonly unread: readonly Statement[];
  readonly attached: readonly Attachment[];
  readonly derived: Derived<Role> = new Derived<Role>(this);
  readonly #usersOf: (role: Role) => readonly LambdaFunction[];

  constructor(
    resource: Resource,
    policies: RolePolicies,
    usersOf: (role: Role) => readonly LambdaFunction[],
  ) {
    this.template = resource.template;
    this.resource = resource;
    this.at = resource.at;
    this.arn = resource.arn() ?? resource.ref();
    this.trust = policies.trust;
    this.permissions = policies.permissions;
    if (policies.boundary !== undefined) this.boundary = policies.boundary;
    this.unknowns = policies.unknowns;
    this.unread = policies.unread;
    this.attached = policies.attached;
    this.#usersOf = usersOf;
  }

  get functions(): readonly LambdaFunction[] {
    return this.#usersOf(this);
  }
}
