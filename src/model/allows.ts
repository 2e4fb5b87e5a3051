/** May a role do what is needed of it? Its permissions, its boundary, and what isn't known of either. */
import type { Guard } from '../cloudformation/guard.ts';
import type { Need, Role } from './model.ts';
import { type ContextValue, type Evaluation, evaluate, type Request } from '../iam/evaluate.ts';

/**
 * Evaluates one need against a role.
 *
 * A request by the role itself carries who and where it is (`aws:PrincipalAccount`, `aws:RequestedRegion` …); what
 * else it carries depends on the action, so any other key is unknown.
 */
export function roleAllows(role: Role, need: Need, guard: Guard): Evaluation {
  const { stack } = role;
  const context = new Map<string, ContextValue>([
    ['aws:principalaccount', { values: [stack.account] }],
    ['aws:principalarn', { values: [role.arn] }],
    ['aws:requestedregion', { values: [stack.region] }],
  ]);
  const request: Request = {
    action: need.action,
    resource: need.resource,
    context,
    otherKeys: 'unknown',
    guard,
  };
  const allowed = opened(evaluate(role.permissions, request, stack.conditions), role.openReasons[0]);
  if (role.boundary === undefined || allowed.answer !== 'yes') return allowed;
  const bounded = evaluate(role.boundary, request, stack.conditions);
  return bounded.answer === 'yes' ? allowed : bounded;
}

/** A lack that something unknown may fill is unknown itself. A `Deny` stands whatever else there is. */
function opened(evaluation: Evaluation, reason: string | undefined): Evaluation {
  if (evaluation.answer !== 'no' || evaluation.deciding.length > 0 || reason === undefined) return evaluation;
  return { answer: 'unknown', deciding: [], near: evaluation.near, reason };
}
