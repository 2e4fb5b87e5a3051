/** A template as it is deployed where nobody gives another value: each parameter with its default. */
import { child } from '../template/node.ts';
import type { Template } from './template.ts';

/** The template with the defaults of its open parameters as given values; undefined where it has none. */
export function withDefaults(template: Template): Template | undefined {
  const { root, environment } = template;
  const declared = child(root, 'Parameters');
  const parameters = new Map(environment.parameters);
  for (const { key, value } of declared?.kind === 'map' ? declared.entries.values() : []) {
    const written = child(value, 'Default');
    const isGiven = parameters.has(key) || environment.bound?.has(key) === true;
    if (!isGiven && written?.kind === 'scalar') parameters.set(key, written.text);
  }
  return parameters.size === environment.parameters.size
    ? undefined
    : template.in({ ...environment, parameters });
}
