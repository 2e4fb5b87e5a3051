/** Every property path of every resource type in `@aws-cdk/aws-service-spec`. */
import { createRequire } from 'node:module';
import type { loadAwsServiceSpecSync as Load } from '@aws-cdk/aws-service-spec';
import type { Property, PropertyType } from '@aws-cdk/service-spec-types';

const { loadAwsServiceSpecSync } = createRequire(import.meta.url)('@aws-cdk/aws-service-spec') as {
  loadAwsServiceSpecSync: typeof Load;
};

const spec = loadAwsServiceSpecSync();

/**
 * The property paths that `wanted` accepts, as `<resource type> <path>`, sorted; `[]` steps into lists, `{}` into maps.
 * What the SAM transform turns into other types is not looked at.
 */
export function pathsOf(wanted: (path: string, property: Property) => boolean): readonly string[] {
  const found = new Set<string>();
  for (const { cloudFormationType, properties } of spec.all('resource')) {
    if (cloudFormationType.startsWith('AWS::Serverless::')) continue;
    walk(properties, '', new Set(), (path, property) => {
      if (wanted(path, property)) found.add(`${cloudFormationType} ${path}`);
    });
  }
  return [...found].sort();
}

/** The last name of a path, without the steps behind it. */
export const leafOf = (path: string): string =>
  path.slice(path.lastIndexOf('.') + 1).replace(/[[\]{}]+$/, '');

/** Visits every string or JSON value below some properties. */
function walk(
  properties: Readonly<Record<string, Property>>,
  before: string,
  within: ReadonlySet<string>,
  visit: (path: string, property: Property) => void,
): void {
  for (const [name, property] of Object.entries(properties))
    for (const { steps, type } of leaves(property.type)) {
      const path = `${before}${name}${steps}`;
      if (type.type === 'string' || type.type === 'json') visit(path, property);
      if (type.type !== 'ref' || within.has(type.reference.$ref)) continue;
      const definition = spec.get('typeDefinition', type.reference.$ref);
      walk(definition.properties, `${path}.`, new Set([...within, type.reference.$ref]), visit);
    }
}

function leaves(type: PropertyType): readonly { readonly steps: string; readonly type: PropertyType }[] {
  switch (type.type) {
    case 'array':
      return leaves(type.element).map((leaf) => ({ ...leaf, steps: `[]${leaf.steps}` }));
    case 'map':
      return leaves(type.element).map((leaf) => ({ ...leaf, steps: `{}${leaf.steps}` }));
    case 'union':
      return type.types.flatMap(leaves);
    default:
      return [{ steps: '', type }];
  }
}
