/**
 * `Cors` of a REST API: every path without an `OPTIONS` method gets one that answers the preflight request itself.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-corsconfiguration.html
 */
import { child, intrinsicOf, type MapNode, type Node, stringOf } from '../../template/node.ts';
import { type Draft, type DraftMap, toMap } from '../draft.ts';
import { expectKind, InvalidResourceError } from '../invalid-resource-error.ts';
import { property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';
import { ANY_METHOD, type Definition, INTEGRATION } from './definition.ts';

const KEYS = ['AllowMethods', 'AllowHeaders', 'AllowOrigin', 'MaxAge', 'AllowCredentials'];
const ALL_METHODS = 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT';

/** Adds the `OPTIONS` methods. Throws `InvalidResourceError` for settings that browsers refuse, or that are none. */
export function addCors(resource: SamResource, definition: Definition): void {
  const cors = property(resource.properties, 'Cors');
  if (!isTruthy(cors)) return;
  const settings = settingsOf(cors, resource);
  const done = new Set<string>();
  for (const path of definition.paths) {
    const bare = path === '/' ? path : path.replace(/\/+$/, '');
    if (done.has(bare)) continue;
    done.add(bare);
    definition.editItems(path, (item) => withOptions(item, settings, cors));
  }
}

interface Settings {
  readonly origin: Draft;
  readonly methods: Node | undefined;
  readonly headers: Node | undefined;
  readonly maxAge: Node | undefined;
  readonly credentials: boolean;
}

function settingsOf(cors: Node, resource: SamResource): Settings {
  const none = { methods: undefined, headers: undefined, maxAge: undefined, credentials: false };
  if (stringOf(cors) !== undefined || intrinsicOf(cors) !== undefined) return { ...none, origin: cors };
  const settings = expectKind(cors, 'map', `\`Cors\` of \`${resource.id}\``);
  for (const { key, keyAt } of settings.entries.values()) {
    if (KEYS.includes(key)) continue;
    throw new InvalidResourceError(
      keyAt,
      `\`Cors\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`,
      `Use ${KEYS.map((one) => `\`${one}\``).join(', ')}.`,
    );
  }
  const origin = property(settings, 'AllowOrigin');
  const allow = property(settings, 'AllowCredentials');
  const credentials = allow?.kind === 'scalar' && allow.value === true;
  if (credentials && (origin === undefined || stringOf(origin) === "'*'")) {
    throw new InvalidResourceError(
      allow.at,
      `\`Cors\` of \`${resource.id}\` allows credentials from every origin, which browsers refuse`,
      'Set `AllowOrigin` to one origin, such as `"\'https://example.com\'"`.',
    );
  }
  return {
    origin: originOf(origin, resource),
    methods: property(settings, 'AllowMethods'),
    headers: property(settings, 'AllowHeaders'),
    maxAge: property(settings, 'MaxAge'),
    credentials,
  };
}

function originOf(origin: Node | undefined, resource: SamResource): Draft {
  if (origin === undefined) return "'*'";
  const { at } = origin;
  if (isTruthy(origin)) return origin;
  throw new InvalidResourceError(
    at,
    `\`Cors.AllowOrigin\` of \`${resource.id}\` is empty`,
    'Give the origin that may call, or remove it to let every origin call.',
  );
}

function withOptions(item: MapNode, settings: Settings, cors: Node): MapNode {
  if (child(item, 'options') !== undefined) return item;
  const entries = new Map(item.entries);
  const value = toMap(preflight(settings, methodsOf(item)), cors.at);
  entries.set('options', { key: 'options', keyAt: cors.at, value });
  return { ...item, entries };
}

function methodsOf(item: MapNode): string {
  if (item.entries.has(ANY_METHOD)) return `'${ALL_METHODS}'`;
  const methods = new Set([...item.entries.keys(), 'options'].map((method) => method.toUpperCase()));
  return `'${[...methods].sort().join(',')}'`;
}

function preflight(settings: Settings, methods: string): DraftMap {
  const headers: Record<string, DraftMap> = { 'Access-Control-Allow-Origin': { type: 'string' } };
  const values: Record<string, Draft> = {
    'method.response.header.Access-Control-Allow-Origin': settings.origin,
  };
  const add = (name: string, value: Draft | undefined, type = 'string'): void => {
    if (value === undefined) return;
    headers[name] = { type };
    values[`method.response.header.${name}`] = value;
  };
  add('Access-Control-Allow-Headers', isTruthy(settings.headers) ? settings.headers : undefined);
  add('Access-Control-Allow-Methods', isTruthy(settings.methods) ? settings.methods : methods);
  add('Access-Control-Max-Age', settings.maxAge, 'integer');
  add('Access-Control-Allow-Credentials', settings.credentials ? "'true'" : undefined);
  return {
    summary: 'CORS support',
    consumes: ['application/json'],
    produces: ['application/json'],
    [INTEGRATION]: {
      type: 'mock',
      requestTemplates: { 'application/json': '{\n  "statusCode" : 200\n}\n' },
      responses: {
        default: {
          statusCode: '200',
          responseParameters: values,
          responseTemplates: { 'application/json': '{}\n' },
        },
      },
    },
    responses: { 200: { description: 'Default response for CORS method', headers } },
  };
}
