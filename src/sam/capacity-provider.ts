/**
 * `AWS::Serverless::CapacityProvider`: the instances that functions run on, and the role that operates them.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-capacityprovider.html
 */
import { intrinsicOf, type Node, stringOf } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { type Draft, type DraftMap, getAtt } from './draft.ts';
import { bothGiven } from './invalid-resource-error.ts';
import { managedPolicyArn } from './managed-policies.ts';
import { checkProperties, propertyTable, refusals } from './properties.ts';
import { type GeneratedResource, kept, passedThrough, property, type SamResource } from './resource.ts';
import type { SamResourceType } from './resource-type.ts';
import { trustPolicy } from './role.ts';
import { markedTags, tagList } from './tags.ts';
import { isTruthy } from './value.ts';

export const capacityProviderType: SamResourceType = { type: 'AWS::Serverless::CapacityProvider', expand };

const PROPERTIES = propertyTable(`
  CapacityProviderName text|map
  VpcConfig! map
  OperatorRole text|map
  Tags map
  PropagateTags bool
  InstanceRequirements map
  ScalingConfig map
  KmsKeyArn text|map
  LoggingConfig map
  ManagedResourceTags map
`);

function* expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource> {
  const { properties } = resource;
  checkProperties(resource, PROPERTIES, context);
  context.attempt(resource, () => checkTypes(resource));
  const own = property(properties, 'OperatorRole');
  const roleId = `${resource.id}OperatorRole`;
  const tags = markedTags(property(properties, 'Tags'));
  if (!isTruthy(own)) {
    yield {
      id: roleId,
      type: 'AWS::IAM::Role',
      at: resource.at,
      attributes: passedThrough(resource),
      properties: {
        AssumeRolePolicyDocument: trustPolicy('lambda.amazonaws.com'),
        ManagedPolicyArns: [managedPolicyArn(context.partition, 'AWSLambdaManagedEC2ResourceOperator')],
        Tags: isTruthy(property(properties, 'PropagateTags')) ? tags : markedTags(undefined),
      },
    };
  }
  yield {
    id: resource.id,
    type: 'AWS::Lambda::CapacityProvider',
    at: resource.at,
    attributes: kept(resource),
    properties: {
      ...settings(resource),
      PermissionsConfig: { CapacityProviderOperatorRoleArn: isTruthy(own) ? own : getAtt(roleId, 'Arn') },
      Tags: tags,
    },
  };
}

const NETWORK = propertyTable(`
  SubnetIds! list
  SecurityGroupIds list
`);
const SCALING = propertyTable(`
  MaxVCpuCount int
  AverageCPUUtilization int
`);

function checkTypes(resource: SamResource): void {
  const requirements = property(resource.properties, 'InstanceRequirements');
  const excluded = property(requirements, 'ExcludedTypes');
  const network = property(resource.properties, 'VpcConfig');
  if (network?.kind === 'map' && intrinsicOf(network) === undefined) {
    for (const refusal of refusals(network, NETWORK, `\`VpcConfig\` of \`${resource.id}\``, network.at))
      throw refusal;
  }
  const scaling = property(resource.properties, 'ScalingConfig');
  if (scaling?.kind === 'map' && intrinsicOf(scaling) === undefined) {
    for (const refusal of refusals(scaling, SCALING, `\`ScalingConfig\` of \`${resource.id}\``, scaling.at))
      throw refusal;
  }
  if (property(requirements, 'AllowedTypes') === undefined || excluded === undefined) return;
  throw bothGiven(excluded, `\`InstanceRequirements\` of \`${resource.id}\``, [
    'AllowedTypes',
    'ExcludedTypes',
  ]);
}

function settings({ properties }: SamResource): DraftMap {
  const network = property(properties, 'VpcConfig');
  const requirements = property(properties, 'InstanceRequirements');
  const scaling = property(properties, 'ScalingConfig');
  const logging = property(properties, 'LoggingConfig');
  const managed = property(properties, 'ManagedResourceTags');
  return {
    CapacityProviderName: property(properties, 'CapacityProviderName'),
    VpcConfig: isTruthy(network)
      ? {
          SubnetIds: property(network, 'SubnetIds'),
          SecurityGroupIds: property(network, 'SecurityGroupIds'),
        }
      : undefined,
    InstanceRequirements: isTruthy(requirements)
      ? {
          Architectures: property(requirements, 'Architectures'),
          AllowedInstanceTypes: property(requirements, 'AllowedTypes'),
          ExcludedInstanceTypes: property(requirements, 'ExcludedTypes'),
        }
      : undefined,
    CapacityProviderScalingConfig: isTruthy(scaling) ? scalingOf(scaling) : undefined,
    KmsKeyArn: property(properties, 'KmsKeyArn'),
    TelemetryConfig: isTruthy(logging) ? { LoggingConfig: logging } : undefined,
    PropagateTags: isTruthy(managed) ? propagated(managed) : undefined,
  };
}

function scalingOf(scaling: Node): DraftMap {
  const utilization = property(scaling, 'AverageCPUUtilization');
  const policies: readonly Draft[] | undefined =
    utilization === undefined
      ? undefined
      : [{ PredefinedMetricType: 'LambdaCapacityProviderAverageCPUUtilization', TargetValue: utilization }];
  return {
    MaxVCpuCount: property(scaling, 'MaxVCpuCount'),
    ScalingMode: policies === undefined ? 'Auto' : 'Manual',
    ScalingPolicies: policies,
  };
}

function propagated(managed: Node): DraftMap {
  const tags = property(managed, 'Tags');
  if (stringOf(managed) !== undefined || tags === undefined) return {};
  return { Mode: 'Explicit', ExplicitTags: tagList(tags) };
}
