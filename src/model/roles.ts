/** The roles of all templates, and finding one by its ARN: of the templates, else as the account has it. */

import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import { answerTo, type Deployed } from '../deployed/deployed.ts';
import { named, roleQuestion } from '../deployed/naming.ts';
import type { Answer, RoleAnswer } from '../deployed/questions.ts';
import { deployedRole, type NamedBy } from '../deployed/resource.ts';
import { Derived } from '../derived.ts';
import type { Span } from '../finding.ts';
import { addTo } from '../groups.ts';
import { type Attachment, Attachments } from '../iam/attachments.ts';
import type { ManagedPolicyCatalogue } from '../iam/managed.ts';
import { type KnownPolicies, mayAllow, type RolePolicies, readRole } from '../iam/role.ts';
import type { Statement } from '../iam/statement.ts';
import { keyOf } from '../text/key.ts';
import { type SymbolicString, same } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';
import type { Meetings } from './meetings.ts';
import type { LambdaFunction, Role, RoleUse } from './model.ts';
import { PoliciesOfOthers } from './policies-elsewhere.ts';

/** What a text that names a role comes to. */
type Use = Pick<RoleUse, 'role' | 'asked' | 'absent'>;

export class RoleIndex {
  readonly all: readonly Role[];
  readonly #byArn = new Map<string, Role[]>();
  readonly #known = new Map<Template, KnownPolicies>();
  /** By template and by what `Ref` gives. */
  readonly #byName = new Map<string, Role>();
  readonly #functions: () => readonly LambdaFunction[];
  readonly #deployed: Deployed | undefined;
  readonly #meetings: Meetings | undefined;
  /** By template and ARN. */
  readonly #deployedRoles = new Map<string, Role>();
  readonly #made = new Map<string, boolean>();
  #users: ReadonlyMap<Role, readonly LambdaFunction[]> | undefined;

