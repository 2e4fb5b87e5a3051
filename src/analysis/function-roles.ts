/** The roles that functions run with. */
import type { Model, Role } from '../model/model.ts';

/** Roles with at least one function: rules on roles are about these. */
export function rolesOfFunctions({ roles }: Model): readonly Role[] {
  return roles.filter(({ functions }) => functions.length > 0);
}
