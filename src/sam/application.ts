/**
 * `AWS::Serverless::Application`: a nested stack. What is in it stays behind its boundary.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html
 */
import { child, intrinsicOf, type Node } from '../template/node.ts';
import type { SamContext } from './context.ts';
import type { Draft } from './draft.ts';
import { expectKind, InvalidResourceError } from './invalid-resource-error.ts';
import { checkProperties, propertyTable } from './properties.ts';
import { type GeneratedResource, kept, property, type SamResource } from './resource.ts';
import type { SamResourceType } from './resource-type.ts';
import { markedTags } from './tags.ts';
import { isTruthy } from './value.ts';

export const applicationType: SamResourceType = { type: 'AWS::Serverless::Application', expand };

const PROPERTIES = propertyTable(`
  Location! text|map
  TemplateUrl text
  Parameters map
  NotificationARNs list
  Tags map
  TimeoutInMinutes int
`);

function* expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource> {
  const { properties } = resource;
  checkProperties(resource, PROPERTIES, context);
  const location = property(properties, 'Location');
  context.attempt(resource, () => checkLocation(location, resource));
  yield {
    id: resource.id,
    type: 'AWS::CloudFormation::Stack',
    at: resource.at,
    attributes: kept(resource),
    properties: {
      TemplateURL: property(properties, 'TemplateUrl') ?? (location?.kind === 'scalar' ? location : ''),
      Parameters: property(properties, 'Parameters'),
      NotificationARNs: property(properties, 'NotificationARNs'),
      Tags: [...markedTags(property(properties, 'Tags')), ...repositoryTags(location, context)],
      TimeoutInMinutes: property(properties, 'TimeoutInMinutes'),
    },
  };
}

/** An application of the repository is named by id and version. */
function checkLocation(location: Node | undefined, resource: SamResource): void {
  if (location?.kind !== 'map' || intrinsicOf(location) !== undefined) return;
  for (const key of ['ApplicationId', 'SemanticVersion']) {
    const value = child(location, key);
    if (value?.kind === 'list') expectKind(value, 'scalar', `\`Location.${key}\` of \`${resource.id}\``);
    const at = value?.at ?? location.at;
    if (isTruthy(value)) continue;
    throw new InvalidResourceError(
      at,
      `\`Location\` of \`${resource.id}\` has no \`${key}\``,
      `Set \`${key}\`.`,
    );
  }
}

/** For an application of the Serverless Application Repository: which one, in which version. */
function repositoryTags(location: Node | undefined, context: SamContext): readonly Draft[] {
  const tag = (key: string, name: string): readonly Draft[] => {
    const value = property(location, key);
    return value === undefined ? [] : [{ Key: `serverlessrepo:${name}`, Value: context.lookup(value) }];
  };
  return [...tag('ApplicationId', 'applicationId'), ...tag('SemanticVersion', 'semanticVersion')];
}
