/** What services send to queues and topics: who sends what where, the policies there, and the verdict. Types only. */
import type { Scenario } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import type { DeliveryFact } from '../data/deliveries.ts';
import type { Span } from '../finding.ts';
import type { Failure } from '../iam/match.ts';
import type { Statement } from '../iam/statement.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';

export interface Delivery {
  readonly fact: DeliveryFact;
  readonly template: Template;
  /** What makes the service send. */
  readonly resource: Resource;
  /** The value that names the destination. */
  readonly at: Span;
  readonly scenario: Scenario;
  /** The queue or topic, which is in the template. */
  readonly destination: Resource;
  readonly destinationArn: SymbolicString;
  /** What the service passes as `aws:SourceArn`. */
  readonly sourceArn?: SymbolicString;
}

/** A statement of the policy of a queue or topic. */
export interface DeliveryGrant {
  /** The policy resource. */
  readonly policy: Resource;
  /** What the policy is set on, where it is in the template. */
  readonly on?: Resource;
  readonly statement: Statement;
}

/** The key that a queue or topic is encrypted with does not let the service use it. */
export interface KeyLack {
  /** The property that names the key. */
  readonly at: Span;
  /** The key of the template; undefined for the one that AWS manages, whose policy lets no service in. */
  readonly key?: Resource;
  readonly actions: readonly string[];
}

export interface DeliveryVerdict {
  readonly delivery: Delivery;
  readonly verdict: 'granted' | 'denied' | 'unverified';
  /** The statements that allow it. */
  readonly grants: readonly DeliveryGrant[];
  /** The policies that are set on the destination. */
  readonly policies: readonly Resource[];
  /** For a denial: the scenario. */
  readonly when?: Scenario;
  /** For a denial: the statement that nearly fits, and what differs. */
  readonly near?: { readonly grant: DeliveryGrant; readonly failure: Failure | 'attached elsewhere' };
  /** For a denial: a `Deny` that forbids it. */
  readonly forbiddenBy?: Statement;
  /** The policy allows it, but the key of the destination does not. */
  readonly keyLack?: KeyLack;
  /** For unverified: why. */
  readonly unknowns: readonly Unknown[];
}
