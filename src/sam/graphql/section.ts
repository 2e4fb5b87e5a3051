/** The sections of a GraphQL API's properties, such as `DataSources.Lambda`. */
import { descend, type MapNode } from '../../template/node.ts';
import { expectKind } from '../rejection.ts';
import type { SamResource } from '../resource.ts';
import { given } from '../value.ts';

/** The entries of a section; none where it is absent. Throws `Rejection` where it is no map. */
export function sectionOf(resource: SamResource, ...path: readonly string[]): MapNode['entries'] {
  const node = descend(resource.properties, ...path);
  if (!given(node)) return new Map();
  return expectKind(node, 'map', `\`${path.join('.')}\` of \`${resource.id}\``).entries;
}
