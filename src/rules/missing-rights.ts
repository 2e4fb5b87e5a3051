/** What rules on roles that lack rights have in common: the rights by resource, the statements to add, what is in the way. */
import { type Obstacle, obstacleTo } from '../analysis/obstacle.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Related } from '../finding.ts';
import { groupBy } from '../groups.ts';
import type { Evaluation } from '../iam/evaluate.ts';
import type { Where } from '../model/between-stacks.ts';
import type { RequiredPermission, Role } from '../model/model.ts';
import { statementsFor } from '../remedies/role-policy.ts';
import { notationOf } from '../syntax/notation.ts';
import { type Value, write } from '../syntax/write.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';
import type { RuleFinding } from './rule.ts';

/** A right that a role surely does not give. */
export interface MissingRight {
  readonly need: RequiredPermission;
  readonly evaluation: Evaluation;
}

/** The actions of one resource. */
export interface Needed {
  readonly resource: SymbolicString;
  readonly actions: readonly string[];
}

/** What is needed, by resource, each action once. */
export function byResource(needs: readonly RequiredPermission[]): readonly Needed[] {
  return groupBy(needs, ({ resource }) => show(resource)).map((group) => ({
    resource: group[0].resource,
    actions: [...new Set(group.map(({ action }) => action))],
  }));
}

/** What is in the way of the first right that an Allow alone would not give. */
export function obstacleOf(role: Role, missing: readonly MissingRight[], where: Where): Obstacle | undefined {
  for (const { need, evaluation } of missing) {
    const obstacle = obstacleTo(role, need, evaluation, where);
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
}

/** The statements that allow it; `expressionFor` writes a resource as the template would. */
export function statementsAllowing(
  needs: readonly Needed[],
  expressionFor: (resource: SymbolicString) => Value,
): readonly Value[] {
  return needs.map(({ actions, resource }) => ({
    Effect: 'Allow',
    Action: actions,
    Resource: expressionFor(resource),
  }));
}

/** The statements to paste, and the change that adds them to the role as a policy of that name. */
export function allowing(
  role: Role,
  statements: readonly Value[],
  policyName: string,
): Required<Pick<RuleFinding, 'snippet' | 'remedy'>> {
  return {
    snippet: write(statements, notationOf(role.template.source)),
    remedy: {
      description: `Allow it in ${sourceLogicalId(role.resource)}`,
      changes: statementsFor(role.resource, statements, policyName),
    },
  };
}

/** The statement that came nearest, at the part that differs. */
export function nearestPlace(nearest: Evaluation['nearest'][number] | undefined): readonly Related[] {
  if (nearest === undefined) return [];
  const [failure] = nearest.failures;
  return [
    {
      message: `the nearest statement; here "${failure?.detail ?? ''}" differs`,
      at: failure?.at ?? nearest.statement.at,
    },
  ];
}
