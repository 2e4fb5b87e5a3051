/**
 * References to what isn't there: logical ids, parameters, attributes, mappings, conditions. CloudFormation refuses
 * such a template before it creates anything; so each finding here is certain, and what a macro could still add is none.
 */
import type { Finding, Span } from '../finding.ts';
import { child, type Entry, intrinsicOf, type Node } from '../template/node.ts';
import { circles } from './circles.ts';
import { textOf } from './evaluate.ts';
import { always } from './guard.ts';
import { nearest } from './nearest.ts';
import { pseudoText } from './parameters.ts';
import { Undecided } from './scope.ts';
import type { Stack } from './stack.ts';
import { subPieces } from './sub.ts';
import { literal } from './text.ts';
import { factsOf } from './types.ts';
import { hasUnknownMacro, isOfMacro, isRewritten, mayHoldMore } from './unknown-macros.ts';

/** Checks a whole template. */
export function unresolvedReferences(stack: Stack): readonly Finding[] {
  if (hasUnknownMacro(stack.root)) return [];
  const checker = new Checker(stack);
  for (const section of ['Conditions', 'Resources', 'Outputs', 'Hooks']) {
    checker.inConditions = section === 'Conditions';
    for (const { key, value } of entriesOf(child(stack.root, section))) {
      if (isOfMacro(key)) continue;
      checker.mayNotBe = section !== 'Conditions' && child(value, 'Condition') !== undefined;
      checker.walk(value, NOTHING);
    }
  }
  checker.resourceAttributes();
  return [...checker.findings, ...circles(stack)];
}

/**
 * Old types also give an `Id` that no list of attributes has, and some types items of their lists, by number.
 * https://github.com/aws-cloudformation/cfn-lint
 */
const MAY_BE_GIVEN = /^Id$|\.\d+(?:\.|$)/;

/** Names that are bound where a walk is: variables of `Fn::Sub`, of `Fn::ForEach`. */
type Bound = ReadonlySet<string>;
const NOTHING: Bound = new Set();

class Checker {
  readonly findings: Finding[] = [];
  /** Elsewhere a lone key `Condition` is no function. */
  inConditions = false;
  /** Where a condition may leave out what is looked at, its values may not be asked for. */
  mayNotBe = false;
  readonly #stack: Stack;
  readonly #ids: ReadonlySet<string>;
  readonly #modules: readonly string[];

