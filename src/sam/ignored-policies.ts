/** What the user wrote for an execution role that SAM does not make, because `Role` names one. */
import { descend } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { property, type SamResource } from './resource.ts';
import { branchesOf, isNoValue, isTruthy } from './value.ts';

/** Properties that only shape the generated role. */
const FOR_GENERATED_ROLE = ['Policies', 'PermissionsBoundary', 'AssumeRolePolicyDocument'] as const;

/** Reports each that the resource itself has (not one that comes from `Globals`), where `Role` leaves no generated role to apply it to. */
export function reportIgnored(resource: SamResource, context: SamContext): void {
  const role = property(resource.properties, 'Role');
  if (role === undefined || isNoValue(role)) return;
  const branches = branchesOf(role);
  if (branches !== undefined && (isNoValue(branches.whenTrue) || isNoValue(branches.whenFalse))) return;
  for (const key of FOR_GENERATED_ROLE) {
    const ignored = property(resource.properties, key);
    if (!isTruthy(ignored) || ignored === descend(context.template, 'Globals', 'Function', key)) continue;
    const entry = resource.properties.entries.get(key);
    context.report({
      rule: 'sam-policies-ignored',
      severity: 'warning',
      message: `SAM ignores \`${key}\` of \`${resource.id}\`, because its \`Role\` is set`,
      help:
        key === 'Policies'
          ? 'Add the policies to that role, or remove `Role` to let SAM make one with them.'
          : `Set it on that role, or remove \`Role\` to let SAM make one with it.`,
      resources: [resource.id],
      at: entry?.keyAt ?? ignored.at,
      related: [{ message: 'The role that is used instead', at: role.at }],
      fix: null,
    });
  }
}
