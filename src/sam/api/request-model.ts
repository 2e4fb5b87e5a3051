/** `RequestModel` of an `Api` event: what the method's body must look like, as far as SAM can refuse it. */
import { child, intrinsicOf, type MapNode, stringOf } from '../../template/node.ts';
import type { Route } from '../context.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { property } from '../resource.ts';
import { isTruthy } from '../value.ts';

/** Throws `InvalidResourceError` for a model that the API does not have, and for validation that is neither on nor off. */
export function checkRequestModel(route: Route, api: MapNode | undefined): void {
  const written = property(route.event.properties, 'RequestModel');
  if (!isTruthy(written)) return;
  const event = `the event \`${route.event.key}\` of \`${route.owner.id}\``;
  const settings = expectKind(written, 'map', `\`RequestModel\` of ${event}`);
  const model = property(settings, 'Model');
  if (!isTruthy(model)) return;
  const models = property(api, 'Models');
  const name = stringOf(model);
  const known = name !== undefined && isTruthy(child(models, name));
  if (!known && intrinsicOf(models) === undefined) {
    throw new InvalidResourceError(
      model.at,
      `\`RequestModel\` of ${event} names ${name === undefined ? 'something that is no string' : `\`${name}\``}, which is none of the \`Models\` of \`${route.api}\``,
      'Name a model that the API defines.',
    );
  }
  for (const key of ['ValidateBody', 'ValidateParameters']) {
    const value = property(settings, key);
    if (value === undefined || (value.kind === 'scalar' && typeof value.value === 'boolean')) continue;
    throw new InvalidResourceError(
      value.at,
      `\`${key}\` of ${event} is neither \`true\` nor \`false\``,
      'Write `true` or `false`, without quotes or intrinsic functions.',
    );
  }
}
