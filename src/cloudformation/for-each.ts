/**
 * `Fn::ForEach` of `AWS::LanguageExtensions`: one copy of a part of the template for each item of a list.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
import { type Budget, LIMITS } from '../budget.ts';
import type { Finding } from '../finding.ts';
import {
  child,
  descend,
  type Entry,
  intrinsicOf,
  type MapNode,
  type Node,
  type ScalarNode,
  stringOf,
} from '../template/node.ts';
import { unreadable } from '../template/problems.ts';
import { forEach } from './intrinsics/for-each.ts';
import { isSecret } from './parameters.ts';
import type { Environment } from './template.ts';

export interface Looped {
  readonly root: Node;
  readonly problems: readonly Finding[];
  /** Is a loop left out, because it makes too much? */
  readonly isCut: boolean;
}

/**
 * Expands every loop whose list is known; the others stay. CloudFormation takes no template of a loop that makes too
 * much: it is reported, and left out, so that the rest is checked all the same. Only where it may make permissions or
 * policies for others it stays, as one of which nothing is known.
 */
export function expandLoops(root: Node, environment: Environment, budget: Budget): Looped {
  const expander = new Expander(root, environment, budget);
  const expanded = expander.node(root, new Map());
  const [first] = expander.cut;
  return {
    root: expanded,
    problems: first === undefined ? [] : [tooMuch(first)],
    isCut: first !== undefined,
  };
}

const tooMuch = ({ keyAt }: Entry): Finding =>
  unreadable(
    keyAt,
    `The loops up to here make more than ${LIMITS.values.toLocaleString('en')} values, or ${LIMITS.characters.toLocaleString('en')} characters`,
    'Shorten the lists of Fn::ForEach.',
  );

/** Thrown within a loop, and caught around the outermost one. */
class TooMuch extends Error {}

/** Loop variable → its value in this copy. */
type Variables = ReadonlyMap<string, string>;

class Expander {
  /** The outermost loops that were given up. */
  readonly cut: Entry[] = [];
  readonly #root: Node;
  readonly #environment: Environment;
  readonly #budget: Budget;

  constructor(root: Node, environment: Environment, budget: Budget) {
    this.#root = root;
    this.#environment = environment;
    this.#budget = budget;
  }

  node(node: Node, variables: Variables): Node {
    if (variables.size > 0) this.#pay('values', 1);
    if (node.kind === 'scalar') return this.#text(node, variables);
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
      for (const copy of this.#entries(entry, variables)) entries.set(copy.key, copy);
    }
    return { ...node, entries };
  }

  /** What an entry becomes: of a loop, one for each of its values. */
  #entries(entry: Entry, variables: Variables): readonly Entry[] {
    try {
      const copies = entry.key.startsWith(forEach.name) ? this.#loop(entry.value, variables) : undefined;
      return (
        copies ?? [
          { ...entry, key: this.#put(entry.key, variables), value: this.node(entry.value, variables) },
        ]
      );
    } catch (error) {
      if (!(error instanceof TooMuch) || variables.size > 0) throw error;
      this.cut.push(entry);
      return mayServeOthers(entry.value) ? [entry] : [];
    }
  }

  #pay(expense: 'values' | 'characters', amount: number): void {
    if (!this.#budget.take(expense, amount)) throw new TooMuch();
  }

  #text(node: ScalarNode, variables: Variables): Node {
    if (typeof node.value !== 'string' || variables.size === 0) return node;
    const text = this.#put(node.text, variables);
    return text === node.text ? node : { ...node, value: text, text };
  }

  /** `${Identifier}` is the value, `&{Identifier}` the value without what logical ids can't hold. */
  #put(text: string, variables: Variables): string {
    let result = text;
    for (const [name, value] of variables) {
      this.#pay('characters', result.length);
      result = this.#replace(result, `\${${name}}`, value);
      result = this.#replace(result, `&{${name}}`, value.replace(/[^A-Za-z0-9]/g, ''));
    }
    return result;
  }

  #replace(text: string, mark: string, value: string): string {
    const pieces = text.split(mark);
    if (pieces.length > 1) this.#pay('characters', (pieces.length - 1) * value.length);
    return pieces.join(value);
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

/** May a loop make what gives rights to other resources? */
function mayServeOthers(root: Node): boolean {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'list') for (const item of node.items) open.push(item);
    if (node.kind !== 'map') continue;
    const type = child(node, 'Type');
    if (type !== undefined && SERVING.test(stringOf(type) ?? 'Fn::')) return true;
    for (const { value } of node.entries.values()) open.push(value);
  }
  return false;
}

const SERVING = /^AWS::(?:Lambda|IAM|Serverless|SSO)::|Polic(?:y|ies)$|Permissions?$|Fn::|\$\{|&\{/;

/** What `Fn::Sub` gives where nothing is left in it to replace: what reads the template later finds the text itself. */
function plainSub(call: Node): Node | undefined {
  const text = child(call, 'Fn::Sub');
  return text?.kind === 'scalar' && typeof text.value === 'string' && !text.text.includes('${')
    ? { ...text, at: call.at }
    : undefined;
}
