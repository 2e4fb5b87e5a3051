/**
 * `Fn::ForEach` of `AWS::LanguageExtensions`: one copy of a part of the template for each item of a list.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
import type { Finding } from '../finding.ts';
import {
  child,
  descend,
  type Entry,
  intrinsicOf,
  type MapNode,
  type Node,
  stringOf,
} from '../template/node.ts';
import { unreadable } from '../template/problems.ts';
import { forEach } from './intrinsics/for-each.ts';
import { isSecret } from './parameters.ts';
import type { Environment } from './template.ts';

/** CloudFormation takes 500 resources; loops that make more values than this are of no template that it takes. */
const MOST_VALUES = 200_000;

/** Expands every loop whose list is known; the others stay. */
export function expandLoops(root: Node, environment: Environment, problems: Finding[]): Node {
  const expander = new Expander(root, environment);
  const expanded = expander.node(root, new Map());
  if (expander.made <= MOST_VALUES) return expanded;
  problems.push(
    unreadable(
      root.at,
      `The loops of this template make more than ${MOST_VALUES.toLocaleString('en')} values`,
      'Shorten the lists of Fn::ForEach.',
    ),
  );
  return root;
}

/** Loop variable → its value in this copy. */
type Variables = ReadonlyMap<string, string>;

class Expander {
  made = 0;
  readonly #root: Node;
  readonly #environment: Environment;

  constructor(root: Node, environment: Environment) {
    this.#root = root;
    this.#environment = environment;
  }

  node(node: Node, variables: Variables): Node {
    if (++this.made > MOST_VALUES) return node;
    if (node.kind === 'scalar') return putText(node, variables);
    if (node.kind === 'list') return { ...node, items: node.items.map((item) => this.node(item, variables)) };
    const call = intrinsicOf(node);
    const bound = call?.name === 'Ref' ? variables.get(stringOf(call.argument) ?? '') : undefined;
    if (bound !== undefined) return { kind: 'scalar', value: bound, text: bound, at: node.at };
    const copied = this.#map(node, variables);
    return call?.name === 'Fn::Sub' && variables.size > 0 ? (plainSub(copied) ?? copied) : copied;
  }

  #map(node: MapNode, variables: Variables): Node {
    const entries = new Map<string, Entry>();
    for (const entry of node.entries.values()) {
      const copies = entry.key.startsWith(forEach.name) ? this.#loop(entry.value, variables) : undefined;
      for (const copy of copies ?? [
        { ...entry, key: put(entry.key, variables), value: this.node(entry.value, variables) },
      ]) {
        entries.set(copy.key, copy);
      }
    }
    return { ...node, entries };
  }

  /** The entries that a loop makes; undefined where its list isn't known. */
  #loop(loop: Node, variables: Variables): readonly Entry[] | undefined {
    const [identifier, collection, body] = loop.kind === 'list' ? loop.items : [];
    const name = stringOf(identifier);
    if (name === undefined || collection === undefined || body?.kind !== 'map') return undefined;
    const values = this.#values(collection, variables);
    return values?.flatMap((value) => {
      const copy = this.node(body, new Map([...variables, [name, value]]));
      return copy.kind === 'map' ? [...copy.entries.values()] : [];
    });
  }

  #values(collection: Node, variables: Variables): readonly string[] | undefined {
    const node = this.node(collection, variables);
    if (node.kind === 'list') {
      const texts = node.items.flatMap((item) =>
        item.kind === 'scalar' ? [item.text] : (this.#parameter(item) ?? []),
      );
      return texts.length >= node.items.length ? texts : undefined;
    }
    return this.#parameter(node);
  }

  /** A list parameter's given value, or its default: copies need some value, and the default is what the author meant. */
  #parameter(node: Node): readonly string[] | undefined {
    const call = intrinsicOf(node);
    const name = call?.name === 'Ref' ? stringOf(call.argument) : undefined;
    if (name === undefined) return undefined;
    const declaration = descend(this.#root, 'Parameters', name);
    // A value that must not be shown stays open; else it would stand in names.
    if (isSecret(declaration)) return undefined;
    const byDefault = child(declaration, 'Default');
    const value =
      this.#environment.parameters.get(name) ?? (byDefault?.kind === 'scalar' ? byDefault.text : undefined);
    return value?.split(',').map((item) => item.trim());
  }
}

function putText(node: Node & { readonly kind: 'scalar' }, variables: Variables): Node {
  if (typeof node.value !== 'string' || variables.size === 0) return node;
  const text = put(node.text, variables);
  return text === node.text ? node : { ...node, value: text, text };
}

/** What `Fn::Sub` gives where nothing is left in it to replace: what reads the template later finds the text itself. */
function plainSub(call: Node): Node | undefined {
  const text = child(call, 'Fn::Sub');
  return text?.kind === 'scalar' && typeof text.value === 'string' && !text.text.includes('${')
    ? { ...text, at: call.at }
    : undefined;
}

/** `${Identifier}` is the value, `&{Identifier}` the value without what logical ids can't hold. */
function put(text: string, variables: Variables): string {
  let result = text;
  for (const [name, value] of variables) {
    result = result
      .replaceAll(`\${${name}}`, () => value)
      .replaceAll(`&{${name}}`, () => value.replace(/[^A-Za-z0-9]/g, ''));
  }
  return result;
}
