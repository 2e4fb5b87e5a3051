/** The stages of APIs, as far as a template has them. */
import type { Resource, Template } from '../../cloudformation/template.ts';
import { keyOf } from '../../text/key.ts';
import { literal, type SymbolicString } from '../../text/symbolic-string.ts';
import { type Requested, requestPiece } from './source-arn.ts';

interface Stages {
  /** By key. */
  readonly names: Map<string, SymbolicString>;
  /** All are there whatever the conditions. */
  unconditional: boolean;
}

/** Resource types that make stages: the property that names the API. */
const STAGE_MAKERS: ReadonlyMap<string, string> = new Map([
  ['AWS::ApiGateway::Stage', 'RestApiId'],
  ['AWS::ApiGatewayV2::Stage', 'ApiId'],
]);

/** A deployment's own stage counts where the API has no other: beside others it is there only for the deployment's sake. */
const DEPLOYMENT: ReadonlyMap<string, string> = new Map([['AWS::ApiGateway::Deployment', 'RestApiId']]);

/** The stage part of the ARN of requests to an API. */
export function requestedStage(resource: Resource, api: SymbolicString): Requested {
  const stages = resource.template.derived.get(stagesOf).get(keyOf(api));
  const [only, ...others] = stages?.names.values() ?? [];
  if (only !== undefined && others.length === 0) return { text: only, variants: [] };
  const reason = only === undefined ? 'the stage is not in the template' : 'one of several stages';
  const names = [only, ...others].flatMap((name) => (name && literal(name)) ?? []);
  const complete = only !== undefined && names.length === others.length + 1;
  const token = requestPiece(resource, 'stage', reason, complete ? { values: names } : { chars: '^/' });
  return { text: [token], variants: complete && stages?.unconditional ? [{ token, values: names }] : [] };
}

function stagesOf(template: Template): ReadonlyMap<string, Stages> {
  return new Map([...collect(template, DEPLOYMENT), ...collect(template, STAGE_MAKERS)]);
}

function collect(template: Template, makers: ReadonlyMap<string, string>): ReadonlyMap<string, Stages> {
  const byApi = new Map<string, Stages>();
  for (const resource of template.resources.values()) {
    const apiProperty = makers.get(resource.type);
    if (apiProperty === undefined) continue;
    for (const properties of resource.properties.scenarios(apiProperty, 'StageName')) {
      const api = properties.one(apiProperty)?.text();
      const name = properties.one('StageName')?.text();
      if (api === undefined || name === undefined) continue;
      const key = keyOf(api);
      const stages = byApi.get(key) ?? { names: new Map<string, SymbolicString>(), unconditional: true };
      stages.names.set(keyOf(name), name);
      if (resource.scenario.size > 0 || properties.scenario.size > 0) stages.unconditional = false;
      byApi.set(key, stages);
    }
  }
  return byApi;
}
