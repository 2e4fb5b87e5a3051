/** The roles that functions run with. */
import type { Model, Role } from '../model/model.ts';

/** Roles with at least one function: rules on roles are about these. */
export function rolesOfFunctions({ roles }: Model): readonly Role[] {
  return roles.filter(({ functions }) => functions.length > 0);
}

/** The same with those that the templates only name and the account told of: what is said of them must be about what these templates need. */
export function rolesInUse(model: Model): readonly Role[] {
  return [...rolesOfFunctions(model), ...model.deployedRoles.filter(({ functions }) => functions.length > 0)];
}
