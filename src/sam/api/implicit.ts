/**
 * APIs before the expansion: those without a definition get one that SAM writes, and `Api` and `HttpApi` events that
 * name no API get `ServerlessRestApi` or `ServerlessHttpApi`. The conditions of what serves a path become conditions of
 * the path, and of the implicit API.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-api.html
 */
import type { Span } from '../../finding.ts';
import {
  child,
  descend,
  type Entry,
  type MapNode,
  map,
  type Node,
  scalar,
  stringOf,
} from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, ref, toMap, toNode } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { conditionOf, property, type SamResource } from '../resource.ts';
import { idIn, isTruthy, withEntry } from '../value.ts';
import { addCombinedCondition } from './combined-condition.ts';
import { ANY_METHOD, methodKey } from './definition.ts';

/** One kind of API that events can make. */
interface ApiKind {
  readonly event: string;
  readonly type: string;
  /** The event's property that names the API. */
  readonly reference: string;
  readonly implicitId: string;
  readonly implicitProperties: DraftMap;
  /** What path and method are where the event gives neither. */
  readonly byDefault?: { readonly path: string; readonly method: string };
}

const KINDS: readonly ApiKind[] = [
  {
    event: 'Api',
    type: 'AWS::Serverless::Api',
    reference: 'RestApiId',
    implicitId: 'ServerlessRestApi',
    implicitProperties: { StageName: 'Prod' },
  },
  {
    event: 'HttpApi',
    type: 'AWS::Serverless::HttpApi',
    reference: 'ApiId',
    implicitId: 'ServerlessHttpApi',
    implicitProperties: {},
    byDefault: { path: '$default', method: ANY_METHOD },
  },
];

const SERVERS = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);

/** APIs with neither `DefinitionBody` nor `DefinitionUri` get a definition that SAM writes. */
export function giveDefinitions(context: SamContext): void {
  for (const resource of context.resources.values()) {
    if (!KINDS.some(({ type }) => type === resource.type)) continue;
    const { properties } = resource;
    if (isTruthy(property(properties, 'DefinitionBody')) || isTruthy(property(properties, 'DefinitionUri')))
      continue;
    context.apis.manage(resource.id, resource.type, resource.at);
  }
}

/** Events that name no API get the implicit one; events enter their paths into definitions that SAM writes. */
export function addImplicitApis(context: SamContext): void {
  for (const kind of KINDS) new Collector(kind, context).collect();
}

/** Conditions of what serves the methods of an API: path → method → condition, where there is one. */
type MethodConditions = Map<string, Map<string, string | undefined>>;

class Collector {
  readonly #kind: ApiKind;
  readonly #context: SamContext;
  readonly #conditions = new Map<string, MethodConditions>();
  /** The resources with events of the implicit API. */
  readonly #implicitOwners: SamResource[] = [];
  #implicitAt: Span | undefined;
  /** The tags that resources pass on to the implicit API; of two with one name the last counts. */
  readonly #tags = new Map<string, Entry>();

  constructor(kind: ApiKind, context: SamContext) {
    this.#kind = kind;
    this.#context = context;
  }

  collect(): void {
    for (const resource of [...this.#context.resources.values()]) {
      if (!SERVERS.has(resource.type)) continue;
      this.#context.attempt(resource, () => this.#collectFrom(resource));
    }
    this.#addImplicitApi();
    for (const [api, conditions] of this.#conditions) this.#makePathsConditional(api, conditions);
  }

  #collectFrom(resource: SamResource): void {
    const events = property(resource.properties, 'Events');
    if (events?.kind !== 'map') return;
    const entries = new Map(events.entries);
    for (const entry of events.entries.values()) {
      if (stringOf(child(entry.value, 'Type')) !== this.#kind.event) continue;
      const completed = this.#context.attempt(resource, () => this.#completed(entry, resource));
      if (completed !== undefined) entries.set(entry.key, completed);
    }
    const properties = withEntry(resource.properties, 'Events', { ...events, entries });
    this.#context.replace(resource.id, withEntry(resource.node, 'Properties', properties), resource.at);
  }

  /** The event with its API, path and method written out; undefined where there is nothing to write. */
  #completed(entry: Entry, resource: SamResource): Entry | undefined {
    const kind = this.#kind;
    const written = property(entry.value, 'Properties');
    if (!isTruthy(written) && kind.byDefault === undefined) return undefined;
    const name = `the event \`${entry.key}\` of \`${resource.id}\``;
    const given_ = isTruthy(written)
      ? expectKind(written, 'map', `\`Properties\` of ${name}`)
      : map([], entry.keyAt);
    if (child(given_, kind.reference) === undefined) this.#takeTags(resource);
    const properties = this.#withDefaults(given_, entry.keyAt);
    const path = textOf(properties, 'Path', name, entry.keyAt);
    const method = textOf(properties, 'Method', name, entry.keyAt);
    checkRouteSettings(properties, name);
    const api = this.#apiOf(properties, name, entry.keyAt);
    this.#note(api, path, methodKey(method), resource, entry.keyAt);
    const node = expectKind(entry.value, 'map', name);
    return { ...entry, value: withEntry(node, 'Properties', properties) };
  }

  /** Globals are not in the resources yet, and count only as a whole. */
  #takeTags({ type, properties }: SamResource): void {
    const globals = descend(this.#context.template, 'Globals', type.slice(type.lastIndexOf(':') + 1));
    const own = (key: string): Node | undefined => {
      const written = property(properties, key);
      return isTruthy(written) ? written : child(globals, key);
    };
    const tags = own('Tags');
    if (tags?.kind !== 'map' || !isTruthy(own('PropagateTags'))) return;
    for (const entry of tags.entries.values()) this.#tags.set(entry.key, entry);
  }

  #withDefaults(written: MapNode, at: Span): MapNode {
    const { reference, implicitId, byDefault } = this.#kind;
    let properties = written;
    if (child(written, reference) === undefined) {
      properties = withEntry(properties, reference, toNode(ref(implicitId), at));
    }
    if (byDefault !== undefined && !isTruthy(child(written, 'Path')) && !isTruthy(child(written, 'Method'))) {
      properties = withEntry(properties, 'Path', scalar(byDefault.path, at));
      properties = withEntry(properties, 'Method', scalar(byDefault.method, at));
    }
    return properties;
  }

