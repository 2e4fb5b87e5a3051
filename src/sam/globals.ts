/**
 * `Globals`: properties that every resource of a type has unless it says otherwise. Maps are merged key by key, lists
 * put one after the other, anything else is the resource's own where it has it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */

import { GLOBAL_PROPERTIES } from '../data/sam-globals.ts';
import { child, type Entry, intrinsicOf, list, type MapNode, type Node, stringOf } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { expectKind, Rejection } from './rejection.ts';
import { property, type SamResource } from './resource.ts';
import { given, withEntry, withoutEntry } from './value.ts';

/** Where the resource's own value replaces the global one as a whole, by section and path. */
const REPLACED = new Set(['Function.Architectures', 'CapacityProvider.InstanceRequirements.Architectures']);
/** Where only the resource's own keys stay, merged with their global values. */
const PRUNED = new Set(['CapacityProvider.ManagedResourceTags']);

/** Merges `Globals` into the resources they are for. */
export function mergeGlobals(context: SamContext): void {
  const globals = property(context.template, 'Globals');
  if (globals === undefined) return;
  const sections = expectKind(globals, 'map', '`Globals`');
  for (const { key, value, keyAt } of sections.entries.values()) {
    const supported = GLOBAL_PROPERTIES.get(key);
    if (supported === undefined) {
      throw new Rejection(
        keyAt,
        `\`Globals\` has a section \`${key}\`, which SAM does not know.`,
        `Use one of ${[...GLOBAL_PROPERTIES.keys()].map((name) => `\`${name}\``).join(', ')}.`,
      );
    }
    const section = expectKind(value, 'map', `\`Globals.${key}\``);
    for (const entry of section.entries.values()) {
      if (supported.has(entry.key)) continue;
      throw new Rejection(
        entry.keyAt,
        `\`Globals.${key}\` has \`${entry.key}\`, which SAM does not take there.`,
        `Set \`${entry.key}\` on each resource.`,
      );
    }
    for (const resource of [...context.resources.values()]) {
      if (resource.type === `AWS::Serverless::${key}`) mergeInto(context, resource, key, section);
    }
  }
}

function mergeInto(context: SamContext, resource: SamResource, name: string, section: MapNode): void {
  const globals = withoutIgnored(resource, section);
  const written = child(resource.node, 'Properties');
  const properties =
    written === undefined || (written.kind === 'map' && written.entries.size === 0)
      ? globals
      : merge(globals, written, name);
  context.replace(resource.id, withEntry(resource.node, 'Properties', properties), resource.at);
}

function withoutIgnored(resource: SamResource, section: MapNode): MapNode {
  const ignored = child(resource.node, 'IgnoreGlobals');
  if (!given(ignored)) return section;
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

function notIgnorable(resource: SamResource, node: Node): Rejection {
  return new Rejection(
    node.at,
    `\`IgnoreGlobals\` of \`${resource.id}\` names something that \`Globals\` does not have.`,
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
