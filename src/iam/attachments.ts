/**
 * Which policies of a template are attached to which of its roles. Worked out once a template, by keys under which equal
 * texts meet, so that many roles and many policies are no more than the sum of both.
 */
import type { Scenario } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import type { Answer } from '../finding.ts';
import { keyOf } from '../text/key.ts';
import { type SymbolicString, same } from '../text/symbolic-string.ts';
import { statementsOf } from './parse.ts';
import type { Statement } from './statement.ts';

/** A policy resource, and under which conditions it names a role. */
export interface Attachment {
  readonly policy: Resource;
  readonly scenario: Scenario;
}

/** Types of resources that attach a policy to the roles which they name, and where they name them. */
const ATTACHING_TYPES: ReadonlyMap<string, string> = new Map([
  ['AWS::IAM::Policy', 'Roles[]'],
  ['AWS::IAM::RolePolicy', 'RoleName'],
  ['AWS::IAM::ManagedPolicy', 'Roles[]'],
]);

/** The attachments of a template. */
export class Attachments {
  readonly #byRole = new Map<string, Attachment[]>();
  readonly #elsewhere: { readonly named: SymbolicString; readonly attachment: Attachment }[] = [];
  readonly #managed = new Map<string, Resource>();
  readonly #statements = new Map<Resource, readonly Statement[]>();

  constructor({ resources }: Template) {
    for (const role of resources.values())
      if (role.type === 'AWS::IAM::Role') this.#byRole.set(keyOf(role.ref()), []);
    for (const policy of resources.values()) {
      const path = ATTACHING_TYPES.get(policy.type);
      for (const value of path === undefined ? [] : policy.properties.all(path)) {
        this.#add(value.text(), { policy, scenario: value.scenario });
      }
      const arn = policy.type === 'AWS::IAM::ManagedPolicy' ? policy.arn() : undefined;
      if (arn !== undefined) this.#managed.set(keyOf(arn), policy);
    }
  }

  /** A name that one role of the template has is the name of no other. */
  #add(named: SymbolicString, attachment: Attachment): void {
    const role = this.#byRole.get(keyOf(named));
    if (role === undefined) this.#elsewhere.push({ named, attachment });
    else role.push(attachment);
  }

  /** The policies that name roles which are not the template's own, by what names them. */
  get elsewhere(): readonly { readonly named: SymbolicString; readonly attachment: Attachment }[] {
    return this.#elsewhere;
  }

  /** The policies that surely name a role: one of the template, or one that is deployed elsewhere. */
  of(role: Resource): readonly Attachment[] {
    const name = role.ref();
    return this.#byRole.get(keyOf(name)) ?? this.#naming(name, 'yes');
  }

  /** Is there a policy that names a role which may be this one, and that does not surely name it? */
  mayHaveMore(role: Resource): boolean {
    const name = role.ref();
    if (this.#naming(name, 'unknown').length > 0) return true;
    return this.#byRole.has(keyOf(name)) && this.#naming(name, 'yes').length > 0;
  }

  #naming(name: SymbolicString, answer: Answer): readonly Attachment[] {
    return this.#elsewhere.flatMap(({ named, attachment }) =>
      same(named, name) === answer ? [attachment] : [],
    );
  }

  /** The customer managed policy of the template that has an ARN. */
  managed(arn: SymbolicString): Resource | undefined {
    return this.#managed.get(keyOf(arn));
  }

  /** What a policy resource says. */
  statementsOf(policy: Resource): readonly Statement[] {
    let found = this.#statements.get(policy);
    if (found === undefined) {
      const kind = policy.type === 'AWS::IAM::ManagedPolicy' ? 'managed policy' : 'policy';
      found = policy.properties
        .all('PolicyDocument')
        .flatMap((document) => statementsOf(document, `the ${kind} ${policy.id}`));
      this.#statements.set(policy, found);
    }
    return found;
  }
}
