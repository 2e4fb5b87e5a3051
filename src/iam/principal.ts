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
  return kind === '*' || kind === 'AWS' ? same(value.text, ['*']) : 'no';
}

/** A service principal as text; the suffix of an open partition is read as `amazonaws.com`. */
function serviceText(text: SymbolicString): SymbolicString {
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
  return caller.service !== undefined ? 'no' : 'unknown';
}

function isService(named: SymbolicString, { service, alsoServices = [] }: RequestPrincipal): Answer {
  if (service === undefined) return 'no';
  const answer = anyOf([same(named, [service]), ...alsoServices.map((other) => matches([other], named))]);
  // Which services of China go by a name of their own is documented for few of them.
  return answer === 'no' && literal(named) === `${service}.cn` ? 'unknown' : answer;
}

function isAwsCaller(named: SymbolicString, caller: RequestPrincipal, everyone: Answer): Answer {
  // A token may also stand for `*`, which names services as well.
  if (caller.service !== undefined) return everyone;
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
