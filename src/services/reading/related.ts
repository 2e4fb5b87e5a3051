/** Resources that a resource names, in the same template. */
import type { Resource, Stack, View } from '../../cloudformation/stack.ts';
import { keyOf } from '../../text/key.ts';
import type { Text } from '../../text/symbolic-string.ts';

/** By type, then by what names them. */
const byType = (_: Stack): Map<string, ReadonlyMap<string, Resource>> => new Map();

/** The resource of a type that a text names: by `Ref`, ARN, name or an id of it. */
export function resourceNamed(stack: Stack, type: string, text: Text): Resource | undefined {
  const types = stack.derived.get(byType);
  let known = types.get(type);
  if (known === undefined) {
    known = collect(stack, type);
    types.set(type, known);
  }
  return known.get(keyOf(text));
}

function collect(stack: Stack, type: string): ReadonlyMap<string, Resource> {
  const short = type.slice(type.lastIndexOf(':') + 1);
  const names = ['Name', 'Id', `${short}Name`, `${short}Id`, `${short}Identifier`];
  const found = new Map<string, Resource>();
  for (const resource of stack.resources.values()) {
    if (resource.type !== type) continue;
    const texts = [resource.ref(), resource.arn(), ...names.map((name) => resource.att(name))];
    for (const text of texts) if (text !== undefined && text.length > 0) found.set(keyOf(text), resource);
    for (const view of names.flatMap((name) => resource.properties.all(name)))
      found.set(keyOf(view.text()), resource);
  }
  return found;
}

/** The role of the resource that a text names; undefined where that is not in the template, or names no role. */
export function roleElsewhere(
  stack: Stack,
  named: { text: Text; type: string; role: string },
): View | undefined {
  return resourceNamed(stack, named.type, named.text)?.properties.one(named.role);
}
