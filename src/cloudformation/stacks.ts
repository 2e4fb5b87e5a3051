/**
 * What the stacks of a repository give each other: exports, parameters that one writes to the parameter store and
 * another reads, outputs of nested stacks. What may be meant and is not certain is named, and stays open.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 */

import { sourceId } from '../finding.ts';
import { addTo } from '../groups.ts';
import { child, type Node, stringOf } from '../template/node.ts';
import { keyOf } from '../text/key.ts';
import {
  concatAll,
  type Link,
  literal,
  type SymbolicString,
  same,
  show,
  type Token,
} from '../text/symbolic-string.ts';
import type { Candidates } from '../text/unknown.ts';
import { textOf } from './evaluate.ts';
import { identityOf, type Links, type Taken } from './links.ts';
import { resourcesOfType } from './resources-by-type.ts';
import { always, type Scenario } from './scenario.ts';
import { Undecided } from './scope.ts';
import type { Template } from './template.ts';

/** Of each template instance, the instances of the stacks that are nested in it, by their logical ids. */
export type Nested = ReadonlyMap<string, ReadonlyMap<string, Template>>;

type Named = Exclude<Link, { readonly kind: 'output' }>;

/** Something that a template gives by a name. */
interface Given {
  readonly template: Template;
  readonly name: SymbolicString;
  readonly value: () => SymbolicString | undefined;
}

/** So many stacks hand something on to the next. */
const MOST_DEPTH = 20;

/** What others give makes no longer text than this: what is put into itself twice would grow without end. */
const MOST_PARTS = 200;

/** So many are named, and so many looked at. */
const MOST_CANDIDATES = 3;
const MOST_LOOKED_AT = 50;

/** What all templates of a run give each other. Everything is worked out when it is first asked for, once. */
export class Stacks implements Links {
  readonly #templates: readonly Template[];
  readonly #nested: Nested;
  readonly #values = new Map<string, SymbolicString | undefined>();
  readonly #links = new Map<string, Link>();
  readonly #taken = new Map<string, Taken[]>();
  readonly #running = new Set<string>();
  #given: { readonly export: Index; readonly 'parameter-store': Index } | undefined;
  #functions: ReadonlyMap<string, SymbolicString> | undefined;

  constructor(templates: readonly Template[], nested: Nested = new Map()) {
    this.#templates = templates;
    this.#nested = nested;
  }

  valueOf(token: Token): SymbolicString | undefined {
    const { link } = token;
    if (link === undefined) return undefined;
    const key =
      link.kind === 'output'
        ? JSON.stringify([link.parent, link.stack, link.output])
        : `${link.kind} ${link.from.template} ${keyOf(link.name)}`;
    if (this.#running.has(key) || this.#running.size >= MOST_DEPTH) return undefined;
    if (!this.#values.has(key)) {
      this.#running.add(key);
      try {
        const value = link.kind === 'output' ? this.#output(link) : this.#named(link, token);
        this.#values.set(key, value);
        if (value !== undefined) this.#links.set(`${takerOf(link)} ${identityOf(value)}`, link);
      } finally {
        this.#running.delete(key);
      }
    }
    return this.#values.get(key);
  }

  linkTo(text: SymbolicString, template: string): Link | undefined {
    return this.#links.get(`${template} ${identityOf(text)}`);
  }

  takenBy(template: string): readonly Taken[] {
    return this.#taken.get(template) ?? [];
  }

  functionArn(named: SymbolicString): SymbolicString | undefined {
    if (literal(named) !== undefined) return undefined;
    this.#functions ??= functionsOf(this.#templates);
    return this.#functions.get(identityOf(named));
  }

  #output({ parent, stack, output }: Extract<Link, { kind: 'output' }>): SymbolicString | undefined {
    const template = this.#nested.get(parent)?.get(stack);
    const written = child(child(template?.root, 'Outputs'), output);
    return template === undefined || written === undefined
      ? undefined
      : this.#settled(outputText(template, written), template);
  }

