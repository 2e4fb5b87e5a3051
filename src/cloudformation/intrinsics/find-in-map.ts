/** `Fn::FindInMap`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html */
import { child, descend, type Node } from '../../template/node.ts';
import { literal } from '../../text/symbolic-string.ts';
import { opaque, type Scope } from '../scope.ts';
import type { Evaluate, Intrinsic } from './intrinsic.ts';

export const findInMap: Intrinsic = {
  name: 'Fn::FindInMap',
  tag: '!FindInMap',
  gives: 'text',

  /** The value where both keys are known; where only the row is open, one of the column's values. */
  text(argument, scope, evaluate) {
    const keys = keysOf(argument, scope, evaluate);
    const found = keys === undefined ? undefined : valueAt(keys, argument, scope);
    if (found !== undefined)
      return found.kind !== 'scalar' ? undefined : found.text === '' ? [] : [found.text];
    const values = keys === undefined ? undefined : columnValues(keys, argument, scope);
    if (values === undefined) return undefined;
    const token = opaque(argument, scope, 'a mapping whose key is open');
    return [{ ...token, label: `\${${token.label}}`, values }];
  },

  list(argument, scope, evaluate) {
    const found = mapped(argument, scope, evaluate);
    return found?.kind === 'list' ? evaluate.list(found, scope) : undefined;
  },

  node: mapped,

  references(argument) {
    const [map, ...keys] = argument.kind === 'list' ? argument.items : [];
    if (map?.kind !== 'scalar') return [];
    return [{ kind: 'mapping', name: map.text, at: map.at, keys, hasDefault: keys.length > 2 }];
  },
};

/** The mapping's value where both keys are known; the default (language extensions) where there is no such key. */
function mapped(argument: Node, scope: Scope, evaluate: Evaluate): Node | undefined {
  const keys = keysOf(argument, scope, evaluate);
  return keys === undefined ? undefined : valueAt(keys, argument, scope);
}

type MappingKeys = readonly [map: string, row: string | undefined, column: string | undefined];

/** The arguments, as far as they are known. */
function keysOf(argument: Node, scope: Scope, evaluate: Evaluate): MappingKeys | undefined {
  if (argument.kind !== 'list' || argument.items.length < 3) return undefined;
  const [map, row, column] = argument.items.slice(0, 3).map((key) => literal(evaluate.text(key, scope)));
  return map === undefined ? undefined : [map, row, column];
}

function valueAt([map, row, column]: MappingKeys, argument: Node, { template }: Scope): Node | undefined {
  if (row === undefined || column === undefined || argument.kind !== 'list') return undefined;
  return descend(template.root, 'Mappings', map, row, column) ?? child(argument.items[3], 'DefaultValue');
}

/** Every scalar that a mapping can give where the first key is open and the second is known. */
function columnValues(
  [map, row, column]: MappingKeys,
  argument: Node,
  { template }: Scope,
): readonly string[] | undefined {
  if (argument.kind !== 'list' || argument.items.length !== 3) return undefined;
  const table = descend(template.root, 'Mappings', map);
  if (table?.kind !== 'map' || column === undefined || row !== undefined) return undefined;
  const values = [...table.entries.values()].map((each) => child(each.value, column));
  const found = values.flatMap((value) => (value?.kind === 'scalar' ? [value.text] : []));
  return found.length === table.entries.size && found.length > 0 ? [...new Set(found)] : undefined;
}
