/** Roles without a function that services before or behind functions work with: state machines, pipes, schedules, … */
import type { Principal } from '../iam/statement.ts';
import type { Model, Role } from '../model/model.ts';
import { rolePrincipals } from '../services/principals.ts';
import { rolesOfFunctions } from './function-roles.ts';

/** Roles that a service which invokes functions through a role may assume, and that no function runs with. */
const rolesOfServices = ({ roles }: Model): readonly Role[] =>
  roles.filter(
    ({ functions, trust }) =>
      functions.length === 0 &&
      trust.some(({ effect, principals = [] }) => effect === 'Allow' && principals.some(isOfService)),
  );

/** The roles that rules on least privilege are about, those of functions first. */
export const rolesToNarrow = (model: Model): readonly Role[] => [
  ...rolesOfFunctions(model),
  ...rolesOfServices(model),
];

const NAMES: ReadonlySet<string> = new Set(rolePrincipals.map((each) => each.slice(0, each.indexOf('.'))));

/** `states.amazonaws.com`, with a region or without: what stands before the first dot tells the service. */
function isOfService({ kind, value }: Principal): boolean {
  const [first] = value.text;
  return (
    kind === 'Service' &&
    typeof first === 'string' &&
    /\./.test(first) &&
    NAMES.has(first.slice(0, first.indexOf('.')))
  );
}
