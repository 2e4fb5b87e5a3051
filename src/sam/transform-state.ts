/** The state of one run of the transform, behind the interface that resource types see of it. */

import { Budget } from '../budget.ts';
import type { Environment } from '../cloudformation/template.ts';
import { Derived } from '../derived.ts';
import type { Finding, Span } from '../finding.ts';
import { addTo } from '../groups.ts';
import { bug } from '../internal-error.ts';
import { child, type Entry, type MapNode, map, type Node, stringOf } from '../template/node.ts';
import { ApiDefinitions } from './api/apis.ts';
import type { Change, SamContext } from './context.ts';
import { Deployments } from './deployments.ts';
import { type Draft, toMap, toNode } from './draft.ts';
import { InvalidResourceError } from './invalid-resource-error.ts';
import {
  givenValues,
  lookUpMappings,
  parameterValues,
  partitionIn,
  replaceParameters,
} from './parameters.ts';
import type { GeneratedResource, Origin, SamResource } from './resource.ts';

/** What the transform is told beside the template. */
export interface SamOptions {
  readonly environment: Environment;
  /** Parses a local file that the template names; undefined where it can't be read. */
  readLocal(path: string): Node | undefined;
  /**
   * As the official transform does when it is run by hand: also a template that does not ask for it, and with the
   * values of parameters where that one writes them out. Without it, such places keep their reference, because a
   * default is only one value that is possible.
   */
  readonly exact?: boolean;
  /** Pays for what `Globals` puts into resources. */
  readonly budget?: Budget;
}

/** Types of the user's that the transform may write anew under their own logical id. */
const CHANGED_IN_PLACE = new Set([
  'AWS::S3::Bucket',
  'AWS::SNS::Topic',
  'AWS::Cognito::UserPool',
  'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::DomainNameV2',
  'AWS::ApiGateway::BasePathMapping',
  'AWS::ApiGateway::BasePathMappingV2',
]);

export class TransformState implements SamContext {
  readonly template: MapNode;
  readonly environment: Environment;
  readonly partition: string;
  readonly resources = new Map<string, SamResource>();
  readonly conditions = new Map<string, Node>();
  readonly derived: Derived<SamContext> = new Derived<SamContext>(this);
  readonly apis = new ApiDefinitions(this);
  readonly deployments = new Deployments();
  readonly supportedResourceReferences = new Map<string, Map<string, string>>();
  readonly renamed = new Map<string, string>();
  readonly dependencies = new Map<string, readonly string[]>();
  readonly origins = new Map<string, Origin>();
  readonly problems: Finding[] = [];
  readonly readLocal: (path: string) => Node | undefined;
  readonly budget: Budget;
  readonly #left = new Set<string>();
  readonly #entries = new Map<string, Entry>();
  readonly #nodes = new Map<string, MapNode>();
  readonly #parameters: ReadonlyMap<string, Node>;
  readonly #inlined: ReadonlyMap<string, Node>;
  readonly #written: MapNode;
  readonly #refused = new Set<string>();
  readonly #changes = new Map<string, Change[]>();
  #conditionsAdded = false;
  #hasFailed = false;

  constructor(template: MapNode, written: MapNode, options: SamOptions) {
    this.template = template;
    this.environment = options.environment;
    this.partition = partitionIn(options.environment.region);
    this.readLocal = (path) => options.readLocal(path);
    this.budget = options.budget ?? new Budget();
    this.#parameters = parameterValues(template, options.environment);
    this.#inlined = options.exact === true ? this.#parameters : givenValues(template, options.environment);
    this.#written = written;
    for (const [id, entry] of written.entries) {
      if (entry.value.kind === 'map') this.replace(id, entry.value, entry.keyAt);
      else this.#entries.set(id, entry);
    }
    const conditions = child(template, 'Conditions');
    if (conditions?.kind === 'map') {
      for (const { key, value } of conditions.entries.values()) this.conditions.set(key, value);
    }
  }

  get output(): ReadonlyMap<string, MapNode> {
    return this.#nodes;
  }

  replace(id: string, node: MapNode, at: Span, origin = this.resources.get(id)?.origin): void {
    const properties = child(node, 'Properties');
    this.resources.set(id, {
      id,
      type: stringOf(child(node, 'Type')) ?? '',
      at,
      node,
      properties: properties?.kind === 'map' ? properties : map([], node.at),
      ...(origin === undefined ? {} : { origin }),
    });
    this.#put(id, node, at);
  }

  leave(id: string): void {
    this.#left.add(id);
  }

  isLeft(id: string): boolean {
    return this.#left.has(id);
  }

  /** Is any resource left as it is written, or lost? */
  get isCut(): boolean {
    return this.#hasFailed || this.#left.size > 0;
  }

  edit(id: string, change: (node: MapNode) => MapNode): void {
    const node = this.#nodes.get(id);
    const entry = this.#entries.get(id);
    if (node !== undefined && entry !== undefined) this.#put(id, change(node), entry.keyAt);
  }