  #named(link: Named, token: Token): SymbolicString | undefined {
    this.#given ??= { export: exportsOf(this.#templates), 'parameter-store': storedIn(this.#templates) };
    const found = this.#given[link.kind].find(link);
    if ('template' in found) {
      const { template: to } = link.from;
      addTo(this.#taken, to, { from: found.template.id, to, kind: link.kind, name: link.name });
      return this.#settled(found.value(), found.template);
    }
    const { candidates } = found;
    if (candidates.length === 0 || token.unknown === undefined) return undefined;
    return [{ ...token, unknown: { ...token.unknown, candidates } as typeof token.unknown }];
  }

  /** What a template gives, as others see it: what it takes from others itself is put in. */
  #settled(text: SymbolicString | undefined, owner: Template): SymbolicString | undefined {
    if (text === undefined) return undefined;
    const settled = concatAll(
      ownedBy(text, owner).map((part) => (typeof part === 'string' ? part : (this.valueOf(part) ?? part))),
    );
    return settled.length > MOST_PARTS ? undefined : settled;
  }
}

/** A text of a template as messages of others show it: `${Topic of network.yaml}`. */
export function ownedBy(
  text: SymbolicString,
  { source, id }: Template,
  owner = source.stack?.name ?? source.path,
): SymbolicString {
  return text.map((part) =>
    typeof part === 'string' || !part.id.startsWith(`${id}#`) || !/^\$\{[\w.:]+\}$/.test(part.label)
      ? part
      : { ...part, label: `\${${part.label.slice(2, -1)} of ${owner}}` },
  );
}

/** The text of an output, which is there where its condition holds. */
function outputText(template: Template, written: Node): SymbolicString | undefined {
  const value = child(written, 'Value');
  const condition = stringOf(child(written, 'Condition'));
  return value === undefined
    ? undefined
    : readText(template, value, condition === undefined ? always : new Map([[condition, true]]));
}

