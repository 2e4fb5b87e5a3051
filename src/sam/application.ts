/**
 * `AWS::Serverless::Application`: a nested stack. What is in it stays behind its boundary.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html
 */
import { child, type Node } from '../template/node.ts';
import type { SamContext } from './context.ts';
import type { Draft } from './draft.ts';
import { checkProperties, propertyTable } from './properties.ts';
import { expectKind } from './rejection.ts';
import {
  type GeneratedResource,
  kept,
  property,
  type SamResource,
  type SamResourceType,
} from './resource.ts';
import { markedTags } from './tags.ts';

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
  if (location?.kind === 'map' && location.entries.size > 1) {
    for (const key of ['ApplicationId', 'SemanticVersion']) {
      context.attempt(resource, () => {
        const value = child(location, key);
        if (value?.kind === 'list') expectKind(value, 'scalar', `\`Location.${key}\` of \`${resource.id}\``);
      });
    }
  }
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

/** For an application of the Serverless Application Repository: which one, in which version. */
function repositoryTags(location: Node | undefined, context: SamContext): readonly Draft[] {
  const tag = (key: string, name: string): readonly Draft[] => {
    const value = property(location, key);
    return value === undefined ? [] : [{ Key: `serverlessrepo:${name}`, Value: context.lookup(value) }];
  };
  return [...tag('ApplicationId', 'applicationId'), ...tag('SemanticVersion', 'semanticVersion')];
}
