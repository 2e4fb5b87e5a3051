/** The roles that functions run with. */
import type { LambdaFunction, Model, Role } from '../model/model.ts';

/** Roles with at least one function: rules on roles are about these. */
export function rolesOfFunctions({ roles }: Model): readonly Role[] {
  return roles.filter(({ functions }) => functions.length > 0);
}

/** The same with those that the templates only name and the account told of: what is said of them must be about what these templates need. */
export function rolesInUse(model: Model): readonly Role[] {
  return [
    ...rolesOfFunctions(model),
    ...model.deployedRoles.filter(({ functions }) => functions.some(isOwn)),
  ];
}

/** Roles that only functions have which the templates do not, and that they invoke. */
export const rolesOfDeployed = ({ deployedRoles }: Model): readonly Role[] =>
  deployedRoles.filter(({ functions }) => functions.length > 0 && !functions.some(isOwn));

const isOwn = ({ deployed }: LambdaFunction): boolean => deployed === undefined;
