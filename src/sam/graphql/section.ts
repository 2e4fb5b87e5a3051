/** The sections of a GraphQL API's properties, such as `DataSources.Lambda`. */
import { descend, type MapNode } from '../../template/node.ts';
import { expectKind } from '../invalid-resource-error.ts';
import type { SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';

/** The entries of a section; none where it is absent. Throws `InvalidResourceError` where it is no map. */
export function sectionOf(resource: SamResource, ...path: readonly string[]): MapNode['entries'] {
  const node = descend(resource.properties, ...path);
  if (!isTruthy(node)) return new Map();
  return expectKind(node, 'map', `\`${path.join('.')}\` of \`${resource.id}\``).entries;
}
