/** What a rule is: metadata, and a function from the model to findings. One file a rule, named by its id. */
import type { Finding, Severity, Unverified } from '../finding.ts';
import type { Model } from '../model/model.ts';

/** A finding as a rule yields it: the id is the rule's, the severity its default unless said otherwise. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity' | 'related' | 'fix'> &
  Partial<Pick<Finding, 'severity' | 'related' | 'fix'>>;

export interface Rule {
  readonly id: string;
  /** At most 60 characters, no full stop: "A push source has no grant on the function it invokes". */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters: what happens at deploy or at run time, in one or two sentences. */
  readonly why: string;
  /** The AWS page that proves it. */
  readonly source: string;
  /** It can't be switched off, lowered or accepted, and no template is an example of it. */
  readonly isFixed?: true;
  /** Findings, and what could not be decided (`reason` set). */
  check(model: Model): Iterable<RuleFinding | Omit<Unverified, 'rule'>>;
}
