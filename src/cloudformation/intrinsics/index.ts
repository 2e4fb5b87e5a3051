/** Every intrinsic function that is known. To add one: its file, its line here, its test. */
import { intrinsicOf, type Node } from '../../template/node.ts';
import { and } from './and.ts';
import { base64 } from './base64.ts';
import { cidr } from './cidr.ts';
import { condition } from './condition.ts';
import { equals } from './equals.ts';
import { findInMap } from './find-in-map.ts';
import { forEach } from './for-each.ts';
import { getAtt } from './get-att.ts';
import { getAzs } from './get-azs.ts';
import { ifFunction } from './if.ts';
import { importValue } from './import-value.ts';
import type { Intrinsic } from './intrinsic.ts';
import { join } from './join.ts';
import { length } from './length.ts';
import { not } from './not.ts';
import { or } from './or.ts';
import { ref } from './ref.ts';
import { select } from './select.ts';
import { split } from './split.ts';
import { sub } from './sub.ts';
import { toJsonString } from './to-json-string.ts';
import { transform } from './transform.ts';

export const intrinsics: readonly Intrinsic[] = [
  and,
  base64,
  cidr,
  condition,
  equals,
  findInMap,
  forEach,
  getAtt,
  getAzs,
  ifFunction,
  importValue,
  join,
  length,
  not,
  or,
  ref,
  select,
  split,
  sub,
  toJsonString,
  transform,
];

const byName: ReadonlyMap<string, Intrinsic> = new Map(intrinsics.map((each) => [each.name, each]));
const byPrefix = intrinsics.filter(({ prefix }) => prefix);

/** The function that a key names; undefined where none is known of that name. */
export function intrinsicNamed(key: string): Intrinsic | undefined {
  return byName.get(key) ?? byPrefix.find(({ name }) => key.startsWith(name));
}

/** One use of a function in a template. */
export interface Call {
  readonly name: string;
  readonly argument: Node;
  /** Undefined for a function that is not known. */
  readonly definition: Intrinsic | undefined;
}

/** The function that a node is a use of; undefined where it is none. */
export function callOf(node: Node | undefined): Call | undefined {
  const call = intrinsicOf(node);
  if (call === undefined) return undefined;
  const { name, argument } = call;
  return { name, argument, definition: intrinsicNamed(name) };
}
