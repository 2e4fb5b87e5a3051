/** Requests about any resource of a kind, of which only what the policy says in general decides. */
import type { Role } from '../model/model.ts';
import { arnAt } from '../text/arn-template.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';

/**
 * Some resource of a kind in the account of a role: nothing is known of its name.
 *
 * @param kind the template of the ARN.
 */
export function anyOfKind({ template }: Role, kind: string): SymbolicString {
  const name = { id: `any ${kind}`, label: '*', reason: 'any resource', minLength: 1 };
  return arnAt(template, kind, () => name);
}
