/** What keeps a service from assuming a role, in words, and what to paste. */
import { always, both } from '../../cloudformation/scenario.ts';
import type { Span } from '../../finding.ts';
import type { Evaluation } from '../../iam/evaluate.ts';
import { isBrokenJson } from '../../iam/parse.ts';
import { serviceText } from '../../iam/principal.ts';
import type { Role } from '../../model/model.ts';
import { notationOf } from '../../syntax/notation.ts';
import { write, writeEntries } from '../../syntax/write.ts';
import { same, show } from '../../text/symbolic-string.ts';

export interface TrustCause {
  /** "it trusts only …" */
  readonly detail: string;
  readonly at: Span;
}

/**
 * Why a role surely can't be assumed.
 *
 * @param meant what a principal that was meant for the service has in its name.
 */
export function trustCause(
  role: Role,
  principal: string,
  { deciding, nearest, when = always }: Evaluation,
  meant: string,
  action = 'sts:AssumeRole',
): TrustCause {
  if (deciding !== undefined) return { detail: 'a Deny statement forbids it', at: deciding.at };
  const only = (aspect: string) =>
    nearest.find(({ failures }) => failures.length > 0 && failures.every(({ failed }) => failed === aspect))
      ?.failures[0];
  const otherAction = only('action');
  if (otherAction !== undefined)
    return {
      detail: `it allows "${principal}" only "${otherAction.detail}", not "${action}"`,
      at: otherAction.at,
    };
  const condition = only('condition');
  if (condition !== undefined)
    return {
      detail: `it trusts "${principal}" only under a condition that is not met (${condition.detail})`,
      at: condition.at,
    };
  const trusted = role.trust
    .filter(({ effect, scenario }) => effect === 'Allow' && both(scenario, when) !== undefined)
    .flatMap(({ principals = [] }) => principals);
  const [first] = trusted;
  if (first === undefined) return { detail: withoutPrincipal(role), at: documentOf(role)?.at ?? role.at };
  const otherKind = trusted.find(({ value }) => same(serviceText(value.text), [principal]) === 'yes');
  if (otherKind !== undefined)
    return {
      detail: `it trusts "${principal}" as ${otherKind.kind} principal, which the service is not`,
      at: otherKind.value.at,
    };
  const names = trusted.map(({ value }) => `"${show(value.text)}"`);
  const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
  const nearest4 = names.slice(0, 4).join(', ');
  const nearly = trusted.find(({ value }) => show(value.text).includes(meant)) ?? first;
  return { detail: `it trusts only ${nearest4}${more}`, at: nearly.value.at };
}

const documentOf = ({ resource }: Role) => resource.properties.one('AssumeRolePolicyDocument');

function withoutPrincipal(role: Role): string {
  const document = documentOf(role);
  if (document === undefined) return 'it has no trust policy (AssumeRolePolicyDocument)';
  return isBrokenJson(document) ? 'its trust policy is a text that is no JSON' : 'no statement lets it';
}

/** The statement that the trust policy lacks, or the whole policy where there is none. */
export function trustSnippet(
  role: Role,
  principal: Readonly<Record<string, string | readonly string[]>>,
  action = 'sts:AssumeRole',
): string {
  const notation = notationOf(role.template.source);
  const statement = { Effect: 'Allow', Principal: principal, Action: action };
  const document = documentOf(role);
  if (document !== undefined && !isBrokenJson(document)) return write([statement], notation);
  return writeEntries(
    { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [statement] } },
    notation,
  );
}
