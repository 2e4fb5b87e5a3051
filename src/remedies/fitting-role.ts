/** The role to name where a resource lacks one: the template's own, where just one will do. */
import { waitsFor } from '../cloudformation/dependencies.ts';
import type { Resource } from '../cloudformation/template.ts';
import { roleTrusts } from '../model/allows.ts';
import type { Role } from '../model/model.ts';

/** The logical id of the one role of the template that a service surely may assume, and that does not wait for the resource. */
export function onlyRoleFor(service: string, resource: Resource, roles: readonly Role[]): string | undefined {
  const [only, ...others] = roles.filter(
    (role) =>
      role.template === resource.template && roleTrusts(role, [service], role.resource).answer === 'yes',
  );
  if (only === undefined || others.length > 0 || only.resource.sourceLogicalId !== undefined)
    return undefined;
  return only.resource.scenario.size > 0 || waitsFor(only.resource, resource) ? undefined : only.resource.id;
}
