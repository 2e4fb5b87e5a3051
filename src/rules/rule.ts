/** What a rule is: metadata, and a function from the model to findings. One file a rule, named by its id. */
import type { Finding, Severity, Unverified } from '../finding.ts';
import type { Model } from '../model/model.ts';
import type { Change } from '../remedies/change.ts';

/** A finding as a rule yields it: the id is the rule's, the severity its default unless said otherwise. */
export type RuleFinding = Omit<RankedFinding, 'rule' | 'severity' | 'related' | 'fix'> &
  Partial<Pick<Finding, 'severity' | 'related' | 'fix'>> & {
    /** What mends it for certain, and nothing else: the fix is made of it. */
    readonly remedy?: Remedy;
  };

export interface Remedy {
  /** Starting with a verb: "Add the permission". */
  readonly description: string;
  readonly changes: readonly Change[];
}

/** A finding before the ranking. */
export interface RankedFinding extends Finding {
  /** What it is about, as keys of `subject.ts`: it is left out where rules of higher precedence tell of all of it. */
  readonly about?: readonly string[];
}

export interface Rule {
  readonly id: string;
  /** At most 60 characters, no full stop: "A push source has no grant on the function it invokes". */
  readonly title: string;
  readonly severity: Severity;
  /** Of rules about access that somebody has and should not: how grave it is, on the scale of `access-risk.ts`. */
  readonly securitySeverity?: number;
  /** Why it matters: what happens at deploy or at run time, in one or two sentences. */
  readonly why: string;
  /** The AWS page that proves it. */
  readonly reference: string;
  /** It can't be switched off, lowered or accepted, and no template is an example of it. */
  readonly isFixed?: true;
  /** Of findings about the same, those of rules with the highest precedence are told. 0 where it is not given. */
  readonly precedence?: number;
  /** Findings in one template with the same key here are one fault at several places; undefined for one by itself. */
  oneFault?(finding: Finding): string | undefined;
  /** Findings, and what could not be decided (`reason` set). */
  check(model: Model): Iterable<RuleFinding | Omit<Unverified, 'rule'>>;
}
