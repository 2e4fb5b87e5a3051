/**
 * What the stacks of a repository give each other: exports, parameters that one writes to the parameter store and
 * another reads, outputs of nested stacks.
 */

import { addTo } from '../groups.ts';
import { child } from '../template/node.ts';
import { keyOf } from '../text/key.ts';
import { concatAll, type Link, literal, type SymbolicString, type Token } from '../text/symbolic-string.ts';
import type { Directory, NamedLink } from './directory.ts';
import { identityOf, type Links, type Taken } from './links.ts';
import { functionsOf, outputText } from './offers.ts';
import type { Template } from './template.ts';

/** Of each template instance, the instances of the stacks that are nested in it, by their logical ids. */
export type Nested = ReadonlyMap<string, ReadonlyMap<string, Template>>;

/** So many stacks hand something on to the next. */
const MOST_DEPTH = 20;

/** What others give makes no longer text than this: what is put into itself twice would grow without end. */
const MOST_PARTS = 200;

/** What templates take from each other, and from all others of the run by name. Everything is worked out when it is first asked for, once. */
export class Stacks implements Links {
  readonly #templates: readonly Template[];
  readonly #nested: Nested;
  readonly #directory: Pick<Directory, 'find' | 'functionArn'>;
  readonly #values = new Map<string, SymbolicString | undefined>();
  readonly #links = new Map<string, Link>();
  readonly #taken = new Map<string, Taken[]>();
  readonly #running = new Set<string>();
  #functions: ReadonlyMap<string, SymbolicString> | undefined;

  constructor(
    templates: readonly Template[],
    directory: Pick<Directory, 'find' | 'functionArn'>,
    nested: Nested = new Map(),
  ) {
    this.#templates = templates;
    this.#directory = directory;
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
    this.#functions ??= new Map(this.#templates.flatMap(functionsOf));
    const identity = identityOf(named);
    return this.#functions.get(identity) ?? this.#directory.functionArn(identity);
  }

  #output({ parent, stack, output }: Extract<Link, { kind: 'output' }>): SymbolicString | undefined {
    const template = this.#nested.get(parent)?.get(stack);
    const written = child(child(template?.root, 'Outputs'), output);
    return template === undefined || written === undefined
      ? undefined
      : this.#settled(outputText(template, written));
  }

  #named(link: NamedLink, token: Token): SymbolicString | undefined {
    const found = this.#directory.find(link);
    if ('template' in found) {
      const { template: to } = link.from;
      addTo(this.#taken, to, { from: found.template, to, kind: link.kind, name: link.name });
      return this.#settled(found.value);
    }
    const { candidates } = found;
    if (candidates.length === 0 || token.unknown === undefined) return undefined;
    return [{ ...token, unknown: { ...token.unknown, candidates } as typeof token.unknown }];
  }

  /** What a template gives, with what it takes from others itself put in. */
  #settled(text: SymbolicString | undefined): SymbolicString | undefined {
    if (text === undefined) return undefined;
    const settled = concatAll(
      text.map((part) => (typeof part === 'string' ? part : (this.valueOf(part) ?? part))),
    );
    return settled.length > MOST_PARTS ? undefined : settled;
  }
}

/** The template instance that takes something. */
const takerOf = (link: Link): string => (link.kind === 'output' ? link.parent : link.from.template);
