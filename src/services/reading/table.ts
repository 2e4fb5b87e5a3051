/** Sources for which the facts say it all: where the function stands, where the role, and the template of the source's ARN. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { arnAt } from '../../text/arn-template.ts';
import { concat, literal, type SymbolicString, type Token } from '../../text/symbolic-string.ts';
import type { FunctionPath, RoleOf, SourceFact } from '../fact.ts';
import { type Details, eventSourceOf } from './event-source.ts';
import { mayBeFunction } from './function-text.ts';
import { roleElsewhere } from './related.ts';
import type { EventSource, SourceReaders } from './source.ts';

/** A reader for each type that a fact names. */
export function readersOf(...facts: readonly SourceFact[]): SourceReaders {
  return facts.flatMap((fact) =>
    fact.paths.map(
      (path) => [path.type, (resource: Resource) => eventSourcesAt(fact, path, resource)] as const,
    ),
  );
}

/** The invocations that one path of a fact leads to in a resource. */
function* eventSourcesAt(fact: SourceFact, path: FunctionPath, resource: Resource): Iterable<EventSource> {
  for (const found of functionsAt(path, resource)) {
    const written = found.named.text();
    if (path.mixed && !mayBeFunction(written, found.named)) continue;
    const sourceArn = sourceArnOf(fact, resource);
    yield* eventSourceOf(fact, resource, found.named, {
      within: found.within,
      ...(found.qualifier && { function: concat(written, ':', found.qualifier.text()) }),
      ...(sourceArn && { sourceArn }),
      ...rightsOf(fact, path, resource, found.role),
    });
  }
}

function rightsOf(
  fact: SourceFact,
  path: FunctionPath,
  resource: Resource,
  beside: PropertyValue | undefined,
): Details {
  const role = beside ?? (path.roleOf && roleOf(resource, path.roleOf));
  if (fact.by === 'role') return role ? { role } : { openReason: 'the role is not in the template' };
  if (fact.by !== 'resource-policy' || role === undefined) return {};
  return {
    by: 'role',
    role,
    required: [{ action: 'lambda:InvokeFunction' }],
    ...(fact.either && { orByResourcePolicy: true }),
  };
}

function roleOf(resource: Resource, { property, ...other }: RoleOf): PropertyValue | undefined {
  const named = resource.properties.one(property);
  return named && roleElsewhere(resource.template, { text: named.text(), ...other });
}

/** A value that names a function, with what stands beside it. */
interface Found {
  readonly named: PropertyValue;
  readonly role: PropertyValue | undefined;
  readonly qualifier: PropertyValue | undefined;
  readonly within: readonly PropertyValue[];
}

/** The functions that a path leads to, one for each scenario. */
function* functionsAt(path: FunctionPath, resource: Resource): Iterable<Found> {
  const wanted = Object.entries(path.when ?? {});
  const roles = typeof path.role === 'string' ? [path.role] : (path.role ?? []);
  const beside = [...wanted.map(([key]) => key), ...roles, ...(path.qualifier ? [path.qualifier] : [])];
  const fromTop = beside.filter((key) => key.startsWith('/')).map((key) => key.slice(1));
  const fromItem = beside.filter((key) => !key.startsWith('/'));
  for (const top of resource.properties.scenarios(...fromTop)) {
    const items = path.item === undefined ? [top] : top.all(path.item);
    for (const properties of items.flatMap((item) => item.scenarios(...fromItem))) {
      const at = (key: string): PropertyValue | undefined =>
        key.startsWith('/') ? top.one(key.slice(1)) : properties.one(key);
      if (!wanted.every(([key, values]) => holds(at(key), values))) continue;
      const role = roles.map(at).find((value) => value !== undefined);
      const qualifier = path.qualifier === undefined ? undefined : at(path.qualifier);
      for (const named of properties.all(path.function))
        yield { named, role, qualifier, within: [top, properties] };
    }
  }
}

/** In `when`: the property is given, whatever it says. */
const ANY_VALUE = '*';

function holds(
  property: PropertyValue | undefined,
  values: string | readonly (string | undefined)[],
): boolean {
  if (property === undefined) return typeof values !== 'string' && values.includes(undefined);
  if (values === ANY_VALUE) return true;
  const value = literal(property.text());
  return value !== undefined && (typeof values === 'string' ? values === value : values.includes(value));
}

/** The ARN that the service passes for a resource. */
export function sourceArnOf(fact: SourceFact, resource: Resource): SymbolicString | undefined {
  if (fact.sourceArn === undefined) return undefined;
  return (fact.sourceBy === 'template' ? undefined : resource.arn()) ?? arnFor(resource, fact.sourceArn);
}

/** The ARN of a template in which `${Ref}` is what `Ref` gives, `${Property}` a property, the rest shown as `*`. */
export function arnFor(resource: Resource, template: string): SymbolicString {
  return arnAt(resource.template, template, (name) => {
    if (name === 'Ref') return resource.ref();
    const property = /^[A-Z]/.test(name) ? resource.properties.one(name)?.text() : undefined;
    return property ?? unknownPiece(resource, name);
  });
}

/** A piece of an ARN that only exists once the resource does. */
function unknownPiece(resource: Resource, name: string): Token {
  return {
    id: `${resource.template.id}#${resource.id}<${name}>`,
    label: '*',
    minLength: 1,
    reason: 'part of an ARN that AWS makes up',
  };
}
