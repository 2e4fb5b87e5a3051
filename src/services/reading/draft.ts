/** Drafts from facts: what the files of this folder have in common. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { type SymbolicString, show, split } from '../../text/symbolic-string.ts';
import type { SourceFact } from '../fact.ts';
import { type EventSource, guardOf } from './source.ts';

/** What a file knows beyond the fact. */
export type Details = Partial<Omit<EventSource, 'resource' | 'service' | 'guard' | 'reference'>> & {
  /** Other values that the draft depends on: it is there only while all of them are. */
  readonly within?: readonly PropertyValue[];
};

/** The invocation of what `named` says; none where the conditions of its parts exclude each other. */
export function* draftOf(
  fact: SourceFact,
  resource: Resource,
  named: PropertyValue,
  details: Details = {},
): Iterable<EventSource> {
  const { within = [], ...known } = details;
  const guard = guardOf(resource, named, ...within);
  if (guard === undefined) return;
  const actions = fact.actions ?? (fact.by === 'role' ? ['lambda:InvokeFunction'] : []);
  yield {
    resource,
    service: fact.service,
    at: named.at,
    guard,
    function: named.text(),
    by: fact.by,
    principal: fact.principal.replace('<region>', show(resource.template.region)),
    ...alsoPrincipals(fact),
    ...(fact.symptom !== undefined && { symptom: fact.symptom }),
    ...(fact.sourceAccount && { sourceAccount: resource.template.account }),
    ...(fact.doubt !== undefined && { doubt: fact.doubt }),
    needs: actions.map((action) => ({ action })),
    checkedAtCreation: fact.checkedAtCreation,
    reference: fact.reference,
    ...known,
  };
}

function alsoPrincipals({ principal, alsoPrincipals: more }: SourceFact): Partial<EventSource> {
  const regional = principal.includes('<region>') ? [principal.replace('<region>', '*')] : [];
  const all = [...regional, ...(more ?? [])];
  return all.length > 0 ? { alsoPrincipals: all } : {};
}

/** The account in an ARN; undefined where it has none or it can't be told. */
export function accountOf(arn: SymbolicString): SymbolicString | undefined {
  const account = split(arn, ':', 6)?.[4];
  return account !== undefined && account.length > 0 ? account : undefined;
}
