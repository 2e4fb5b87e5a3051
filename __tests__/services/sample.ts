/** For a path at which a resource type names a function, a template in which it does. */
import type { FunctionPath } from '../../src/services/fact.ts';

/** A template as JSON: objects and lists only. */
export type Json = string | boolean | Json[] | { [key: string]: Json };

const FUNCTION_ARN: Json = { 'Fn::GetAtt': ['Fn', 'Arn'] };

/** `A.B[].C{}`, with a value at its end, laid into what is there already. */
export function lay(into: { [key: string]: Json }, path: string, value: Json): void {
  const [first = '', ...rest] = path.split('.').filter((part) => part !== '');
  const key = first.replace(/(?:\[\]|\{\})+$/, '');
  const suffixes = first.slice(key.length).match(/\[\]|\{\}/g) ?? [];
  into[key] = layBehind(into[key], suffixes, rest.join('.'), value);
}

/** What stands behind a key whose path goes on with lists, maps and further keys. */
function layBehind(there: Json | undefined, suffixes: readonly string[], rest: string, value: Json): Json {
  const [suffix, ...more] = suffixes;
  if (suffix === '[]') return [layBehind(Array.isArray(there) ? there[0] : undefined, more, rest, value)];
  const inside = typeof there === 'object' && !Array.isArray(there) ? there : {};
  if (suffix === '{}') return { ...inside, key: layBehind(inside.key, more, rest, value) };
  if (rest === '') return value;
  lay(inside, rest, value);
  return inside;
}

/** A path from the item, or from `Properties` where it begins with `/`. */
const wholePath = (item: string | undefined, path: string): string =>
  path.startsWith('/')
    ? path.slice(1)
    : [item, path].filter((part) => part !== undefined && part !== '').join('.');

/** What a property must say for the function to be one. */
const wanted = (values: string | readonly (string | undefined)[]): string | undefined => {
  const [value] = typeof values === 'string' ? [values] : values;
  return value === '*' ? 'given' : value;
};

/** A value that is read as a text in which the ARN of `Fn` stands. */
const text = (around: string): Json => ({ 'Fn::Sub': around.replace('FN', '${Fn.Arn}') });

const URI = text('arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/FN/invocations');
const STATES: Json = { StartAt: 'A', States: { A: { Type: 'Task', Resource: FUNCTION_ARN, End: true } } };
const OPEN_API: Json = {
  openapi: '3.0.1',
  paths: {
    '/': {
      get: { 'x-amazon-apigateway-integration': { type: 'aws_proxy', httpMethod: 'POST', uri: URI } },
    },
  },
};
const CONTACT_FLOW = text(
  '{"Actions":[{"Type":"InvokeLambdaFunction","Parameters":{"LambdaFunctionARN":"FN"}}]}',
);
const API: Json = { Ref: 'Owner' };

/** What has to stand where a bare ARN would not do, by type and path, and the properties that have to stand beside it. */
interface Special {
  readonly value: Json;
  readonly beside?: Readonly<Record<string, Json>>;
  /** Attributes of the resource, where the path does not start in its properties. */
  readonly attribute?: boolean;
  /** Further resources. */
  readonly resources?: Readonly<Record<string, Json>>;
}

const INTEGRATION: Special = {
  value: URI,
  beside: { ApiId: API, IntegrationType: 'AWS_PROXY' },
  resources: {
    Owner: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'a', ProtocolType: 'HTTP' } },
    Route: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: { ApiId: API, RouteKey: 'GET /', Target: { 'Fn::Sub': 'integrations/${Source}' } },
    },
  },
};
const HOOK: Special = {
  value: { Ref: 'Fn' },
  attribute: true,
  beside: { 'UpdatePolicy.CodeDeployLambdaAliasUpdate.ApplicationName': 'a' },
};

