/**
 * The model of a repository: functions, roles, who invokes what, and the grants. Plain objects, each with its place.
 */
import type { Scenario } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import type { ServiceRoleFact } from '../data/service-roles.ts';
import type { Deployed } from '../deployed/deployed.ts';
import { Derived } from '../derived.ts';
import type { Finding, Span, Unverified } from '../finding.ts';
import type { Attachment } from '../iam/attachments.ts';
import type { Catalogues } from '../iam/catalogues.ts';
import type { Evaluation } from '../iam/evaluate.ts';
import type { Failure } from '../iam/match.ts';
import type { Statement } from '../iam/statement.ts';
import type { AuthorizationMode } from '../services/fact.ts';
import type { EventSource } from '../services/reading/source.ts';
import type { ServiceNeed } from '../services/role-needs/service-need.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';
import type { DeliveryVerdict } from './delivery.ts';
import type { Meetings } from './meetings.ts';

export interface LambdaFunction {
  readonly template: Template;
  readonly resource: Resource;
  readonly at: Span;
  /** Unqualified, `arn:${AWS::Partition}:lambda:…:function:<name>`. */
  readonly arn: SymbolicString;
  /** What `Role` says, one for each scenario. */
  readonly roles: readonly RoleUse[];
  /** For a function that is not in the templates: the day on which the account told of it. */
  readonly deployed?: string;
  /** And its ARN there, with the qualifier in whose configuration it is. */
  readonly deployedArn?: string;
}

export interface RoleUse {
  readonly at: Span;
  readonly scenario: Scenario;
  readonly text: SymbolicString;
  /** The role, where it is in the templates, or the account told of it. */
  readonly role?: Role;
  /** Why the account did not tell, where it was asked. */
  readonly asked?: string;
  /** Surely not there: on which day, and the ARN that was asked for. */
  readonly absent?: Absent;
}

/** What the account surely does not have. */
export interface Absent {
  readonly on: string;
  readonly arn: string;
}

/** An `AWS::IAM::Role` with everything attached to it in the templates. */
export interface Role {
  readonly template: Template;
  readonly resource: Resource;
  readonly at: Span;
  readonly arn: SymbolicString;
  readonly trust: readonly Statement[];
  readonly permissions: readonly Statement[];
  /** Allowed only if this allows it too; undefined where there is no boundary. */
  readonly boundary?: readonly Statement[];
  /** Why the statements may not be all: a managed policy that is a parameter, an included document … Then a missing right is *unknown*, not *no*. */
  readonly unknowns: readonly Unknown[];
  /** In place of each policy that is not known: a statement that may allow anything, where the policy is there. */
  readonly unread: readonly Statement[];
  /** The policies of its template that surely name it. */
  readonly attached: readonly Attachment[];
  /** What is worked out from the role once. */
  readonly derived: Derived<Role>;
  /** Functions that run with it. */
  readonly functions: readonly LambdaFunction[];
  /** For a role that is not in the templates: the day on which the account told of it. Its places are where it is named. */
  readonly deployed?: string;
}

/** A statement in a function's resource policy, or one that makes it: "one kind of grant". */
export interface Grant {
  readonly template: Template;
  /** The `AWS::Lambda::Permission` or `AWS::Lambda::ResourcePolicy`. */
  readonly resource: Resource;
  readonly at: Span;
  readonly scenario: Scenario;
  /** The canonical function ARN, with qualifier, that it is on. */
  readonly target: SymbolicString;
  readonly targetAt: Span;
  readonly function?: LambdaFunction;
  /** Surely not in the account, as far as what it is on goes. */
  readonly absent?: Absent;
  readonly statement: Statement;
  /** For a statement that is not in the templates: the day on which the account told of it. */
  readonly deployed?: string;
}

/** One way by which one function is invoked: a source's event source with the function, its canonical ARN and the role found. */
export interface Invocation {
  readonly eventSource: EventSource;
  readonly template: Template;
  /** The resource that makes the service invoke. */
  readonly resource: Resource;
  /** The value that names the function. */
  readonly at: Span;
  readonly scenario: Scenario;
  readonly by: AuthorizationMode;
  /** Name for people: "Amazon SNS". */
  readonly service: string;
  /** The service principal that calls, or that must be trusted; empty where no service does. */
  readonly principal: string;
  /** Canonical ARN of what is invoked, with qualifier where one is named. */
  readonly target: SymbolicString;
  readonly qualifier?: SymbolicString;
  /** The function, where it is in the templates, or the account told of it. */
  readonly function?: LambdaFunction;
  /** Surely not in the account, as far as the function or its version or alias goes. */
  readonly absent?: Absent;
  /** For one that only the account told of: the day on which it did. */
  readonly deployed?: string;
  /** For `role`: the role that the service assumes. */
  readonly role?: RoleUse;
  /** What it can't be decided for, whatever the grants. */
  readonly unknown?: Unknown;
}

