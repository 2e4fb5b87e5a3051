/** AWS AppSync: what resolvers ask of a table or of an endpoint of AWS, with the role of the data source. */
import { resourcesOfType } from '../../cloudformation/resources-by-type.ts';
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import {
  HTTP_REFERENCE,
  TABLE_ACTIONS,
  TABLE_OPERATIONS,
  TABLE_REFERENCE,
  TARGET_PREFIXES,
} from '../../data/appsync-needs.ts';
import { literal, type SymbolicString, same, show } from '../../text/symbolic-string.ts';
import { resourceNamed } from '../reading/related.ts';
import { arnNamed } from './named.ts';
import { saidIn } from './said-in.ts';
import { joint, type ServiceNeed, something } from './service-need.ts';
import { namesOf } from './targets.ts';

const SERVICE = 'AWS AppSync';
const CONFIGURATIONS = ['AWS::AppSync::Resolver', 'AWS::AppSync::FunctionConfiguration'];

export function* dataSourceNeeds(source: Resource): Iterable<ServiceNeed> {
  for (const properties of source.properties.scenarios('Type', 'ServiceRoleArn', 'ApiId')) {
    const type = literal(properties.one('Type')?.text() ?? []);
    const role = properties.one('ServiceRoleArn');
    if (role === undefined) continue;
    if (type === 'AMAZON_DYNAMODB') yield* tableNeeds(source, properties, role);
    if (type === 'HTTP') yield* endpointNeeds(source, properties, role);
  }
}

function* tableNeeds(
  source: Resource,
  properties: PropertyValue,
  role: PropertyValue,
): Iterable<ServiceNeed> {
  const table = properties.one('DynamoDBConfig.TableName');
  const scenario = table && joint(source, properties, role, table);
  if (table === undefined || scenario === undefined || isOfCallers(properties)) return;
  const resource = tableArn(source, properties, table.text()) ?? something('table');
  const requests = [...requestsOf(source, properties)];
  const common = {
    resource: source,
    role,
    service: SERVICE,
    symptom: 'resolvers fail: not authorized to perform the operation',
    reference: TABLE_REFERENCE,
  };
  const operations = requests.flatMap((request) => operationsIn(request));
  if (operations.length === 0) {
    const [action = '', ...orActions] = TABLE_ACTIONS;
    const index = resource.length > 1 ? [...resource, '/index/*'] : resource;
    yield {
      ...common,
      at: table.at,
      scenario,
      does: 'works on its table',
      required: [{ action, orActions, resource, orResource: index }],
    };
  }
  for (const { action, request } of operations) {
    const together = joint(source, properties, role, table, request.value);
    if (together !== undefined)
      yield {
        ...common,
        at: request.value.at,
        scenario: together,
        does: `does ${action.replace('dynamodb:', '')} for ${request.resolver.id}`,
        required: [{ action, resource: /\bindex\b/.test(request.text) ? something(action) : resource }],
      };
  }
}

/** Who calls may have to bring the rights along. */
const isOfCallers = (properties: PropertyValue): boolean =>
  properties
    .all('DynamoDBConfig.UseCallerCredentials')
    .some((value) => literal(value.text())?.toLowerCase() !== 'false');

function tableArn(
  { template }: Resource,
  properties: PropertyValue,
  name: SymbolicString,
): SymbolicString | undefined {
  const region = properties.one('DynamoDBConfig.AwsRegion')?.text();
  const isHere = region === undefined || same(region, template.region) === 'yes';
  return isHere ? arnNamed(template, 'table', name) : undefined;
}

interface Request {
  readonly resolver: Resource;
  /** The template or the code, comments taken off. */
  readonly text: string;
  readonly value: PropertyValue;
}

/** What the resolvers and functions of a template ask of a data source. */
function* requestsOf(source: Resource, properties: PropertyValue): Iterable<Request> {
  const api = properties.one('ApiId')?.text() ?? [];
  for (const resolver of CONFIGURATIONS.flatMap((type) => resourcesOfType(source.template, type))) {
    const named = resolver.properties.all('DataSourceName').map((value) => value.text());
    const isOurs = named.some(
      (name) => resourceNamed(source.template, 'AWS::AppSync::DataSource', name) === source,
    );
    const apis = resolver.properties.all('ApiId').map((value) => value.text());
    if (!isOurs || !apis.every((each) => same(each, api) === 'yes')) continue;
    for (const path of ['RequestMappingTemplate', 'Code'])
      for (const value of resolver.properties.all(path))
        yield { resolver, value, text: withoutComments(show(value.text()), path === 'Code') };
  }
}

const withoutComments = (text: string, isCode: boolean): string =>
  isCode
    ? without(text, '/*', '*/').replace(/(^|\s)\/\/.*$/gm, '')
    : without(text, '#*', '*#').replace(/##.*$/gm, '');

/** A text without what stands between two marks. */
function without(text: string, open: string, close: string): string {
  let rest = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    if (start === -1) return rest + text.slice(from);
    rest += text.slice(from, start);
    const end = text.indexOf(close, start + open.length);
    if (end === -1) return rest;
    from = end + close.length;
  }
}

/** `"operation": "GetItem"` in a template, `operation: 'GetItem'` in code. */
function operationsIn(request: Request): readonly { readonly action: string; readonly request: Request }[] {
  const found = [...request.text.matchAll(/["']?\boperation["']?\s*:\s*["'](\w+)["']/g)];
  return [...new Set(found.flatMap(([, name = '']) => TABLE_OPERATIONS.get(name) ?? []))].map((action) => ({
    action,
    request,
  }));
}

function* endpointNeeds(
  source: Resource,
  properties: PropertyValue,
  role: PropertyValue,
): Iterable<ServiceNeed> {
  const authorization = literal(
    properties.one('HttpConfig.AuthorizationConfig.AuthorizationType')?.text() ?? [],
  );
  if (authorization !== 'AWS_IAM') return;
  for (const { text, value, resolver } of requestsOf(source, properties)) {
    const scenario = joint(source, properties, role, value);
    const targets = [...text.matchAll(/x-amz-target["']?\s*:\s*["'](\w+)\.(\w+)["']/gi)];
    for (const [, target = '', operation = ''] of targets) {
      const prefix = TARGET_PREFIXES.get(target);
      if (prefix === undefined || scenario === undefined) continue;
      const action = `${prefix}:${operation}`;
      yield {
        resource: source,
        at: value.at,
        scenario,
        role,
        service: SERVICE,
        does: `calls ${operation} for ${resolver.id}`,
        required: [{ action, ...namesOf(saidIn(value.text(), 'stateMachineArn') ?? something(action)) }],
        symptom: 'resolvers fail: not authorized to perform the operation',
        reference: HTTP_REFERENCE,
      };
    }
  }
}
