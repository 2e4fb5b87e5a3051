/** Sources for which the facts say it all: where the function stands, where the role, and the form of the source's ARN. */
import type { Resource, View } from '../cloudformation/stack.ts';
import { concat, literal, type Text } from '../cloudformation/text.ts';
import type { FunctionPath, SourceFact } from '../data/sources.ts';
import { draftOf } from './draft.ts';
import { mayBeFunction } from './function-text.ts';
import type { InvocationDraft, SourceReader } from './source.ts';

/** A reader for each type that a fact names. */
export function readersOf(...facts: readonly SourceFact[]): readonly (readonly [string, SourceReader])[] {
  return facts.flatMap((fact) =>
    fact.paths.map((path) => [path.type, (resource) => tableDrafts(fact, path, resource)] as const),
  );
}

/** The invocations that one path of a fact leads to in a resource. */
export function* tableDrafts(
  fact: SourceFact,
  path: FunctionPath,
  resource: Resource,
): Iterable<InvocationDraft> {
  for (const { named, role, within } of functionsAt(path, resource)) {
    if (path.mixed && !mayBeFunction(named.text())) continue;
    const sourceArn = sourceArnOf(fact, resource);
    yield* draftOf(fact, resource, named, {
      within,
      ...(sourceArn && { sourceArn }),
      ...(role && { role }),
      ...(fact.by === 'role' && !role && { openReason: 'the role is not in the resource' }),
    });
  }
}

/** A value that names a function, with the role that stands beside it. */
export interface Named {
  readonly named: View;
  readonly role?: View;
  readonly within: readonly View[];
}

/** The functions that a path leads to, one for each scenario. */
export function* functionsAt(path: FunctionPath, resource: Resource): Iterable<Named> {
  const wanted = Object.entries(path.when ?? {});
  const beside = [...wanted.map(([key]) => key), ...(path.role === undefined ? [] : [path.role])];
  const fromTop = beside.filter((key) => key.startsWith('/')).map((key) => key.slice(1));
  const fromItem = beside.filter((key) => !key.startsWith('/'));
  for (const top of resource.properties.cases(...fromTop)) {
    const items = path.item === undefined ? [top] : top.all(path.item);
    for (const scenario of items.flatMap((item) => item.cases(...fromItem))) {
      const at = (key: string): View | undefined =>
        key.startsWith('/') ? top.one(key.slice(1)) : scenario.one(key);
      if (!wanted.every(([key, value]) => holds(at(key), value))) continue;
      const role = path.role === undefined ? undefined : at(path.role);
      for (const named of scenario.all(path.function))
        yield { named, within: [top, scenario], ...(role && { role }) };
    }
  }
}

const holds = (view: View | undefined, value: string): boolean =>
  view !== undefined && literal(view.text()) === value;

/** The ARN that the service passes for a resource. */
export function sourceArnOf(fact: SourceFact, resource: Resource): Text | undefined {
  if (fact.sourceArn === undefined) return undefined;
  return (fact.sourceBy === 'form' ? undefined : resource.arn()) ?? formed(fact.sourceArn, resource);
}

/** Fills in a form: `<partition>`, `<Ref>`, `<Property>`; what is not known is shown as `*`. */
function formed(form: string, resource: Resource): Text {
  const { partition, region, account } = resource.stack;
  return concat(
    ...form.split(/<([^<>]*)>/).map((piece, index): Text | string => {
      if (index % 2 === 0) return piece;
      if (piece === 'partition') return partition;
      if (piece === 'region') return region;
      if (piece === 'account') return account;
      if (piece === 'Ref') return resource.ref();
      const property = /^[A-Z]/.test(piece) ? resource.properties.one(piece)?.text() : undefined;
      return property ?? [unknownPiece(resource, piece)];
    }),
  );
}

/** A piece of an ARN that only exists once the resource does. */
export function unknownPiece(resource: Resource, name: string, chars?: string) {
  return {
    id: `${resource.stack.source.path}#${resource.id}<${name}>`,
    label: '*',
    minLength: 1,
    ...(chars !== undefined && { chars }),
    reason: 'part of an ARN that AWS makes up',
  };
}
