/** What the configurations of services ask of the roles that are in the templates. */
import type { Template } from '../cloudformation/template.ts';
import { serviceNeedsOf } from '../services/role-needs/index.ts';
import type { RoleNeed } from './model.ts';
import type { RoleIndex } from './roles.ts';

/** Each need of a template with the role that it is asked of; none where the role is not in the templates. */
export function* roleNeedsIn(template: Template, roles: RoleIndex): Iterable<RoleNeed> {
  for (const resource of template.resources.values())
    for (const need of serviceNeedsOf(resource)) {
      const role = roles.inTemplates(need.role.text(), template);
      if (role !== undefined) yield { need, role };
    }
}
