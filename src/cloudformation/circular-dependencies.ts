/**
 * Resources that wait for each other in a circle. CloudFormation refuses them: "Circular dependency between resources".
 * https://repost.aws/knowledge-center/cloudformation-circular-dependency-error
 */

import type { Finding } from '../finding.ts';
import { child, type Node } from '../template/node.ts';
import { namesIn } from './dependencies.ts';
import { callOf } from './intrinsics/index.ts';
import { sourceLogicalId } from './source-logical-id.ts';
import type { Resource, Template } from './template.ts';
import { hasUnknownMacro } from './unknown-macros.ts';

/** One finding for each circle, but for those through a permission: `invoke-permission-order` says more of these. */
export const circles = (template: Template): readonly Finding[] =>
  circlesIn(template)
    .filter((circle) => !circle.some(isPermission))
    .map(findingOf);

/** The circles through a permission: usually its source waits for it, and it for the source. */
export const permissionCircles = (template: Template): readonly (readonly Resource[])[] =>
  circlesIn(template).filter((circle) => circle.some(isPermission));

/** Is a resource in a circle that goes through no permission, so that it is told of as one? */
export const isInCircle = (resource: Resource): boolean =>
  circlesIn(resource.template).some((circle) => circle.includes(resource) && !circle.some(isPermission));

export const isPermission = ({ type }: Resource): boolean => type === 'AWS::Lambda::Permission';

const circlesIn = (template: Template): readonly (readonly Resource[])[] => template.derived.get(findCircles);

/** Circles of resources that are always there; what stands in `Fn::If` may not be, and counts for nothing. */
function findCircles(template: Template): readonly (readonly Resource[])[] {
  if (hasUnknownMacro(template.root)) return [];
  const done = new Set<string>();
  return [...template.resources.values()].flatMap((resource) => {
    const circle = done.has(resource.id) ? undefined : circleFrom(resource, done);
    return circle === undefined ? [] : [circle];
  });
}

/** A depth-first walk without recursion; what it has left behind is in no circle that is still to be found. */
function circleFrom(start: Resource, done: Set<string>): readonly Resource[] | undefined {
  const path: Resource[] = [];
  const onPath = new Set<string>();
  const open: (Resource | undefined)[] = [start];
  while (open.length > 0) {
    const resource = open.pop();
    if (resource === undefined) {
      const left = path.pop();
      if (left !== undefined) onPath.delete(left.id);
      continue;
    }
    if (onPath.has(resource.id)) return path.slice(path.findIndex(({ id }) => id === resource.id));
    if (done.has(resource.id)) continue;
    done.add(resource.id);
    path.push(resource);
    onPath.add(resource.id);
    // Undefined marks where the resource's own dependencies end.
    open.push(undefined);
    for (const next of certainDependencies(resource)) open.push(next);
  }
  return undefined;
}

function certainDependencies(resource: Resource): readonly Resource[] {
  if (resource.scenario.size > 0) return [];
  return namedForCertain(resource).filter(({ scenario }) => scenario.size === 0);
}

/** What a resource directly waits for, whatever the conditions: what stands in `Fn::If` is left out. */
export function namedForCertain({ template, node, dependsOn }: Resource): readonly Resource[] {
  const ids = new Set(dependsOn);
  const open: Node[] = [child(node, 'Properties') ?? node].filter((each) => each !== node);
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const call = callOf(each);
    if (call?.definition?.gives === 'choice' || each.kind === 'scalar') continue;
    for (const id of call === undefined ? [] : namesIn(call)) ids.add(id);
    if (each.kind === 'list') for (const item of each.items) open.push(item);
    else for (const { value } of each.entries.values()) open.push(value);
  }
  return [...ids].flatMap((id) => {
    const found = template.resources.get(id);
    return found === undefined ? [] : [found];
  });
}

function findingOf(circle: readonly Resource[]): Finding {
  const names = circle.map(sourceLogicalId);
  const [first] = circle;
  if (first === undefined) throw new RangeError('a circle has resources');
  return {
    rule: 'reference-unresolved',
    severity: 'error',
    message:
      circle.length === 1
        ? `${names[0]} refers to itself; CloudFormation refuses a circular dependency`
        : `${names.join(' waits for ')} waits for ${names[0]}; CloudFormation refuses a circular dependency`,
    help: 'Take one reference out of the circle: give a resource a name and build its ARN with !Sub, or move the reference into a resource of its own.',
    resources: names,
    at: first.at,
    related: circle.slice(1, 5).map(({ id, at }) => ({ message: id, at })),
    fix: null,
  };
}
