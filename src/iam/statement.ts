/** Policy statements as data: what identity policies, trust policies, resource policies and Lambda permissions all become. */
import type { Scenario } from '../cloudformation/scenario.ts';
import type { Span } from '../finding.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';

/** One value in a statement, with its place. */
export interface Part {
  readonly text: SymbolicString;
  readonly at: Span;
}

export type PrincipalKind = 'AWS' | 'Service' | 'Federated' | 'CanonicalUser' | '*';

export interface Principal {
  readonly kind: PrincipalKind;
  readonly value: Part;
}

export interface Condition {
  /** As written, with prefix and suffix: `ForAnyValue:StringLikeIfExists`. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Part[];
  readonly at: Span;
}

export interface Statement {
  readonly effect: 'Allow' | 'Deny' | 'unknown';
  /** Under which conditions of the template the statement is there. */
  readonly scenario: Scenario;
  readonly at: Span;
  readonly sid?: string;
  /** Where it comes from, for messages: "the inline policy Access", "AWSLambdaBasicExecutionRole". */
  readonly from: string;
  /** For a statement of a policy in a resource of its own, which names the role: that resource's logical id. The role is there before it. */
  readonly attachedBy?: string;
  /** For a statement of an AWS managed policy: its name with its path. All its places are then the ARN that attaches it. */
  readonly managed?: string;
  readonly principals?: readonly Principal[];
  readonly notPrincipals?: readonly Principal[];
  readonly actions?: readonly Part[];
  readonly notActions?: readonly Part[];
  readonly resources?: readonly Part[];
  readonly notResources?: readonly Part[];
  readonly conditions: readonly Condition[];
  /** Some part of it can't be read (a condition block that is a parameter …): it then never decides for certain. */
  readonly open?: Unknown;
}
