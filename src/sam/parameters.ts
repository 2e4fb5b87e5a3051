/**
 * Parameter values for decisions of structure: given, else the default, as the official transform takes them.
 * What is written out keeps its references; these values only decide what is generated.
 */
import { callOf } from '../cloudformation/intrinsics/index.ts';
import { partitionOf } from '../cloudformation/partitions.ts';
import type { Environment } from '../cloudformation/template.ts';
import { child, list, type MapNode, map, type Node, scalar } from '../template/node.ts';
import { InvalidResourceError } from './invalid-resource-error.ts';

/** The partition that the official transform decides by: `aws` where no region is given. */
export const partitionIn = (region: string | undefined): string =>
  region === undefined ? 'aws' : partitionOf(region).name;

/** The values of all parameters that have one, and of the pseudo parameters that decide on structure. */
export function parameterValues(template: MapNode, environment: Environment): ReadonlyMap<string, Node> {
  const values = new Map<string, Node>();
  const declared = child(template, 'Parameters');
  if (declared?.kind === 'map') {
    for (const { key, value } of declared.entries.values()) {
      const byDefault = child(value, 'Default');
      if (byDefault !== undefined && !isTooLong(byDefault)) values.set(key, byDefault);
    }
  }
  for (const [name, value] of givenValues(template, environment)) values.set(name, value);
  if (environment.region !== undefined) values.set('AWS::Region', scalar(environment.region, template.at));
  values.set('AWS::Partition', scalar(partitionIn(environment.region), template.at));
  return values;
}

/** CloudFormation takes parameter values of up to 4,096 bytes; longer ones would only be repeated. */
function isTooLong(value: Node): boolean {
  return value.at.end - value.at.start > 4 * 4096;
}

/** The values of the parameters that are given. */
export function givenValues(template: MapNode, environment: Environment): ReadonlyMap<string, Node> {
  return new Map([...environment.parameters].map(([name, value]) => [name, scalar(value, template.at)]));
}

/** A node with `Ref`s to the given names replaced by their values, also those inside `Fn::Sub` strings. */
export function replaceParameters(node: Node, values: ReadonlyMap<string, Node>): Node {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list')
    return list(
      node.items.map((item) => replaceParameters(item, values)),
      node.at,
    );
  const call = callOf(node);
  return (
    call?.definition?.withValues?.(node, call.argument, values, (inner) =>
      replaceParameters(inner, values),
    ) ??
    map(
      [...node.entries.values()].map(({ key, value }) => [key, replaceParameters(value, values)]),
      node.at,
    )
  );
}

/** `Fn::FindInMap` with literal keys replaced by what the template's `Mappings` say; everything else stays. */
export function lookUpMappings(node: Node, mappings: Node | undefined): Node {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list')
    return list(
      node.items.map((item) => lookUpMappings(item, mappings)),
      node.at,
    );
  const keys = node.entries.size === 1 ? child(node, 'Fn::FindInMap') : undefined;
  if (keys?.kind === 'list') {
    if (keys.items.length !== 3) {
      throw new InvalidResourceError(
        keys.at,
        '`Fn::FindInMap` is not given three values',
        'Give the mapping and two keys.',
      );
    }
    let found: Node | undefined = mappings;
    for (const key of keys.items) {
      if (found !== undefined && found.kind !== 'map') {
        throw new InvalidResourceError(
          keys.at,
          '`Fn::FindInMap` refers to a mapping without two levels',
          'Correct the mapping.',
        );
      }
      found = key.kind === 'scalar' ? child(found, key.text) : undefined;
    }
    if (found !== undefined) return found;
  }
  return map(
    [...node.entries.values()].map(({ key, value }) => [key, lookUpMappings(value, mappings)]),
    node.at,
  );
}
