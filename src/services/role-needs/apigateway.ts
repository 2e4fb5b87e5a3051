/** API Gateway: integrations that call other services than AWS Lambda, with the role in their credentials. */
import type { PropertyValue, Resource, Template } from '../../cloudformation/template.ts';
import {
  API_ACTION_NEEDS,
  type ApiActionNeed,
  HTTP_API_SUBTYPES,
  S3_METHOD_NEEDS,
  S3_REFERENCE,
} from '../../data/api-integration-needs.ts';
import { concat, literal, type SymbolicString, same, show, split } from '../../text/symbolic-string.ts';
import { integrationsOf } from '../apigateway/openapi.ts';
import { actionIn, isMapped, namedIn, parametersOf, QUERY } from './api-request.ts';
import { arnNamed, withOpenPlaces } from './named.ts';
import { joint, type ServiceNeed, something } from './service-need.ts';
import { namesOf } from './targets.ts';

/** How an integration is written in a place: the names of its keys. */
interface Keys {
  readonly type: string;
  readonly uri: string;
  readonly subtype: string;
  readonly credentials: string;
  readonly method: string;
  readonly templates: string;
  readonly parameters: string;
}

const REST: Keys = {
  type: 'Integration.Type',
  uri: 'Integration.Uri',
  subtype: 'Integration.Subtype',
  credentials: 'Integration.Credentials',
  method: 'Integration.IntegrationHttpMethod',
  templates: 'Integration.RequestTemplates',
  parameters: 'Integration.RequestParameters',
};

const V2: Keys = {
  type: 'IntegrationType',
  uri: 'IntegrationUri',
  subtype: 'IntegrationSubtype',
  credentials: 'CredentialsArn',
  method: 'IntegrationMethod',
  templates: 'RequestTemplates',
  parameters: 'RequestParameters',
};

const OPEN_API: Keys = {
  type: 'type',
  uri: 'uri',
  subtype: 'integrationSubtype',
  credentials: 'credentials',
  method: 'httpMethod',
  templates: 'requestTemplates',
  parameters: 'requestParameters',
};

const SUBTYPES = new Map(Object.entries(HTTP_API_SUBTYPES));
const METHODS = new Map(Object.entries(S3_METHOD_NEEDS));

/** The needs of `AWS::ApiGateway::Method`. */
export const methodNeeds = (method: Resource): Iterable<ServiceNeed> =>
  integrationNeeds(method, method.properties, REST, []);

/** The needs of `AWS::ApiGatewayV2::Integration`. */
export const integrationV2Needs = (integration: Resource): Iterable<ServiceNeed> =>
  integrationNeeds(integration, integration.properties, V2, []);

/** The needs of the OpenAPI documents of an API. */
export function* apiNeeds(api: Resource): Iterable<ServiceNeed> {
  for (const { integration, within } of integrationsOf(api))
    yield* integrationNeeds(api, integration, OPEN_API, within);
}

function* integrationNeeds(
  resource: Resource,
  integration: PropertyValue,
  keys: Keys,
  within: readonly PropertyValue[],
): Iterable<ServiceNeed> {
  for (const properties of integration.scenarios(
    keys.type,
    keys.uri,
    keys.subtype,
    keys.credentials,
    keys.method,
  )) {
    const role = properties.one(keys.credentials);
    const scenario = role && joint(resource, role, properties, ...within);
    const call = scenario && callOf(resource.template, properties, keys);
    if (role === undefined || scenario === undefined || call === undefined) continue;
    yield {
      resource,
      at: call.at,
      scenario,
      role,
      service: 'API Gateway',
      does: `calls ${call.required.action}`,
      required: [call.required],
      symptom: 'requests are answered with an error (AccessDenied)',
      reference: call.reference,
    };
  }
}

interface Call extends Pick<ServiceNeed, 'at' | 'reference'> {
  readonly required: ServiceNeed['required'][number];
}

