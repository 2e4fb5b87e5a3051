/**
 * Who a statement's `Principal` names.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */

import type { Answer } from '../finding.ts';
import { literal, matches, type SymbolicString, same, substitute } from '../text/symbolic-string.ts';
import { anyOf, certain } from '../text/ternary.ts';
import { arnOf } from './arn.ts';
import type { RequestPrincipal } from './request.ts';
import type { Principal } from './statement.ts';

/** Is the caller among the principals? */
export function namesCaller(principals: readonly Principal[], caller: RequestPrincipal | undefined): Answer {
  return anyOf(principals.map((principal) => isCaller(principal, caller)));
}

/** Everyone: `Principal: "*"`, or `AWS: "*"`. */
export function isEveryone({ kind, value }: Principal): Answer {
  if (kind === 'AWS' && isImportedId(value.text)) return 'no';
  return kind === '*' || kind === 'AWS' ? same(value.text, ['*']) : 'no';
}

/** What another stack exports as an ARN or an account is not `*`, whatever it is. */
function isImportedId(text: SymbolicString): boolean {
  const [only] = text;
  return (
    text.length === 1 &&
    typeof only === 'object' &&
    only.unknown?.code === 'import' &&
    /(?:arn|account(?:-?id)?)$/i.test(only.unknown.what)
  );
}

/** A service principal as text; the suffix of an open partition is read as `amazonaws.com`. */
export function serviceText(text: SymbolicString): SymbolicString {
  return substitute(text, ({ id }) => (id === 'AWS::URLSuffix' ? 'amazonaws.com' : undefined));
}

function isCaller(principal: Principal, caller: RequestPrincipal | undefined): Answer {
  const everyone = isEveryone(principal);
  if (everyone === 'yes' || caller === undefined) return everyone === 'yes' ? 'yes' : 'unknown';
  const { kind, value } = principal;
  if (caller.anonymous) return everyone;
  if (kind === '*') return everyone;
  if (kind === 'Service') return isService(serviceText(value.text), caller);
  if (kind === 'AWS') return isAwsCaller(value.text, caller, everyone);
  if (kind === 'Federated' && caller.federated !== undefined) return same(value.text, [caller.federated]);
  return isByName(caller) ? 'no' : 'unknown';
}

/** Suffixes in other partitions: which services go by such a name is documented for few of them. */
const OTHER_SUFFIX = /\.(?:amazonaws\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;

function isOfOtherPartition(named: SymbolicString, services: readonly string[]): boolean {
  const plain = literal(named);
  if (plain === undefined || !OTHER_SUFFIX.test(plain)) return false;
  const usual = plain.replace(OTHER_SUFFIX, '.amazonaws.com');
  return services.some((service) => matches([service], [usual]) === 'yes');
}

function isService(named: SymbolicString, { service, alsoServices = [] }: RequestPrincipal): Answer {
  if (service === undefined) return 'no';
  const answer = anyOf([same(named, [service]), ...alsoServices.map((other) => matches([other], named))]);
  return answer === 'no' && isOfOtherPartition(named, [service, ...alsoServices]) ? 'unknown' : answer;
}

/** A service or an identity provider: nobody who has an ARN or an account. */
const isByName = ({ service, federated }: RequestPrincipal): boolean =>
  service !== undefined || federated !== undefined;

function isAwsCaller(named: SymbolicString, caller: RequestPrincipal, everyone: Answer): Answer {
  // A token may also stand for `*`, which names services as well.
  if (isByName(caller)) return everyone;
  const account = accountNamed(named);
  if (account !== undefined) return caller.account === undefined ? 'unknown' : same(account, caller.account);
  return caller.aws === undefined ? 'unknown' : same(named, caller.aws);
}

/** The account that a principal names as a whole: by its number, or `arn:…:iam::<account>:root`. */
export function accountNamed(named: SymbolicString): SymbolicString | undefined {
  if (/^\d{12}$/.test(literal(named) ?? '')) return named;
  if (named.length === 1 && typeof named[0] === 'object' && named[0].id === 'AWS::AccountId') return named;
  const arn = arnOf(named);
  if (arn === undefined) return undefined;
  return certain(literal(arn.resource) === 'root') === 'yes' ? arn.account : undefined;
}
