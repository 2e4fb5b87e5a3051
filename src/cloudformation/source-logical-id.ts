/** The logical id by which people know a resource. */
import type { Resource } from './stack.ts';

/** The logical id that the user wrote; for what SAM generates, that of the resource it came from. */
export const sourceLogicalId = ({ origin, id }: Pick<Resource, 'id' | 'origin'>): string => origin ?? id;
