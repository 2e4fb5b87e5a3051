/** May a role be assumed by a service, and may it do what is needed? With what isn't known of the role. */

import { type Evaluation, evaluate } from '../iam/evaluate.ts';
import { contextOf, type Request } from '../iam/request.ts';
import type { Statement } from '../iam/statement.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import { asSeenFrom, scenarioIn, type Where } from './between-stacks.ts';
import type { RequiredPermission, Role } from './model.ts';
import { directGrants } from './resource-policies.ts';

/** What is known of further keys in the requests of a session. */
export type Session = Readonly<Record<string, SymbolicString | 'absent'>>;

/**
 * Lambda's own requests with an execution role (polling, network interfaces, keys) don't say for which function.
 * https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html
 */
export const OUTSIDE_THE_FUNCTION: Session = { 'lambda:SourceFunctionArn': 'absent' };

/**
 * Evaluates one need against a role's permissions and boundary.
 *
 * A request by the role carries who and where it is; what else it carries depends on the action, so it is unknown
 * unless `session` tells it.
 */
export function roleAllows(
  role: Role,
  need: RequiredPermission,
  where: Where,
  session: Session = {},
): Evaluation {
  const { action, orActions = [], resource, orResource } = need;
  const first = actionAllowed(role, { action, resource }, where, session);
  if (first.answer === 'yes') return first;
  const resources = orResource === undefined ? [resource] : [resource, orResource];
  const others = [action, ...orActions]
    .flatMap((each) => resources.map((one) => ({ action: each, resource: one })))
    .slice(1)
    .map((each) => actionAllowed(role, each, where, session));
  const open = [first, ...others].find(({ answer }) => answer === 'unknown');
  return others.find(({ answer }) => answer === 'yes') ?? open ?? first;
}

/** By the role's own policies, or by the policy of the resource, which is enough within an account. */
function actionAllowed(role: Role, need: RequiredPermission, where: Where, session: Session): Evaluation {
  const own = ownPoliciesAllow(role, need, where, session);
  if (own.answer !== 'no' || own.deciding !== undefined) return own;
  const { template } = role;
  const request = {
    principal: { aws: role.arn },
    action: need.action,
    resource: need.resource,
    context: contextOf({ 'aws:SecureTransport': ['true'] }),
    otherKeys: 'unknown',
    scenario: scenarioIn(template, where),
  } as const;
  const granted = evaluate(directGrants(template, need.resource), request, template.conditions);
  return granted.answer === 'no' ? own : granted;
}

function ownPoliciesAllow(role: Role, need: RequiredPermission, where: Where, session: Session): Evaluation {
  const { template } = role;
  const scenario = scenarioIn(template, where);
  const request = {
    action: need.action,
    resource: need.resource,
    context: contextOf({
      'aws:PrincipalAccount': template.account,
      'aws:PrincipalArn': role.arn,
      'aws:RequestedRegion': where.template.region,
      'aws:SourceAccount': 'absent',
      'aws:SourceArn': 'absent',
      ...session,
    }),
    otherKeys: 'unknown',
    scenario,
  } as const;
  const judged = (statements: readonly Statement[]): Evaluation =>
    evaluate(statements, request, template.conditions);
  const allowed = asSeenFrom(where.template, template, opened(role, judged(role.permissions), request));
  if (role.boundary === undefined || allowed.answer !== 'yes') return allowed;
  const bounded = asSeenFrom(where.template, template, judged(role.boundary));
  return bounded.answer === 'yes' ? allowed : bounded;
}

/**
 * A lack that something unknown may fill is unknown itself, unless there is a scenario without what is unknown. A `Deny`
 * stands whatever else there is.
 */
function opened(role: Role, evaluation: Evaluation, request: Request): Evaluation {
  if (evaluation.answer !== 'no' || evaluation.deciding !== undefined || role.unknowns.length === 0)
    return evaluation;
  const { permissions, unread, unknowns, template } = role;
  const { answer, when } = evaluate([...permissions, ...unread], request, template.conditions);
  if (answer !== 'no') return { answer: 'unknown', nearest: evaluation.nearest, unknowns };
  return {
    answer,
    ...(when && { when }),
    get nearest() {
      return evaluation.nearest;
    },
    unknowns: [],
  };
}

/**
 * May a service assume the role? `services` are the principals that will do, `*` standing for a region.
 *
 * @param source the ARN of what the service acts for. Services pass it, or one like it: a trust policy that surely lets
 * it in is enough, one that does not is undecided.
 */
export function roleTrusts(
  role: Role,
  services: readonly string[],
  where: Where,
  source?: SymbolicString,
): Evaluation {
  const [service = '', ...alsoServices] = services;
  const ask = (from: SymbolicString | 'unknown'): Evaluation =>
    trusts(role, { principal: { service, alsoServices }, action: 'sts:AssumeRole' }, where, from);
  const open = ask('unknown');
  if (open.answer !== 'unknown' || source === undefined) return open;
  const told = ask(source);
  return told.answer === 'yes' ? told : open;
}

/** May somebody whom an identity provider knows assume the role? */
export const roleTrustsProvider = (role: Role, federated: string, where: Where): Evaluation =>
  trusts(role, { principal: { federated }, action: 'sts:AssumeRoleWithWebIdentity' }, where, 'unknown');

function trusts(
  role: Role,
  who: Pick<Request, 'principal' | 'action'>,
  where: Where,
  source: SymbolicString | 'unknown',
): Evaluation {
  const scenario = scenarioIn(role.template, where);
  const request = {
    ...who,
    context: contextOf({ 'aws:SourceAccount': role.template.account, 'aws:SourceArn': source }),
    otherKeys: 'unknown',
    scenario,
  } as const;
  return asSeenFrom(where.template, role.template, evaluate(role.trust, request, role.template.conditions));
}
