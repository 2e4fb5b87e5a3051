/** Event sources from facts: what the files of this folder have in common. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { type SymbolicString, show, split } from '../../text/symbolic-string.ts';
import type { SourceFact } from '../fact.ts';
import { type EventSource, scenarioOf } from './source.ts';

/** What a file knows beyond the fact. */
export type Details = Partial<
  Omit<EventSource, 'resource' | 'service' | 'scenario' | 'reference' | 'undocumented'>
> & {
  /** Why the resource itself leaves it undecided. */
  readonly openReason?: string;
  /** Why the lack of a grant is not surely a fault, where the fact does not say so. */
  readonly undocumented?: string;
  /** Other values that the event source depends on: it is there only while all of them are. */
  readonly within?: readonly PropertyValue[];
};

/** The invocation of what `named` says; none where the conditions of its parts exclude each other. */
export function* eventSourceOf(
  fact: SourceFact,
  resource: Resource,
  named: PropertyValue,
  details: Details = {},
): Iterable<EventSource> {
  const { within = [], openReason, undocumented = fact.undocumented, ...known } = details;
  const scenario = scenarioOf(resource, named, ...within);
  if (scenario === undefined) return;
  const actions = fact.actions ?? (fact.by === 'role' ? ['lambda:InvokeFunction'] : []);
  yield {
    resource,
    service: fact.service,
    at: named.at,
    scenario,
    function: named.text(),
    by: fact.by,
    principal: fact.principal.replace(REGION, () => show(resource.template.region)),
    ...alsoPrincipals(fact),
    ...(fact.symptom !== undefined && { symptom: fact.symptom }),
    ...(fact.sourceAccount && { sourceAccount: resource.template.account }),
    ...(openReason !== undefined && {
      unknown: { code: 'source', what: resource.id, why: openReason },
    }),
    ...(undocumented !== undefined && {
      undocumented: { code: 'undocumented', what: resource.id, why: undocumented },
    }),
    required: actions.map((action) => ({ action })),
    checkedAtCreation: fact.checkedAtCreation,
    reference: fact.reference,
    ...known,
  };
}

/** In the principal of a service that has one for each region. */
const REGION = '${Region}';

function alsoPrincipals({ principal, alsoPrincipals: more }: SourceFact): Partial<EventSource> {
  const regional = principal.includes(REGION) ? [principal.replace(REGION, '*')] : [];
  const all = [...regional, ...(more ?? [])];
  return all.length > 0 ? { alsoPrincipals: all } : {};
}

/** The account in an ARN; undefined where it has none or it can't be told. */
export function accountOf(arn: SymbolicString): SymbolicString | undefined {
  const account = split(arn, ':', 6)?.[4];
  return account !== undefined && account.length > 0 ? account : undefined;
}
