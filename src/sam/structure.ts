/** What the official transform refuses before it looks at any property: resources that are no maps, and the like. */
import { child, type Entry, stringOf } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { expectKind, InvalidResourceError } from './invalid-resource-error.ts';

/** Reports resources, `Properties` and conditions of the wrong shape. */
export function checkStructure(context: SamContext): void {
  const resources = child(context.template, 'Resources');
  if (resources?.kind !== 'map') return;
  for (const entry of resources.entries.values()) {
    // What a macro leaves behind is no resource.
    if (entry.key.startsWith('Fn::')) continue;
    context.attempt(context.resources.get(entry.key), () => checkResource(entry));
  }
}

function checkResource({ key, value }: Entry): void {
  const resource = expectKind(value, 'map', `The resource \`${key}\``);
  if (!(stringOf(child(resource, 'Type')) ?? '').startsWith('AWS::Serverless::')) return;
  const properties = child(resource, 'Properties');
  const isNull = properties?.kind === 'scalar' && properties.value === null;
  if (properties !== undefined && !isNull) expectKind(properties, 'map', `\`Properties\` of \`${key}\``);
  const condition = child(resource, 'Condition');
  if (condition === undefined || condition.kind === 'scalar') return;
  throw new InvalidResourceError(
    condition.at,
    `\`Condition\` of \`${key}\` is not the name of a condition`,
    'Define the condition under `Conditions`, and give its name.',
  );
}
