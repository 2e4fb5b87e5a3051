/**
 * A remedy as a change of the template, and the edits of its text that make it. A rule says what is to be there; this
 * finds where it goes. Where the text has another shape than expected there is no fix: the finding's help says it in words.
 */
import type { Resource, Template } from '../cloudformation/template.ts';
import type { Edit, Fix } from '../finding.ts';
import { Intrinsic, type Value, Verbatim } from '../syntax/write.ts';
import { child, intrinsicOf, type MapNode, type Node } from '../template/node.ts';
import { readTree } from '../template/read.ts';
import { isOfElsewhere } from './expression.ts';
import { addEntries, addItems, replaceValue, toList } from './insert.ts';

export type Change =
  /** New resources. */
  | { readonly add: Readonly<Record<string, Value>>; readonly to: Template }
  /** A property, by its keys from `Properties` on. */
  | { readonly set: Value; readonly at: readonly string[]; readonly of: Resource }
  /** Items of a list below `Properties`; a lone value becomes a list, and what is absent is made. */
  | { readonly append: readonly Value[]; readonly at: readonly string[]; readonly of: Resource }
  /** What a resource has to wait for. */
  | { readonly dependsOn: string; readonly of: Resource };

/** The fix that makes all changes; null where one of them can't be made for certain. */
export function fixOf(description: string, changes: readonly Change[]): Fix | null {
  const edits = changes.some(isForReading) ? [] : changes.map(editOf);
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === edits.length && made.length > 0 && !overlap(made)
    ? { description, edits: made }
    : null;
}

/** Does a change say something that only another stack can say? */
const isForReading = (change: Change): boolean =>
  intrinsicsIn('add' in change ? Object.values(change.add) : 'set' in change ? [change.set] : []).some(
    isOfElsewhere,
  ) ||
  ('append' in change && intrinsicsIn(change.append).some(isOfElsewhere));

function intrinsicsIn(values: readonly Value[]): readonly Intrinsic[] {
  return values.flatMap((value): readonly Intrinsic[] => {
    if (value instanceof Intrinsic) return [value];
    if (Array.isArray(value)) return intrinsicsIn(value);
    return typeof value === 'object' && value !== null && !(value instanceof Verbatim)
      ? intrinsicsIn(Object.values(value))
      : [];
  });
}

/** Two insertions at one place would come in an order that nobody chose. */
function overlap(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.at.start - b.at.start);
  return sorted.some(({ at }, index) => {
    const next = sorted[index + 1]?.at;
    return next !== undefined && (next.start < at.end || next.start === at.start);
  });
}

function editOf(change: Change): Edit | undefined {
  if ('add' in change) {
    const resources = child(rootOf(change.to), 'Resources');
    return resources?.kind === 'map' && isPlain(resources) ? addEntries(resources, change.add) : undefined;
  }
  const resource = resourceNode(change.of);
  if (resource === undefined) return undefined;
  if ('dependsOn' in change) return grow(resource, ['DependsOn'], [change.dependsOn], true);
  const path = ['Properties', ...change.at];
  return 'set' in change ? put(resource, path, change.set) : grow(resource, path, change.append);
}

/** The template as it is written, before the SAM transform. */
const rootOf = (template: Template): Node | undefined => template.derived.get(writtenRoot);

const writtenRoot = ({ source }: Template): Node | undefined => readTree(source).root;

/** The resource as it is written; what SAM makes is not, nor what is only deployed, even if it has a name of the template. */
function resourceNode(resource: Resource): MapNode | undefined {
  const { template, id, sourceLogicalId } = resource;
  if (sourceLogicalId !== undefined && sourceLogicalId !== id) return undefined;
  if (template.resources.get(id) !== resource) return undefined;
  const node = child(child(rootOf(template), 'Resources'), id);
  return node?.kind === 'map' ? node : undefined;
}

/** A map of keys, not a function that gives one. */
const isPlain = (map: MapNode): boolean =>
  intrinsicOf(map) === undefined && !map.entries.has('Fn::Transform') && !map.entries.has('<<');

function put(map: MapNode, [key, ...rest]: readonly string[], value: Value): Edit | undefined {
  if (key === undefined || !isPlain(map)) return undefined;
  const there = map.entries.get(key)?.value;
  if (there === undefined) return addEntries(map, { [key]: nested(rest, value) });
  // What is wrong in one branch may be right in the other.
  if (rest.length === 0)
    return intrinsicOf(there)?.name === 'Fn::If' ? undefined : replaceValue(there, value);
  return there.kind === 'map' ? put(there, rest, value) : undefined;
}

function grow(
  map: MapNode,
  [key, ...rest]: readonly string[],
  items: readonly Value[],
  loneIsEnough = false,
): Edit | undefined {
  if (key === undefined || !isPlain(map)) return undefined;
  const there = map.entries.get(key)?.value;
  if (there === undefined)
    return addEntries(map, {
      [key]: nested(rest, loneIsEnough && items.length === 1 ? (items[0] ?? null) : items),
    });
  if (rest.length > 0) return there.kind === 'map' ? grow(there, rest, items, loneIsEnough) : undefined;
  if (there.kind === 'list') return addItems(there, items);
  // What a function gives may be a list already.
  return intrinsicOf(there) === undefined || there.kind === 'scalar' ? toList(there, items) : undefined;
}

const nested = (path: readonly string[], value: Value): Value =>
  path.reduceRight<Value>((inner, key) => ({ [key]: inner }), value);
