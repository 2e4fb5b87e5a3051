/** What the official transform refuses of a function as a whole: properties that exclude or need each other. */
import { FUNCTION_PROPERTIES } from '../data/sam-function-properties.ts';
import { child, intrinsicOf, type Node, stringOf } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { bothGiven, InvalidResourceError } from './invalid-resource-error.ts';
import { checkProperties, propertyTable } from './properties.ts';
import { property, type SamResource } from './resource.ts';
import { isTruthy } from './value.ts';

const PROPERTIES = propertyTable(FUNCTION_PROPERTIES);

/** Pairs of which a function may have only one. */
const EXCLUSIVE = [
  ['CapacityProviderConfig', 'ProvisionedConcurrencyConfig'],
  ['CapacityProviderConfig', 'VpcConfig'],
  ['TenancyConfig', 'ProvisionedConcurrencyConfig'],
  ['TenancyConfig', 'FunctionUrlConfig'],
  ['TenancyConfig', 'SnapStart'],
] as const;

/** The first needs the second. */
const NEEDED = [
  ['FunctionScalingConfig', 'CapacityProviderConfig'],
  ['VersionDeletionPolicy', 'AutoPublishAlias'],
  ['ProvisionedConcurrencyConfig', 'AutoPublishAlias'],
] as const;

/** Events that a function with `TenancyConfig` may have. */
const TENANT_EVENTS = new Set(['Api', 'HttpApi']);

/** Reports everything of a function that SAM would refuse, whatever else is done with it. */
export function checkFunction(resource: SamResource, context: SamContext): void {
  checkProperties(resource, PROPERTIES, context);
  for (const rejection of [...combinations(resource), ...tenantEvents(resource), ...packaging(resource)]) {
    context.reject(rejection, resource);
  }
}

function* combinations({ id, properties }: SamResource): Iterable<InvalidResourceError> {
  for (const [one, other] of EXCLUSIVE) {
    const second = property(properties, other);
    if (!isTruthy(property(properties, one)) || !isTruthy(second)) continue;
    yield bothGiven(second, `\`${id}\``, [one, other]);
  }
  for (const [one, other] of NEEDED) {
    const first = property(properties, one);
    if (!isTruthy(first) || property(properties, other) !== undefined) continue;
    yield new InvalidResourceError(
      first.at,
      `\`${id}\` has \`${one}\` without \`${other}\``,
      `Set \`${other}\`, or remove \`${one}\`.`,
    );
  }
}

function* tenantEvents({ id, properties }: SamResource): Iterable<InvalidResourceError> {
  const events = property(properties, 'Events');
  if (!isTruthy(property(properties, 'TenancyConfig')) || events?.kind !== 'map') return;
  for (const { key, keyAt, value } of events.entries.values()) {
    const type = stringOf(child(value, 'Type')) ?? '';
    if (TENANT_EVENTS.has(type)) continue;
    yield new InvalidResourceError(
      keyAt,
      `The ${type} event \`${key}\` can't invoke \`${id}\`, because that has \`TenancyConfig\``,
      'Invoke it by `Api` or `HttpApi` events only.',
    );
  }
}

/**
 * Code, runtime and handler by the kind of package. A function without `CodeUri` is not refused here, though the
 * official transform does: `sam build` fills in the folder of the template.
 */
function* packaging({ id, at, node, properties }: SamResource): Iterable<InvalidResourceError> {
  const type = property(properties, 'PackageType');
  if (intrinsicOf(type) !== undefined || properties.entries.has('Fn::Transform')) return;
  const kind = stringOf(type) ?? 'Zip';
  if (kind === 'Image') {
    if (isTruthy(property(properties, 'ImageUri')) || isTruthy(child(node, 'Metadata'))) return;
    yield new InvalidResourceError(at, `\`${id}\` is an image, but has no \`ImageUri\``, 'Set `ImageUri`.');
  } else if (kind === 'Zip') {
    for (const key of ['Runtime', 'Handler']) {
      if (isTruthy(property(properties, key))) continue;
      yield new InvalidResourceError(at, `\`${id}\` has no \`${key}\``, `Set \`${key}\`.`);
    }
    yield* secretLocation(id, property(properties, 'CodeUri'));
  } else if (type !== undefined) {
    yield new InvalidResourceError(
      type.at,
      `\`PackageType\` of \`${id}\` is neither \`Zip\` nor \`Image\``,
      'Set `Zip` or `Image`.',
    );
  }
}

const DYNAMIC_PATH = /\{\{resolve:(?:ssm|ssm-secure|secretsmanager):[A-Za-z0-9_.-]*\//;

function* secretLocation(id: string, uri: Node | undefined): Iterable<InvalidResourceError> {
  if (uri === undefined || !DYNAMIC_PATH.test(stringOf(uri) ?? '')) return;
  yield new InvalidResourceError(
    uri.at,
    `\`CodeUri\` of \`${id}\` is a dynamic reference, which SAM can't take apart`,
    'Give a map with `Bucket` and `Key`.',
  );
}
