/** What roles are given, one entry for each place in the templates that gives it. */

import { sourceId } from '../finding.ts';
import type { Statement } from '../iam/statement.ts';
import type { Model, Role } from '../model/model.ts';
import { rolesOfFunctions } from './function-roles.ts';

/** The statements that stand at one place: usually one; several for an attached AWS managed policy. */
export interface LocatedStatements {
  readonly statements: readonly Statement[];
  /** The roles that have them: one, unless a policy is attached to several. */
  readonly roles: readonly [Role, ...Role[]];
}

/**
 * The statements that users wrote or attached in the permissions of roles, by place.
 *
 * @param roles those of functions, where none are given.
 */
export function statementsByLocation(
  model: Model,
  roles: readonly Role[] = rolesOfFunctions(model),
): readonly LocatedStatements[] {
  const groups = new Map<string, { statements: Statement[]; roles: [Role, ...Role[]] }>();
  for (const role of roles) {
    for (const statement of role.permissions) {
      if (isGenerated(statement)) continue;
      const { source, start, end } = statement.at;
      const key = `${sourceId(source)}:${start}:${end}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { statements: [statement], roles: [role] });
      else if (group.roles[0] === role) group.statements.push(statement);
      else if (!group.roles.includes(role)) group.roles.push(role);
    }
  }
  return [...groups.values()];
}

/** What SAM makes of the name of a policy template stands, with all its parts, where the name stands: nobody can mend it there. */
export function isGenerated({ managed, at, actions, notActions }: Statement): boolean {
  const [part] = actions ?? notActions ?? [];
  return managed === undefined && part !== undefined && part.at.start === at.start && part.at.end === at.end;
}