  /**
   * @param functions all functions, asked for only when a role is asked who runs with it: they are found after the roles.
   * @param deployed what the account told.
   * @param meetings told which names count, where other templates may have them.
   */
  constructor(
    templates: readonly Template[],
    managedPolicies: ManagedPolicyCatalogue,
    functions: () => readonly LambdaFunction[],
    deployed?: Deployed,
    meetings?: Meetings,
  ) {
    this.#functions = functions;
    this.#deployed = deployed;
    this.#meetings = meetings;
    const roles: Role[] = [];
    const all = new Map(templates.map((template) => [template, new Attachments(template)]));
    const elsewhere = new PoliciesOfOthers(all, meetings);
    for (const [template, attachments] of all) {
      const known: KnownPolicies = { attachments, managedPolicies, elsewhere, ...(deployed && { deployed }) };
      this.#known.set(template, known);
      for (const role of resourcesOfType(template, 'AWS::IAM::Role')) roles.push(this.#read(role, known));
    }
    this.all = roles;
  }

  /** The roles that the account told of and that something names. */
  get deployed(): readonly Role[] {
    return [...this.#deployedRoles.values()];
  }

  #read(resource: Resource, known: KnownPolicies): Role {
    const role = new RoleOfResource(resource, readRole(resource, known), (each) => this.#usersOf(each));
    const key = keyOf(role.arn);
    addTo(this.#byArn, key, role);
    this.#meetings?.give('role', role.arn);
    this.#byName.set(nameKey(resource.template, resource.ref()), role);
    return role;
  }

  #usersOf(role: Role): readonly LambdaFunction[] {
    this.#users ??= usersByRole(this.#functions());
    return this.#users.get(role) ?? [];
  }

  /** The role of a template that a text names by its name. */
  named(name: SymbolicString, template: Template): Role | undefined {
    return this.#byName.get(nameKey(template, name));
  }

  /** The role that a text at a place names by its ARN, of the same template first. */
  use(arn: SymbolicString, template: Template, at: Span): Use {
    const role = this.inTemplates(arn, template);
    return role === undefined ? this.#elsewhere(arn, template, at) : { role };
  }

  /** The same among the roles of the templates alone. */
  inTemplates(arn: SymbolicString, template: Template): Role | undefined {
    const found = this.#byArn.get(keyOf(arn)) ?? [];
    const own = found.find((each) => each.template === template);
    if (own === undefined) this.#meetings?.ask('role', arn);
    return own ?? (found.length === 1 ? found[0] : undefined);
  }

  /** As the account has it. A role that the templates may make is what they make of it. */
  #elsewhere(arn: SymbolicString, template: Template, at: Span): Use {
    const deployed = this.#deployed;
    if (deployed === undefined) return {};
    const { text, open } = named(arn, template, deployed);
    if (text === undefined) return open === undefined ? {} : { asked: open };
    if (this.#mayMake(text.slice(text.lastIndexOf('/') + 1))) return {};
    const question = roleQuestion(text);
    const answer = question && answerTo(deployed, question);
    return answer === undefined ? {} : this.#answered(text, answer, { template, at, deployed });
  }

  /** May the templates make a role of this name, whatever its path? */
  #mayMake(name: string): boolean {
    let known = this.#made.get(name);
    if (known === undefined) {
      known = this.all.some(({ resource }) => same(resource.ref(), [name]) !== 'no');
      this.#made.set(name, known);
    }
    return known;
  }

  /** What policies of other templates than the one that names a role may attach to it. */
  #mayBeAttached(role: Resource): readonly Unknown[] {
    const others = [...this.#known].filter(([template]) => template !== role.template);
    return others.some(
      ([, { attachments }]) => attachments.of(role).length > 0 || attachments.mayHaveMore(role),
    )
      ? [{ code: 'attached-policy', what: role.id }]
      : [];
  }

  #answered(arn: string, answer: Answer<RoleAnswer>, by: NamedBy): Use {
    if ('open' in answer) return { asked: answer.open };
    const { on } = by.deployed;
    if ('absent' in answer) return { asked: 'there is none in the account', absent: { on, arn } };
    const key = `${by.template.id} ${arn}`;
    let role = this.#deployedRoles.get(key);
    const known = this.#known.get(by.template);
    if (role === undefined && known !== undefined) {
      const resource = deployedRole(arn, answer.found, by);
      const policies = withUnknowns(readRole(resource, known), resource, [
        ...incompleteness(arn, answer.found),
        ...this.#mayBeAttached(resource),
      ]);
      role = new RoleOfResource(resource, policies, (each) => this.#usersOf(each), { on, arn: [arn] });
      this.#deployedRoles.set(key, role);
    }
    return role === undefined ? {} : { role };
  }
}

/** Why what the account told may not be all. */
const incompleteness = (arn: string, { incomplete }: RoleAnswer): readonly Unknown[] =>
  incomplete === undefined ? [] : [{ code: 'role-outside', what: arn, asked: incomplete }];

/** With more that is not known, so that what the role lacks is not certain. */
const withUnknowns = (
  policies: RolePolicies,
  role: Resource,
  unknowns: readonly Unknown[],
): RolePolicies => ({
  ...policies,
  unknowns: [...policies.unknowns, ...unknowns],
  unread: [...policies.unread, ...unknowns.map((unknown) => mayAllow(role, unknown))],
});

const nameKey = ({ id }: Template, name: SymbolicString): string => `${id} ${keyOf(name)}`;

function usersByRole(functions: readonly LambdaFunction[]): ReadonlyMap<Role, readonly LambdaFunction[]> {
  const found = new Map<Role, LambdaFunction[]>();
  for (const user of functions) {
    for (const { role } of user.roles) {
      if (role !== undefined) addTo(found, role, user);
    }
  }
  return found;
}

class RoleOfResource implements Role {
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
  readonly deployed?: string;
  readonly derived: Derived<Role> = new Derived<Role>(this);
  readonly #usersOf: (role: Role) => readonly LambdaFunction[];

  constructor(
    resource: Resource,
    policies: RolePolicies,
    usersOf: (role: Role) => readonly LambdaFunction[],
    deployed?: { readonly on: string; readonly arn: SymbolicString },
  ) {
    this.template = resource.template;
    this.resource = resource;
    this.at = resource.at;
    this.arn = deployed?.arn ?? resource.arn() ?? resource.ref();
    if (deployed !== undefined) this.deployed = deployed.on;
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
