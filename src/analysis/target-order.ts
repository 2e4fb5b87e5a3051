/**
 * What names its function, alias or version by a text, and so does not wait for it: permissions, event source mappings,
 * function URLs and the like. Lambda refuses them ("Function not found", ResourceNotFoundException) where it is not there yet.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunctionUrlConfig.html
 */

import { namedForCertain } from '../cloudformation/circular-dependencies.ts';
import { waitsFor } from '../cloudformation/dependencies.ts';
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import type { Span } from '../finding.ts';
import { addTo } from '../groups.ts';
import type { Model } from '../model/model.ts';
import { targetOf } from '../model/target.ts';
import { keyOf } from '../text/key.ts';
import { concat, type SymbolicString } from '../text/symbolic-string.ts';

/** A text that names a function, alias or version for a resource that needs it when it is made. */
interface NamedTarget {
  readonly resource: Resource;
  readonly at: Span;
  readonly scenario: Scenario;
  readonly target: SymbolicString;
}

export interface EarlyResource extends Pick<NamedTarget, 'resource' | 'at'> {
  /** The function, alias or version that it does not wait for. */
  readonly target: Resource;
  /** Is it surely created first? Otherwise it is a race. */
  readonly isCertain: boolean;
  /** Does the target wait for it? */
  readonly isReversed: boolean;
}

/** Each resource that does not wait for what it names, once. */
export function* earlyResources(model: Model): Iterable<EarlyResource> {
  const told = new Set<Resource>();
  for (const named of namedTargets(model)) {
    const { resource, target, at } = named;
    if (told.has(resource) || resource.template.unknownMacros) continue;
    // What SAM makes of an event refers to its function.
    if (resource.sourceLogicalId !== undefined && resource.sourceLogicalId !== resource.id) continue;
    const targets = resource.template.derived.get(invocable).get(keyOf(target)) ?? [];
    const early = targets
      .filter((each) => each !== resource && areTogether(named, each) && !waitsFor(resource, each))
      .map((each): EarlyResource => {
        const isReversed = waitsFor(each, resource);
        return {
          resource,
          at,
          target: each,
          isReversed,
          isCertain: isReversed || comesFirst(resource, each),
        };
      });
    const worst = early.find(({ isCertain }) => isCertain) ?? early[0];
    if (worst === undefined) continue;
    told.add(resource);
    yield worst;
  }
}

function* namedTargets({ grants, templates }: Model): Iterable<NamedTarget> {
  for (const { resource, targetAt, scenario, target } of grants)
    if (resource.type === 'AWS::Lambda::Permission') yield { resource, at: targetAt, scenario, target };
  for (const template of templates) for (const { type, path } of NAMING) yield* namedIn(template, type, path);
}

/** Types that name a function, and where; the qualifier stands beside it. */
const NAMING: readonly { readonly type: string; readonly path: string }[] = [
  { type: 'AWS::Lambda::EventSourceMapping', path: 'FunctionName' },
  { type: 'AWS::Lambda::EventInvokeConfig', path: 'FunctionName' },
  { type: 'AWS::Lambda::Url', path: 'TargetFunctionArn' },
  { type: 'AWS::Lambda::Alias', path: 'FunctionName' },
  { type: 'AWS::Lambda::Version', path: 'FunctionName' },
];

function* namedIn(template: Template, type: string, path: string): Iterable<NamedTarget> {
  for (const resource of resourcesOfType(template, type))
    for (const properties of resource.properties.scenarios(path, 'Qualifier')) {
      const named = properties.one(path);
      const scenario = named && both(resource.scenario, properties.scenario);
      if (named === undefined || scenario === undefined) continue;
      const { arn } = targetOf(named.text(), template);
      const qualifier = properties.one('Qualifier');
      yield { resource, at: named.at, scenario, target: arn };
      if (qualifier !== undefined)
        yield { resource, at: qualifier.at, scenario, target: concat(arn, ':', qualifier.text()) };
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

function areTogether({ scenario, resource }: NamedTarget, target: Resource): boolean {
  const joint = both(scenario, target.scenario);
  return joint !== undefined && resource.template.conditions.feasible(joint) === 'yes';
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
