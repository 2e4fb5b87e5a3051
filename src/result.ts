/** What one run of the program found: what every report is made from. */
import type { Change } from './analysis/access-diff.ts';
import type { DestinationKind } from './data/deliveries.ts';
import type { Finding, Severity, Source, Span, Unverified } from './finding.ts';
import { isBug } from './internal-error.ts';
import type { Model } from './model/model.ts';
import type { AuthorizationMode } from './services/fact.ts';

export interface TemplateOutcome {
  readonly path: string;
  /** The deployment, where the template has several. */
  readonly stack?: string;
  readonly functions: number;
  /** Why it could not be read; null where it could. */
  readonly error: string | null;
  /** What it brings in that is not in the repository; absent where that is nothing. */
  readonly unseen?: readonly Unseen[];
}

/** A macro or module by its name, a stack by its logical id. */
export interface Unseen {
  readonly kind: 'macro' | 'module' | 'stack';
  readonly what: string;
}

/** Where somebody has accepted a finding. */
export type AcceptedBy = 'configuration' | 'comment' | 'metadata' | 'baseline';

/** A finding that somebody has accepted, and the reason given. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  readonly by: AcceptedBy;
}

/** What a repository has decided on the severity of a rule. */
export interface Level {
  readonly rule: string;
  readonly usual: Severity;
  readonly level: Severity | 'off';
  /** How many findings it changes. */
  readonly findings: number;
}

/** What was decided on the findings before they were reported: whoever reads "nothing found" must know it. */
export interface Decisions {
  /** The configuration that was used: its path, and the revision or repository that it is from. */
  readonly configuration?: string;
  /** The baseline that was used. */
  readonly baseline?: string;
  /** Rules that are switched off, lowered or raised, in the order of the configuration. */
  readonly levels: readonly Level[];
  /** Findings of rules that are switched off. */
  readonly off: readonly Finding[];
  /** Findings that a change has nothing to do with, where only those of the change are reported. */
  readonly unchanged?: { readonly since: string; readonly findings: number };
}

export const undecided: Decisions = { levels: [], off: [] };

/** A resource as tables and pictures show it. */
export interface Shown {
  /** What tells it from all others. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly path: string;
  /** The template, as it is deployed, that it is in. */
  readonly template: Source;
}

export type Verdict = 'granted' | 'denied' | 'unverified';

/** One way by which a function is invoked. */
export interface ShownInvocation {
  /** The value that names the function. */
  readonly at: Span;
  /** The template that it stands in. */
  readonly template: Source;
  /** What invokes, by the name that people know it by. */
  readonly source: Shown;
  /** The logical id that the user wrote. */
  readonly sourceId: string;
  /** Name for people: "Amazon SNS". */
  readonly service: string;
  /** The function; where it is not in the templates, what the template says of it, without a type. */
  readonly function: Shown;
  readonly qualifier: string | null;
  readonly by: AuthorizationMode;
  readonly principal: string;
  readonly verdict: Verdict;
  /** The logical ids of what grants it. */
  readonly grants: readonly string[];
  /** The same as the user wrote them. */
  readonly grantNames: readonly string[];
  /** One sentence. */
  readonly why: string;
  /** The queue or topic of the templates that it comes through, where a service sends to that. */
  readonly through?: Shown;
}

/** What a service sends to a queue or topic by the right of its policy. */
export interface ShownDelivery {
  /** The value that names the destination. */
  readonly at: Span;
  readonly template: Source;
  readonly source: Shown;
  /** Name for people: "Amazon S3". */
  readonly service: string;
  readonly destination: Shown;
  readonly to: DestinationKind;
  readonly principal: string;
  readonly verdict: Verdict;
  /** The logical ids of the policies that grant it, as the user wrote them. */
  readonly grants: readonly string[];
  /** One sentence. */
  readonly why: string;
  /** The topic that it comes through, where a service sends to that. */
  readonly through?: Shown;
}

/** A function, and the roles of the templates that it runs with. */
export interface ShownFunction {
  readonly template: Source;
  readonly function: Shown;
  readonly roles: readonly Shown[];
}

/** What one stack gives another: an export, a parameter in the parameter store. */
export interface ShownLink {
  /** The template, as it is deployed, that gives. */
  readonly from: Source;
  /** The one that takes. */
  readonly to: Source;
  readonly kind: 'export' | 'parameter-store';
  readonly name: string;
}

/** What reports show of a model; each list in the order of the templates. */
export interface ShownModel {
  readonly invocations: readonly ShownInvocation[];
  readonly deliveries: readonly ShownDelivery[];
  readonly functions: readonly ShownFunction[];
  readonly links: readonly ShownLink[];
  /** How many there are. */
  readonly grants: number;
}

export interface Result extends ShownModel {
  /** By path, then by line. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly decisions: Decisions;
  readonly unverified: readonly Unverified[];
  readonly templates: readonly TemplateOutcome[];
  /** The templates as they were read. */
  readonly sources: readonly Source[];
  /** The model, where it was made of all templates at once. */
  readonly model?: Model;
  /** What may be done newly, and no longer, since an earlier revision. */
  readonly access?: { readonly since: string; readonly changes: readonly Change[] };
  /** What the user should know of the search, one sentence each. */
  readonly notes?: readonly string[];
}

/** The model of a result that was asked for with its model. */
export function modelOf({ model }: Pick<Result, 'model'>): Model {
  if (model === undefined) throw new RangeError('the model was not kept');
  return model;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  readonly unverified: number;
  readonly suppressed: number;
  /** Findings of rules that are switched off. */
  readonly off: number;
  readonly templates: number;
  readonly functions: number;
  readonly invocations: number;
  readonly grants: number;
}

export function countsOf(result: Result): Counts {
  const { findings, suppressed, decisions, unverified, templates, functions, invocations, grants } = result;
  return {
    error: countOf(findings, 'error'),
    warning: countOf(findings, 'warning'),
    notice: countOf(findings, 'notice'),
    unverified: unverified.length,
    suppressed: suppressed.length,
    off: decisions.off.length,
    templates: templates.length,
    functions: functions.length,
    invocations: invocations.length,
    grants,
  };
}

function countOf(findings: readonly { readonly severity: Severity }[], severity: Severity): number {
  return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0);
}

/** The lowest severity that fails a run. */
export type Threshold = Severity | 'never';

/** From the gravest on. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

export const thresholds: readonly Threshold[] = [...severities, 'never'];

/** The findings that fail the run. A run that could not look at something is never a good one, whatever `failOn` is. */
export function failing(findings: readonly Finding[], failOn: Threshold): readonly Finding[] {
  const failures = new Set(failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1));
  return findings.filter((finding) => isBug(finding) || failures.has(finding.severity));
}

/** How often each reason is given for what could not be decided, the most frequent first. */
export function reasonCounts(unverified: readonly Unverified[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of unverified) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
