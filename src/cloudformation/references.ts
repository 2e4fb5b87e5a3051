/**
 * References to what isn't there: logical ids, parameters, attributes, mappings, conditions. CloudFormation refuses
 * such a template before it creates anything; so each finding here is certain, and what a macro could still add is none.
 */
import { attributesWithProperty } from '../data/gettable-properties.ts';
import type { Finding, Span } from '../finding.ts';
import { child, type Entry, type Node } from '../template/node.ts';
import { literal } from '../text/symbolic-string.ts';
import { textOf } from './evaluate.ts';
import { type Call, callOf } from './intrinsics/index.ts';
import type { Reference } from './intrinsics/intrinsic.ts';
import { NearestNames } from './nearest.ts';
import { pseudoText } from './parameters.ts';
import { always } from './scenario.ts';
import { Undecided } from './scope.ts';
import type { Resource, Template } from './template.ts';
import { factsIn } from './types.ts';
import { hasUnknownMacro, isModule, isOfMacro, isRewritten, mayHoldMore } from './unknown-macros.ts';

/** Checks a whole template; circles of references are another question. */
export function unresolvedReferences(template: Template): readonly Finding[] {
  if (hasUnknownMacro(template.root)) return [];
  const checker = new Checker(template);
  for (const section of ['Conditions', 'Resources', 'Outputs', 'Hooks']) {
    checker.inConditions = section === 'Conditions';
    for (const { key, value } of entriesOf(child(template.root, section))) {
      if (isOfMacro(key)) continue;
      checker.mayNotBe = section !== 'Conditions' && child(value, 'Condition') !== undefined;
      checker.walk(value);
    }
  }
  checker.resourceAttributes();
  return checker.findings;
}

/**
 * Old types also give an `Id` that no list of attributes has, and some types items of their lists, by number.
 * https://github.com/aws-cloudformation/cfn-lint
 */
const MAY_BE_GIVEN = /^Id$|\.\d+(?:\.|$)/;

class Checker {
  readonly findings: Finding[] = [];
  /** Elsewhere a lone key `Condition` is no function. */
  inConditions = false;
  /** Where a condition may leave out what is looked at, its values may not be asked for. */
  mayNotBe = false;
  readonly #template: Template;
  readonly #nearest = new NearestNames();
  readonly #ids: ReadonlySet<string>;
  readonly #names: readonly string[];
  readonly #resources: readonly string[];
  readonly #modules: readonly string[];

  constructor(template: Template) {
    this.#template = template;
    this.#resources = keysOf(child(template.root, 'Resources'));
    this.#ids = new Set([...keysOf(child(template.root, 'Parameters')), ...this.#resources]);
    this.#names = [...this.#ids];
    this.#modules = [...template.resources.values()]
      .filter(({ type }) => mayBeModule(type))
      .map(({ id }) => id);
  }

