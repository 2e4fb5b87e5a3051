/** `AWS::Serverless::Function`: the function, its role, version, alias and URL, and what its events bring. */
import { child, intrinsicOf, type MapNode, type Node, stringOf } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { type Draft, type DraftMap, getAtt, when } from './draft.ts';
import { eventInvokeConfig } from './event-invoke.ts';
import { functionEvents } from './events/function-events.ts';
import { checkFunction } from './function-checks.ts';
import { codeOf } from './function-code.ts';
import { functionUrl } from './function-url.ts';
import { type Alias, aliasOf, codeSha256Of, publish } from './function-version.ts';
import { reportIgnored } from './ignored-policies.ts';
import { malformedChoice } from './invalid-resource-error.ts';
import { type GeneratedResource, kept, property, type SamResource } from './resource.ts';
import type { SamResourceType } from './resource-type.ts';
import { RoleDraft, trustPolicy } from './role.ts';
import { deadLetterRight } from './role-statements.ts';
import { markedTags, propagateTags } from './tags.ts';
import { branchesOf, isNoValue, isTruthy } from './value.ts';

export const functionType: SamResourceType = { type: 'AWS::Serverless::Function', expand };

/** Properties that the Lambda function has under the same name. */
const SAME_NAME = [
  'FunctionName',
  'Handler',
  'Runtime',
  'Description',
  'MemorySize',
  'Timeout',
  'VpcConfig',
  'Environment',
  'KmsKeyArn',
  'ReservedConcurrentExecutions',
  'Layers',
  'FileSystemConfigs',
  'ImageConfig',
  'PackageType',
  'Architectures',
  'SnapStart',
  'EphemeralStorage',
  'CodeSigningConfigArn',
  'RuntimeManagementConfig',
  'LoggingConfig',
  'TenancyConfig',
  'RecursiveLoop',
  'DurableConfig',
  'FunctionScalingConfig',
  'PublishToLatestPublished',
] as const;

function expand(resource: SamResource, context: SamContext): Iterable<GeneratedResource> {
  const { properties } = resource;
  const generated: GeneratedResource[] = [];
  checkFunction(resource, context);
  const alias = context.attempt(resource, () => aliasOf(resource, context));
  const lambda = lambdaFunction(resource, alias, context);
  const role = executionRole(resource, context);
  if (alias !== undefined) {
    const update = context.attempt(resource, () => context.deployments.register(resource, true, context));
    generated.push(...publish(resource, alias, lambda, context, update));
    context.expose(resource.id, 'Alias', alias.id);
  } else {
    context.attempt(resource, () => context.deployments.register(resource, false, context));
  }
  context.attempt(resource, () => generated.push(...functionUrl(resource, alias)));
  context.attempt(resource, () => generated.push(...eventInvokeConfig(resource, alias, role, context)));
  context.attempt(resource, () => role.addPolicies(property(properties, 'Policies')));
  functionEvents({ resource, alias, role }, context, generated);
  const use = useOf(role, resource, context);
  generated.push({ ...lambda, properties: { ...lambda.properties, Role: use.arn } });
  if (use.role !== undefined) generated.push(use.role);
  expose(resource, generated, context);
  reportIgnored(resource, context);
  return propagateTags(resource, generated);
}

function lambdaFunction(
  resource: SamResource,
  alias: Alias | undefined,
  context: SamContext,
): GeneratedResource {
  const { properties } = resource;
  const same: Record<string, Node | undefined> = {};
  for (const key of SAME_NAME) same[key] = property(properties, key);
  const deadLetterQueue = property(properties, 'DeadLetterQueue');
  return {
    id: resource.id,
    type: 'AWS::Lambda::Function',
    at: resource.at,
    attributes: kept(resource),
    properties: {
      ...same,
      Code: codeOf(resource),
      Tags: markedTags(property(properties, 'Tags')),
      TracingConfig: isTraced(properties, context) ? { Mode: property(properties, 'Tracing') } : undefined,
      DeadLetterConfig: isTruthy(deadLetterQueue)
        ? { TargetArn: child(deadLetterQueue, 'TargetArn') }
        : undefined,
      CapacityProviderConfig: capacityProvider(property(properties, 'CapacityProviderConfig')),
      Description: alias === undefined ? same.Description : description(resource, context),
    },
  };
}

