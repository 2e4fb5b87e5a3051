/** What the configurations of services ask of the roles that they are given. */
import type { Template } from '../cloudformation/template.ts';
import { serviceNeedsOf } from '../services/role-needs/index.ts';
import type { RoleNeed } from './model.ts';
import type { RoleIndex } from './roles.ts';

/** Each need of a template with the role that it is asked of; none where neither the templates nor the account tell of the role. */
export function* roleNeedsIn(template: Template, roles: RoleIndex): Iterable<RoleNeed> {
  for (const resource of template.resources.values())
    for (const need of serviceNeedsOf(resource)) {
      const { role } = roles.use(need.role.text(), template, need.role.at);
      if (role !== undefined) yield { need, role };
    }
}
