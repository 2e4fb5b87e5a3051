/** Resources that a resource names, in the same template. */
import { resourcesOfType } from '../../cloudformation/resources-by-type.ts';
import type { PropertyValue, Resource, Template } from '../../cloudformation/template.ts';
import { keyOf } from '../../text/key.ts';
import type { SymbolicString } from '../../text/symbolic-string.ts';

/** By type, then by what names them. */
const byType = (_: Template): Map<string, ReadonlyMap<string, Resource>> => new Map();

/** The resource of a type that a text names: by `Ref`, ARN, name or an id of it. */
export function resourceNamed(template: Template, type: string, text: SymbolicString): Resource | undefined {
  const types = template.derived.get(byType);
  let known = types.get(type);
  if (known === undefined) {
    known = collect(template, type);
    types.set(type, known);
  }
  return known.size === 0 ? undefined : known.get(keyOf(text));
}

function collect(template: Template, type: string): ReadonlyMap<string, Resource> {
  const short = type.slice(type.lastIndexOf(':') + 1);
  const names = ['Name', 'Id', `${short}Name`, `${short}Id`, `${short}Identifier`];
  const found = new Map<string, Resource>();
  for (const resource of resourcesOfType(template, type)) {
    const texts = [resource.ref(), resource.arn(), ...names.map((name) => resource.getAtt(name))];
    for (const text of texts) if (text !== undefined && text.length > 0) found.set(keyOf(text), resource);
    for (const value of names.flatMap((name) => resource.properties.all(name)))
      found.set(keyOf(value.text()), resource);
  }
  return found;
}

/** The role of the resource that a text names; undefined where that is not in the template, or names no role. */
export function roleElsewhere(
  template: Template,
  named: { text: SymbolicString; type: string; role: string },
): PropertyValue | undefined {
  return resourceNamed(template, named.type, named.text)?.properties.one(named.role);
}

/** The key of the template that a value names, by its id, its ARN or an alias of the template. */
export function keyNamed(value: PropertyValue): Resource | undefined {
  const { template } = value;
  const text = value.text();
  const key = resourceNamed(template, 'AWS::KMS::Key', text);
  if (key !== undefined) return key;
  const alias = resourceNamed(template, 'AWS::KMS::Alias', text);
  const target = alias?.properties.one('TargetKeyId');
  return target && resourceNamed(template, 'AWS::KMS::Key', target.text());
}
