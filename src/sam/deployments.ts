/**
 * `DeploymentPreference`: CodeDeploy shifts an alias to a new version. One application and one role for the whole
 * template, a deployment group for each function.
 */
import type { Span } from '../finding.ts';
import { intrinsicOf, type MapNode, map, type Node, stringOf } from '../template/node.ts';
import type { DeploymentPreferences, SamContext } from './context.ts';
import { type Draft, type DraftMap, getAtt, ref, sub } from './draft.ts';
import { expectKind, InvalidResourceError } from './invalid-resource-error.ts';
import { managedPolicyArn } from './managed-policies.ts';
import { conditionOf, type GeneratedResource, property, type SamResource } from './resource.ts';
import { trustPolicy } from './role.ts';
import { tagList } from './tags.ts';
import { branchesOf, isNoValue, isTruthy } from './value.ts';

const APPLICATION = 'ServerlessDeploymentApplication';
const ROLE = 'CodeDeployServiceRole';
const CONDITION = 'ServerlessCodeDeployCondition';
/** CloudFormation's limit of conditions in one `Fn::Or`. */
const MOST_CONDITIONS = 10;

/** Configurations that CodeDeploy has for Lambda, without their prefix. */
const PREDEFINED = new Set([
  'Canary10Percent5Minutes',
  'Canary10Percent10Minutes',
  'Canary10Percent15Minutes',
  'Canary10Percent30Minutes',
  'Linear10PercentEvery1Minute',
  'Linear10PercentEvery2Minutes',
  'Linear10PercentEvery3Minutes',
  'Linear10PercentEvery10Minutes',
  'AllAtOnce',
]);

/** A function's deployment preference that is switched on. */
interface Deployment {
  readonly resource: SamResource;
  readonly preference: MapNode;
  readonly type: Node;
  /** The function's condition, if the preference asks for it to be passed on. */
  readonly condition: string | undefined;
  readonly tags: Node | undefined;
  readonly at: Span;
}

/** The deployment preferences of one template, collected while functions are expanded. */
export class Deployments implements DeploymentPreferences {
  readonly #all: Deployment[] = [];

  /** Registers a function's preference; what comes back is the `UpdatePolicy` for its alias, undefined where it is off. */
  register(resource: SamResource, hasAlias: boolean, context: SamContext): DraftMap | undefined {
    const written = property(resource.properties, 'DeploymentPreference');
    if (!isTruthy(written)) return undefined;
    const preference = expectKind(written, 'map', `\`DeploymentPreference\` of \`${resource.id}\``);
    if (!isEnabled(preference, context)) return undefined;
    if (!hasAlias) {
      throw new InvalidResourceError(
        preference.at,
        `\`${resource.id}\` has a \`DeploymentPreference\`, but no \`AutoPublishAlias\` that could be shifted`,
        'Set `AutoPublishAlias`.',
      );
    }
    const type = property(preference, 'Type');
    if (type === undefined) {
      throw new InvalidResourceError(
        preference.at,
        `\`DeploymentPreference\` of \`${resource.id}\` has no \`Type\``,
        'Set `Type`, for example to `AllAtOnce`.',
      );
    }
    const tags = property(resource.properties, 'Tags');
    this.#all.push({
      resource,
      preference,
      type: context.lookup(type),
      condition: isTrue(property(preference, 'PassthroughCondition'), context)
        ? conditionOf(resource)
        : undefined,
      tags: isTruthy(property(resource.properties, 'PropagateTags')) && isTruthy(tags) ? tags : undefined,
      at: preference.at,
    });
    return updatePolicy(resource, property(preference, 'Hooks'));
  }

  /** Adds what all of them need together, once every function is expanded. */
  finish(context: SamContext): void {
    const [first] = this.#all;
    if (first === undefined) return;
    const condition = this.#condition(context, first.at);
    const attributes = condition === undefined ? {} : { Condition: condition };
    const tags = mergedTags(this.#all);
    const shared = { at: first.at, attributes };
    context.add(
      {
        ...shared,
        id: APPLICATION,
        type: 'AWS::CodeDeploy::Application',
        properties: { ComputePlatform: 'Lambda', Tags: tags },
      },
      first.resource,
    );
    if (this.#all.some((deployment) => !isTruthy(property(deployment.preference, 'Role')))) {
      context.add({ ...shared, ...serviceRole(context.partition, tags) }, first.resource);
    }
    for (const deployment of this.#all) context.add(deploymentGroup(deployment), deployment.resource);
  }

  /** The condition of what is shared: one that holds when any function is there; undefined where one always is. */
  #condition(context: SamContext, at: Span): string | undefined {
    const names = new Set<string>();
    for (const { condition } of this.#all) {
      if (condition === undefined) return undefined;
      names.add(condition);
    }
    let rest = [...names];
    let number = 1 + Math.floor((rest.length - 2) / (MOST_CONDITIONS - 1)) - 1;
    while (rest.length > 1) {
      const name = number > 0 ? `${CONDITION}${number}` : CONDITION;
      number -= 1;
      const joined = rest.slice(0, MOST_CONDITIONS).map((condition) => ({ Condition: condition }));
      context.addCondition(name, { 'Fn::Or': joined }, at);
      rest = [...rest.slice(MOST_CONDITIONS), name];
    }
    return rest[0];
  }
}

