/**
 * `EventInvokeConfig`: retries of asynchronous invocations, and destinations, for which SAM adds rights to the role and
 * makes queues and topics where none is named.
 */
import type { Span } from '../finding.ts';
import { intrinsicOf, type MapNode, type Node, stringOf } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { type Draft, type DraftMap, getAtt, ref, toNode, when } from './draft.ts';
import type { Alias } from './function-version.ts';
import { expectKind, InvalidResourceError, malformedChoice } from './invalid-resource-error.ts';
import {
  conditionOf,
  type GeneratedResource,
  kept,
  passedThrough,
  property,
  type SamResource,
} from './resource.ts';
import type { RoleDraft } from './role.ts';
import {
  invokeFunction,
  publishToTopic,
  putEvents,
  type SendRight,
  sendToQueue,
  writeToBucket,
} from './role-statements.ts';
import { branchesOf, hashOf, isNoValue, isTruthy } from './value.ts';

/** The right that a destination needs, by its `Type`. */
const RIGHTS: ReadonlyMap<string, SendRight> = new Map([
  ['SQS', sendToQueue],
  ['SNS', publishToTopic],
  ['EventBridge', putEvents],
  ['Lambda', invokeFunction],
  ['S3Bucket', writeToBucket],
]);

/** What SAM makes where no destination is named, by `Type`. */
const MADE: ReadonlyMap<string, { suffix: string; type: string; arn: (id: string) => DraftMap }> = new Map([
  ['SQS', { suffix: 'Queue', type: 'AWS::SQS::Queue', arn: (id: string) => getAtt(id, 'Arn') }],
  ['SNS', { suffix: 'Topic', type: 'AWS::SNS::Topic', arn: (id: string) => ref(id) }],
]);

/** The configuration and what it brings with it; adds the rights it needs to `role`. */
export function* eventInvokeConfig(
  resource: SamResource,
  alias: Alias | undefined,
  role: RoleDraft,
  context: SamContext,
): Iterable<GeneratedResource> {
  const asked = property(resource.properties, 'EventInvokeConfig');
  if (!isTruthy(asked)) return;
  const config = expectKind(context.inline(asked), 'map', `\`EventInvokeConfig\` of \`${resource.id}\``);
  const id = `${resource.id}EventInvokeConfig`;
  const destinations: Record<string, DraftMap> = {};
  const destinationConfig = property(config, 'DestinationConfig');
  if (isTruthy(destinationConfig)) {
    const outcomes = expectKind(destinationConfig, 'map', `\`DestinationConfig\` of \`${resource.id}\``);
    for (const outcome of ['OnSuccess', 'OnFailure']) {
      const entry = property(outcomes, outcome);
      if (entry === undefined) continue;
      const destination = expectKind(entry, 'map', `\`${outcome}\` of \`${resource.id}\``);
      const { arn, made } = destinationOf(destination, id + outcome, resource, role, context);
      if (made !== undefined) yield made;
      destinations[outcome] = { Destination: arn };
    }
  }
  yield {
    id,
    type: 'AWS::Lambda::EventInvokeConfig',
    at: config.at,
    attributes: { ...kept(resource), DependsOn: alias === undefined ? undefined : [alias.id] },
    properties: {
      FunctionName: ref(resource.id),
      Qualifier: alias?.name ?? '$LATEST',
      DestinationConfig: destinations,
      MaximumEventAgeInSeconds: property(config, 'MaximumEventAgeInSeconds'),
      MaximumRetryAttempts: property(config, 'MaximumRetryAttempts'),
    },
  };
}

interface Destination {
  readonly arn: Draft;
  readonly made?: GeneratedResource;
}

function destinationOf(
  config: MapNode,
  id: string,
  resource: SamResource,
  role: RoleDraft,
  context: SamContext,
): Destination {
  const type = stringOf(property(config, 'Type')) ?? '';
  const right = RIGHTS.get(type);
  if (right === undefined) {
    throw new InvalidResourceError(
      property(config, 'Type')?.at ?? config.at,
      `A destination of \`${resource.id}\` has no \`Type\` that SAM knows`,
      `Set \`Type\` to one of ${[...RIGHTS.keys()].map((name) => `\`${name}\``).join(', ')}.`,
    );
  }
  const named = property(config, 'Destination');
  const choice = choiceOf(named, resource, context, id);
  if (named !== undefined && choice === undefined) {
    role.addInline(right(named, id), named.at);
    return { arn: named };
  }
  const making = MADE.get(type);
  if (making === undefined) {
    throw new InvalidResourceError(
      config.at,
      `The ${type} destination of \`${resource.id}\` names no \`Destination\``,
      'Give the ARN under `Destination`.',
    );
  }
  const madeId = id + making.suffix;
  const own = making.arn(madeId);
  const arn = choice === undefined ? own : toNode(when(choice.condition, own, choice.named), choice.named.at);
  role.addInline(right(arn, id), config.at);
  const condition =
    choice === undefined ? undefined : bothConditions(resource, choice.condition, context, config.at);
  return {
    arn,
    made: {
      id: madeId,
      type: making.type,
      at: config.at,
      attributes: {
        ...passedThrough(resource),
        ...(condition === undefined ? {} : { Condition: condition }),
      },
      properties: {},
    },
  };
}

/** `Fn::If` with `AWS::NoValue` on one side: under which condition something is to be made, and what is named else. */
function choiceOf(
  named: Node | undefined,
  resource: SamResource,
  context: SamContext,
  id: string,
): { readonly condition: string; readonly named: Node } | undefined {
  const branches = branchesOf(named);
  if (named !== undefined && branches === undefined && intrinsicOf(named)?.name === 'Fn::If') {
    throw malformedChoice('Destination', resource, named);
  }
  const condition = stringOf(branches?.condition);
  if (branches === undefined || condition === undefined) return undefined;
  if (isNoValue(branches.whenTrue) === isNoValue(branches.whenFalse)) return undefined;
  if (isNoValue(branches.whenTrue)) return { condition, named: branches.whenFalse };
  const owner = id.replace(/On(?:Success|Failure)$/, '');
  const negated = `NOT${condition}${hashOf(owner)}`;
  context.addCondition(negated, { 'Fn::Not': [{ Condition: condition }] }, resource.at);
  return { condition: negated, named: branches.whenTrue };
}

function bothConditions(resource: SamResource, condition: string, context: SamContext, at: Span): string {
  const own = conditionOf(resource);
  if (own === undefined) return condition;
  const name = `${own}AND${condition}${hashOf(resource.id)}`;
  context.addCondition(name, { 'Fn::And': [{ Condition: own }, { Condition: condition }] }, at);
  return name;
}
