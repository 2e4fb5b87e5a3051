/** The logical id by which people know a resource. */
import type { Resource } from './template.ts';

/** The logical id that the user wrote; for what SAM generates, that of the resource it came from. */
export const sourceLogicalId = (resource: Pick<Resource, 'id' | 'sourceLogicalId'>): string =>
  resource.sourceLogicalId ?? resource.id;
