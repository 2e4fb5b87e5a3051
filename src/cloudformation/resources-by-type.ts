/** The resources of a template by their types. */
import { groupsOf } from '../groups.ts';
import type { Resource, Template } from './template.ts';

const byType = ({ resources }: Template): ReadonlyMap<string, readonly Resource[]> =>
  groupsOf(resources.values(), ({ type }) => type);

/** The resources of a type, in the order of the template. */
export const resourcesOfType = (template: Template, type: string): readonly Resource[] =>
  template.derived.get(byType).get(type) ?? [];
