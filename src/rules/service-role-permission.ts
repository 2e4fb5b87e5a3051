/** `service-role-permission`: a service lacks in its role what its own configuration needs. */

import { REMOVING } from '../analysis/obstacle.ts';
import { waitsFor } from '../cloudformation/dependencies.ts';
import { both, type Scenario, showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
import type { Unverified } from '../finding.ts';
import { groupBy } from '../groups.ts';
import type { Evaluation } from '../iam/evaluate.ts';
import { roleAllows } from '../model/allows.ts';
import type { Model, Role, RoleNeed } from '../model/model.ts';
import { expressionOf, isMadeOf } from '../remedies/expression.ts';
import { waitingFor } from '../remedies/order.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';
import { wordsOf } from '../text/unknown.ts';
import { andMore, quoted } from './messages/invocation-messages.ts';
import { roleName } from './messages/role-messages.ts';
import {
  allowing,
  byResource,
  type MissingRight,
  nearestPlace,
  obstacleOf,
  statementsAllowing,
} from './missing-rights.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { roleNeedSubject, roleSubject } from './subject.ts';

export const serviceRolePermission: Rule = {
  id: 'service-role-permission',
  title: 'A service lacks in its role what its configuration needs',
  severity: 'error',
  why: 'A service does what its resource is configured to do with the rights of the role that it is given: dead-letter queues, logs, tasks, targets and buckets. What the role does not allow fails at deploy where the service tries it, else at run time.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
  *check({ roleNeeds }: Model) {
    const judged = roleNeeds.flatMap((each) => judge(each) ?? []);
    const lacking = judged.filter(({ lacks }) => lacks.length > 0);
    for (const [first, ...others] of groupBy(lacking, keyOf)) yield findingOf(first, others.length);
    for (const each of judged) if (each.open !== undefined) yield undecided(each, each.open);
    yield* tooLate(judged);
  },
};

interface Judged extends RoleNeed {
  readonly scenario: Scenario;
  /** What surely is not allowed. */
  readonly lacks: readonly MissingRight[];
  /** What can't be decided, where nothing surely lacks. */
  readonly open?: Evaluation;
  /** What allows the rest. */
  readonly granted: readonly Evaluation[];
}

function judge({ need, role }: RoleNeed): Judged | undefined {
  const own = role.template === need.resource.template ? need.scenario : new Map();
  const scenario = both(role.resource.scenario, own);
  if (scenario === undefined || role.template.unknownMacros) return undefined;
  const all = need.required.map((required) => ({
    need: required,
    evaluation: roleAllows(role, required, { template: need.resource.template, scenario }),
  }));
  const lacks = all.filter(({ evaluation }) => evaluation.answer === 'no');
  const open = all.find(({ evaluation }) => evaluation.answer === 'unknown');
  return {
    need,
    role,
    scenario,
    lacks,
    granted: all.map(({ evaluation }) => evaluation).filter(({ answer }) => answer === 'yes'),
    ...(lacks.length === 0 && open !== undefined && { open: open.evaluation }),
  };
}

/** The same lack of the same role, at several places of it, is one fault. */
const keyOf = ({ need, role, lacks }: Judged): string =>
  JSON.stringify([
    roleSubject(role),
    need.resource.id,
    lacks.map(({ need: { action, resource } }) => [action, show(resource)]),
  ]);

const isOpen = (resource: SymbolicString): boolean => resource[0] === '*' || show(resource) === '*';

function findingOf({ need, role, lacks, scenario }: Judged, more: number): RuleFinding {
  const name = sourceLogicalId(need.resource);
  const when = showScenario(lacks[0]?.evaluation.when ?? new Map());
  const said = byResource(lacks.map((lack) => lack.need)).map(
    ({ actions, resource }) =>
      `${actions.join(', ')}${isOpen(resource) ? '' : ` on ${quoted(resource, role.template)}`}`,
  );
  const whose =
    role.resource.sourceLogicalId === undefined
      ? `its role ${roleName(role)}`
      : 'the role that SAM makes for it';
  const nearest = lacks[0]?.evaluation.nearest.find(({ failures }) =>
    failures.every(({ failed }) => failed === 'resource'),
  );
  return {
    at: need.at,
    ...(need.severity === undefined ? {} : { severity: need.severity }),
    message: `${name} (${need.service}) ${need.does}, but ${whose} does not allow ${said.join(', nor ')}${when === '' ? '' : `, ${when}`}${andMore(more)}`,
    ...remedyOf(need, role, lacks, scenario),
    about: lacks.map((lack) => roleNeedSubject(need.at, role.resource, lack.need.action)),
    resources: [...new Set([sourceLogicalId(role.resource), name])],
    related: [{ message: 'the role', at: role.at }, ...nearestPlace(nearest)],
  };
}

/** Statements to paste where these do; else in words. */
function remedyOf(
  need: RoleNeed['need'],
  role: Role,
  lacks: readonly MissingRight[],
  scenario: Scenario,
): Pick<RuleFinding, 'help' | 'snippet' | 'remedy'> {
  const symptom = `As it is: ${need.symptom}`;
  const obstacle = obstacleOf(role, lacks, { template: need.resource.template, scenario });
  if (obstacle !== undefined) return { help: `${REMOVING[obstacle]}. ${symptom}` };
  const waits = waitsFor(need.resource, role.resource);
  if (waits && lacks.some((lack) => isMadeOf(lack.need.resource, need.resource)))
    return {
      help: `Allow it in an \`AWS::IAM::Policy\` of its own that names the role under \`Roles\`: ${sourceLogicalId(need.resource)} waits for the role, so a policy inside of the role can not refer to it. ${symptom}`,
    };
  const statements = statementsAllowing(byResource(lacks.map((lack) => lack.need)), (resource) =>
    isOpen(resource) ? '*' : expressionOf(resource, role.template),
  );
  const { snippet, remedy } = allowing(role, statements, 'Service');
  return {
    help: `Allow it in the role. ${symptom}`,
    snippet,
    ...(role.template === need.resource.template && { remedy }),
  };
}

function undecided({ need, role }: Judged, { unknowns }: Evaluation): Omit<Unverified, 'rule'> {
  const [first] = unknowns;
  const reason = first === undefined ? 'the role may not be known in full' : wordsOf(first);
  const name = sourceLogicalId(need.resource);
  return {
    message: `Whether the role ${roleName(role)} allows what ${name} (${need.service}) needs can't be told: ${reason}`,
    reason,
    unknowns,
    resources: [...new Set([sourceLogicalId(role.resource), name])],
    at: need.at,
  };
}

/** What the service tries when its resource is made has to be allowed by then: a policy of its own may come later. */
function* tooLate(judged: readonly Judged[]): Iterable<RuleFinding> {
  const late = judged.flatMap(({ need, role, lacks, granted }) => {
    if (!need.checkedAtCreation || lacks.length > 0 || role.template !== need.resource.template) return [];
    return granted.flatMap(({ deciding }) => {
      const policy = role.template.resources.get(deciding?.attachedBy ?? '');
      return policy === undefined || waitsFor(need.resource, policy) ? [] : [{ need, policy }];
    });
  });
  for (const [{ need, policy }] of groupBy(late, (each) =>
    JSON.stringify([each.need.resource.template.id, each.need.resource.id, each.policy.id]),
  ))
    yield lateFinding(need, policy);
}

function lateFinding(need: RoleNeed['need'], policy: Resource): RuleFinding {
  const [name, late] = [sourceLogicalId(need.resource), sourceLogicalId(policy)];
  const isCircle = waitsFor(policy, need.resource);
  return {
    at: need.at,
    message: `${name} (${need.service}) ${need.does} and is tried out when it is created, but nothing makes ${late}, which allows it, come first`,
    help: `${isCircle ? `${late} waits for ${name}: write it without referring to ${name}, and` : ''} ${isCircle ? 'add' : 'Add'} \`DependsOn: ${late}\` to ${name}, or move the policy into the role. The deploy fails with: ${need.symptom}`.trim(),
    ...(isCircle
      ? {}
      : {
          snippet: writeEntries({ DependsOn: late }, notationOf(policy.template.source)),
          remedy: waitingFor(policy, need.resource),
        }),
    resources: [...new Set([name, late])],
    related: [{ message: 'the policy', at: policy.at }],
  };
}
