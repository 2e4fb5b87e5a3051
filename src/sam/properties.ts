/**
 * The properties that SAM resources and events have, and what each may be, as tables. SAM refuses what is not in them.
 *
 * One property a line: its name, then what it is: `text`, `int`, `bool`, `map`, `list`, joined by `|`; nothing for
 * whatever CloudFormation takes. `!` after the name: it must be there. `=` before the kinds: no intrinsic function.
 */
import type { Entry, MapNode, Node } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { InvalidResourceError } from './invalid-resource-error.ts';
import { property, type SamResource } from './resource.ts';

export type Kind = 'text' | 'int' | 'bool' | 'map' | 'list';

export interface PropertyRule {
  readonly required: boolean;
  /** No intrinsic function, because the transform has to know the value. */
  readonly literal: boolean;
  /** Empty for whatever CloudFormation takes. */
  readonly kinds: readonly Kind[];
}

export type PropertyTable = ReadonlyMap<string, PropertyRule>;

/** Reads a table from its text. */
export function propertyTable(text: string): PropertyTable {
  const table = new Map<string, PropertyRule>();
  for (const line of text.trim().split('\n')) {
    const [name = '', kinds = ''] = line.trim().split(/\s+/);
    const literal = kinds.startsWith('=');
    table.set(name.replace('!', ''), {
      required: name.endsWith('!'),
      literal,
      kinds: kinds === '' ? [] : (kinds.slice(literal ? 1 : 0).split('|') as Kind[]),
    });
  }
  return table;
}

/** Reports what a SAM resource has that its type does not take, and what it lacks. */
export function checkProperties(resource: SamResource, table: PropertyTable, context: SamContext): void {
  const subject = `\`${resource.id}\``;
  for (const rejection of refusals(resource.properties, table, subject, resource.at)) {
    context.reject(rejection, resource);
  }
}

/** Everything in a map of properties that its table does not allow; `subject` names its owner in messages. */
export function* refusals(
  properties: MapNode,
  table: PropertyTable,
  subject: string,
  at: Node['at'],
): Iterable<InvalidResourceError> {
  for (const entry of properties.entries.values()) {
    // What a macro leaves behind is no property.
    if (entry.key.startsWith('Fn::')) continue;
    const rule = table.get(entry.key);
    const refusal =
      rule === undefined
        ? new InvalidResourceError(
            entry.keyAt,
            `${capitalized(subject)} has the property \`${entry.key}\`, which SAM does not know there`,
            `Remove \`${entry.key}\`, or correct its name.`,
            // SAM may have learnt it since.
            'warning',
          )
        : mismatch(entry, rule, subject);
    if (refusal !== undefined) yield refusal;
  }
  for (const [name, rule] of table) {
    if (!rule.required || property(properties, name) !== undefined) continue;
    yield new InvalidResourceError(at, `${capitalized(subject)} has no \`${name}\``, `Set \`${name}\`.`);
  }
}

/** A message's subject as the sentence's first word. */
export function capitalized(subject: string): string {
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

const SHOWN: Readonly<Record<Kind, string>> = {
  text: 'a string',
  int: 'a whole number',
  bool: '`true` or `false`',
  map: 'a map',
  list: 'a list',
};

function mismatch(entry: Entry, rule: PropertyRule, subject: string): InvalidResourceError | undefined {
  const { value } = entry;
  if (rule.kinds.length === 0 || (value.kind === 'scalar' && value.value === null)) return undefined;
  // SAM takes every map with one entry for an intrinsic function, and leaves it to CloudFormation.
  if (!rule.literal && value.kind === 'map' && value.entries.size === 1) return undefined;
  if (rule.kinds.some((kind) => isOf(kind, value))) return undefined;
  const wanted = rule.kinds.map((kind) => SHOWN[kind]).join(' or ');
  return new InvalidResourceError(
    value.at,
    `\`${entry.key}\` of ${subject} is not ${wanted}`,
    `Give ${wanted}${rule.literal ? ', without an intrinsic function' : ''}.`,
  );
}

const TRUTH = /^(?:true|false|yes|no|on|off)$/i;
/** Also `75.0`, which the official transform makes a whole number of. */
const WHOLE = /^[-+]?[0-9][0-9_]*(?:\.0*)?$|^0x[0-9a-f]+$/i;

function isOf(kind: Kind, node: Node): boolean {
  if (node.kind !== 'scalar') return node.kind === kind;
  if (kind === 'bool') return TRUTH.test(node.text);
  if (kind === 'int') return WHOLE.test(node.text);
  return kind === 'text';
}
