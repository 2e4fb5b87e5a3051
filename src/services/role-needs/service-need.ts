/** What a service's own configuration asks of the role that it is given. */
import type { Scenario } from '../../cloudformation/scenario.ts';
import { both } from '../../cloudformation/scenario.ts';
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import type { Severity, Span } from '../../finding.ts';
import type { SymbolicString } from '../../text/symbolic-string.ts';

export interface ServiceNeed {
  readonly resource: Resource;
  /** The value that makes it necessary. */
  readonly at: Span;
  readonly scenario: Scenario;
  /** The role, as the resource names it. */
  readonly role: PropertyValue;
  /** Name for people: "EventBridge Pipes". */
  readonly service: string;
  /** "sends to its dead-letter queue": a predicate. */
  readonly does: string;
  readonly required: readonly {
    readonly action: string;
    readonly orActions?: readonly string[];
    readonly resource: SymbolicString;
    readonly orResource?: SymbolicString;
  }[];
  readonly severity?: Severity;
  /** Does the service try it when the resource is made? */
  readonly checkedAtCreation?: true;
  readonly symptom: string;
  /** The page that says so. */
  readonly reference: string;
}

/** A reader for the needs of one resource type. */
export type NeedReader = (resource: Resource) => Iterable<ServiceNeed>;

/** The scenario of some values of a resource together; undefined where they exclude each other. */
export function joint(resource: Resource, ...values: readonly PropertyValue[]): Scenario | undefined {
  return values.reduce<Scenario | undefined>(
    (sum, value) => sum && both(sum, value.scenario),
    resource.scenario,
  );
}

/** Something of which only the kind is known. */
export const something = (what: string): SymbolicString => [
  { id: `some ${what}`, label: '*', reason: 'a resource that is not named' },
];
