/** Grants that a resource makes together, such as one for each of several scenarios. */
import type { Resource } from '../cloudformation/template.ts';
import type { Grant } from '../model/model.ts';

/** Grants that a resource of the template makes, each resource once. */
export function oncePerResource(grants: readonly Grant[]): readonly Grant[] {
  const seen = new Set<Resource>();
  return grants.filter(({ resource }) => !seen.has(resource) && seen.add(resource) !== undefined);
}
