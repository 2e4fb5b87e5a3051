/**
 * What the Serverless Framework made each resource of a template of. The user's own resources are in it word for word; of
 * the others it is known which function they are for, by the references to it; what is for no function is of the provider.
 * https://www.serverless.com/framework/docs/providers/aws/guide/resources
 */
import type { Resource, Template } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { child, descend, type Entry, type Node, toJson } from '../template/node.ts';
import { type PlaceInTree, spanIn } from '../template/place-in-tree.ts';
import type { Origin } from './maker.ts';
import { eventOf } from './serverless-events.ts';
import { entriesIn, type ServerlessSource } from './serverless-source.ts';

export function serverlessOrigins(template: Template, source: ServerlessSource): ReadonlyMap<string, Origin> {
  const functions = new Map<string, Entry>();
  for (const entry of source.functions.values())
    functions.set(`${normalized(entry.key)}LambdaFunction`, entry);
  const origin = (resource: Resource): Origin => {
    const [own] = source.resources.get(resource.id) ?? [];
    const written = own !== undefined && child(source.follow(own.value), 'Type') !== undefined;
    if (own !== undefined && written) return ownResource(own, source);
    if (resource.id === ROLE) return executionRole(resource, source);
    const of = functionOf(resource, template, functions);
    return of === undefined ? ofProvider(resource, source) : ofFunction(resource, of, source);
  };
  return new Map([...template.resources].map(([id, resource]) => [id, origin(resource)]));
}

type Follow = (node: Node) => Node;

/** `send-mail` → `SendDashmail`. */
const normalized = (name: string): string =>
  (name[0]?.toUpperCase() ?? '') + name.slice(1).replaceAll('-', 'Dash').replaceAll('_', 'Underscore');

/** The role that all functions have which name none. */
const ROLE = 'IamRoleLambdaExecution';

/** What the framework needs for its deploys, and for its custom resources. */
const FRAMEWORK = /^(?:ServerlessDeploymentBucket|IamRoleCustomResources|CustomDashresource)/;

const madeOf = ({ file }: ServerlessSource): string =>
  `The Serverless Framework makes this template: say it in ${file}.`;

function ownResource(entry: Entry, { follow }: ServerlessSource): Origin {
  const copy = { at: entry.keyAt, node: entry.value };
  return {
    name: entry.key,
    help: () => undefined,
    isBeyond: () => false,
    at: (place) => spanIn(copy, place, follow),
  };
}

/** Only errors are told of what the user can't say in another way: the permissions that events bring. */
const isBroughtBy = ({ type }: Resource): boolean => type === 'AWS::Lambda::Permission';

function ofProvider(resource: Resource, source: ServerlessSource): Origin {
  const isFramework = FRAMEWORK.test(resource.id);
  return {
    name: resource.id,
    help: () => madeOf(source),
    isBeyond: ({ severity }) =>
      isFramework || (severity !== undefined && severity !== 'error' && isBroughtBy(resource)),
    at: extended(resource, source, source.provider?.keyAt ?? source.start),
  };
}

/** The settings of a function that resources, and properties of the function, are made of. */
const SETTINGS: Readonly<Record<string, string>> = {
  'AWS::Lambda::Url': 'url',
  'AWS::Lambda::EventInvokeConfig': 'destinations',
  Role: 'role',
  VpcConfig: 'vpc',
  DeadLetterConfig: 'onError',
  KmsKeyArn: 'kmsKeyArn',
  TracingConfig: 'tracing',
  FileSystemConfigs: 'fileSystemConfig',
  Environment: 'environment',
  Layers: 'layers',
};

function ofFunction(resource: Resource, entry: Entry, source: ServerlessSource): Origin {
  const { follow } = source;
  const settings = entriesIn(follow(entry.value));
  const setting = (key: string): Span | undefined => {
    const name = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
    return settings.find((each) => each.key === name)?.keyAt;
  };
  const isFunction = resource.type === 'AWS::Lambda::Function';
  const whole = isFunction
    ? undefined
    : (setting(resource.type) ?? eventIn(settings, resource, follow)?.keyAt);
  const elsewhere = extended(resource, source, whole ?? entry.keyAt);
  return {
    name: isFunction ? entry.key : resource.id,
    help: () => madeOf(source),
    isBeyond: ({ severity }) => severity !== undefined && severity !== 'error' && isBroughtBy(resource),
    at: (place) => {
      const [, property] = isFunction ? place.path : [];
      return (typeof property === 'string' ? setting(property) : undefined) ?? elsewhere(place);
    },
  };
}

