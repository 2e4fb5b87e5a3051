/**
 * `Globals`: properties that every resource of a type has unless it says otherwise. Maps are merged key by key, lists
 * put one after the other, anything else is the resource's own where it has it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */

import { GLOBAL_PROPERTIES } from '../data/sam-globals.ts';
import {
  child,
  type Entry,
  intrinsicOf,
  list,
  type MapNode,
  type Node,
  sizeOf,
  stringOf,
} from '../template/node.ts';
import type { SamContext } from './context.ts';
import { expectKind, InvalidResourceError } from './invalid-resource-error.ts';
import { property, type SamResource } from './resource.ts';
import { isTruthy, withEntry, withoutEntry } from './value.ts';

/** Where the resource's own value replaces the global one as a whole, by section and path. */
const REPLACED = new Set(['Function.Architectures', 'CapacityProvider.InstanceRequirements.Architectures']);
/** Properties that stand for one resource each. */
const NEVER_GLOBAL = new Set(
  'Role Policies FunctionName Events InlineCode StageName DefinitionBody Routes Definition'.split(' '),
);
/** Where only the resource's own keys stay, merged with their global values. */
const PRUNED = new Set(['CapacityProvider.ManagedResourceTags']);

/** Merges `Globals` into the resources they are for. What SAM does not take there is reported, and the rest merged. */
export function mergeGlobals(context: SamContext): void {
  const globals = property(context.template, 'Globals');
  if (globals === undefined) return;
  for (const entry of expectKind(globals, 'map', '`Globals`').entries.values()) {
    // What a macro leaves behind is no section.
    if (entry.key.startsWith('Fn::')) continue;
    context.attempt(undefined, () => {
      const section = sectionOf(entry, context);
      const size = sizeOf(section);
      for (const resource of [...context.resources.values()]) {
        if (resource.type !== `AWS::Serverless::${entry.key}`) continue;
        if (context.budget.take('values', size)) mergeInto(context, resource, entry.key, section);
        else context.leave(resource.id);
      }
    });
  }
}

function sectionOf({ key, keyAt, value }: Entry, context: SamContext): MapNode {
  const supported = GLOBAL_PROPERTIES.get(key);
  if (supported === undefined) {
    throw new InvalidResourceError(
      keyAt,
      `\`Globals\` has a section \`${key}\`, which SAM does not know`,
      `Use one of ${[...GLOBAL_PROPERTIES.keys()].map((name) => `\`${name}\``).join(', ')}.`,
    );
  }
  const section = expectKind(value, 'map', `\`Globals.${key}\``);
  for (const entry of section.entries.values()) {
    if (supported.has(entry.key) || entry.key.startsWith('Fn::')) continue;
    context.reject(
      new InvalidResourceError(
        entry.keyAt,
        `\`Globals.${key}\` has \`${entry.key}\`, which SAM does not take there`,
        `Set \`${entry.key}\` on each resource.`,
        // SAM may have learnt to take another property since.
        NEVER_GLOBAL.has(entry.key) ? 'error' : 'warning',
      ),
      undefined,
    );
  }
  return section;
}

function mergeInto(context: SamContext, resource: SamResource, name: string, section: MapNode): void {
  const globals = context.attempt(resource, () => withoutIgnored(resource, section)) ?? section;
  const written = child(resource.node, 'Properties');
  const properties =
    written === undefined || (written.kind === 'map' && written.entries.size === 0)
      ? globals
      : merge(globals, written, name);
  context.replace(resource.id, withEntry(resource.node, 'Properties', properties), resource.at);
}

function withoutIgnored(resource: SamResource, section: MapNode): MapNode {
  const ignored = child(resource.node, 'IgnoreGlobals');
  if (!isTruthy(ignored)) return section;
  if (stringOf(ignored) === '*') return { ...section, entries: new Map() };
  if (ignored.kind !== 'list') throw notIgnorable(resource, ignored);
  let left = section;
  for (const item of ignored.items) {
    const key = stringOf(item);
    if (key === undefined || !left.entries.has(key)) throw notIgnorable(resource, item);
    left = withoutEntry(left, key);
  }
  return left;
}

function notIgnorable(resource: SamResource, node: Node): InvalidResourceError {
  return new InvalidResourceError(
    node.at,
    `\`IgnoreGlobals\` of \`${resource.id}\` names something that \`Globals\` does not have`,
    "Give `'*'`, or a list of properties that stand in `Globals`.",
  );
}

function merge(global: Node, own: Node, path: string): Node {
  if (intrinsicOf(global) !== undefined || intrinsicOf(own) !== undefined) return own;
  if (REPLACED.has(path)) return own;
  if (global.kind === 'list' && own.kind === 'list') return list([...global.items, ...own.items], own.at);
  if (global.kind !== 'map' || own.kind !== 'map') return own;
  const pruned = PRUNED.has(path) && own.entries.size > 0;
  const entries = new Map<string, Entry>(pruned ? [] : global.entries);
  for (const [key, entry] of own.entries) {
    const shared = global.entries.get(key);
    entries.set(
      key,
      shared === undefined ? entry : { ...entry, value: merge(shared.value, entry.value, `${path}.${key}`) },
    );
  }
  return { kind: 'map', entries, at: own.at };
}
