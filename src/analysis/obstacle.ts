/** What keeps a role from a need, and stays in the way whatever else the role is allowed. */
import type { Evaluation } from '../iam/evaluate.ts';
import { roleAllows } from '../model/allows.ts';
import type { Where } from '../model/between-stacks.ts';
import type { RequiredPermission, Role } from '../model/model.ts';

export type Obstacle = 'deny' | 'boundary';

/** What to do about each, as the beginning of a sentence. */
export const REMOVING: Readonly<Record<Obstacle, string>> = {
  deny: 'Narrow the Deny statement that forbids it, which no Allow lifts',
  boundary: 'Allow it in the permissions boundary of the role: the role allows it, and its boundary does not',
};

/**
 * The obstacle to a need that the evaluation denies; undefined where an Allow in the role would do.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function obstacleTo(
  role: Role,
  need: RequiredPermission,
  evaluation: Evaluation,
  where: Where,
): Obstacle | undefined {
  if (evaluation.deciding?.effect === 'Deny') return 'deny';
  const { boundary, ...unbounded } = role;
  if (boundary === undefined) return undefined;
  const { when } = evaluation;
  const within = when === undefined ? where : { template: role.template, scenario: when };
  return roleAllows(unbounded, need, within).answer === 'yes' ? 'boundary' : undefined;
}
