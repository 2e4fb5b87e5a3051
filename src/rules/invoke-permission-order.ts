/** `invoke-permission-order`: the service checks the permission when the source is created, and nothing makes it come first. */

import { type LatePolicy, latePolicies } from '../analysis/policy-attachment-order.ts';
import { waitsFor } from '../cloudformation/dependencies.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { groupBy } from '../groups.ts';
import type { Grant, Model, Verdict } from '../model/model.ts';
import { waitingFor } from '../remedies/order.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { functionName, idsOf, sourceName } from './messages/invocation-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const invokePermissionOrder: Rule = {
  id: 'invoke-permission-order',
  title: 'Nothing makes the permission come before its source',
  severity: 'error',
  why: 'Some services try out, when the source is created, whether they may invoke the function. CloudFormation creates what does not refer to each other at the same time, so the deploy fails, or succeeds by luck.',
  reference:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html',
  *check(model) {
    for (const [first] of groupBy(unordered(model), ({ verdict }) => verdict.invocation.resource))
      yield findingOf(first);
    for (const late of latePolicies(model)) yield lateFinding(late);
  },
};

interface Unordered {
  readonly verdict: Verdict;
  readonly grant: Grant;
}

function unordered({ verdicts }: Model): readonly Unordered[] {
  return verdicts.flatMap((verdict): readonly Unordered[] => {
    const { invocation, grants } = verdict;
    const [grant] = grants;
    if (verdict.verdict !== 'granted' || invocation.by !== 'resource-policy' || grant === undefined)
      return [];
    if (invocation.eventSource.checkedAtCreation !== 'yes' || invocation.template.unknownMacros) return [];
    // A grant that is deployed is there before; so is one of another template, or in time by ways that are not seen here.
    if (grants.some(({ template, deployed }) => deployed !== undefined || template !== invocation.template))
      return [];
    return grants.some(({ resource }) => waitsFor(invocation.resource, resource))
      ? cycle(verdict, grant)
      : [{ verdict, grant }];
  });
}

/** The source waits for the permission, and the permission for the source. */
function cycle(verdict: Verdict, grant: Grant): readonly Unordered[] {
  return verdict.grants.every(({ resource }) => waitsFor(resource, verdict.invocation.resource))
    ? [{ verdict, grant }]
    : [];
}

function findingOf({ verdict: { invocation }, grant }: Unordered): RuleFinding {
  const { resource, eventSource } = invocation;
  const permission = sourceLogicalId(grant.resource);
  const source = sourceLogicalId(resource);
  const refersBack = waitsFor(grant.resource, resource);
  const symptom = eventSource.symptom === undefined ? '' : ` The deploy fails with: ${eventSource.symptom}`;
  return {
    at: refersBack ? (sourceArnAt(grant) ?? grant.at) : invocation.at,
    message: refersBack
      ? `${permission} refers to ${source}, so it is created after it; but ${sourceName(invocation)} needs the permission when it is created`
      : `${sourceName(invocation)} needs ${permission} when it is created, but nothing makes the permission come first`,
    help: refersBack
      ? `Build SourceArn without referring to ${source} (give ${source} a name and write the ARN with !Sub), or leave SourceArn out and set SourceAccount; then add \`DependsOn: ${permission}\` to ${source}.${symptom}`
      : `Add \`DependsOn: ${permission}\` to ${source}; ${functionName(invocation)} alone is not enough.${symptom}`,
    // A circle takes changes in two resources, which no one snippet makes.
    ...(refersBack
      ? {}
      : {
          snippet: writeEntries({ DependsOn: permission }, notationOf(resource.template.source)),
          remedy: waitingFor(grant.resource, resource),
        }),
    resources: [source, permission, ...idsOf(invocation)],
    related: [{ message: 'the permission', at: grant.at }],
  };
}

/** A role's policy that is not attached yet when its right is needed. */
function lateFinding({ resource, policy, function: user, at, symptom }: LatePolicy): RuleFinding {
  const [name, source] = [sourceLogicalId(policy), sourceLogicalId(resource)];
  return {
    at,
    message: `${source} needs the rights of ${name} when it is created, but nothing makes that policy come first`,
    help: `Add \`DependsOn: ${name}\` to ${source}, or move the policy into the role.${symptom === undefined ? '' : ` The deploy fails with: ${symptom}`}`,
    snippet: writeEntries({ DependsOn: name }, notationOf(resource.template.source)),
    remedy: waitingFor(policy, resource),
    resources: [...new Set([source, name, sourceLogicalId(user.resource)])],
    related: [{ message: 'the policy', at: policy.at }],
  };
}

const sourceArnAt = ({ statement }: Grant) =>
  statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')?.values[0]?.at;
