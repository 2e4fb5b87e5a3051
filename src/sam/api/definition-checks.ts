/** What an API's definition must be for its other properties to work with it. */
import { child, intrinsicOf, type Node } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';
import { alternatives, type Definition } from './definition.ts';

/** The properties that are given of those that write into the definition: `names`, and one that all APIs have. */
export function inlineProperties({ properties }: SamResource, names: readonly string[]): readonly Node[] {
  const given = names.map((name) => property(properties, name)).filter(isTruthy);
  const disabled = property(properties, 'DisableExecuteApiEndpoint');
  return disabled === undefined ? given : [...given, disabled];
}

/**
 * The `used` properties write into the definition, so it must stand in the template and be a document. What a macro will
 * put there (`Fn::Transform`) is not judged.
 */
export function* checkInline(
  resource: SamResource,
  used: readonly Node[],
  context: SamContext,
): Iterable<InvalidResourceError> {
  const [first] = used;
  if (first === undefined) return;
  const { id, properties } = resource;
  const body = property(properties, 'DefinitionBody');
  if (!isTruthy(body)) {
    if (!isTruthy(property(properties, 'DefinitionUri'))) return;
    yield new InvalidResourceError(
      first.at,
      `\`${id}\` has a definition under \`DefinitionUri\`, into which SAM can't write this`,
      'Put the definition under `DefinitionBody`; `AWS::Include` reads it from a file.',
    );
    return;
  }
  if (child(body, 'Fn::Transform') !== undefined || context.apis.definitionOf(id) !== undefined) return;
  yield new InvalidResourceError(
    body.at,
    `\`DefinitionBody\` of \`${id}\` is no OpenAPI document${intrinsicOf(body) === undefined ? '' : ', but an intrinsic function'}`,
    'Give a map with `openapi` (or `swagger`) and `paths`.',
  );
}

/** Every path must be a map, and so must what SAM changes in its methods. */
export function* checkPaths(resource: SamResource, definition: Definition): Iterable<InvalidResourceError> {
  for (const [path, value] of definition.written) {
    for (const item of alternatives(value)) {
      if (item.kind !== 'map') {
        yield new InvalidResourceError(
          item.at,
          `The path \`${path}\` of \`${resource.id}\` is no map of methods`,
          'Give its methods, or remove it.',
        );
        continue;
      }
      const headers = child(child(child(child(item, 'options'), 'responses'), '200'), 'headers');
      if (!isTruthy(headers) || headers.kind === 'map') continue;
      yield new InvalidResourceError(
        headers.at,
        `The headers of the \`options\` method of \`${path}\` of \`${resource.id}\` are no map`,
        'Give a map of headers.',
      );
    }
  }
}
