/**
 * `Auth.UsagePlan` of a REST API: a usage plan and an API key, for this API or shared by all that ask for it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-apiusageplan.html
 */
import { child, list, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { type Draft, type DraftMap, ref, toMap } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { type GeneratedResource, passedThrough, property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';

const SAME_NAME = ['UsagePlanName', 'Description', 'Quota', 'Tags', 'Throttle'] as const;
const KEYS = new Set<string>(['CreateUsagePlan', ...SAME_NAME]);
const MODES = new Set(['SHARED', 'PER_API', 'NONE']);

/** The plan, its key, and what joins them. Throws `InvalidResourceError` for settings that are none. */
export function usagePlan(
  resource: SamResource,
  stage: string,
  context: SamContext,
): readonly GeneratedResource[] {
  const auth = property(resource.properties, 'Auth');
  const written = property(auth === undefined ? undefined : context.resolve(auth), 'UsagePlan');
  if (written === undefined) return [];
  const settings = expectKind(written, 'map', `\`UsagePlan\` of \`${resource.id}\``);
  const mode = modeOf(settings, resource);
  if (mode === 'NONE') return [];
  const prefix = mode === 'SHARED' ? 'Serverless' : resource.id;
  const [planId, keyId, joinId] = [`${prefix}UsagePlan`, `${prefix}ApiKey`, `${prefix}UsagePlanKey`];
  context.expose(resource.id, 'UsagePlan', planId);
  context.expose(resource.id, 'ApiKey', keyId);
  context.expose(resource.id, 'UsagePlanKey', joinId);
  const apiStage = { ApiId: ref(resource.id), Stage: ref(stage) };
  const stageKey = { RestApiId: ref(resource.id), StageName: ref(stage) };
  const attributes = mode === 'SHARED' ? {} : passedThrough(resource);
  const at = settings.at;
  const same = Object.fromEntries(SAME_NAME.map((key) => [key, givenOr(property(settings, key))]));
  return [
    {
      id: planId,
      type: 'AWS::ApiGateway::UsagePlan',
      at,
      attributes: { ...attributes, DependsOn: joined(planId, 'DependsOn', resource.id, at, context) },
      properties: { ...same, ApiStages: joined(planId, 'ApiStages', apiStage, at, context) },
    },
    {
      id: keyId,
      type: 'AWS::ApiGateway::ApiKey',
      at,
      attributes: { ...attributes, DependsOn: [planId] },
      properties: { Enabled: true, StageKeys: joined(keyId, 'StageKeys', stageKey, at, context) },
    },
    {
      id: joinId,
      type: 'AWS::ApiGateway::UsagePlanKey',
      at,
      attributes: { ...attributes, DependsOn: [keyId] },
      properties: { KeyId: ref(keyId), KeyType: 'API_KEY', UsagePlanId: ref(planId) },
    },
  ];
}

function modeOf(settings: MapNode, resource: SamResource): string {
  for (const { key, keyAt } of settings.entries.values()) {
    if (KEYS.has(key)) continue;
    throw new InvalidResourceError(
      keyAt,
      `\`UsagePlan\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`,
      `Use ${[...KEYS].map((one) => `\`${one}\``).join(', ')}.`,
    );
  }
  const mode = property(settings, 'CreateUsagePlan');
  const text = stringOf(mode);
  if (text !== undefined && MODES.has(text)) return text;
  throw new InvalidResourceError(
    mode?.at ?? settings.at,
    `\`UsagePlan\` of \`${resource.id}\` does not say which plan to create`,
    'Set `CreateUsagePlan` to `PER_API`, `SHARED` or `NONE`.',
  );
}

/** The list of a shared resource with one more item: what other APIs have put there stays. */
function joined(
  id: string,
  key: string,
  item: string | DraftMap,
  at: Node['at'],
  context: SamContext,
): Draft {
  const known = context.output.get(id);
  const written = key === 'DependsOn' ? child(known, key) : child(child(known, 'Properties'), key);
  const node = typeof item === 'string' ? item : toMap(item, at);
  const before = written?.kind === 'list' ? written : list([], at);
  return [...before.items, node];
}

function givenOr(node: Node | undefined): Node | undefined {
  return isTruthy(node) ? node : undefined;
}
