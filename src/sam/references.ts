/**
 * References to what SAM renames or exposes, put right once everything is expanded: `!Ref Layer` to the layer version's
 * generated logical id, `!Ref Function.Alias` (also `!GetAtt Function.Alias.Arn`, `${Function.Alias}`) to the alias.
 */
import { callOf } from '../cloudformation/intrinsics/index.ts';
import { type Entry, list, type MapNode, map, type Node, scalar, stringOf } from '../template/node.ts';

/** By owner's logical id, then property: the logical id meant. */
export type SupportedResourceReferences = ReadonlyMap<string, ReadonlyMap<string, string>>;
/** The logical id that a resource has now, by the one that the user wrote. */
export type Renamed = ReadonlyMap<string, string>;
/** By the logical id of a connector: what depends on it depends on these. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

/** The template with its references put right; parts without any are shared with the template given. */
export function resolveReferences(root: MapNode, names: Names): MapNode {
  if (
    names.supportedResourceReferences.size === 0 &&
    names.renamed.size === 0 &&
    names.dependencies.size === 0
  )
    return root;
  return rewriteEntries(root, names);
}

/** Everything that references may mean. */
export interface Names {
  readonly supportedResourceReferences: SupportedResourceReferences;
  readonly renamed: Renamed;
  readonly dependencies: Dependencies;
}

function rewrite(node: Node, names: Names): Node {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') {
    const items = node.items.map((item) => rewrite(item, names));
    return items.every((item, index) => item === node.items[index]) ? node : list(items, node.at);
  }
  return rewriteFunction(node, names) ?? rewriteEntries(node, names);
}

function rewriteEntries(node: MapNode, names: Names): MapNode {
  let changed = false;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    const value = key === 'DependsOn' ? rewriteDependsOn(entry.value, names) : rewrite(entry.value, names);
    changed ||= value !== entry.value;
    entries.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { kind: 'map', entries, at: node.at } : node;
}

function rewriteFunction(node: MapNode, names: Names): MapNode | undefined {
  const call = callOf(node);
  const argument = call?.definition?.rename?.(
    call.argument,
    (parts) => meaning(parts, names),
    (inner) => rewrite(inner, names),
  );
  return call === undefined || argument === undefined ? undefined : map([[call.name, argument]], node.at);
}

/** What `Owner.Property…` or `Id…` means now, and how many of its parts that used up. */
function meaning(
  parts: readonly string[],
  { supportedResourceReferences, renamed }: Names,
): { id: string; used: number } | undefined {
  const [owner = '', property = ''] = parts;
  const target = supportedResourceReferences.get(owner)?.get(property);
  if (target !== undefined) return { id: renamed.get(target) ?? target, used: 2 };
  const id = renamed.get(owner);
  return id === undefined ? undefined : { id, used: 1 };
}

function rewriteDependsOn(node: Node, names: Names): Node {
  if (node.kind === 'list') {
    const rewritten = node.items.map((item) => rewriteDependsOn(item, names));
    if (rewritten.every((item, index) => item === node.items[index])) return node;
    const items = rewritten.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
    const once = new Map(items.map((item) => [stringOf(item), item]));
    return list([...once.values()], node.at);
  }
  const id = stringOf(node) ?? '';
  const instead = names.dependencies.get(id);
  if (instead !== undefined) {
    return list(
      instead.map((one) => scalar(one, node.at)),
      node.at,
    );
  }
  const renamed = names.renamed.get(id);
  return renamed === undefined ? node : scalar(renamed, node.at);
}