  #apiOf(properties: MapNode, event: string, at: Span): string {
    const { reference, implicitId, type } = this.#kind;
    const node = child(properties, reference);
    const id = idIn(node);
    const known = id === undefined ? undefined : this.#context.resources.get(id)?.type;
    const fits = type === 'AWS::Serverless::Api' ? known !== 'AWS::Serverless::HttpApi' : true;
    if (id !== undefined && (id === implicitId || (known !== undefined && fits))) return id;
    throw new InvalidResourceError(
      node?.at ?? at,
      `\`${reference}\` of ${event} is no reference to an \`${type}\` of this template`,
      `Refer to an \`${type}\` of this template with \`!Ref\`, or remove \`${reference}\` to have one made.`,
    );
  }

  #note(api: string, path: string, method: string, resource: SamResource, at: Span): void {
    const { implicitId, type } = this.#kind;
    if (api === implicitId && this.#implicitAt === undefined) {
      this.#implicitAt = at;
      this.#context.apis.manage(implicitId, type, at);
    }
    if (api === implicitId) this.#implicitOwners.push(resource);
    const paths: MethodConditions = this.#conditions.get(api) ?? new Map();
    const methods = paths.get(path) ?? new Map<string, string | undefined>();
    methods.set(method, conditionOf(resource));
    paths.set(path, methods);
    this.#conditions.set(api, paths);
    const definition = this.#context.apis.definitionOf(api);
    if (definition?.managed === true) {
      definition.editMethod(path, method, at, (known) => known ?? map([], at));
    }
  }

  #addImplicitApi(): void {
    const { implicitId, implicitProperties, type } = this.#kind;
    const [first] = this.#implicitOwners;
    const at = this.#implicitAt;
    if (first === undefined || at === undefined) return;
    const used = [...(this.#conditions.get(implicitId)?.values() ?? [])].flatMap((one) => [...one.values()]);
    const node = toMap(
      {
        Type: type,
        Condition: this.#conditionOf(used, `${implicitId}Condition`, at),
        DeletionPolicy: this.#strongest('DeletionPolicy', ['Retain', 'Delete']),
        UpdateReplacePolicy: this.#strongest('UpdateReplacePolicy', ['Retain', 'Snapshot', 'Delete']),
        Properties: { ...implicitProperties, ...this.#passedOn(at) },
      },
      at,
    );
    this.#context.replace(implicitId, node, at);
  }

  #passedOn(at: Span): DraftMap {
    if (this.#tags.size === 0) return {};
    return { Tags: { kind: 'map', entries: this.#tags, at }, PropagateTags: true };
  }

  #makePathsConditional(api: string, conditions: MethodConditions): void {
    const definition = this.#context.apis.definitionOf(api);
    if (definition?.managed !== true) return;
    for (const [path, methods] of conditions) {
      const at = this.#implicitAt ?? definition.toNode().at;
      const condition = this.#conditionOf([...methods.values()], pathCondition(api, path), at);
      if (condition !== undefined) definition.makeConditional(path, condition);
    }
  }

  /** The condition under which any of the given ones holds; undefined where one is missing. */
  #conditionOf(conditions: readonly (string | undefined)[], name: string, at: Span): string | undefined {
    const names = new Set<string>();
    for (const condition of conditions) {
      if (condition === undefined) return undefined;
      names.add(condition);
    }
    const [only] = names;
    if (names.size < 2) return only;
    addCombinedCondition(this.#context, [...names].sort(), name, at);
    return name;
  }

  /** Of the policies that the resources have, the one that keeps most. */
  #strongest(attribute: string, order: readonly string[]): Draft | undefined {
    const found = new Set(this.#implicitOwners.map(({ node }) => stringOf(child(node, attribute))));
    return order.find((policy) => found.has(policy));
  }
}

function checkRouteSettings(properties: MapNode, event: string): void {
  const settings = child(properties, 'RouteSettings');
  if (settings !== undefined) expectKind(settings, 'map', `\`RouteSettings\` of ${event}`);
}

function textOf(properties: MapNode, key: string, event: string, at: Span): string {
  const node: Node | undefined = property(properties, key);
  const text = stringOf(node);
  if (text !== undefined) return text;
  throw new InvalidResourceError(
    node?.at ?? at,
    node === undefined ? `${upperFirst(event)} has no \`${key}\`` : `\`${key}\` of ${event} is no string`,
    `Give \`${key}\` as a string.`,
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A logical id for the condition of a path. */
function pathCondition(api: string, path: string): string {
  return `${api}${path.replaceAll('/', 'SLASH').replaceAll('{', 'OB').replaceAll('}', 'CB')}PathCondition`;
}