const SPECIAL: Readonly<Record<string, Special>> = {
  'AWS::ApiGateway::Method Integration.Uri': {
    value: URI,
    beside: { RestApiId: API, HttpMethod: 'GET', 'Integration.Type': 'AWS_PROXY' },
  },
  'AWS::ApiGateway::RestApi Body': { value: OPEN_API },
  'AWS::ApiGateway::Authorizer AuthorizerUri': { value: URI, beside: { RestApiId: API, Type: 'TOKEN' } },
  'AWS::ApiGatewayV2::Integration IntegrationUri': INTEGRATION,
  'AWS::ApiGatewayV2::Api Body': { value: OPEN_API },
  'AWS::ApiGatewayV2::Authorizer AuthorizerUri': {
    value: URI,
    beside: { ApiId: API, AuthorizerType: 'REQUEST' },
  },
  'AWS::Logs::AccountPolicy PolicyDocument': {
    value: text('{"DestinationArn":"FN"}'),
    beside: { PolicyType: 'SUBSCRIPTION_FILTER_POLICY' },
  },
  'AWS::IoT::TopicRule TopicRulePayload.Sql': { value: text('SELECT aws_lambda("FN", *) FROM a') },
  'AWS::Connect::ContactFlow Content': { value: CONTACT_FLOW },
  'AWS::Connect::ContactFlowModule Content': { value: CONTACT_FLOW },
  'AWS::StepFunctions::StateMachine Definition': { value: STATES },
  'AWS::StepFunctions::StateMachine DefinitionString': {
    value: text('{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"FN","End":true}}}'),
  },
  'AWS::StepFunctions::StateMachine DefinitionS3Location': {
    value: { Bucket: 'code', Key: 'machine.json' },
    beside: { 'DefinitionSubstitutions.Target': FUNCTION_ARN },
  },
  'AWS::Lambda::Alias UpdatePolicy.CodeDeployLambdaAliasUpdate.BeforeAllowTrafficHook': HOOK,
  'AWS::Lambda::Alias UpdatePolicy.CodeDeployLambdaAliasUpdate.AfterAllowTrafficHook': HOOK,
  'AWS::SageMaker::Pipeline PipelineDefinition.PipelineDefinitionBody': {
    value: text('{"Steps":[{"Name":"a","Type":"Lambda","FunctionArn":"FN"}]}'),
  },
};

/** A processor of Firehose says which of its parameters is the function. */
function processor(path: string): Special | undefined {
  const processors = /^(.*Processors\[\])\.Parameters\[\]\.ParameterValue$/.exec(path)?.[1];
  return processors === undefined
    ? undefined
    : {
        value: FUNCTION_ARN,
        beside: {
          [`${processors}.Type`]: 'Lambda',
          [`${processors}.Parameters[].ParameterName`]: 'LambdaArn',
          [`${processors.replace('.Processors[]', '')}.Enabled`]: 'true',
        },
      };
}

/** A template with one resource of the type, `Source`, that names the function `Fn` at that path. */
export function sampleOf(path: FunctionPath): string {
  const { type, item, role, roleOf } = path;
  const where = wholePath(item, path.function);
  const special = SPECIAL[`${type} ${where}`] ?? processor(where) ?? { value: FUNCTION_ARN };
  const laid: { [key: string]: Json } = {};
  for (const [key, values] of Object.entries(path.when ?? {})) {
    const one = wanted(values);
    if (one !== undefined) lay(laid, wholePath(item, key), one);
  }
  const [rolePath] = typeof role === 'string' ? [role] : (role ?? []);
  const roleArn: Json = { 'Fn::GetAtt': ['Role', 'Arn'] };
  if (rolePath !== undefined) lay(laid, wholePath(item, rolePath), roleArn);
  if (roleOf !== undefined) lay(laid, roleOf.property, { Ref: 'Owner' });
  for (const [key, one] of Object.entries(special.beside ?? {})) lay(laid, key, one);
  lay(laid, where, special.value);
  return JSON.stringify({
    Resources: {
      Fn: { Type: 'AWS::Lambda::Function', Properties: { Role: roleArn } },
      Role: { Type: 'AWS::IAM::Role', Properties: {} },
      ...(roleOf === undefined
        ? {}
        : { Owner: { Type: roleOf.type, Properties: { [roleOf.role]: roleArn } } }),
      ...special.resources,
      Source: { Type: type, ...(special.attribute === true ? laid : { Properties: laid }) },
    },
  });
}
