/**
 * `AWS::Serverless::StateMachine`: the state machine, its role, version and alias, and what its events bring.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html
 */
import { child, type MapNode, stringOf } from '../template/node.ts';
import { bodyLocation } from './api/definition-uri.ts';
import type { SamContext } from './context.ts';
import { type Draft, type DraftMap, getAtt, ref } from './draft.ts';
import { bothGiven, expectKind, InvalidResourceError } from './invalid-resource-error.ts';
import { checkProperties, propertyTable } from './properties.ts';
import { type GeneratedResource, kept, passedThrough, property, type SamResource } from './resource.ts';
import type { SamResourceType } from './resource-type.ts';
import { RoleDraft, trustPolicy } from './role.ts';
import { definitionString } from './state-machine/definition.ts';
import { stateMachineEvents } from './state-machine/events.ts';
import { markedTags, propagateTags, STATE_MACHINE_MARK } from './tags.ts';
import { isTruthy } from './value.ts';

export const stateMachineType: SamResourceType = { type: 'AWS::Serverless::StateMachine', expand };

const PROPERTIES = propertyTable(`
  Definition map
  DefinitionUri text|map
  Logging map
  Role text
  RolePath
  DefinitionSubstitutions map
  Events map
  Name text
  Type text
  Tags map
  PropagateTags bool
  Policies text|list|map
  Tracing map
  PermissionsBoundary text
  AutoPublishAlias
  DeploymentPreference
  UseAliasAsEventTarget =bool
`);

function expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource> {
  const { properties } = resource;
  checkProperties(resource, PROPERTIES, context);
  const definition = context.attempt(resource, () => definitionOf(resource));
  const role = context.attempt(resource, () => roleOf(resource, context));
  const generated: GeneratedResource[] = [
    {
      id: resource.id,
      type: 'AWS::StepFunctions::StateMachine',
      at: resource.at,
      attributes: kept(resource),
      properties: {
        ...definition,
        RoleArn: role?.arn,
        StateMachineName: property(properties, 'Name'),
        StateMachineType: property(properties, 'Type'),
        LoggingConfiguration: property(properties, 'Logging'),
        TracingConfiguration: property(properties, 'Tracing'),
        Tags: markedTags(property(properties, 'Tags'), STATE_MACHINE_MARK),
      },
    },
  ];
  if (role?.made !== undefined) generated.push(role.made);
  const published = context.attempt(resource, () => publish(resource)) ?? [];
  generated.push(...published);
  const alias = published.find(({ type }) => type === 'AWS::StepFunctions::StateMachineAlias');
  const target = isTruthy(property(properties, 'UseAliasAsEventTarget'))
    ? (alias?.id ?? resource.id)
    : resource.id;
  stateMachineEvents(resource, target, context, generated);
  return propagateTags(resource, generated);
}

function definitionOf(resource: SamResource): DraftMap {
  const { properties } = resource;
  const written = property(properties, 'Definition');
  const uri = property(properties, 'DefinitionUri');
  const substitutions = property(properties, 'DefinitionSubstitutions');
  if (isTruthy(written) && isTruthy(uri)) {
    throw bothGiven(uri, `\`${resource.id}\``, ['Definition', 'DefinitionUri']);
  }
  // So made, a key such as `__proto__` is one like any other.
  const own: Readonly<Record<string, Draft>> = Object.fromEntries(
    substitutions?.kind === 'map'
      ? [...substitutions.entries.values()].map(({ key, value }) => [key, value] as const)
      : [],
  );
  if (isTruthy(written)) {
    const made = definitionString(written);
    const all = { ...own, ...made.substitutions };
    return {
      DefinitionString: made.text,
      DefinitionSubstitutions: Object.keys(all).length === 0 ? undefined : all,
    };
  }
  if (!isTruthy(uri)) {
    throw new InvalidResourceError(
      resource.at,
      `\`${resource.id}\` has neither \`Definition\` nor \`DefinitionUri\``,
      'Give the definition under `Definition`, or its file under `DefinitionUri`.',
    );
  }
  return {
    DefinitionS3Location: bodyLocation(uri, resource),
    DefinitionSubstitutions: isTruthy(substitutions) ? substitutions : undefined,
  };
}

interface RoleUse {
  readonly arn: Draft;
  readonly made?: GeneratedResource;
}

function roleOf(resource: SamResource, context: SamContext): RoleUse {
  const { properties } = resource;
  const own = property(properties, 'Role');
  const policies = property(properties, 'Policies');
  if (isTruthy(own)) {
    if (isTruthy(policies)) {
      throw new InvalidResourceError(
        policies.at,
        `\`${resource.id}\` has both \`Role\` and \`Policies\`, and SAM adds policies only to the role that it makes`,
        'Keep one of them.',
      );
    }
    return { arn: own };
  }
  const role = new RoleDraft(resource, context, trustPolicy('states.amazonaws.com'), STATE_MACHINE_MARK);
  context.attempt(resource, () => role.addPolicies(policies));
  const tracing = property(properties, 'Tracing');
  const traced = child(tracing, 'Enabled');
  if (traced?.kind === 'scalar' && traced.value === true) {
    role.attach(
      context.partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess',
      traced.at,
    );
  }
  return { arn: getAtt(role.id, 'Arn'), made: role.finish(resource.at) };
}

/** The version and the alias of `AutoPublishAlias`. */
function publish(resource: SamResource): readonly GeneratedResource[] {
  const { properties } = resource;
  const name = property(properties, 'AutoPublishAlias');
  if (!isTruthy(name)) {
    for (const key of ['UseAliasAsEventTarget', 'DeploymentPreference']) {
      const needing = property(properties, key);
      if (!isTruthy(needing)) continue;
      throw new InvalidResourceError(
        needing.at,
        `\`${resource.id}\` has \`${key}\` without \`AutoPublishAlias\``,
        'Set `AutoPublishAlias` to the name of the alias.',
      );
    }
    return [];
  }
  const versionId = `${resource.id}Version`;
  const preference = property(properties, 'DeploymentPreference');
  const attributes = passedThrough(resource);
  return [
    {
      id: versionId,
      type: 'AWS::StepFunctions::StateMachineVersion',
      at: name.at,
      attributes: { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', ...attributes },
      properties: {
        StateMachineArn: ref(resource.id),
        StateMachineRevisionId: getAtt(resource.id, 'StateMachineRevisionId'),
      },
    },
    {
      id: `${resource.id}Alias${stringOf(name) ?? ''}`,
      type: 'AWS::StepFunctions::StateMachineAlias',
      at: name.at,
      attributes,
      properties: {
        Name: name,
        DeploymentPreference: {
          ...(isTruthy(preference)
            ? eventSourceOf(expectKind(preference, 'map', `\`DeploymentPreference\` of \`${resource.id}\``))
            : { Type: 'ALL_AT_ONCE' }),
          StateMachineVersionArn: ref(versionId),
        },
      },
    },
  ];
}

function eventSourceOf(node: MapNode): DraftMap {
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, value]));
}
