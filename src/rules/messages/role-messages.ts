/** How messages speak of roles and of the functions that run with them. */
import { sourceLogicalId } from '../../cloudformation/source-logical-id.ts';
import { asDeployed } from '../../model/as-deployed.ts';
import type { LambdaFunction, Role } from '../../model/model.ts';

/** "Orders", "Orders and Billing", "Orders, Billing and 3 more functions". */
export function namesOf(functions: readonly LambdaFunction[]): string {
  const names = functions.map(({ resource, deployed }) => sourceLogicalId(resource) + asDeployed(deployed));
  return listed([...new Set(names)], 'function');
}

/** "a", "a and b", "a, b and 3 more functions". */
export function listed([first = '', second, ...rest]: readonly string[], noun: string): string {
  if (second === undefined) return first;
  if (rest.length === 0) return `${first} and ${second}`;
  return `${first}, ${second} and ${rest.length} more ${noun}${rest.length === 1 ? '' : 's'}`;
}

/** "OrdersRole, the role of Orders,"; "the role PipeRole"; of one that SAM makes: "the role that SAM makes for Orders". */
export function describe(role: Role): string {
  const { resource, functions } = role;
  if (functions.length === 0)
    return resource.sourceLogicalId === undefined
      ? `the role ${resource.id}`
      : `the role that SAM makes for ${resource.sourceLogicalId}`;
  if (resource.sourceLogicalId !== undefined) return `the role that SAM makes for ${namesOf(functions)}`;
  const article = role.deployed === undefined ? '' : 'the role ';
  return `${article}${roleName(role)}, the role of ${namesOf(functions)},`;
}

/** A role by its logical id, or by its name where the account told of it. */
export const roleName = ({ resource, deployed }: Role): string =>
  sourceLogicalId(resource) + asDeployed(deployed);

/** The same for a policy that several roles have. */
export function describeAll([first, ...others]: readonly [Role, ...Role[]]): string {
  if (others.length === 0) return describe(first);
  return `${describe(first)} and ${others.length} more role${others.length === 1 ? '' : 's'}`;
}

/** The logical ids that a finding on a role is about: the role, then its functions. */
export function resourcesOf(role: Role): readonly string[] {
  return [
    ...new Set([
      sourceLogicalId(role.resource),
      ...role.functions.map(({ resource }) => sourceLogicalId(resource)),
    ]),
  ];
}

/** Who works with the role. */
export const userOf = ({ functions }: Role): string =>
  functions.length > 0 ? 'the function' : 'the service';

/** With a capital letter, for the beginning of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
