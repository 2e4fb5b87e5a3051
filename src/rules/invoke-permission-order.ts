/** `invoke-permission-order`: the service checks the permission when the source is created, and nothing makes it come first. */

import { type LatePolicy, latePolicies } from '../analysis/policy-attachment-order.ts';
import { type EarlyResource, earlyResources } from '../analysis/target-order.ts';
import { isInCircle, isPermission, permissionCircles } from '../cloudformation/circular-dependencies.ts';
import { waitsFor } from '../cloudformation/dependencies.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Resource } from '../cloudformation/template.ts';
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
    const found = groupBy(unordered(model), ({ verdict }) => verdict.invocation.resource);
    for (const [first] of found) yield findingOf(first);
    const told = new Set(found.flatMap((group) => group.map(({ grant }) => grant.resource)));
    for (const circle of model.templates.flatMap(permissionCircles))
      if (!circle.some((each) => told.has(each))) yield circleFinding(circle);
    for (const early of earlyResources(model)) yield earlyFinding(early);
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
    // Such a circle comes from the function, not from the permission, and is refused before anything is made.
    if (isInCircle(invocation.resource)) return [];
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
  const { id: permission, sourceLogicalId: ofSam } = grant.resource;
  const named =
    ofSam === undefined ? permission : `${permission}, the permission that SAM makes for ${ofSam},`;
  const source = sourceLogicalId(resource);
  const refersBack = waitsFor(grant.resource, resource);
  const symptom = eventSource.symptom === undefined ? '' : ` The deploy fails with: ${eventSource.symptom}`;
  return {
    at: refersBack ? (sourceArnAt(grant) ?? grant.at) : invocation.at,
    message: refersBack
      ? `${named} refers to ${source}, so it is created after it; but ${sourceName(invocation)} needs the permission when it is created`
      : `${sourceName(invocation)} needs ${named} when it is created, but nothing makes ${ofSam === undefined ? 'the permission' : 'it'} come first`,
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
    resources: [source, sourceLogicalId(grant.resource), ...idsOf(invocation)],
    related: [{ message: 'the permission', at: grant.at }],
  };
}

/** A source that waits for a permission which refers to it, although its service does not check the permission. */
function circleFinding(circle: readonly Resource[]): RuleFinding {
  const start = circle.findIndex(isPermission);
  const [permission, ...others] = [...circle.slice(start), ...circle.slice(0, start)];
  if (permission === undefined) throw new RangeError('a circle has resources');
  const names = [permission, ...others].map(sourceLogicalId);
  const before = others.at(-1);
  const waiting = before?.dependsOn.includes(permission.id) ? before : undefined;
  return {
    at: permission.at,
    message: `${names.join(' waits for ')} waits for ${names[0]}; CloudFormation refuses a circular dependency`,
    help:
      waiting === undefined
        ? `Take one reference out of the circle: give ${names[1] ?? names[0]} a name and build its ARN with !Sub.`
        : `Take \`DependsOn: ${permission.id}\` away from ${waiting.id}, or build SourceArn without referring to ${names[1]}.`,
    resources: [...new Set(names)],
    related: others.slice(0, 4).map(({ id, at }) => ({ message: id, at })),
  };
}

/** A permission on what is not there yet, or something else that needs it to be there. */
function earlyFinding({ resource, at, target, isCertain, isReversed }: EarlyResource): RuleFinding {
  const [early, named] = [sourceLogicalId(resource), sourceLogicalId(target)];
  const what =
    target.type === 'AWS::Lambda::Function'
      ? named
      : `${target.type === 'AWS::Lambda::Alias' ? 'the alias' : 'the version'} ${target.id}`;
  const outcome = isCertain
    ? 'so that it is created before it, and the deploy fails'
    : 'so that which of them is created first is a race';
  return {
    at,
    severity: isCertain ? 'error' : 'warning',
    message: `${early} names ${what} by a text and does not wait for it, ${outcome}. AWS: "Function not found"`,
    ...(isReversed
      ? { help: `Let ${early} refer to ${what}, and take away what makes ${what} wait for it.` }
      : {
          help: `Refer to ${what} by \`!Ref\`, or add \`DependsOn: ${target.id}\` to ${early}.`,
          snippet: writeEntries({ DependsOn: target.id }, notationOf(target.template.source)),
          remedy: waitingFor(target, resource),
        }),
    resources: [...new Set([early, named])],
    related: [{ message: what, at: target.at }],
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
