/**
 * `Auth.ResourcePolicy` of a REST API: who may call its paths, by account, address or VPC.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-resourcepolicystatement.html
 */
import { child, intrinsicOf, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, sub, toNode } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { property, type SamResource } from '../resource.ts';
import { canonicalJson, isTruthy, referredId } from '../value.ts';
import { ANY_METHOD, type Definition } from './definition.ts';

const POLICY = 'x-amazon-apigateway-policy';
const PARAMETER = /\{[A-Za-z0-9._-]+\+?\}/g;

/** Writes the policy into the definition, with statements for every path. */
export function addResourcePolicy(
  resource: SamResource,
  auth: MapNode,
  definition: Definition,
  context: SamContext,
): void {
  const written = property(auth, 'ResourcePolicy');
  if (!isTruthy(written)) return;
  const policy = expectKind(written, 'map', `\`ResourcePolicy\` of \`${resource.id}\``);
  const isParameter = (node: Node): boolean =>
    intrinsicOf(node)?.name === 'Ref' &&
    child(child(context.template, 'Parameters'), referredId(node) ?? '') !== undefined;
  for (const key of ['SourceVpcWhitelist', 'SourceVpcBlacklist']) {
    // The official transform puts parameters' values in before it looks at the items.
    const wrong = listOf(property(policy, key)).find(
      (one) => stringOf(one) === undefined && !isParameter(one),
    );
    if (wrong === undefined) continue;
    throw new InvalidResourceError(
      wrong.at,
      `\`${key}\` of \`${resource.id}\` has an item that is no string`,
      `Use \`${key.replace('SourceVpc', 'IntrinsicVpc')}\` for intrinsic functions.`,
    );
  }
  const stage = property(resource.properties, 'StageName') ?? '*';
  const statements: Node[] = [];
  const seen = new Set<string>();
  const add = (statement: Draft, once = true): void => {
    const node = toNode(statement, policy.at);
    const text = once ? canonicalJson(node) : '';
    if (!once || !seen.has(text)) statements.push(node);
    seen.add(text);
  };
  for (const path of definition.paths) {
    const resources = resourcesOf(definition, path, stage);
    for (const statement of accountStatements(policy, resources)) add(statement, false);
    for (const statement of restrictions(policy, resources, context)) add(statement);
  }
  const custom = property(policy, 'CustomStatements');
  if (isTruthy(custom))
    for (const statement of custom.kind === 'list' ? custom.items : [custom]) add(statement);
  if (statements.length === 0) return;
  const known = listOf(child(definition.get(POLICY), 'Statement'));
  definition.set(POLICY, { Version: '2012-10-17', Statement: [...known, ...statements] }, policy.at);
}

function resourcesOf(definition: Definition, path: string, stage: Draft): readonly DraftMap[] {
  const methods = definition.itemsOf(path).flatMap((item) => [...item.entries.keys()]);
  return methods.map((method) => {
    const verb = method === ANY_METHOD || method === 'any' ? '*' : method.toUpperCase();
    return sub(`execute-api:/\${__Stage__}/${verb}${path.replace(PARAMETER, '*')}`, { __Stage__: stage });
  });
}

function* accountStatements(policy: MapNode, resources: readonly DraftMap[]): Iterable<DraftMap> {
  for (const [key, effect] of [
    ['AwsAccountWhitelist', 'Allow'],
    ['AwsAccountBlacklist', 'Deny'],
  ] as const) {
    const accounts = property(policy, key);
    if (!isTruthy(accounts)) continue;
    yield { ...invoke(effect, resources), Principal: { AWS: listOf(accounts) } };
  }
}

function* restrictions(
  policy: MapNode,
  resources: readonly DraftMap[],
  context: SamContext,
): Iterable<DraftMap> {
  for (const [key, operator] of [
    ['IpRangeWhitelist', 'NotIpAddress'],
    ['IpRangeBlacklist', 'IpAddress'],
  ] as const) {
    const ranges = property(policy, key);
    if (isTruthy(ranges)) yield* denied(resources, { [operator]: { 'aws:SourceIp': listOf(ranges) } });
  }
  for (const [list, operator] of [
    ['Blacklist', 'StringEquals'],
    ['Whitelist', 'StringNotEquals'],
  ] as const) {
    const literals = listOf(property(policy, `SourceVpc${list}`));
    const starting = (prefix: string): readonly Node[] =>
      literals.filter((one) => stringOf(context.resolve(one))?.startsWith(prefix) === true);
    const networks = [...starting('vpc-'), ...listOf(property(policy, `IntrinsicVpc${list}`))];
    const endpoints = [...starting('vpce-'), ...listOf(property(policy, `IntrinsicVpce${list}`))];
    if (networks.length + endpoints.length === 0) continue;
    yield* denied(resources, {
      [operator]: {
        'aws:SourceVpc': networks.length === 0 ? undefined : networks,
        'aws:SourceVpce': endpoints.length === 0 ? undefined : endpoints,
      },
    });
  }
}

/** Everyone may call, except under the condition. */
function denied(resources: readonly DraftMap[], condition: DraftMap): readonly DraftMap[] {
  return [
    { ...invoke('Allow', resources), Principal: '*' },
    { ...invoke('Deny', resources), Principal: '*', Condition: condition },
  ];
}

function invoke(effect: 'Allow' | 'Deny', resources: readonly DraftMap[]): DraftMap {
  return { Effect: effect, Action: 'execute-api:Invoke', Resource: resources };
}

function listOf(node: Node | undefined): readonly Node[] {
  if (!isTruthy(node)) return [];
  return node.kind === 'list' ? node.items : [node];
}
