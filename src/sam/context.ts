/**
 * What the modules of the transform share while one template is expanded: the resources as written, what they have
 * become so far, parameter values for decisions of structure, and the things that span resources.
 */

import type { Budget } from '../budget.ts';
import type { Environment } from '../cloudformation/template.ts';
import type { Derived } from '../derived.ts';
import type { Finding, Span } from '../finding.ts';
import type { MapNode, Node } from '../template/node.ts';
import type { Definition } from './api/definition.ts';
import type { Draft, DraftMap } from './draft.ts';
import type { InvalidResourceError } from './invalid-resource-error.ts';
import type { GeneratedResource, SamResource } from './resource.ts';

export interface SamContext {
  readonly environment: Environment;
  /** The template as written, before anything was changed. */
  readonly template: MapNode;
  /** `aws`, `aws-cn`, `aws-us-gov` …, by the region; `aws` where no region is given. */
  readonly partition: string;

  /**
   * The resources as the user wrote them, with what runs before the expansion already done to them (implicit APIs,
   * Globals). Steps before the expansion replace entries with `replace`; during it this map only is read.
   */
  readonly resources: ReadonlyMap<string, SamResource>;
  /** Replaces or adds a resource before the expansion; `origin` is the user's resource that an added one is made for. */
  replace(id: string, node: MapNode, at: Span, origin?: string): void;

  /** Leaves a resource as it is written: nothing is known of what it would become. */
  leave(id: string): void;
  /** Pays for what could grow out of all proportion. */
  readonly budget: Budget;

  /** The resources of the result so far: untouched ones from the start, expanded ones once they are expanded. */
  readonly output: ReadonlyMap<string, MapNode>;
  /** Changes a resource of the result (an S3 bucket gets its notifications, a source its dependencies). */
  edit(id: string, change: (node: MapNode) => MapNode): void;
  /** What resources ask to have changed in another one, gathered in one object for each kind of change, and applied when their phase is over. */
  gather<T extends Change>(id: string, kind: new (node: MapNode, id: string) => T): T;
  /** Adds a resource to the result, on behalf of the resource that is being expanded. */
  add(resource: GeneratedResource, owner: SamResource): void;

  /** The template's conditions, and those that the transform has added. */
  readonly conditions: ReadonlyMap<string, Node>;
  addCondition(name: string, condition: Draft, at: Span): void;

  /** A node with references to parameters replaced by their values (given, else default), for decisions only: what is written out keeps the reference. */
  resolve(node: Node): Node;
  /** The same for what the official transform writes out with parameters replaced: by what is given, and by defaults only where an exact result is asked for. */
  inline(node: Node): Node;
  /** The string that a node comes to when parameters are replaced; undefined where it is none. */
  literal(node: Node | undefined): string | undefined;
  /** `Fn::FindInMap` with literal keys looked up, after parameters are replaced. */
  lookup(node: Node): Node;

  /** `!Ref Owner.Property` and `${Owner.Property}` mean `target` from now on (`Function.Alias`, `Api.Stage`). */
  expose(owner: string, property: string, target: string): void;
  /** References to `id` mean `target`: a resource whose logical id SAM changes (layer versions). */
  rename(id: string, target: string): void;
  /** `DependsOn: id` means all of `targets`: a connector, and what it becomes. */
  replaceDependency(id: string, targets: readonly string[]): void;

  /** Does something that may be refused; a refusal becomes a finding, and the rest of the resource goes on. */
  attempt<T>(resource: SamResource | undefined, work: () => T): T | undefined;
  /** Turns a refusal into a finding. */
  reject(rejection: InvalidResourceError, resource: SamResource | undefined): void;
  /** A finding of a rule other than `template-unreadable` (`sam-policies-ignored`). */
  report(finding: Finding): void;
  /** Parses a local file that the template names, relative to it. */
  readLocal(path: string): Node | undefined;

  /** What is worked out from the transform's state once. */
  readonly derived: Derived<SamContext>;
  /** Routes that `Api` and `HttpApi` events add to APIs. */
  readonly apis: Apis;
  /** Functions with a `DeploymentPreference`. */
  readonly deployments: DeploymentPreferences;
}

/** Changes to one resource. */
export interface Change {
  /** The resource with the changes. */
  apply(node: MapNode): MapNode;
}

/** A path and method of an API that a function (or state machine) serves: what an event adds. */
export interface Route {
  /** Logical id of the API resource. */
  readonly api: string;
  readonly path: string;
  /** As SAM writes it: lower case, `any` for all. */
  readonly method: string;
  /** The URI of the integration. */
  readonly integration: Draft;
  /** For a state machine: the rest of the integration. */
  readonly stateMachine?: DraftMap;
  /** The function or state machine that serves it. */
  readonly owner: SamResource;
  /** The event: `Type`, `Properties` (Auth, RequestModel, TimeoutInMillis, PayloadFormatVersion …). */
  readonly event: EventSource;
  /** The owner's `Condition`. */
  readonly condition: string | undefined;
}

/** One entry of `Events`. */
export interface EventSource {
  /** Its key in `Events`. */
  readonly key: string;
  /** Logical id that what it generates starts with: the function's, then the key. */
  readonly id: string;
  readonly type: string;
  /** Where its key is written. */
  readonly at: Span;
  readonly properties: MapNode;
}

/** The APIs of the template while routes are added to them. `api/apis.ts` makes one; the API resource types read it. */
export interface Apis {
  /** Starts a definition that SAM writes, for an API without one of the user's. */
  manage(id: string, type: string, at: Span): Definition;
  /** The definition of an API as far as it is written; undefined where there is none that can be read. */
  definitionOf(id: string): Definition | undefined;
  /** Adds what an `Api` event asks for to the REST API's definition. Throws `InvalidResourceError` (path and method taken, unknown authorizer, …). */
  addRestRoute(route: Route): void;
  /** Adds what an `HttpApi` event asks for to the HTTP API's definition. */
  addHttpRoute(route: Route): void;
  /** Does the API's `$default` route go to this function already, so that its permission covers every other route? */
  servesDefault(api: string, owner: string): boolean;
}

/** The deployment preferences of the template, collected while functions are expanded. `deployments.ts` makes them. */
export interface DeploymentPreferences {
  /** Registers a function's preference; what comes back is the `UpdatePolicy` for its alias, undefined where it is off. Throws `InvalidResourceError`. */
  register(resource: SamResource, hasAlias: boolean, context: SamContext): DraftMap | undefined;
  /** Adds what all of them need together, once every function is expanded. */
  finish(context: SamContext): void;
}
