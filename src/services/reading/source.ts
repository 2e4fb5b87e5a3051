/**
 * What a source of invocations is, and what it says of each: an event source, with the function as the template writes it.
 * The model turns event sources into invocations: it finds the function, its canonical ARN, and the role.
 */
import type { Scenario } from '../../cloudformation/scenario.ts';
import { both } from '../../cloudformation/scenario.ts';
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import type { Answer, Span } from '../../finding.ts';
import type { SymbolicString, Token } from '../../text/symbolic-string.ts';
import type { Unknown } from '../../text/unknown.ts';
import type { AuthorizationMode } from '../fact.ts';

/** An action that a role must allow. */
export interface RequiredAction {
  readonly action: string;
  /** Other actions of which any is enough in its place. */
  readonly orActions?: readonly string[];
  /** Undefined: the function as it is invoked, qualifier included. */
  readonly resource?: SymbolicString;
}

/**
 * A piece of the source ARN that takes several values in one deployment: the methods behind `ANY`, the stages of an
 * API. Requests come with each of `values`; a grant that covers only some of them leaves the others denied.
 */
export interface Variants {
  readonly token: Token;
  readonly values: readonly string[];
}

/** One way by which a resource makes a service invoke a function. */
export interface EventSource {
  /** The resource that makes the service invoke. */
  readonly resource: Resource;
  /** Name for people: "Amazon SNS". */
  readonly service: string;
  /** The value that names the function. */
  readonly at: Span;
  readonly scenario: Scenario;
  /** The function as written: name, `name:alias`, partial ARN, ARN, or the invocations URI of API Gateway. */
  readonly function: SymbolicString;
  readonly by: AuthorizationMode;
  /** The service principal that calls (resource-policy), or that must be trusted (role); empty where no service does. */
  readonly principal: string;
  /** Other principals that work as well; `*` stands for a region: `logs.*.amazonaws.com`. */
  readonly alsoPrincipals?: readonly string[];
  /** What the service passes as `aws:SourceArn`; undefined where it passes none, or it isn't known. */
  readonly sourceArn?: SymbolicString;
  readonly variants?: readonly Variants[];
  /** What the service passes as `aws:SourceAccount`. */
  readonly sourceAccount?: SymbolicString;
  readonly eventSourceToken?: SymbolicString;
  /** For `role`: the role's ARN as written. */
  readonly role?: PropertyValue;
  /** For `role`: a resource policy of the function that allows it is enough as well. */
  readonly orByResourcePolicy?: boolean;
  /** For `role`: what it must allow on the function and elsewhere; for `execution-role`: what on the source. */
  readonly required: readonly RequiredAction[];
  /** Does the service refuse to create the resource while the grant is not there? */
  readonly checkedAtCreation: Answer;
  /** What AWS says or does when the grant is lacking. */
  readonly symptom?: string;
  /** The AWS page that says what is needed. */
  readonly reference: string;
  /** What it can't be decided for, whatever the grants. */
  readonly unknown?: Unknown;
  /** Why the lack of a grant is not surely a fault (AWS doesn't document it, nothing is known to call): a grant that fits counts, the lack of one is unverified. */
  readonly undocumented?: Unknown;
}

/** One kind of resource that makes a service invoke functions: the invocations that a resource of the type makes. */
export type SourceReader = (resource: Resource) => Iterable<EventSource>;

/** The types that a file of this folder reads, each with its reader; a type may come more than once. */
export type SourceReaders = readonly (readonly [type: string, reader: SourceReader])[];

/** The resource's own condition and those of some values in it; undefined where they exclude each other. */
export function scenarioOf(resource: Resource, ...values: readonly PropertyValue[]): Scenario | undefined {
  let scenario: Scenario | undefined = resource.scenario;
  for (const value of values) scenario = scenario && both(scenario, value.scenario);
  return scenario;
}
