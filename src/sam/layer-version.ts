/**
 * `AWS::Serverless::LayerVersion`: a layer version whose logical id changes with it, because layer versions never change.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html
 */
import { map, type Node, stringOf } from '../template/node.ts';
import type { SamContext } from './context.ts';
import type { Draft } from './draft.ts';
import { locationOf } from './function-code.ts';
import { InvalidResourceError } from './invalid-resource-error.ts';
import { checkProperties, propertyTable } from './properties.ts';
import { type GeneratedResource, kept, passedThrough, property, type SamResource } from './resource.ts';
import type { SamResourceType } from './resource-type.ts';
import { canonicalJson, hashOf, isTruthy, withEntry, withoutEntry } from './value.ts';

export const layerVersionType: SamResourceType = { type: 'AWS::Serverless::LayerVersion', expand };

const PROPERTIES = propertyTable(`
  LayerName text|map
  Description text
  PublishLambdaVersion bool
  ContentUri! text|map
  CompatibleArchitectures list
  CompatibleRuntimes list
  LicenseInfo text
  RetentionPolicy text
`);

/** Properties that are written out, and hashed, with parameters replaced. */
const RESOLVED = ['LayerName', 'LicenseInfo', 'Description', 'RetentionPolicy'] as const;

function* expand(written: SamResource, context: SamContext): Iterable<GeneratedResource> {
  checkProperties(written, PROPERTIES, context);
  let { properties } = written;
  for (const key of RESOLVED) {
    const value = property(properties, key);
    if (value !== undefined) properties = withEntry(properties, key, context.inline(value));
  }
  const resource: SamResource = { ...written, properties };
  const id = `${resource.id}${hashOf(hashedData(resource))}`;
  context.rename(resource.id, id);
  const name = property(properties, 'LayerName');
  const { DependsOn, Metadata } = kept(resource);
  yield {
    id,
    type: 'AWS::Lambda::LayerVersion',
    at: resource.at,
    attributes: {
      DependsOn,
      Metadata,
      DeletionPolicy: 'Retain',
      ...passedThrough(resource),
      ...context.attempt(resource, () => retention(resource)),
    },
    properties: {
      LayerName: isTruthy(name) ? name : resource.id,
      Description: property(properties, 'Description'),
      Content: contentOf(resource),
      CompatibleArchitectures: property(properties, 'CompatibleArchitectures'),
      CompatibleRuntimes: property(properties, 'CompatibleRuntimes'),
      LicenseInfo: property(properties, 'LicenseInfo'),
    },
  };
}

/** What the logical id depends on: the resource without what says how long it is kept. */
function hashedData(resource: SamResource): string {
  let node = withEntry(resource.node, 'Properties', withoutNulls(resource));
  for (const key of ['DeletionPolicy', 'UpdateReplacePolicy', 'Metadata', 'IgnoreGlobals']) {
    node = withoutEntry(node, key);
  }
  return canonicalJson(map([[resource.id, node]], node.at));
}

function withoutNulls({ properties }: SamResource): Node {
  let present = properties;
  for (const key of properties.entries.keys()) {
    if (property(properties, key) === undefined) present = withoutEntry(present, key);
  }
  return present;
}

function retention(resource: SamResource): { readonly DeletionPolicy?: Draft } {
  const policy = property(resource.properties, 'RetentionPolicy');
  if (!isTruthy(policy)) return {};
  const text = stringOf(policy)?.toLowerCase();
  if (text === undefined) return {};
  if (text === 'retain') return { DeletionPolicy: 'Retain' };
  if (text === 'delete') return { DeletionPolicy: 'Delete' };
  throw new InvalidResourceError(
    policy.at,
    `\`RetentionPolicy\` of \`${resource.id}\` is neither \`Retain\` nor \`Delete\``,
    'Use `Retain` or `Delete`.',
  );
}

function contentOf(resource: SamResource): Draft | undefined {
  const uri = property(resource.properties, 'ContentUri');
  return uri === undefined ? undefined : locationOf(uri, resource);
}