/** Undefined where it depends on a condition that is not decided. */
function readText(template: Template, node: Node, scenario: Scenario): SymbolicString | undefined {
  try {
    return textOf(node, { template, scenario });
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

/** The template instance that takes something. */
const takerOf = (link: Link): string => (link.kind === 'output' ? link.parent : link.from.template);

function exportsOf(templates: readonly Template[]): Index {
  const index = new Index('the export', 'exported');
  for (const template of templates) {
    const outputs = child(template.root, 'Outputs');
    for (const { value } of outputs?.kind === 'map' ? outputs.entries.values() : []) {
      const named = child(child(value, 'Export'), 'Name');
      const name = named === undefined ? undefined : readText(template, named, always);
      if (name !== undefined) index.add({ template, name, value: () => outputText(template, value) });
    }
  }
  return index;
}

/** What templates write to the parameter store. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html */
function storedIn(templates: readonly Template[]): Index {
  const index = new Index('the parameter', 'written');
  for (const template of templates) {
    for (const { properties } of resourcesOfType(template, 'AWS::SSM::Parameter')) {
      const names = properties.all('Name');
      const [name] = names;
      if (name === undefined || names.length > 1) continue;
      index.add({
        template,
        name: name.text(),
        value: () => {
          const [value, ...others] = properties.all('Value');
          return others.length > 0 ? undefined : value?.text();
        },
      });
    }
  }
  return index;
}

/** What is given under names, in all templates. */
class Index {
  readonly #what: string;
  readonly #done: string;
  readonly #byName = new Map<string, Given[]>();
  readonly #byShape = new Map<string, Given[]>();
  readonly #byEnd = new Map<string, Given[]>();

  /** @param what for messages: "the export"; `done`: what is done with it. */
  constructor(what: string, done: string) {
    this.#what = what;
    this.#done = done;
  }

  add(given: Given): void {
    addTo(this.#byName, keyOf(given.name), given);
    const shape = shapeOf(given.name);
    if (shape !== undefined) addTo(this.#byShape, shape, given);
    addTo(this.#byEnd, endOf(given.name), given);
  }

  /** What is surely meant, or what may be. */
  find(link: Named): Given | { readonly candidates: Candidates } {
    const exact = this.#others(this.#byName.get(keyOf(link.name)), link);
    const shape = shapeOf(link.name);
    const alike =
      exact.length > 0 || shape === undefined ? exact : this.#others(this.#byShape.get(shape), link);
    const here = alike.filter(({ template }) => whereIs(template, link) === 'here');
    const [only, ...rest] = here;
    if (only !== undefined && rest.every((each) => isSameValue(each, only))) return only;
    const perhaps =
      alike.length > 0
        ? alike
        : this.#others(this.#byEnd.get(endOf(link.name)), link)
            .slice(0, MOST_LOOKED_AT)
            .filter(({ name }) => same(name, link.name) !== 'no');
    return { candidates: this.#shown(perhaps, link) };
  }

  /** No stack takes what it gives itself. */
  #others(found: readonly Given[] = [], { from }: Named): readonly Given[] {
    return found.filter(({ template }) => template.id !== from.template);
  }

  #shown(candidates: readonly Given[], link: Named): Candidates {
    const shown = candidates.slice(0, MOST_CANDIDATES).map(({ name, template }) => {
      const where = whereIs(template, link);
      const place = where === 'here' ? '' : `, ${where}`;
      return `${this.#what} ${show(name)} of ${sourceId(template.source)}${place}`;
    });
    const more = candidates.length - shown.length;
    return more > 0 ? [...shown, `${more} more that are ${this.#done}`] : shown;
  }
}

/** Is a template deployed in the region and account that something is asked for in? */
function whereIs({ region, account }: Template, { from }: Named): string {
  const inRegion = same(region, from.region);
  if (inRegion === 'no') return `which is in another region (${show(region)})`;
  const inAccount = same(account, from.account);
  if (inAccount === 'no') return `which is in another account (${show(account)})`;
  if (inRegion === 'unknown') return 'of which it is not known whether it is in the same region';
  return inAccount === 'unknown' ? 'of which it is not known whether it is in the same account' : 'here';
}

function isSameValue(a: Given, b: Given): boolean {
  const [left, right] = [a.value(), b.value()];
  return left !== undefined && right !== undefined && keyOf(left) === keyOf(right);
}

/**
 * A name with open parts, by the parameters that make it: `${Stage}-topic` is the same in two templates that call the
 * parameter alike. Undefined for a name that is made of anything else.
 */
function shapeOf(name: SymbolicString): string | undefined {
  let isOpen = false;
  const parts: unknown[] = [];
  for (const part of name) {
    if (typeof part === 'string') parts.push(part);
    else {
      const { unknown, id } = part;
      const isGlobal = id === 'AWS::Region' || id === 'AWS::AccountId' || id === 'AWS::Partition';
      if (!isGlobal && (unknown?.code !== 'parameter' || unknown.stored)) return undefined;
      isOpen ||= !isGlobal;
      parts.push([isGlobal ? id : unknown?.what]);
    }
  }
  return isOpen ? JSON.stringify(parts) : undefined;
}

/** What stands last, where that is literal: names with other ends differ, as a rule. */
function endOf(name: SymbolicString): string {
  const last = name.at(-1);
  if (typeof last !== 'string') return '';
  return /[^-_/:.]*$/.exec(last)?.[0] ?? last;
}

function functionsOf(templates: readonly Template[]): ReadonlyMap<string, SymbolicString> {
  const found = new Map<string, SymbolicString>();
  for (const template of templates) {
    for (const resource of resourcesOfType(template, 'AWS::Lambda::Function')) {
      const arn = resource.arn();
      if (arn === undefined) continue;
      for (const text of [arn, resource.ref()])
        if (text.some((part) => typeof part !== 'string' && part.id.startsWith(`${template.id}#`)))
          found.set(identityOf(text), arn);
    }
  }
  return found;
}
