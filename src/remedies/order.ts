/** The change by which a resource waits for another one. */
import type { Resource } from '../cloudformation/template.ts';
import type { Change } from './change.ts';

/** `DependsOn` by the id that the resource has in the template. */
export const waitingFor = (
  { id }: Resource,
  of: Resource,
): { readonly description: string; readonly changes: readonly Change[] } => ({
  description: `Let ${of.id} wait for ${id}`,
  changes: [{ dependsOn: id, of }],
});
