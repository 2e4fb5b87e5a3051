/**
 * The model of a repository: functions, roles, who invokes what, and the grants. Plain objects, each with its place.
 */
import type { Guard } from '../cloudformation/guard.ts';
import type { Resource, Stack } from '../cloudformation/stack.ts';
import type { Text } from '../cloudformation/text.ts';
import type { Finding, Span, Unverified } from '../finding.ts';
import type { Statement } from '../iam/statement.ts';

/** How an invocation is allowed: by the function's resource policy, by a role that the service assumes, by the function's execution role (polling), or by the rights of whoever calls. */
export type Means = 'resource-policy' | 'role' | 'execution-role' | 'caller';

export interface LambdaFunction {
  readonly stack: Stack;
  readonly resource: Resource;
  readonly at: Span;
  /** Unqualified, `arn:${AWS::Partition}:lambda:…:function:<name>`. */
  readonly arn: Text;
  /** What `Role` says, one for each scenario. */
  readonly roles: readonly RoleUse[];
}

export interface RoleUse {
  readonly at: Span;
  readonly guard: Guard;
  readonly text: Text;
  /** The role, where it is in the templates. */
  readonly role?: Role;
}

/** An `AWS::IAM::Role` with everything attached to it in the templates. */
export interface Role {
  readonly stack: Stack;
  readonly resource: Resource;
  readonly at: Span;
  readonly arn: Text;
  readonly trust: readonly Statement[];
  readonly permissions: readonly Statement[];
  /** Allowed only if this allows it too; undefined where there is no boundary. */
  readonly boundary?: readonly Statement[];
  /** Why the statements may not be all: a managed policy that is a parameter, an included document … Then a missing right is *unknown*, not *no*. */
  readonly openReasons: readonly string[];
  /** Functions that run with it. */
  readonly functions: readonly LambdaFunction[];
}

/** A statement in a function's resource policy, or one that makes it: "one kind of grant". */
export interface Grant {
  readonly stack: Stack;
  /** The `AWS::Lambda::Permission` or `AWS::Lambda::ResourcePolicy`. */
  readonly resource: Resource;
  readonly at: Span;
  readonly guard: Guard;
  /** The canonical function ARN, with qualifier, that it is on. */
  readonly target: Text;
  readonly targetAt: Span;
  readonly function?: LambdaFunction;
  readonly statement: Statement;
}

/** One way by which one function is invoked. */
export interface Invocation {
  readonly stack: Stack;
  /** The resource that makes the service invoke. */
  readonly resource: Resource;
  /** Name for people: "Amazon SNS", "API Gateway REST". */
  readonly service: string;
  /** The value to mend: the property that names the function. */
  readonly at: Span;
  readonly guard: Guard;
  /** Canonical ARN of what is invoked, with qualifier where one is named. */
  readonly target: Text;
  readonly function?: LambdaFunction;
  readonly by: Means;
  /** The service principal that calls (resource-policy), or that must be trusted (role). */
  readonly principal: string;
  /** Other principals that work as well (regional variants). */
  readonly alsoPrincipals?: readonly string[];
  /** The ARN that the service passes as `aws:SourceArn`; undefined where it passes none, or it isn't known. */
  readonly sourceArn?: Text;
  /** The account that it passes as `aws:SourceAccount`. */
  readonly sourceAccount?: Text;
  /** Skill id and the like. */
  readonly eventSourceToken?: Text;
  /** For `role`: the role that the service assumes. */
  readonly role?: RoleUse;
  /** Actions it needs on the target (`lambda:InvokeFunction`), or for polling those on the source. */
  readonly needs: readonly Need[];
  /** What it can't be decided for, whatever the grants: "the function's ARN is a parameter". */
  readonly openReason?: string;
}

/** An action on a resource that the execution role (or the invoker's role) must allow. */
export interface Need {
  readonly action: string;
  readonly resource: Text;
}

export interface Verdict {
  readonly invocation: Invocation;
  readonly verdict: 'granted' | 'denied' | 'unverified';
  readonly grants: readonly Grant[];
  /** One sentence. */
  readonly why: string;
  /** The scenario in which it is denied. */
  readonly when?: Guard;
  /** The grants that nearly fit, nearest first, with what differs. */
  readonly near: readonly NearMiss[];
}

export interface NearMiss {
  readonly grant: Grant;
  /** What differs first: the part, what it is, what it should be. */
  readonly differs: readonly { readonly part: string; readonly is: string; readonly expected: string; readonly at: Span }[];
}

export interface Model {
  readonly stacks: readonly Stack[];
  readonly functions: readonly LambdaFunction[];
  readonly roles: readonly Role[];
  readonly grants: readonly Grant[];
  readonly invocations: readonly Invocation[];
  readonly verdicts: readonly Verdict[];
  /** What reading and transforming found already (unreadable templates, duplicate keys, dangling references). */
  readonly problems: readonly Finding[];
  readonly unverified: readonly Unverified[];
}