/** An action on a resource that a role must allow. */
export interface RequiredPermission {
  readonly action: string;
  /** Other actions of which any is enough in its place: what the resource is can't be told, or the service takes either. */
  readonly orActions?: readonly string[];
  readonly resource: SymbolicString;
  /** Another name of the resource, by which a policy may allow it as well. */
  readonly orResource?: SymbolicString;
}

export interface Verdict {
  readonly invocation: Invocation;
  readonly verdict: 'granted' | 'denied' | 'unverified';
  readonly grants: readonly Grant[];
  /** One sentence. For *unverified* the reason, in words that do not change from case to case. */
  readonly why: string;
  /** For *unverified*: what is not known, the reason first. */
  readonly unknowns: readonly Unknown[];
  /** The scenario in which it is denied. */
  readonly when?: Scenario;
  /** For a denial by resource policy: grants that would do if they were there in that scenario, too. */
  readonly otherScenarios: readonly Grant[];
  /** For a denial by resource policy: grants that nearly fit, nearest first. */
  readonly near: readonly NearMiss[];
  /** For a denial by a role: what it lacks. */
  readonly missing: readonly MissingPermission[];
  /** For one that is unverified for what a role says: what the role may lack. */
  readonly mayMiss?: MissingPermission;
}

/** A grant that nearly fits, and the parts of it that do not. */
export interface NearMiss {
  readonly grant: Grant;
  /** What surely does not fit. */
  readonly failures: readonly Failure[];
}

/** What a role does not allow: being assumed by the service, or an action. */
export interface MissingPermission {
  readonly role: Role;
  /** Undefined: the service may not assume the role. */
  readonly need?: RequiredPermission;
  readonly evaluation: Evaluation;
}

/** What a resource hands to a service as a role, other than for an invocation alone: of the templates or not. */
export interface HandedRole {
  readonly fact: ServiceRoleFact;
  readonly template: Template;
  readonly resource: Resource;
  readonly use: RoleUse;
}

/** One of them that the templates have, or that the account told of. */
export interface ServiceRole {
  readonly fact: ServiceRoleFact;
  readonly template: Template;
  readonly resource: Resource;
  /** The value that names the role. */
  readonly at: Span;
  readonly scenario: Scenario;
  readonly role: Role;
}

/** What a service's own configuration asks of a role. */
export interface RoleNeed {
  readonly need: ServiceNeed;
  readonly role: Role;
}

export interface Model {
  /** What is worked out from the model once. */
  readonly derived: Derived<Model>;
  /** What AWS publishes, as far as the templates need it. */
  readonly catalogues: Catalogues;
  readonly templates: readonly Template[];
  readonly functions: readonly LambdaFunction[];
  readonly roles: readonly Role[];
  /** Roles that the templates only name, as the account has them. */
  readonly deployedRoles: readonly Role[];
  /** Functions that the templates only name and invoke, as the account has them. */
  readonly deployedFunctions: readonly LambdaFunction[];
  /** The verdicts on what those read from. */
  readonly deployedVerdicts: readonly Verdict[];
  /** What the account told; undefined where it was not asked. */
  readonly deployed?: Deployed;
  /** To be told which names count, where other templates than these may have them. */
  readonly meetings?: Meetings;
  readonly grants: readonly Grant[];
  readonly invocations: readonly Invocation[];
  readonly verdicts: readonly Verdict[];
  /** What resources hand to services as roles. */
  readonly handedRoles: readonly HandedRole[];
  /** The roles that resources hand to services, as far as they are known. */
  readonly serviceRoles: readonly ServiceRole[];
  /** What the configurations of services ask of roles that are known. */
  readonly roleNeeds: readonly RoleNeed[];
  /** What services send to the queues and topics of the templates by the right of their policies. */
  readonly deliveries: readonly DeliveryVerdict[];
  /** What reading and transforming found already (unreadable templates, duplicate keys, dangling references). */
  readonly problems: readonly Finding[];
  readonly unverified: readonly Unverified[];
}

/** A model of its parts. */
export function modelOf(parts: Omit<Model, 'derived'>): Model {
  // What is derived belongs to the model, and so can only be added to it.
  const model = { ...parts } as Model;
  return Object.assign(model, { derived: new Derived<Model>(model) });
}
