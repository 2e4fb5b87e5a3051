/** What the official transform refuses of an `AWS::Serverless::HttpApi` as a whole. */
import { child } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { checkProperties, propertyTable } from '../properties.ts';
import { property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';
import { type Definition, methodKey } from './definition.ts';
import { checkInline, inlineProperties } from './definition-checks.ts';

const PROPERTIES = propertyTable(`
  Name
  StageName text|map
  Tags map
  PropagateTags bool
  DefinitionBody map
  DefinitionUri text|map
  StageVariables map
  CorsConfiguration bool|map
  AccessLogSettings map
  DefaultRouteSettings map
  Auth map
  RouteSettings map
  Domain map
  FailOnWarnings bool
  Description text
  DisableExecuteApiEndpoint bool
`);

/** What works only with a definition that is written in the template. */
const NEED_INLINE = ['CorsConfiguration', 'Auth', 'Tags', 'Description', 'Name'] as const;

/** Reports everything of the API that SAM would refuse, whatever else is done with it. */
export function checkHttpApi(resource: SamResource, context: SamContext): void {
  checkProperties(resource, PROPERTIES, context);
  for (const rejection of rejections(resource, context)) context.reject(rejection, resource);
}

function* rejections(resource: SamResource, context: SamContext): Iterable<InvalidResourceError> {
  const { properties } = resource;
  const used = inlineProperties(resource, NEED_INLINE);
  yield* checkInline(resource, used, context);
  const definition = context.apis.definitionOf(resource.id);
  if (definition === undefined || definition.managed) return;
  yield* writtenTwice(resource, definition);
  yield* tagsOf(resource, definition);
  if (isTruthy(property(property(properties, 'Auth'), 'DefaultAuthorizer'))) {
    yield* methodNames(resource, definition);
  }
}

function* writtenTwice(
  { id, properties }: SamResource,
  definition: Definition,
): Iterable<InvalidResourceError> {
  for (const [key, written] of [
    ['Description', 'description'],
    ['Name', 'title'],
  ] as const) {
    const value = property(properties, key);
    if (!isTruthy(value) || !isTruthy(child(definition.get('info'), written))) continue;
    yield new InvalidResourceError(
      value.at,
      `\`${id}\` has \`${key}\`, which its definition has already as \`info.${written}\``,
      'Keep one of them.',
    );
  }
}

function* tagsOf({ id }: SamResource, definition: Definition): Iterable<InvalidResourceError> {
  const tags = definition.get('tags');
  if (!isTruthy(tags) || tags.kind === 'list') return;
  yield new InvalidResourceError(
    tags.at,
    `\`tags\` in the definition of \`${id}\` is no list`,
    'Give a list of tags.',
  );
}

/** SAM looks methods up by the key that API Gateway has for them. */
function* methodNames({ id }: SamResource, definition: Definition): Iterable<InvalidResourceError> {
  for (const path of definition.paths) {
    for (const item of definition.itemsOf(path)) {
      for (const { key, keyAt } of item.entries.values()) {
        const meant = methodKey(key);
        if (item.entries.has(meant)) continue;
        yield new InvalidResourceError(
          keyAt,
          `The method \`${key}\` of the path \`${path}\` of \`${id}\` is one that SAM can't protect with the \`DefaultAuthorizer\``,
          `Write \`${meant}\`.`,
        );
      }
    }
  }
}
