/** What roles are given, one entry for each place in the templates that gives it. */

import { sourceId } from '../finding.ts';
import type { Statement } from '../iam/statement.ts';
import type { Model, Role } from '../model/model.ts';
import { rolesOfFunctions } from './function-roles.ts';
import { rolesToNarrow } from './service-roles.ts';

/** The statements that stand at one place: usually one; several for an attached AWS managed policy. */
export interface LocatedStatements {
  readonly statements: readonly Statement[];
  /** The roles that have them: one, unless a policy is attached to several. */
  readonly roles: readonly [Role, ...Role[]];
}

/** The statements that users wrote or attached in the permissions of functions' roles, by place. */
export const statementsByLocation = (model: Model): readonly LocatedStatements[] =>
  model.derived.get(ofFunctions);

/** Those of the roles that are to be narrowed: of services as well. */
export const statementsToNarrow = (model: Model): readonly LocatedStatements[] =>
  model.derived.get(ofAllToNarrow);

const ofFunctions = (model: Model): readonly LocatedStatements[] => byLocation(rolesOfFunctions(model));
const ofAllToNarrow = (model: Model): readonly LocatedStatements[] => byLocation(rolesToNarrow(model));

function byLocation(roles: readonly Role[]): readonly LocatedStatements[] {
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