  constructor(stack: Stack) {
    this.#stack = stack;
    this.#ids = new Set([
      ...keysOf(child(stack.root, 'Parameters')),
      ...keysOf(child(stack.root, 'Resources')),
    ]);
    this.#modules = [...stack.resources.values()].filter(({ type }) => isModule(type)).map(({ id }) => id);
  }

  /** Resources of a module are named by its id, then their own: `IdName` or `Id.Name`. */
  #mayBeOfModule(name: string): boolean {
    return this.#modules.some((id) => name.startsWith(id) && name.length > id.length);
  }

  walk(node: Node | undefined, bound: Bound): void {
    if (node === undefined || node.kind === 'scalar') return;
    if (node.kind === 'list') {
      for (const item of node.items) this.walk(item, bound);
      return;
    }
    if (isRewritten(node)) return;
    const call = intrinsicOf(node);
    if (call !== undefined && this.#call(call.name, call.argument, bound)) return;
    for (const { key, value } of node.entries.values()) {
      // What a loop makes of its part of the template is not known.
      if (!isOfMacro(key)) this.walk(value, bound);
    }
  }

  /** `DependsOn` and `Condition` beside `Properties`. */
  resourceAttributes(): void {
    for (const { key, value } of entriesOf(child(this.#stack.root, 'Resources'))) {
      const dependsOn = child(value, 'DependsOn');
      for (const name of dependsOn?.kind === 'list' ? dependsOn.items : [dependsOn]) {
        if (name?.kind === 'scalar' && name.text !== '')
          this.#resource(name.text, name.at, `DependsOn of ${key}`);
      }
      this.#condition(child(value, 'Condition'));
    }
    for (const { value } of entriesOf(child(this.#stack.root, 'Outputs')))
      this.#condition(child(value, 'Condition'));
  }

  /** Checks one function; true where its arguments need no walk of their own. */
  #call(name: string, argument: Node, bound: Bound): boolean {
    switch (name) {
      case 'Ref':
        if (argument.kind === 'scalar') this.#name(argument.text, argument.at, bound);
        return true;
      case 'Fn::GetAtt':
        this.#getAtt(argument);
        return true;
      case 'Fn::Sub':
        return this.#sub(argument, bound);
      case 'Fn::If':
        if (argument.kind === 'list') this.#branches(argument.items, bound);
        return true;
      case 'Condition':
        if (this.inConditions) this.#condition(argument);
        return true;
      case 'Fn::FindInMap':
        this.#mapping(argument);
        return false;
      case 'Fn::Transform':
        return true;
      default:
        return false;
    }
  }

  #branches([condition, ...branches]: readonly Node[], bound: Bound): void {
    this.#condition(condition);
    const before = this.mayNotBe;
    this.mayNotBe = true;
    for (const branch of branches) this.walk(branch, bound);
    this.mayNotBe = before;
  }

  #sub(argument: Node, bound: Bound): boolean {
    const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
    const inner = new Set([...bound, ...keysOf(variables)]);
    if (template?.kind === 'scalar') {
      for (const piece of subPieces(template.text)) {
        if (piece.kind !== 'name' || inner.has(piece.text)) continue;
        const at = within(template.at, piece.text);
        const dot = piece.text.indexOf('.');
        if (dot === -1) this.#name(piece.text, at, inner);
        else this.#attribute(piece.text.slice(0, dot), piece.text.slice(dot + 1), at);
      }
    }
    this.walk(variables, bound);
    return true;
  }

  #name(name: string, at: Span, bound: Bound): void {
    if (this.#ids.has(name) || bound.has(name) || name.startsWith('AWS::NoValue')) return;
    if (this.#mayBeOfModule(name)) return;
    if (pseudoText(name, this.#stack.environment) !== undefined) return;
    this.#report(at, `"${name}" is neither a parameter nor a resource of this template`, name, [
      ...this.#ids,
    ]);
  }

  #getAtt(argument: Node): void {
    if (argument.kind === 'scalar') {
      const dot = argument.text.indexOf('.');
      if (dot > 0) this.#attribute(argument.text.slice(0, dot), argument.text.slice(dot + 1), argument.at);
      return;
    }
    const [id, attribute] = argument.kind === 'list' ? argument.items : [];
    if (id?.kind !== 'scalar') return;
    if (attribute?.kind === 'scalar') this.#attribute(id.text, attribute.text, attribute.at, id.at);
    else this.#resource(id.text, id.at, 'Fn::GetAtt');
  }

  #attribute(id: string, attribute: string, at: Span, idAt: Span = at): void {
    if (!this.#resource(id, idAt, 'Fn::GetAtt')) return;
    const resource = this.#stack.resources.get(id);
    if (resource === undefined || resource.att(attribute) !== undefined || MAY_BE_GIVEN.test(attribute))
      return;
    const known = [...(factsOf(resource.type)?.attributes ?? [])];
    // A type about whose attributes nothing is known decides nothing.
    if (known.length === 0) return;
    this.#report(at, `${id} (${resource.type}) has no attribute "${attribute}"`, attribute, known, id);
  }

  #resource(id: string, at: Span, where: string): boolean {
    if (child(child(this.#stack.root, 'Resources'), id) !== undefined) return true;
    if (this.#mayBeOfModule(id)) return false;
    const ids = keysOf(child(this.#stack.root, 'Resources'));
    this.#report(at, `${where} names "${id}", which is no resource of this template`, id, ids);
    return false;
  }

  #condition(node: Node | undefined): void {
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') return;
    const conditions = child(this.#stack.root, 'Conditions');
    if (child(conditions, node.text) !== undefined) return;
    this.#report(
      node.at,
      `The condition "${node.text}" is not defined in this template`,
      node.text,
      keysOf(conditions),
    );
  }

  #mapping(argument: Node): void {
    const [map] = argument.kind === 'list' ? argument.items : [];
    if (map?.kind !== 'scalar') return;
    const mappings = child(this.#stack.root, 'Mappings');
    if (argument.kind === 'list' && argument.items.length > 3) return;
    const table = child(mappings, map.text);
    if (table === undefined) {
      const message = `The mapping "${map.text}" is not defined in this template`;
      this.#report(map.at, message, map.text, keysOf(mappings));
    } else if (argument.kind === 'list' && !this.mayNotBe)
      this.#mappingKeys(map.text, argument.items.slice(1), table);
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
      return literal(textOf(node, { stack: this.#stack, guard: always }));
    } catch (error) {
      if (error instanceof Undecided) return undefined;
      throw error;
    }
  }

  #report(at: Span, message: string, name: string, known: readonly string[], resource?: string): void {
    const closest = nearest(name, known);
    this.findings.push({
      rule: 'reference-unresolved',
      severity: 'error',
      message,
      help:
        closest === undefined
          ? 'Correct the name, or define what it refers to.'
          : `Did you mean "${closest}"?`,
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
const isModule = (type: string): boolean => type === '' || type.endsWith('::MODULE');

const entriesOf = (node: Node | undefined): Iterable<Entry> =>
  node?.kind === 'map' ? node.entries.values() : [];

const keysOf = (node: Node | undefined): readonly string[] =>
  node?.kind === 'map' ? [...node.entries.keys()] : [];

/** The place of a name inside a scalar, where it stands there literally. */
function within(at: Span, name: string): Span {
  const start = at.source.text.indexOf(name, at.start);
  return start === -1 || start + name.length > at.end ? at : { ...at, start, end: start + name.length };
}
