/** Ways by which a role gains more rights than it has. */
import type { Scenario } from '../cloudformation/scenario.ts';
import { ESCALATIONS, type Escalation } from '../data/escalations.ts';
import { type Evaluation, evaluate } from '../iam/evaluate.ts';
import { concerns } from '../iam/match.ts';
import { contextOf, type Request } from '../iam/request.ts';
import type { Statement } from '../iam/statement.ts';
import type { Role } from '../model/model.ts';
import { isAdministrator } from './administrator.ts';
import { anyOfKind } from './any-resource.ts';

/** All known ways that a role surely has; none for one that may do everything anyway. */
export const escalationPaths = (role: Role): readonly EscalationPath[] => role.derived.get(findPaths);

const findPaths = (role: Role): readonly EscalationPath[] =>
  isAdministrator(role) ? [] : ESCALATIONS.flatMap((way) => escalationPath(role, way) ?? []);

/** A way that a role surely has. */
export interface EscalationPath {
  readonly escalation: Escalation;
  /** The statement that allows the first of what is needed. */
  readonly statement: Statement;
}

/** Does the role surely allow all that a way needs, on anything? */
function escalationPath(role: Role, escalation: Escalation): EscalationPath | undefined {
  const [first] = escalation.needs;
  if (first === undefined) return undefined;
  const [action] = first;
  if (!role.permissions.some((each) => each.effect === 'Allow' && concerns(each, { action })))
    return undefined;
  for (const scenario of scenariosOf(role)) {
    const evaluations = escalation.needs.map((need) => allows(role, escalation, need, scenario));
    const [deciding] = evaluations;
    if (deciding?.deciding !== undefined && evaluations.every(({ answer }) => answer === 'yes')) {
      return { escalation, statement: deciding.deciding };
    }
  }
  return undefined;
}

/** The role always, and the scenarios in which single statements are there. */
function scenariosOf({ resource, permissions }: Role): readonly Scenario[] {
  const conditional = permissions
    .map(({ scenario }) => scenario)
    .filter((each) => each.size > resource.scenario.size);
  return [resource.scenario, ...conditional.slice(0, 8)];
}

function allows(
  role: Role,
  { passedTo }: Escalation,
  [action, kind]: Escalation['needs'][number],
  scenario: Scenario,
): Evaluation {
  const request: Request = {
    action,
    resource: anyOfKind(role, kind),
    context: contextOf({
      'aws:PrincipalAccount': role.template.account,
      'aws:ResourceAccount': role.template.account,
      'aws:SecureTransport': ['true'],
      'iam:PassedToService': passedTo === undefined ? 'unknown' : [passedTo],
    }),
    otherKeys: 'unknown',
    scenario,
  };
  const { conditions } = role.template;
  const permitted = evaluate(role.permissions, request, conditions);
  const within = role.boundary && evaluate(role.boundary, request, conditions);
  return within === undefined || within.answer === 'yes' ? permitted : { ...within, answer: 'unknown' };
}