function eventIn(settings: readonly Entry[], resource: Resource, follow: Follow): Entry | undefined {
  const events = settings.find(({ key }) => key === 'events');
  return eventOf(itemsOf(events && follow(events.value), follow), resource.type, resource.node);
}

/** The place in what extends a resource that the framework makes, else the place that it is made of. */
function extended({ id }: Resource, { resources, follow }: ServerlessSource, at: Span): Origin['at'] {
  const extensions = resources.get(id) ?? [];
  return (place) => {
    for (const { keyAt, value } of extensions) {
      const there = spanIn({ at: keyAt, node: value }, place, follow);
      if (there !== keyAt && place.path.length > 1) return there;
    }
    return at;
  };
}

/**
 * The function that a resource is for: the function itself, or the only one that it refers to, be it by a resource
 * between them.
 */
function functionOf(
  resource: Resource,
  template: Template,
  functions: ReadonlyMap<string, Entry>,
): Entry | undefined {
  const own = functions.get(resource.id);
  if (own !== undefined) return own;
  const near = named(resource, functions);
  if (near.size > 0) return only(near);
  const between = [...resource.dependencies].flatMap((id) => template.resources.get(id) ?? []);
  return only(new Set(between.flatMap((each) => [...named(each, functions)])));
}

const named = (resource: Resource, functions: ReadonlyMap<string, Entry>): ReadonlySet<Entry> =>
  new Set([...resource.dependencies].flatMap((id) => functions.get(id) ?? []));

function only(entries: ReadonlySet<Entry>): Entry | undefined {
  const [first] = entries;
  return entries.size === 1 ? first : undefined;
}

/** The user's statements are in the role beside those that the framework adds. */
function executionRole({ node }: Resource, source: ServerlessSource): Origin {
  const { follow, provider } = source;
  const section = provider && follow(provider.value);
  const role = roleIn(section, follow);
  const start = role?.keyAt ?? provider?.keyAt ?? source.start;
  const written = statementsIn(section, role, follow);
  const made = itemsOf(descend(node, 'Properties', 'Policies'), (each) => each).flatMap((policy) =>
    itemsOf(descend(policy, 'PolicyDocument', 'Statement'), (each) => each),
  );
  const statementAt = ({ path }: PlaceInTree): Node | undefined => {
    const index = path.indexOf('Statement');
    const at = path[index + 1];
    return index === -1 || typeof at !== 'number' ? undefined : twinOf(made[at], made, written, follow);
  };
  return {
    name: ROLE,
    help: (place) => (statementAt(place) === undefined ? madeOf(source) : undefined),
    isBeyond: ({ severity }, place) =>
      severity !== undefined &&
      severity !== 'error' &&
      place.path.includes('Statement') &&
      statementAt(place) === undefined,
    at: (place) => {
      const statement = statementAt(place);
      if (statement === undefined) return start;
      const within = place.path.slice(place.path.indexOf('Statement') + 2);
      return spanIn({ at: statement.at, node: statement }, { ...place, path: within }, follow);
    },
  };
}

const itemsOf = (node: Node | undefined, follow: Follow): readonly Node[] =>
  node?.kind === 'list' ? node.items.map(follow) : [];

/** `iam.role`, `iamRoleStatements`: the key that the role is said by. */
function roleIn(provider: Node | undefined, follow: Follow): Entry | undefined {
  const old = entriesIn(provider).find(({ key }) => key === 'iamRoleStatements');
  const iam = child(provider, 'iam');
  return old ?? entriesIn(iam && follow(iam)).find(({ key }) => key === 'role');
}

function statementsIn(provider: Node | undefined, role: Entry | undefined, follow: Follow): readonly Node[] {
  const old = child(provider, 'iamRoleStatements');
  const value = old ?? child(role && follow(role.value), 'statements');
  return itemsOf(value && follow(value), follow);
}

/** The user's statement that one in the template is a copy of: the only one with the same actions, or wholly the same. */
function twinOf(
  statement: Node | undefined,
  made: readonly Node[],
  written: readonly Node[],
  follow: Follow,
): Node | undefined {
  if (statement === undefined) return undefined;
  for (const keys of [['Action'], ['Action', 'Resource']]) {
    const isSame = (other: Node): boolean => keyOf(other, keys, follow) === keyOf(statement, keys, follow);
    const [twin, ...others] = written.filter(isSame);
    if (twin !== undefined && others.length === 0 && made.filter(isSame).length === 1) return twin;
  }
  return undefined;
}

const keyOf = (statement: Node, keys: readonly string[], follow: Follow): string =>
  JSON.stringify(
    keys.map((key) => {
      const value = child(statement, key);
      const json = value && toJson(follow(value));
      return Array.isArray(json) ? json : [json];
    }),
  );