/** With `AutoPublishCodeSha256` the description carries the hash, so that CloudFormation sees a change. */
function description(resource: SamResource, context: SamContext): Draft | undefined {
  const own = property(resource.properties, 'Description');
  const sha256 = codeSha256Of(resource, context);
  if (sha256 === undefined || sha256 === '') return own;
  if (!isTruthy(own)) return sha256;
  const text = stringOf(context.resolve(own));
  return text === undefined ? { 'Fn::Join': [' ', [own, sha256]] } : `${text} ${sha256}`;
}

function isTraced(properties: MapNode, context: SamContext): boolean {
  const tracing = property(properties, 'Tracing');
  return isTruthy(tracing) && context.literal(tracing) !== 'Disabled';
}

function capacityProvider(config: Node | undefined): DraftMap | undefined {
  if (!isTruthy(config)) return undefined;
  return {
    LambdaManagedInstancesCapacityProviderConfig: {
      CapacityProviderArn: property(config, 'Arn'),
      PerExecutionEnvironmentMaxConcurrency: property(config, 'PerExecutionEnvironmentMaxConcurrency'),
      ExecutionEnvironmentMemoryGiBPerVCpu: property(config, 'ExecutionEnvironmentMemoryGiBPerVCpu'),
    },
  };
}

/** The role as far as the function's own properties make it; events and destinations add to it. */
function executionRole(resource: SamResource, context: SamContext): RoleDraft {
  const { properties } = resource;
  const trust = property(properties, 'AssumeRolePolicyDocument') ?? trustPolicy('lambda.amazonaws.com');
  const role = new RoleDraft(resource, context, trust);
  const durable = property(properties, 'DurableConfig');
  role.attach(
    isTruthy(durable)
      ? 'service-role/AWSLambdaBasicDurableExecutionRolePolicy'
      : 'service-role/AWSLambdaBasicExecutionRole',
    durable?.at ?? resource.at,
  );
  const tracing = property(properties, 'Tracing');
  if (tracing !== undefined && isTraced(properties, context)) {
    role.attach(
      context.partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess',
      tracing.at,
    );
  }
  const vpc = property(properties, 'VpcConfig');
  if (isTruthy(vpc)) role.attach('service-role/AWSLambdaVPCAccessExecutionRole', vpc.at);
  context.attempt(resource, () => deadLetterRight(resource, role));
  return role;
}

interface RoleUse {
  readonly arn: Draft;
  readonly role?: GeneratedResource;
}

/** What the function's `Role` comes to: its own, the generated one, or one of them under a condition. */
function useOf(role: RoleDraft, resource: SamResource, context: SamContext): RoleUse {
  const own = property(resource.properties, 'Role');
  const generated = getAtt(role.id, 'Arn');
  if (own === undefined) return { arn: generated, role: role.finish(resource.at) };
  const branches = branchesOf(own);
  if (branches === undefined) {
    if (intrinsicOf(own)?.name === 'Fn::If') context.reject(malformedChoice('Role', resource, own), resource);
    return { arn: own };
  }
  const { condition, whenTrue, whenFalse } = branches;
  const name = stringOf(condition) ?? '';
  if (isNoValue(whenTrue) && isNoValue(whenFalse)) return { arn: generated, role: role.finish(own.at) };
  if (isNoValue(whenTrue)) {
    return { arn: when(name, generated, whenFalse), role: role.finish(own.at, { Condition: name }) };
  }
  if (isNoValue(whenFalse)) {
    context.addCondition(`NOT${name}`, { 'Fn::Not': [{ Condition: name }] }, own.at);
    return { arn: when(name, whenTrue, generated), role: role.finish(own.at, { Condition: `NOT${name}` }) };
  }
  return { arn: own };
}

/** What `!Ref Function.Version` and the like mean. The last resource of a type counts. */
const EXPOSED: ReadonlyMap<string, string> = new Map([
  ['AWS::Lambda::Version', 'Version'],
  ['AWS::SNS::Topic', 'DestinationTopic'],
  ['AWS::SQS::Queue', 'DestinationQueue'],
]);

function expose(resource: SamResource, generated: readonly GeneratedResource[], context: SamContext): void {
  for (const { type, id } of generated) {
    const name = EXPOSED.get(type);
    if (name !== undefined) context.expose(resource.id, name, id);
  }
}