  gather<T extends Change>(id: string, kind: new (node: MapNode, id: string) => T): T {
    for (const known of this.#changes.get(id) ?? []) if (known instanceof kind) return known;
    const made = new kind(this.#nodes.get(id) ?? map([], this.template.at), id);
    addTo(this.#changes, id, made);
    return made;
  }

  /** Applies what was gathered. */
  applyChanges(): void {
    for (const [id, changes] of this.#changes) {
      for (const change of changes) this.edit(id, (node) => change.apply(node));
    }
    this.#changes.clear();
  }

  /** Takes a SAM resource out of the result, to make room for what it becomes. */
  remove(id: string): void {
    this.#entries.delete(id);
    this.#nodes.delete(id);
  }

  add(resource: GeneratedResource, owner: SamResource): void {
    const own = resource.id === owner.id;
    const taken = own ? undefined : this.resources.get(resource.id);
    if (taken !== undefined && !(taken.type === resource.type && CHANGED_IN_PLACE.has(resource.type))) {
      this.reject(
        new InvalidResourceError(
          taken.at,
          `\`${owner.id}\` generates a resource with the logical id \`${resource.id}\`, which the template uses already`,
          `Rename \`${resource.id}\`.`,
        ),
        owner,
      );
      return;
    }
    const node = toMap(
      { Type: resource.type, ...resource.attributes, Properties: propertiesOf(resource, owner) },
      resource.at,
    );
    this.#put(resource.id, node, own ? owner.at : resource.at);
    if (!this.#written.entries.has(resource.id)) {
      this.origins.set(resource.id, { id: owner.origin ?? owner.id, at: resource.at });
    }
  }

  addCondition(name: string, condition: Draft, at: Span): void {
    this.#conditionsAdded = true;
    this.conditions.set(name, toNode(condition, at));
  }

  resolve(node: Node): Node {
    return replaceParameters(node, this.#parameters);
  }

  inline(node: Node): Node {
    return replaceParameters(node, this.#inlined);
  }

  literal(node: Node | undefined): string | undefined {
    const resolved = node === undefined ? undefined : this.resolve(node);
    return resolved?.kind === 'scalar' && resolved.value !== null ? resolved.text : undefined;
  }

  lookup(node: Node): Node {
    return lookUpMappings(this.resolve(node), child(this.template, 'Mappings'));
  }

  expose(owner: string, property: string, target: string): void {
    const properties = this.supportedResourceReferences.get(owner);
    if (properties === undefined) this.supportedResourceReferences.set(owner, new Map([[property, target]]));
    else properties.set(property, target);
  }

  rename(id: string, target: string): void {
    this.renamed.set(id, target);
  }

  replaceDependency(id: string, targets: readonly string[]): void {
    this.dependencies.set(id, targets);
  }

  attempt<T>(resource: SamResource | undefined, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (error instanceof InvalidResourceError) this.reject(error, resource);
      else {
        // A failure of the program costs this resource, and whatever refers to what it would have become.
        this.#hasFailed = true;
        const doing = resource === undefined ? 'running the SAM transform' : `expanding ${resource.id}`;
        this.problems.push(bug(this.template.at.source, doing, error));
      }
      return undefined;
    }
  }

  reject(rejection: InvalidResourceError, resource: SamResource | undefined): void {
    const { at, message } = rejection;
    // Preparing and expanding an event may both come upon the same fault.
    const key = `${at.start} ${message}`;
    if (this.#refused.has(key)) return;
    this.#refused.add(key);
    this.problems.push({
      rule: 'template-unreadable',
      severity: rejection.severity,
      message: rejection.message,
      help: rejection.help,
      resources: resource === undefined ? [] : [resource.id],
      at: rejection.at,
      related: [],
      fix: null,
    });
  }

  report(finding: Finding): void {
    this.problems.push(finding);
  }

  /** The `Resources` section as it is now. */
  resourcesNode(): MapNode {
    return { kind: 'map', entries: this.#entries, at: this.#written.at };
  }

  /** The `Conditions` section as it is now; undefined where the template has none and none was added. */
  conditionsNode(): Node | undefined {
    const written = child(this.template, 'Conditions');
    if (!this.#conditionsAdded) return written;
    const entries = new Map<string, Entry>();
    for (const [key, value] of this.conditions) {
      const known = written?.kind === 'map' ? written.entries.get(key) : undefined;
      entries.set(key, { key, keyAt: known?.keyAt ?? value.at, value });
    }
    return { kind: 'map', entries, at: written?.at ?? this.template.at };
  }

  #put(id: string, node: MapNode, keyAt: Span): void {
    this.#entries.set(id, { key: id, keyAt, value: node });
    this.#nodes.set(id, node);
  }
}

/** The `Properties` of a generated resource. A property handed on from the owner keeps the place of its key; one that is `null` is absent to SAM. */
function propertiesOf({ properties, at }: GeneratedResource, owner: SamResource): MapNode {
  const entries = new Map<string, Entry>();
  for (const [key, draft] of Object.entries(properties)) {
    if (draft === undefined) continue;
    const value = toNode(draft, at);
    if (value.kind === 'scalar' && value.value === null) continue;
    const written = owner.properties.entries.get(key);
    entries.set(key, written?.value === value ? written : { key, keyAt: at, value });
  }
  return { kind: 'map', entries, at };
}
