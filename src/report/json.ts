/** The result as one JSON object: the format that other programs read. Documented in `docs/json.md`. */
import { type Finding, type Place, placeOf, type Severity, type Span, type Unverified } from '../finding.ts';
import { DOCS, name, ruleUrl, version } from '../package-info.ts';
import {
  type AcceptedBy,
  type Counts,
  countsOf,
  type Decisions,
  type Result,
  type ShownDelivery,
  type ShownInvocation,
  type TemplateOutcome,
  type Verdict,
} from '../result.ts';
import { accessJson, type JsonAccess } from './access.ts';
import { fingerprints } from './fingerprint.ts';

export interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly snippet?: string;
  readonly docs: string;
  readonly resources: readonly string[];
  readonly location: Place;
  readonly related: readonly { readonly message: string; readonly location: Place }[];
  readonly fix: {
    readonly description: string;
    readonly edits: readonly { readonly location: Place; readonly text: string }[];
  } | null;
  readonly fingerprint: string;
  readonly stack?: string;
}

export interface JsonInvocation {
  readonly path: string;
  readonly stack?: string;
  readonly location: Place;
  readonly source: string;
  readonly sourceType: string;
  readonly function: string;
  readonly qualifier: string | null;
  readonly by: string;
  readonly principal: string;
  readonly verdict: Verdict;
  readonly grants: readonly string[];
  readonly why: string;
}

/** As an invocation, with the queue or topic in the place of the function. */
export interface JsonDelivery extends Omit<JsonInvocation, 'function' | 'qualifier'> {
  readonly destination: string;
  readonly destinationType: string;
}

export interface JsonReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly counts: Counts;
  readonly findings: readonly JsonFinding[];
  readonly suppressed: readonly (JsonFinding & { readonly reason: string; readonly by: AcceptedBy })[];
  /** What was decided on the findings beforehand. */
  readonly decisions: Omit<Decisions, 'off'> & { readonly off: readonly JsonFinding[] };
  readonly unverified: readonly (Omit<Unverified, 'at'> & { readonly location: Place })[];
  /** Where it is compared with an earlier revision: what may be done newly, and no longer. */
  readonly access?: JsonAccess & { readonly since: string };
  readonly invocations: readonly JsonInvocation[];
  readonly deliveries: readonly JsonDelivery[];
  readonly templates: readonly TemplateOutcome[];
}

export function reportOf(result: Result, docs = DOCS): JsonReport {
  const { off, ...decided } = result.decisions;
  const marks = fingerprints([
    ...result.findings,
    ...result.suppressed.map(({ finding }) => finding),
    ...off,
  ]);
  const finding = (one: Finding): JsonFinding => jsonFinding(one, marks.get(one) ?? '', docs);
  return {
    schemaVersion: 1,
    tool: { name, version },
    counts: countsOf(result),
    findings: result.findings.map(finding),
    suppressed: result.suppressed.map(({ finding: one, reason, by }) => ({ ...finding(one), reason, by })),
    decisions: { ...decided, off: off.map(finding) },
    unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: placeOf(at) })),
    ...(result.access === undefined
      ? {}
      : { access: { since: result.access.since, ...accessJson(result.access.changes) } }),
    invocations: result.invocations.map(jsonInvocation),
    deliveries: result.deliveries.map(jsonDelivery),
    templates: result.templates,
  };
}

/** The report as text. */
export function json(result: Result, docs = DOCS): string {
  return jsonText(reportOf(result, docs));
}

/** `##[` would be a command to a GitHub runner wherever it stands; in a JSON string the bracket has another spelling. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}

function jsonFinding(finding: Finding, fingerprint: string, docs: string): JsonFinding {
  const { rule, severity, message, help, snippet, resources, related, fix, stack } = finding;
  return {
    rule,
    severity,
    message,
    help,
    ...(snippet === undefined ? {} : { snippet }),
    docs: ruleUrl(rule, docs),
    resources,
    location: placeOf(finding.at),
    related: related.map((one) => ({ message: one.message, location: placeOf(one.at) })),
    fix:
      fix === null
        ? null
        : {
            description: fix.description,
            edits: fix.edits.map(({ at, text }) => ({ ...located(at), text })),
          },
    fingerprint,
    ...(stack === undefined ? {} : { stack }),
  };
}

const located = (at: Span): { readonly location: Place } => ({ location: placeOf(at) });

function jsonInvocation(shown: ShownInvocation): JsonInvocation {
  const {
    at,
    template,
    source,
    sourceId,
    function: invoked,
    qualifier,
    by,
    principal,
    verdict,
    grants,
    why,
  } = shown;
  return {
    path: template.path,
    ...(template.stack === undefined ? {} : { stack: template.stack.name }),
    ...located(at),
    source: sourceId,
    sourceType: source.type,
    function: invoked.name,
    qualifier,
    by,
    principal,
    verdict,
    grants,
    why,
  };
}

function jsonDelivery(shown: ShownDelivery): JsonDelivery {
  const { at, template, source, destination, principal, verdict, grants, why } = shown;
  return {
    path: template.path,
    ...(template.stack === undefined ? {} : { stack: template.stack.name }),
    ...located(at),
    source: source.name,
    sourceType: source.type,
    destination: destination.name,
    destinationType: destination.type,
    by: 'resource-policy',
    principal,
    verdict,
    grants,
    why,
  };
}
