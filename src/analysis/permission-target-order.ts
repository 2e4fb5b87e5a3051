/**
 * Permissions that name their function, alias or version by a text, and so do not wait for it: `AddPermission` fails with
 * "Function not found" where it is not there yet. https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */

import { namedForCertain } from '../cloudformation/circular-dependencies.ts';
import { waitsFor } from '../cloudformation/dependencies.ts';
import { both } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import { addTo } from '../groups.ts';
import type { Grant, Model } from '../model/model.ts';
import { keyOf } from '../text/key.ts';

export interface EarlyPermission {
  readonly grant: Grant;
  /** The function, alias or version that it does not wait for. */
  readonly target: Resource;
  /** Is it surely created first? Otherwise it is a race. */
  readonly isCertain: boolean;
  /** Does the target wait for the permission? */
  readonly isReversed: boolean;
}

/** Each permission that does not wait for what it is on, once. */
export function* earlyPermissions({ grants }: Model): Iterable<EarlyPermission> {
  const told = new Set<Resource>();
  for (const grant of grants) {
    const { resource, template, target } = grant;
    if (told.has(resource) || template.unknownMacros || resource.type !== 'AWS::Lambda::Permission') continue;
    // What SAM makes of an event refers to its function.
    if (resource.sourceLogicalId !== undefined && resource.sourceLogicalId !== resource.id) continue;
    const targets = template.derived.get(invocable).get(keyOf(target)) ?? [];
    const early = targets
      .filter((each) => areTogether(grant, each) && !waitsFor(resource, each))
      .map((each): EarlyPermission => {
        const isReversed = waitsFor(each, resource);
        return { grant, target: each, isReversed, isCertain: isReversed || comesFirst(resource, each) };
      });
    const worst = early.find(({ isCertain }) => isCertain) ?? early[0];
    if (worst === undefined) continue;
    told.add(resource);
    yield worst;
  }
}

const TYPES: ReadonlySet<string> = new Set([
  'AWS::Lambda::Alias',
  'AWS::Lambda::Function',
  'AWS::Lambda::Version',
]);

function invocable({ resources }: Template): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>();
  for (const resource of resources.values()) {
    const arn = TYPES.has(resource.type) ? resource.arn() : undefined;
    if (arn === undefined) continue;
    const key = keyOf(arn);
    addTo(found, key, resource);
  }
  return found;
}

function areTogether({ scenario, template }: Grant, target: Resource): boolean {
  const joint = both(scenario, target.scenario);
  return joint !== undefined && template.conditions.feasible(joint) === 'yes';
}

/** Does all that a resource waits for come before the other one as well, which waits for more? Then it begins earlier. */
function comesFirst(resource: Resource, other: Resource): boolean {
  const own = closure(resource, ({ dependencies, template }) =>
    [...dependencies].flatMap((id) => template.resources.get(id) ?? []),
  );
  const others = closure(other, (each) =>
    namedForCertain(each).filter((dependency) => isThereWith(dependency, other)),
  );
  return [...own].every((each) => others.has(each)) && [...others].some((each) => !own.has(each));
}

/** Is a resource there whenever another one is? */
const isThereWith = ({ scenario }: Resource, other: Resource): boolean =>
  [...scenario].every(([name, truth]) => other.scenario.get(name) === truth);

function closure(start: Resource, next: (resource: Resource) => readonly Resource[]): ReadonlySet<Resource> {
  const found = new Set<Resource>();
  const open = [...next(start)];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (found.has(each)) continue;
    found.add(each);
    open.push(...next(each));
  }
  return found;
}