function isEnabled(preference: MapNode, context: SamContext): boolean {
  const enabled = property(preference, 'Enabled');
  if (enabled === undefined) return true;
  const value = context.lookup(enabled);
  return isTruthy(value) && !['false', 'False'].includes(stringOf(value) ?? '');
}

function isTrue(node: Node | undefined, context: SamContext): boolean {
  const value = node === undefined ? undefined : context.lookup(node);
  return value?.kind === 'scalar' && ['true', 'True'].includes(String(value.value));
}

function updatePolicy(resource: SamResource, hooks: Node | undefined): DraftMap {
  const present =
    hooks === undefined ? map([], resource.at) : expectKind(hooks, 'map', `\`Hooks\` of \`${resource.id}\``);
  return {
    CodeDeployLambdaAliasUpdate: {
      ApplicationName: ref(APPLICATION),
      DeploymentGroupName: ref(`${resource.id}DeploymentGroup`),
      BeforeAllowTrafficHook: property(present, 'PreTraffic'),
      AfterAllowTrafficHook: property(present, 'PostTraffic'),
    },
  };
}

function serviceRole(
  partition: string,
  tags: Draft[] | undefined,
): Pick<GeneratedResource, 'id' | 'type' | 'properties'> {
  const limited = ['aws-iso', 'aws-iso-b'].includes(partition) ? 'Limited' : '';
  return {
    id: ROLE,
    type: 'AWS::IAM::Role',
    properties: {
      AssumeRolePolicyDocument: trustPolicy('codedeploy.amazonaws.com'),
      ManagedPolicyArns: [managedPolicyArn(partition, `service-role/AWSCodeDeployRoleForLambda${limited}`)],
      Tags: tags,
    },
  };
}

function mergedTags(deployments: readonly Deployment[]): Draft[] | undefined {
  const merged = new Map<string, Node>();
  for (const { tags } of deployments) {
    if (tags?.kind === 'map') for (const { key, value } of tags.entries.values()) merged.set(key, value);
  }
  const [first] = deployments;
  return merged.size === 0 || first === undefined ? undefined : tagList(map(merged, first.at));
}

function deploymentGroup({ resource, preference, type, condition, tags, at }: Deployment): GeneratedResource {
  const role = property(preference, 'Role');
  const triggers = property(preference, 'TriggerConfigurations');
  return {
    id: `${resource.id}DeploymentGroup`,
    type: 'AWS::CodeDeploy::DeploymentGroup',
    at,
    attributes: condition === undefined ? {} : { Condition: condition },
    properties: {
      AlarmConfiguration: alarms(property(preference, 'Alarms'), resource),
      ApplicationName: ref(APPLICATION),
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
      },
      DeploymentConfigName: configuration(type),
      DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
      ServiceRoleArn: isTruthy(role) ? role : getAtt(ROLE, 'Arn'),
      TriggerConfigurations: isTruthy(triggers) ? triggers : undefined,
      Tags: tags === undefined ? undefined : tagList(tags),
    },
  };
}

function alarms(node: Node | undefined, resource: SamResource): Draft | undefined {
  if (!isTruthy(node) || isNoValue(node)) return undefined;
  const branches = branchesOf(node);
  if (branches !== undefined) {
    return {
      'Fn::If': [
        branches.condition,
        alarmList(branches.whenTrue, resource),
        alarmList(branches.whenFalse, resource),
      ],
    };
  }
  return alarmList(node, resource);
}

function alarmList(node: Node, resource: SamResource): Draft {
  const { items } = expectKind(node, 'list', `\`Alarms\` of \`${resource.id}\``);
  if (items.length === 0 || isNoValue(items[0])) return {};
  return { Enabled: true, Alarms: items.map((alarm) => ({ Name: alarm })) };
}

/** A predefined configuration with its prefix; anything else as it is, also inside intrinsic functions. */
function configuration(node: Node, inSub = false): Draft {
  if (node.kind === 'list') return node.items.map((item) => configuration(item));
  const intrinsic = intrinsicOf(node);
  if (intrinsic !== undefined) {
    return { [intrinsic.name]: configuration(intrinsic.argument, intrinsic.name === 'Fn::Sub') };
  }
  if (!PREDEFINED.has(stringOf(node) ?? '')) return node;
  const written = sub('CodeDeployDefault.Lambda${ConfigName}', { ConfigName: node });
  return inSub ? (written['Fn::Sub'] ?? node) : written;
}