  /** Resources of a module are named by its id, then their own: `IdName` or `Id.Name`. */
  #mayBeOfModule(name: string): boolean {
    return this.#modules.some((id) => name.startsWith(id) && name.length > id.length);
  }

  walk(node: Node): void {
    if (node.kind === 'scalar') return;
    if (node.kind === 'list') {
      for (const item of node.items) this.walk(item);
      return;
    }
    if (isRewritten(node)) return;
    const call = callOf(node);
    if (call !== undefined) {
      this.#call(call);
      return;
    }
    for (const { key, value } of node.entries.values()) {
      // What a loop makes of its part of the template is not known.
      if (!isOfMacro(key)) this.walk(value);
    }
  }

  /** `DependsOn` and `Condition` beside `Properties`. */
  resourceAttributes(): void {
    for (const { key, value } of entriesOf(child(this.#template.root, 'Resources'))) {
      const dependsOn = child(value, 'DependsOn');
      for (const name of dependsOn?.kind === 'list' ? dependsOn.items : [dependsOn]) {
        if (name?.kind === 'scalar' && name.text !== '')
          this.#resource(name.text, name.at, `DependsOn of ${key}`);
      }
      this.#condition(child(value, 'Condition'));
    }
    for (const { value } of entriesOf(child(this.#template.root, 'Outputs')))
      this.#condition(child(value, 'Condition'));
  }

  /** Checks what a function names, and what stands in its arguments. */
  #call({ name, definition, argument }: Call): void {
    if (definition?.section === 'Conditions' && !this.inConditions) return;
    for (const reference of definition?.references?.(argument) ?? []) this.#reference(reference);
    const before = this.mayNotBe;
    if (definition?.gives === 'choice') this.mayNotBe = true;
    if (!isOfMacro(name)) for (const value of definition?.values?.(argument) ?? [argument]) this.walk(value);
    this.mayNotBe = before;
  }

  #reference(reference: Reference): void {
    if (reference.kind === 'name') this.#name(reference.name, reference.at);
    else if (reference.kind === 'condition') this.#condition(reference.node);
    else if (reference.kind === 'mapping') this.#mapping(reference);
    else if (reference.attribute === undefined)
      this.#resource(reference.name, reference.nameAt, 'Fn::GetAtt');
    else this.#attribute(reference.name, reference.attribute, reference.at, reference.nameAt);
  }

  #name(name: string, at: Span): void {
    if (this.#ids.has(name) || name.startsWith('AWS::NoValue')) return;
    if (this.#mayBeOfModule(name)) return;
    if (pseudoText(name, this.#template.environment) !== undefined) return;
    this.#report(at, `"${name}" is neither a parameter nor a resource of this template`, name, this.#names);
  }

  #attribute(id: string, attribute: string, at: Span, idAt: Span): void {
    if (!this.#resource(id, idAt, 'Fn::GetAtt')) return;
    const resource = this.#template.resources.get(id);
    if (resource !== undefined) this.#withoutProperty(resource, attribute, at);
    if (resource === undefined || resource.getAtt(attribute) !== undefined || MAY_BE_GIVEN.test(attribute))
      return;
    const known = [...(factsIn(resource.template, resource.type)?.attributes ?? [])];
    // A type about whose attributes nothing is known decides nothing.
    if (known.length === 0) return;
    this.#report(at, `${id} (${resource.type}) has no attribute "${attribute}"`, attribute, known, id);
  }

  /** An attribute that the resource has only with a property, which it has not. */
  #withoutProperty({ type, id, node }: Resource, attribute: string, at: Span): void {
    const needed = Object.hasOwn(attributesWithProperty, type) ? attributesWithProperty[type] : undefined;
    const property = needed && Object.hasOwn(needed, attribute) ? needed[attribute] : undefined;
    const properties = child(node, 'Properties');
    if (property === undefined || mayHoldMore(node) || mayHoldMore(properties)) return;
    if (child(properties, property) !== undefined) return;
    const message = `${id} (${type}) has no attribute "${attribute}" without ${property}`;
    this.#add(at, message, `Give ${id} a ${property}, as an ${type} may have.`, id);
  }

  #resource(id: string, at: Span, where: string): boolean {
    if (child(child(this.#template.root, 'Resources'), id) !== undefined) return true;
    if (this.#mayBeOfModule(id)) return false;
    this.#report(at, `${where} names "${id}", which is no resource of this template`, id, this.#resources);
    return false;
  }

  #condition(node: Node | undefined): void {
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') return;
    const conditions = child(this.#template.root, 'Conditions');
    if (child(conditions, node.text) !== undefined) return;
    this.#report(
      node.at,
      `The condition "${node.text}" is not defined in this template`,
      node.text,
      keysOf(conditions),
    );
  }

  #mapping({ name, at, keys, hasDefault }: Reference & { readonly kind: 'mapping' }): void {
    if (hasDefault) return;
    const mappings = child(this.#template.root, 'Mappings');
    const table = child(mappings, name);
    if (table === undefined)
      this.#report(at, `The mapping "${name}" is not defined in this template`, name, keysOf(mappings));
    else if (!this.mayNotBe) this.#mappingKeys(name, keys, table);
  }

  /** `Fn::FindInMap` without a default fails where a key is not there. */
  #mappingKeys(mapping: string, keys: readonly Node[], table: Node): void {
    let level: Node | undefined = table;
    for (const key of keys) {
      const name = this.#known(key);
      if (name === undefined || level === undefined || mayHoldMore(level)) return;
      const next = child(level, name);
      if (next === undefined) {
        const at = level === table ? `The mapping "${mapping}"` : `This part of the mapping "${mapping}"`;
        this.#report(key.at, `${at} has no key "${name}"`, name, keysOf(level));
      }
      level = next;
    }
  }

  /** The string that a node stands for, whatever is deployed. */
  #known(node: Node): string | undefined {
    try {
      return literal(textOf(node, { template: this.#template, scenario: always }));
    } catch (error) {
      if (error instanceof Undecided) return undefined;
      throw error;
    }
  }

  #report(at: Span, message: string, name: string, known: readonly string[], resource?: string): void {
    const closest = this.#nearest.to(name, known);
    const help =
      closest === undefined ? 'Correct the name, or define what it refers to.' : `Did you mean "${closest}"?`;
    this.#add(at, message, help, resource);
  }

  #add(at: Span, message: string, help: string, resource?: string): void {
    this.findings.push({
      rule: 'reference-unresolved',
      severity: 'error',
      message,
      help,
      resources: resource === undefined ? [] : [resource],
      at,
      related: [],
      fix: null,
    });
  }
}

/**
 * A type that is no string (`!Rain::Module ./vpc.yml`) is a module of a tool's, too.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html
 */
const mayBeModule = (type: string): boolean => type === '' || isModule(type);

const entriesOf = (node: Node | undefined): Iterable<Entry> =>
  node?.kind === 'map' ? node.entries.values() : [];

const keysOf = (node: Node | undefined): readonly string[] =>
  node?.kind === 'map' ? [...node.entries.keys()] : [];
