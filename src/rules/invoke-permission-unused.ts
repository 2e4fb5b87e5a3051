/** `invoke-permission-unused`: a grant that no source uses, where that is certain. */

import { oncePerResource } from '../analysis/once-per-resource.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import type { Grant, Model } from '../model/model.ts';
import { polledPrincipals } from '../services/principals.ts';
import { literal, same, show } from '../text/symbolic-string.ts';
import type { Rule } from './rule.ts';
import { principalSubject } from './subject.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html */
const CUSTOM_RESOURCES = 'cloudformation.amazonaws.com';

const isForCustomResources = ({ statement }: Grant): boolean =>
  literal(statement.principals?.[0]?.value.text ?? []) === CUSTOM_RESOURCES;

/** Types that name what they invoke themselves, and nowhere else. */
const SELF_CONTAINED = new Set(['AWS::Events::Rule', 'AWS::IoT::TopicRule']);

export const invokePermissionUnused: Rule = {
  id: 'invoke-permission-unused',
  title: 'A grant that no source uses',
  severity: 'notice',
  precedence: 2,
  why: 'A right that nobody needs is one that somebody can misuse; often it is a left-over, or the source’s target is wrong.',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
  *check(model) {
    const used = new Set(
      model.verdicts.flatMap(({ grants, near, otherScenarios }) => [
        ...grants,
        ...otherScenarios,
        ...near.map(({ grant }) => grant),
      ]),
    );
    for (const grant of oncePerResource(model.grants)) {
      const reason = neverCalls(grant) ?? (used.has(grant) ? undefined : idleReason(grant, model));
      if (reason === undefined) continue;
      yield {
        at: grant.at,
        message: `${sourceLogicalId(grant.resource)} is not used: ${reason}`,
        help: 'Remove the permission, or correct what it is meant for.',
        resources: [sourceLogicalId(grant.resource)],
        // Nobody needs to scope what is to go.
        about: isForCustomResources(grant) ? [principalSubject(grant.resource)] : [],
      };
    }
  },
};

/** Why the service that a permission names never calls with it. */
function neverCalls({ statement }: Grant): string | undefined {
  const [principal] = statement.principals ?? [];
  const name = principal === undefined ? undefined : literal(principal.value.text);
  if (name === CUSTOM_RESOURCES)
    return 'CloudFormation calls the functions of custom resources with the rights of whoever deploys';
  if (name === undefined || !polledPrincipals.has(name)) return undefined;
  return `Lambda polls the source with the function’s role, so ${name} never calls`;
}

/** The source is in the template, and says itself that it invokes something else or nothing. */
function idleReason(grant: Grant, { invocations }: Model): string | undefined {
  const source = grant.statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')
    ?.values[0]?.text;
  const resource = source && findSource(grant.template, (each) => same(each.arn() ?? [], source) === 'yes');
  if (resource === undefined || grant.function === undefined) return undefined;
  const invokes = invocations.some(
    (each) => each.resource === resource && (each.function === undefined || each.function === grant.function),
  );
  return invokes
    ? undefined
    : `${resource.id} (${show(source ?? [])}) does not invoke ${sourceLogicalId(grant.function.resource)}`;
}

function findSource(template: Template, matches: (resource: Resource) => boolean): Resource | undefined {
  for (const resource of template.resources.values())
    if (SELF_CONTAINED.has(resource.type) && matches(resource)) return resource;
  return undefined;
}
