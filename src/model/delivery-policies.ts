/** The policies that the resources of a template set on its queues and topics. */
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import type { DestinationKind } from '../data/deliveries.ts';
import { groupBy } from '../groups.ts';
import { statementsOf } from '../iam/parse.ts';
import { resourceNamed } from '../services/reading/related.ts';
import { keyOf } from '../text/key.ts';
import { type SymbolicString, same } from '../text/symbolic-string.ts';
import type { DeliveryGrant } from './delivery.ts';
import type { Meetings } from './meetings.ts';

/** Types of resources that set a policy, and where they name what they set it on. */
const SETTERS: Readonly<
  Record<string, { readonly on: string; readonly kind: DestinationKind; readonly type: string }>
> = {
  'AWS::SQS::QueuePolicy': { on: 'Queues[]', kind: 'queue', type: 'AWS::SQS::Queue' },
  'AWS::SQS::QueueInlinePolicy': { on: 'Queue', kind: 'queue', type: 'AWS::SQS::Queue' },
  'AWS::SNS::TopicPolicy': { on: 'Topics[]', kind: 'topic', type: 'AWS::SNS::Topic' },
  'AWS::SNS::TopicInlinePolicy': { on: 'TopicArn', kind: 'topic', type: 'AWS::SNS::Topic' },
};

/** A policy that is set on a queue or topic. */
export interface SetPolicy {
  readonly policy: Resource;
  readonly kind: DestinationKind;
  /** When it is there and names it. */
  readonly scenario: Scenario;
  readonly named: SymbolicString;
  /** What it is set on, where that is in the template. */
  readonly on?: Resource;
}

/** All of a template. */
export const policiesSetIn = (template: Template): readonly SetPolicy[] => template.derived.get(collect);

const collect = (template: Template): readonly SetPolicy[] =>
  [...template.resources.values()].flatMap((policy) => {
    const setter = Object.hasOwn(SETTERS, policy.type) ? SETTERS[policy.type] : undefined;
    if (setter === undefined) return [];
    return policy.properties.all(setter.on).flatMap((value): readonly SetPolicy[] => {
      const scenario = both(policy.scenario, value.scenario);
      if (scenario === undefined) return [];
      const named = value.text();
      const on = resourceNamed(template, setter.type, named);
      return [{ policy, kind: setter.kind, scenario, named, ...(on && { on }) }];
    });
  });

/** The statements of all of them, each as it stands on each of its destinations. */
export const grantsSetIn = (template: Template): readonly DeliveryGrant[] => template.derived.get(grants);

const grants = (template: Template): readonly DeliveryGrant[] =>
  policiesSetIn(template).flatMap(({ policy, scenario, on }) =>
    policy.properties
      .all('PolicyDocument')
      .flatMap((document) => statementsOf(document, `the policy ${policy.id}`))
      .flatMap((statement): readonly DeliveryGrant[] => {
        const joint = both(scenario, statement.scenario);
        return joint === undefined
          ? []
          : [{ policy, statement: { ...statement, scenario: joint }, ...(on && { on }) }];
      }),
  );

/** Is there a policy of the kind that may be set on the resource, by an open name? */
export function mayHaveOther(template: Template, kind: DestinationKind, resource: Resource): boolean {
  const names = [resource.ref(), resource.arn()].filter((name) => name !== undefined);
  return policiesSetIn(template).some(
    (set) =>
      set.kind === kind && set.on === undefined && names.some((name) => same(set.named, name) === 'unknown'),
  );
}

/**
 * Which queues and topics have a policy that another template sets: asked of one of them.
 *
 * @param meetings told which names count, where other templates may have them.
 */
export function setElsewhere(
  templates: readonly Template[],
  meetings?: Meetings,
): (resource: Resource) => boolean {
  let known: ReadonlySet<string> | undefined;
  const namedElsewhere = (): readonly SymbolicString[] =>
    templates.flatMap((template) =>
      policiesSetIn(template).flatMap(({ on, named }) => (on === undefined ? [named] : [])),
    );
  if (meetings !== undefined) for (const name of namedElsewhere()) meetings.give('destination', name);
  return (resource) => {
    known ??= new Set(namedElsewhere().map(keyOf));
    const names = [resource.ref(), resource.arn()].filter((name) => name !== undefined);
    for (const name of names) meetings?.ask('destination', name);
    return names.some((name) => known?.has(keyOf(name)) === true);
  };
}

/** Nested stacks and custom resources that are told of a queue or topic may set its policy. */
export function isHandedOn(template: Template, { id }: Resource): boolean {
  return [...template.resources.values()].some(
    ({ type, dependencies }) =>
      dependencies.has(id) &&
      /^(?:Custom::|AWS::CloudFormation::(?:CustomResource|Stack)$|AWS::ServiceCatalog::CloudFormationProvisionedProduct$)/.test(
        type,
      ),
  );
}

/** Those of one queue or topic. */
export const grantsSetOn = (destination: Resource): readonly DeliveryGrant[] =>
  destination.template.derived.get(byDestination).get(destination) ?? [];

const byDestination = (template: Template): ReadonlyMap<Resource | undefined, readonly DeliveryGrant[]> =>
  new Map(groupBy(grantsSetIn(template), ({ on }) => on).map((group) => [group[0].on, group]));
