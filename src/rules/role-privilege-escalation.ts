/** Functions that can gain rights beyond those of their role. */
import type { Guard } from '../cloudformation/guard.ts';
import { ESCALATIONS, type Escalation } from '../data/escalations.ts';
import { type Evaluation, evaluate } from '../iam/evaluate.ts';
import { contextOf, type Request } from '../iam/request.ts';
import type { Statement } from '../iam/statement.ts';
import type { Model, Role } from '../model/model.ts';
import { isAdministrator } from './role/administrator.ts';
import { anyOfKind } from './role/anything.ts';
import { describe, listed, resourcesOf, rolesOfFunctions, sentence } from './role/users.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const rolePrivilegeEscalation: Rule = {
  id: 'role-privilege-escalation',
  title: 'The function can gain more rights than its role has',
  severity: 'error',
  why: 'Whoever gets into the function can make an administrator of it: what the role forbids is then no limit any more.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  *check(model: Model) {
    for (const role of rolesOfFunctions(model)) {
      if (isAdministrator(role)) continue;
      const found = ESCALATIONS.flatMap((way) => wayOf(role, way) ?? []);
      const [first] = found;
      if (first !== undefined) yield finding(role, first, found);
    }
  },
};

interface Way {
  readonly escalation: Escalation;
  /** The statement that allows the first of what is needed. */
  readonly statement: Statement;
}

/** Does the role surely allow all that a way needs, on anything? */
function wayOf(role: Role, escalation: Escalation): Way | undefined {
  const [first] = escalation.needs;
  if (first === undefined || !role.permissions.some(({ effect }) => effect === 'Allow')) return undefined;
  for (const guard of guardsOf(role)) {
    const evaluations = escalation.needs.map((need) => allows(role, escalation, need, guard));
    const [deciding] = evaluations;
    if (deciding?.deciding !== undefined && evaluations.every(({ answer }) => answer === 'yes')) {
      return { escalation, statement: deciding.deciding };
    }
  }
  return undefined;
}

/** The role always, and the scenarios in which single statements are there. */
function guardsOf({ resource, permissions }: Role): readonly Guard[] {
  const conditional = permissions
    .map(({ guard }) => guard)
    .filter((guard) => guard.size > resource.guard.size);
  return [resource.guard, ...conditional.slice(0, 8)];
}

function allows(
  role: Role,
  { passedTo }: Escalation,
  [action, kind]: Escalation['needs'][number],
  guard: Guard,
): Evaluation {
  const request: Request = {
    action,
    resource: anyOfKind(role, kind),
    context: contextOf({
      'aws:PrincipalAccount': role.stack.account,
      'aws:ResourceAccount': role.stack.account,
      'aws:SecureTransport': ['true'],
      'iam:PassedToService': passedTo === undefined ? 'unknown' : [passedTo],
    }),
    otherKeys: 'unknown',
    guard,
  };
  const { conditions } = role.stack;
  const permitted = evaluate(role.permissions, request, conditions);
  const within = role.boundary && evaluate(role.boundary, request, conditions);
  return within === undefined || within.answer === 'yes' ? permitted : { ...within, answer: 'unknown' };
}

function finding(role: Role, { escalation, statement }: Way, all: readonly Way[]): RuleFinding {
  const ways = all.map((way) => way.escalation.needs.map(([action]) => action).join(' with '));
  const [, ...others] = ways;
  const more = others.length === 0 ? '' : ` (other ways: ${listed(others, 'way')})`;
  const action = escalation.needs[0]?.[0].toLowerCase() ?? '';
  const part = statement.actions?.find(
    ({ text: [only] }) => typeof only === 'string' && only.toLowerCase() === action,
  );
  return {
    at: part?.at ?? (statement.actions ?? statement.notActions)?.[0]?.at ?? statement.at,
    message: `${sentence(describe(role))} can ${escalation.gain}: ${statement.from} allows ${ways[0]} on everything${more}`,
    help:
      escalation.passedTo === undefined
        ? 'Allow the action only on the resources that are meant, or set a permissions boundary.'
        : 'Allow iam:PassRole only on the role that is to be passed.',
    resources: resourcesOf(role),
  };
}
