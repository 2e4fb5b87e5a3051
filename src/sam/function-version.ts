/**
 * `AutoPublishAlias`: a version whose logical id changes with the code, and an alias on it. Everything that invokes the
 * function by an event then invokes the alias.
 */
import { child, type MapNode, map, type Node, stringOf } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { type DraftMap, getAtt, ref, toMap } from './draft.ts';
import { InvalidResourceError } from './invalid-resource-error.ts';
import { type GeneratedResource, passedThrough, property, type SamResource } from './resource.ts';
import { canonicalJson, hashOf, isTruthy, referredId } from './value.ts';

/** The alias that a function publishes to. */
export interface Alias {
  readonly id: string;
  readonly name: string;
}

const ALIAS_NAME = /^(?![0-9]+$)[a-zA-Z0-9_-]+$/;

/** The alias of `AutoPublishAlias`; undefined where the function has none. */
export function aliasOf(resource: SamResource, context: SamContext): Alias | undefined {
  const written = property(resource.properties, 'AutoPublishAlias');
  if (!isTruthy(written)) return undefined;
  const name = context.literal(written);
  if (name === undefined || !ALIAS_NAME.test(name)) {
    throw new InvalidResourceError(
      written.at,
      `\`AutoPublishAlias\` of \`${resource.id}\` is no alias name${name === undefined ? ' that is known before deploy' : ''}`,
      'Give a name of letters, digits, hyphens and underscores, or a parameter that has one.',
    );
  }
  return { id: `${resource.id}Alias${name.replaceAll('-', 'D').replaceAll('_', 'U')}`, name };
}

/** The version and the alias. `generated` is the function as it will be written, without its role. */
export function publish(
  resource: SamResource,
  alias: Alias,
  generated: GeneratedResource,
  context: SamContext,
  updatePolicy: DraftMap | undefined,
): readonly GeneratedResource[] {
  const { properties } = resource;
  const at = property(properties, 'AutoPublishAlias')?.at ?? resource.at;
  const attributes = passedThrough(resource);
  const version: GeneratedResource = {
    id: versionId(resource, toMap(generated.properties, resource.at), context),
    type: 'AWS::Lambda::Version',
    at,
    attributes: { DeletionPolicy: deletionPolicy(properties), ...attributes },
    properties: {
      FunctionName: ref(resource.id),
      Description: property(properties, 'VersionDescription'),
      FunctionScalingConfig:
        property(properties, 'CapacityProviderConfig') === undefined
          ? undefined
          : property(properties, 'FunctionScalingConfig'),
    },
  };
  const provisioned = property(properties, 'ProvisionedConcurrencyConfig');
  return [
    version,
    {
      id: alias.id,
      type: 'AWS::Lambda::Alias',
      at,
      attributes: { ...attributes, UpdatePolicy: updatePolicy },
      properties: {
        Name: alias.name,
        FunctionName: ref(resource.id),
        FunctionVersion: getAtt(version.id, 'Version'),
        ProvisionedConcurrencyConfig: isTruthy(provisioned) ? provisioned : undefined,
      },
    },
  ];
}

/** The user's hash of the code, where `AutoPublishCodeSha256` gives one. */
export function codeSha256Of(resource: SamResource, context: SamContext): string | undefined {
  const written = property(resource.properties, 'AutoPublishCodeSha256');
  return isTruthy(written) ? context.literal(written) : undefined;
}

function deletionPolicy(properties: MapNode): Node | string {
  const own = property(properties, 'VersionDeletionPolicy');
  return own ?? (property(properties, 'CapacityProviderConfig') === undefined ? 'Retain' : 'Delete');
}

/** Function, `Version`, and a hash of what a new version is to be published for. */
function versionId(resource: SamResource, properties: MapNode, context: SamContext): string {
  const sha256 = codeSha256Of(resource, context);
  const hash =
    sha256 === undefined || sha256 === ''
      ? hashOf(hashed(resource, properties, context))
      : sha256.slice(0, 10);
  return `${resource.id}Version${hash}`;
}

function hashed(resource: SamResource, properties: MapNode, context: SamContext): string {
  const data = new Map<string, Node>();
  if (isTruthy(property(resource.properties, 'AutoPublishAliasAllProperties'))) {
    for (const { key, value } of properties.entries.values()) {
      data.set(key, key === 'Code' ? context.resolve(value) : value);
    }
    for (const [id, layer] of publishedLayers(properties, context)) data.set(id, layer);
  } else {
    const code = child(properties, 'Code');
    if (code !== undefined) spread(context.resolve(code), data);
    spread(property(properties, 'Environment'), data);
    const memory = property(properties, 'MemorySize');
    if (isTruthy(memory)) data.set('MemorySize', memory);
    const snapStart = property(properties, 'SnapStart');
    const applyOn = child(snapStart, 'ApplyOn');
    if (isTruthy(snapStart) && applyOn !== undefined && stringOf(applyOn) !== 'None') {
      data.set('SnapStart', snapStart);
    }
  }
  return data.size === 0 ? '' : canonicalJson(map(data, resource.at));
}

function spread(node: Node | undefined, data: Map<string, Node>): void {
  if (node?.kind !== 'map') return;
  for (const { key, value } of node.entries.values()) data.set(key, value);
}

/** Layers of the function for whose new versions a new function version is wanted. */
function* publishedLayers(properties: MapNode, context: SamContext): Iterable<[string, Node]> {
  const layers = property(properties, 'Layers');
  if (layers?.kind !== 'list') return;
  for (const item of layers.items) {
    const id = referredId(item);
    const layer = id === undefined ? undefined : context.resources.get(id);
    if (
      id !== undefined &&
      layer !== undefined &&
      isTruthy(child(layer.properties, 'PublishLambdaVersion'))
    ) {
      yield [id, layer.properties];
    }
  }
}
