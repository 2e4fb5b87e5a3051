/**
 * The OpenAPI (or Swagger) definition of one API while events and the API's own properties write into it. What the user
 * wrote keeps its place; what is added stands where it came from. Paths and methods may be chosen by `Fn::If`: a change
 * then goes to both branches.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html
 */
import type { Span } from '../../finding.ts';
import { child, type Entry, type MapNode, map, type Node } from '../../template/node.ts';
import { type Draft, type DraftMap, toMap, toNode } from '../draft.ts';
import { expectKind } from '../invalid-resource-error.ts';
import { branchesOf, isNoValue, isTruthy, withEntry } from '../value.ts';

export const INTEGRATION = 'x-amazon-apigateway-integration';
export const ANY_METHOD = 'x-amazon-apigateway-any-method';

const OPENAPI_3 = /^3(\.\d)?(\.\d)?$/;
/** Keys of a path item that are no methods. */
const NO_METHODS = new Set(['summary', 'description', 'parameters', 'servers', '$ref']);

/** The definition that SAM starts from where the user wrote none. */
export function skeleton(version: DraftMap, at: Span): MapNode {
  const info = { version: '1.0', title: { Ref: 'AWS::StackName' } };
  return toMap({ ...version, info, paths: {} }, at);
}

/** A method as definitions have it: lower case, and API Gateway's own key for all methods. */
export function methodKey(method: string): string {
  const lower = method.toLowerCase();
  return lower === 'any' ? ANY_METHOD : lower;
}

/** Is this a document of OpenAPI 3? */
export function isOpenApi3(version: Node | undefined): boolean {
  return version?.kind === 'scalar' && OPENAPI_3.test(version.text);
}

export class Definition {
  /** Does SAM write it all? Else the user wrote it. */
  readonly managed: boolean;
  #root: MapNode;
  readonly #paths: Map<string, Entry>;
  readonly #pathsAt: Span;

  constructor(root: MapNode, managed: boolean) {
    this.#root = root;
    this.managed = managed;
    const paths = child(root, 'paths');
    this.#paths = new Map(paths?.kind === 'map' ? paths.entries : []);
    this.#pathsAt = paths?.at ?? root.at;
  }

  /** A value at the top of the document. */
  get(key: string): Node | undefined {
    return key === 'paths' ? undefined : child(this.#root, key);
  }

  set(key: string, value: Draft, at: Span): void {
    this.#root = withEntry(this.#root, key, toNode(value, at));
  }

  remove(key: string): void {
    const entries = new Map(this.#root.entries);
    entries.delete(key);
    this.#root = { ...this.#root, entries };
  }

  /** The paths there are, in the order written. */
  get paths(): readonly string[] {
    return [...this.#paths.keys()];
  }

  /** What stands at each path. */
  get written(): readonly (readonly [string, Node])[] {
    return [...this.#paths.values()].map(({ key, value }) => [key, value] as const);
  }

  /** The path items of a path: one, or those of both branches of an `Fn::If`. */
  itemsOf(path: string): readonly MapNode[] {
    return alternatives(this.#paths.get(path)?.value).map((item) => pathItem(item, path));
  }

  /** Is something integrated with this method already, whatever the conditions are? */
  hasIntegration(path: string, method: string): boolean {
    const items = this.itemsOf(path);
    return (
      items.length > 0 &&
      items.every((item) => alternatives(child(item, methodKey(method))).some(hasIntegration))
    );
  }

  /** Changes what stands at a method; the path and the method come about where they are missing. */
  editMethod(path: string, key: string, at: Span, change: (method: Node | undefined) => Node): void {
    const entry = this.#paths.get(path) ?? { key: path, keyAt: at, value: map([], at) };
    const value = inBranches(entry.value, (item) => {
      const known = pathItem(item, path);
      const changed = change(child(known, key));
      const entries = new Map(known.entries);
      entries.set(key, { key, keyAt: known.entries.get(key)?.keyAt ?? at, value: changed });
      return { kind: 'map', entries, at: known.at };
    });
    this.#paths.set(path, { ...entry, value });
  }

  /** Changes every path item. */
  editItems(path: string, change: (item: MapNode) => MapNode): void {
    const entry = this.#paths.get(path);
    if (entry === undefined) return;
    this.#paths.set(path, {
      ...entry,
      value: inBranches(entry.value, (item) => change(pathItem(item, path))),
    });
  }

  /** Changes every method of a path that integrates with something. */
  editMethods(path: string, change: (method: MapNode, key: string) => MapNode): void {
    this.editItems(path, (item) => {
      const entries = new Map<string, Entry>();
      for (const [key, entry] of item.entries) {
        if (NO_METHODS.has(key)) {
          entries.set(key, entry);
          continue;
        }
        const value = inBranches(entry.value, (method) => {
          const known = expectKind(method, 'map', `The method \`${key}\` of the path \`${path}\``);
          return hasIntegration(known) ? change(known, methodKey(key)) : known;
        });
        entries.set(key, { ...entry, value });
      }
      return { ...item, entries };
    });
  }

  /** Makes a path depend on a condition. */
  makeConditional(path: string, condition: string): void {
    const entry = this.#paths.get(path);
    if (entry === undefined) return;
    const value = toNode({ 'Fn::If': [condition, entry.value, { Ref: 'AWS::NoValue' }] }, entry.keyAt);
    this.#paths.set(path, { ...entry, value });
  }

  renamePath(from: string, to: string): void {
    const entry = this.#paths.get(from);
    if (entry === undefined) return;
    this.#paths.delete(from);
    this.#paths.set(to, { ...entry, key: to });
  }

  /** The document as it is now. */
  toNode(): MapNode {
    const paths: MapNode = { kind: 'map', entries: this.#paths, at: this.#pathsAt };
    return withEntry(this.#root, 'paths', paths);
  }
}

/** Does a method integrate with something? */
function hasIntegration(method: Node): boolean {
  return isTruthy(child(method, INTEGRATION));
}

/** A value, or what both branches of an `Fn::If` have. */
export function alternatives(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  const branches = branchesOf(node);
  if (branches === undefined) return [node];
  return [branches.whenTrue, branches.whenFalse].filter((branch) => !isNoValue(branch));
}

/** Changes a value, or both branches of an `Fn::If`. */
export function inBranches(node: Node, change: (node: Node) => Node): Node {
  const branches = branchesOf(node);
  if (branches === undefined) return change(node);
  const { condition } = branches;
  const [whenTrue, whenFalse] = [branches.whenTrue, branches.whenFalse].map((branch) =>
    isNoValue(branch) ? branch : change(branch),
  );
  return toNode({ 'Fn::If': [condition, whenTrue ?? null, whenFalse ?? null] }, node.at);
}

function pathItem(node: Node, path: string): MapNode {
  return expectKind(node, 'map', `The path \`${path}\` of the API's definition`);
}
