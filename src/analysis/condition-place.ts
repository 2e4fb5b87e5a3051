/** Where a resource says under which condition it exists. */
import type { Resource } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { child } from '../template/node.ts';

/** The place of a resource's `Condition`; undefined where it has none. */
export const conditionPlace = ({ node }: Resource): Span | undefined => child(node, 'Condition')?.at;
