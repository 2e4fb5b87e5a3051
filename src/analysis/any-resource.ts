/** Requests about any resource of a kind, of which only what the policy says in general decides. */
import type { Role } from '../model/model.ts';
import { concat, type SymbolicString } from '../text/symbolic-string.ts';

/**
 * Some resource of a kind in the account of a role: nothing is known of its name.
 *
 * @param kind the ARN behind `arn:<partition>:` as far as it is known; `@` is the account, `#` the region.
 */
export function anyOfKind({ template }: Role, kind: string): SymbolicString {
  const parts = kind
    .split(/([@#])/)
    .map((part) => (part === '@' ? template.account : part === '#' ? template.region : part));
  const name = { id: `any ${kind}`, label: '*', reason: 'any resource', minLength: 1 };
  return concat('arn:', template.partition, ':', ...parts, name);
}
