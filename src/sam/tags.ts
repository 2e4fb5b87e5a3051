/** Tags: SAM's map form as CloudFormation's list form, and the tags that a resource hands to what it generates. */
import { child, type Node } from '../template/node.ts';
import type { Draft } from './draft.ts';
import type { GeneratedResource, SamResource } from './resource.ts';
import { property } from './resource.ts';
import { isTruthy } from './value.ts';

/** The `{ Key, Value }` list of a map of tags. */
export function tagList(tags: Node | undefined): Draft[] {
  if (tags?.kind !== 'map') return [];
  return [...tags.entries.values()].map(({ key, value }) => ({
    Key: key,
    Value: value.kind === 'scalar' && value.value === null ? '' : value,
  }));
}

const FUNCTION_MARK = 'lambda:createdBy';
export const STATE_MACHINE_MARK = 'stateMachine:createdBy';

/** The tags of what SAM itself stands for: its mark first, then the user's. */
export function markedTags(tags: Node | undefined, mark = FUNCTION_MARK): Draft[] {
  return [{ Key: mark, Value: 'SAM' }, ...tagList(tags)];
}

/** Generated types whose `Tags` the official transform knows as a list of `{ Key, Value }`. */
const TAGGED = new Set([
  'AWS::ApiGateway::ApiKey',
  'AWS::ApiGateway::DomainName',
  'AWS::ApiGateway::DomainNameV2',
  'AWS::ApiGateway::RestApi',
  'AWS::ApiGateway::Stage',
  'AWS::ApiGateway::UsagePlan',
  'AWS::CloudFormation::Stack',
  'AWS::DynamoDB::Table',
  'AWS::IAM::Role',
  'AWS::IoT::TopicRule',
  'AWS::Lambda::CapacityProvider',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::StepFunctions::StateMachine',
]);

/** The tags that a resource passes on to what it generates and changes; undefined where it passes on none. */
export function passedOnTags({ properties }: SamResource): Draft[] | undefined {
  const tags = property(properties, 'Tags');
  return isTruthy(tags) && isTruthy(child(properties, 'PropagateTags')) ? tagList(tags) : undefined;
}

/** With `PropagateTags`, everything generated that can have tags gets those of the resource, in place of its own. */
export function propagateTags(
  resource: SamResource,
  generated: readonly GeneratedResource[],
): readonly GeneratedResource[] {
  const tags = passedOnTags(resource);
  if (tags === undefined) return generated;
  return generated.map((one) =>
    TAGGED.has(one.type) ? { ...one, properties: { ...one.properties, Tags: tags } } : one,
  );
}
