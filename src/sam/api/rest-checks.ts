/** What the official transform refuses of an `AWS::Serverless::Api` as a whole. */
import { child, intrinsicOf, type Node, stringOf } from '../../template/node.ts';
import type { SamContext } from '../context.ts';
import { bothGiven, InvalidResourceError } from '../invalid-resource-error.ts';
import { checkProperties, propertyTable } from '../properties.ts';
import { property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';
import { isOpenApi3 } from './definition.ts';
import { checkInline, checkPaths, inlineProperties } from './definition-checks.ts';

const PROPERTIES = propertyTable(`
  Name text|map
  StageName! text|map
  Tags map
  PropagateTags bool
  DefinitionBody map
  DefinitionUri text|map
  MergeDefinitions bool
  CacheClusterEnabled bool
  CacheClusterSize text
  Variables map
  EndpointConfiguration text|map
  MethodSettings list
  BinaryMediaTypes list
  MinimumCompressionSize int
  Cors text|map
  Auth map
  GatewayResponses map
  AccessLogSetting map
  CanarySetting map
  TracingEnabled bool
  OpenApiVersion text
  Models map
  Domain map
  FailOnWarnings bool
  Description text
  Mode text
  DisableExecuteApiEndpoint bool
  ApiKeySourceType text
  AlwaysDeploy bool
  Policy text|map
  SecurityPolicy text
  EndpointAccessMode text
`);

/** What works only with a definition that is written in the template. */
const NEED_INLINE = ['Cors', 'Auth', 'GatewayResponses', 'Models'] as const;

/** Reports everything of the API that SAM would refuse, whatever else is done with it. */
export function checkRestApi(resource: SamResource, context: SamContext): void {
  checkProperties(resource, PROPERTIES, context);
  for (const rejection of rejections(resource, context)) context.reject(rejection, resource);
}

function* rejections(resource: SamResource, context: SamContext): Iterable<InvalidResourceError> {
  const { properties } = resource;
  const used = inlineProperties(resource, NEED_INLINE);
  yield* checkInline(resource, used, context);
  yield* endpointKeys(resource);
  yield* openApiVersion(resource);
  yield* gatewayResponses(resource);
  yield* models(resource);
  const definition = context.apis.definitionOf(resource.id);
  const version = property(properties, 'OpenApiVersion') ?? definition?.get('openapi');
  if (definition !== undefined && (used.length > 0 || isOpenApi3(version))) {
    yield* checkPaths(resource, definition);
  }
}

function* endpointKeys({ id, properties }: SamResource): Iterable<InvalidResourceError> {
  const endpoint = property(properties, 'EndpointConfiguration');
  const second = child(endpoint, 'VpcEndpointIds');
  if (child(endpoint, 'VPCEndpointIds') === undefined || second === undefined) return;
  yield bothGiven(second, `\`EndpointConfiguration\` of \`${id}\``, ['VPCEndpointIds', 'VpcEndpointIds']);
}

const VERSION = /^[23](\.\d)?(\.\d)?$/;

function* openApiVersion({ id, properties }: SamResource): Iterable<InvalidResourceError> {
  const version = property(properties, 'OpenApiVersion');
  if (version?.kind !== 'scalar' || VERSION.test(version.text)) return;
  yield new InvalidResourceError(
    version.at,
    `\`OpenApiVersion\` of \`${id}\` is no version of OpenAPI that SAM knows`,
    "Write it like `'3.0.1'`.",
  );
}

const RESPONSE_KEYS = new Set(['ResponseParameters', 'ResponseTemplates', 'StatusCode']);
const PARAMETER_KEYS = new Set(['Headers', 'Paths', 'QueryStrings']);
const STATUS = /^[0-9]{1,3}$/;

function* gatewayResponses({ id, properties }: SamResource): Iterable<InvalidResourceError> {
  const responses = property(properties, 'GatewayResponses');
  if (responses?.kind !== 'map') return;
  for (const { key, value } of responses.entries.values()) {
    const what = `\`GatewayResponses.${key}\` of \`${id}\``;
    if (value.kind !== 'map' || intrinsicOf(value) !== undefined) {
      yield new InvalidResourceError(
        value.at,
        `${what} is not a map of its settings`,
        'Write the settings out.',
      );
      continue;
    }
    yield* unknownKeys(value, RESPONSE_KEYS, what);
    const parameters = property(value, 'ResponseParameters');
    if (parameters !== undefined && parameters.kind !== 'map') {
      yield new InvalidResourceError(
        parameters.at,
        `\`ResponseParameters\` of ${what} is not a map`,
        'Give a map.',
      );
    } else if (parameters !== undefined) {
      yield* unknownKeys(parameters, PARAMETER_KEYS, `\`ResponseParameters\` of ${what}`);
      for (const entry of parameters.entries.values()) {
        if (entry.value.kind === 'map') continue;
        yield new InvalidResourceError(
          entry.value.at,
          `\`${entry.key}\` of ${what} is not a map`,
          'Give a map.',
        );
      }
    }
    const status = property(value, 'StatusCode');
    if (status?.kind === 'scalar' && isTruthy(status) && !STATUS.test(status.text)) {
      yield new InvalidResourceError(
        status.at,
        `\`StatusCode\` of ${what} is no number`,
        'Give the code as a number.',
      );
    }
  }
}

function* unknownKeys(node: Node, known: ReadonlySet<string>, what: string): Iterable<InvalidResourceError> {
  if (node.kind !== 'map') return;
  for (const { key, keyAt } of node.entries.values()) {
    if (known.has(key)) continue;
    yield new InvalidResourceError(
      keyAt,
      `${what} has \`${key}\`, which SAM does not know`,
      `Use ${[...known].map((one) => `\`${one}\``).join(', ')}.`,
    );
  }
}

function* models({ id, properties }: SamResource): Iterable<InvalidResourceError> {
  const written = property(properties, 'Models');
  if (written?.kind !== 'map') return;
  for (const { key, value } of written.entries.values()) {
    if (value.kind === 'map' && isTruthy(child(value, 'type'))) continue;
    yield new InvalidResourceError(
      value.at,
      `The model \`${key}\` of \`${id}\` ${value.kind === 'map' ? 'has no `type`' : `is ${stringOf(value) === undefined ? 'no map' : 'a string'}`}`,
      'Give the model as a JSON schema with its `type`.',
    );
  }
}