/** What an integration calls; undefined where that is a function, or can't be told. */
function callOf(template: Template, properties: PropertyValue, keys: Keys): Call | undefined {
  const parameters = parametersOf(properties.one(keys.parameters));
  const subtype = properties.one(keys.subtype);
  if (subtype !== undefined) {
    const fact = SUBTYPES.get(literal(subtype.text()) ?? '');
    if (fact === undefined) return undefined;
    const named = fact.on && parameters.get(fact.on.parameter);
    const isElsewhere = parameters.has('Region');
    // The bus of the account, where none is named.
    const text = named ?? (fact.call === 'events:PutEvents' ? ['default'] : undefined);
    return callFor(template, fact, subtype, isElsewhere || isMapped(text) ? undefined : text);
  }
  const uri = properties.one(keys.uri);
  if (uri === undefined || literal(properties.one(keys.type)?.text() ?? [])?.toLowerCase() !== 'aws')
    return undefined;
  const parts = partsOf(uri.text());
  if (parts === undefined) return undefined;
  const templates = properties
    .all(keys.templates)
    .flatMap((each) => each.children().map(({ value }) => value.text()));
  const method = literal(properties.one(keys.method)?.text() ?? [])?.toUpperCase();
  if (parts.service === 's3') return bucketCall(template, parts, method, parameters, uri);
  const action = parts.action ?? actionIn(templates, parameters);
  const fact = API_ACTION_NEEDS.find(({ call }) => call === `${parts.service}:${action}`);
  if (fact === undefined || parts.host !== undefined) return undefined;
  const isHere = same(parts.region, template.region) === 'yes';
  const named = isHere ? namedIn(fact, templates, parameters) : undefined;
  return callFor(template, fact, uri, named, queueInPath(template, parts));
}

function callFor(
  template: Template,
  { call, action = call, on, reference }: ApiActionNeed,
  { at }: PropertyValue,
  named: SymbolicString | undefined,
  known?: SymbolicString,
): Call {
  const arn = known ?? (on && named && arnNamed(template, on.holds, named));
  return {
    at,
    reference,
    required: { action, ...(arn === undefined ? { resource: something(call) } : namesOf(arn)) },
  };
}

interface UriParts {
  readonly region: SymbolicString;
  readonly service: string;
  /** What stands before the service: a bucket, an endpoint. */
  readonly host?: string;
  /** For `action/…`. */
  readonly action?: string;
  /** For `path/…`: the segments. */
  readonly path?: readonly SymbolicString[];
}

/** `arn:aws:apigateway:<region>:<service>:action/<action>` or `…:path/<path>`. */
function partsOf(uri: SymbolicString): UriParts | undefined {
  const fields = split(uri, ':', 6);
  const [, , kind, region, called, rest] = fields ?? [];
  const [service, ...host] = (literal(called ?? []) ?? '').split('.').reverse();
  if (literal(kind ?? []) !== 'apigateway' || !region || !rest || !service || service === 'lambda')
    return undefined;
  const common = { region, service, ...(host.length > 0 && { host: host.reverse().join('.') }) };
  const [first] = rest;
  if (typeof first !== 'string') return undefined;
  if (first.startsWith('action/')) {
    const action = /^action\/(\w+)/.exec(first)?.[1];
    return action === undefined ? undefined : { ...common, action };
  }
  if (!first.startsWith('path/')) return undefined;
  return { ...common, path: split(concat(first.slice('path/'.length), rest.slice(1)), '/') ?? [] };
}

/** `{key}` in a path stands for what a request says. */
const PLACEHOLDER = /\{[^}]*\}/;

function bucketCall(
  template: Template,
  { host, path = [] }: UriParts,
  method: string | undefined,
  parameters: ReadonlyMap<string, SymbolicString>,
  { at }: PropertyValue,
): Call | undefined {
  const actions = METHODS.get(method ?? '');
  const [bucket, ...key] = host === undefined ? path : [[host], ...path];
  // A query may ask for something else of the bucket or object: its tags, its versions.
  const isSpecial =
    [...parameters.keys()].some((name) => name.startsWith(QUERY)) || show(path.flat()).includes('?');
  if (actions === undefined || bucket === undefined || isSpecial) return undefined;
  const hasKey = key.some((segment) => segment.length > 0 && literal(segment) !== '');
  const action = hasKey ? actions.key : actions.bucket;
  const arn = arnNamed(template, 'bucket', withOpenPlaces(bucket, PLACEHOLDER));
  if (action === undefined || arn === undefined) return undefined;
  const behind = key.flatMap((segment) => ['/', ...withOpenPlaces(segment, PLACEHOLDER)]);
  return {
    at,
    reference: S3_REFERENCE,
    required: { action, resource: hasKey ? concat(arn, ...behind) : arn },
  };
}

/** The queue of `path/<account>/<queue>`. */
function queueInPath(
  { partition }: Template,
  { service, path = [], region }: UriParts,
): SymbolicString | undefined {
  const [account, name, ...more] = path.map((segment) => withOpenPlaces(segment, PLACEHOLDER));
  if (service !== 'sqs' || account === undefined || name === undefined || more.length > 0) return undefined;
  return concat('arn:', partition, ':sqs:', region, ':', account, ':', name);
}
