/** Stage variables in the URI of an integration, where the template has the API's only stage. */
import type { PropertyValue, Template } from '../../cloudformation/template.ts';
import { keyOf } from '../../text/key.ts';
import { concatAll, type SymbolicString } from '../../text/symbolic-string.ts';

/** Resource types that make stages: the properties that name the API, and hold the variables. */
const STAGES: ReadonlyMap<string, readonly [api: string, variables: string]> = new Map([
  ['AWS::ApiGateway::Stage', ['RestApiId', 'Variables']],
  ['AWS::ApiGatewayV2::Stage', ['ApiId', 'StageVariables']],
]);

const VARIABLE = /\$\{stageVariables\.(\w+)\}/;

/** The text with its stage variables put in; undefined where it has none, or their values are not known. */
export function withStageVariables(
  text: SymbolicString,
  template: Template,
  api: SymbolicString,
): SymbolicString | undefined {
  if (!text.some((part) => typeof part === 'string' && VARIABLE.test(part))) return undefined;
  const variables = template.derived.get(variablesOf).get(keyOf(api));
  if (variables === undefined) return undefined;
  const pieces: SymbolicString[] = [];
  for (const part of text) {
    if (typeof part !== 'string') pieces.push([part]);
    else {
      for (const [index, piece] of part.split(VARIABLE).entries()) {
        const value = index % 2 === 0 ? [piece] : variables.get(piece);
        if (value === undefined) return undefined;
        pieces.push(value);
      }
    }
  }
  return concatAll(pieces);
}

type Variables = ReadonlyMap<string, SymbolicString>;

/** By API; undefined for one with several stages, or a stage that depends on conditions. */
function variablesOf(template: Template): ReadonlyMap<string, Variables | undefined> {
  const byApi = new Map<string, Variables | undefined>();
  for (const { type, scenario, properties } of template.resources.values()) {
    const names = STAGES.get(type);
    if (names === undefined) continue;
    const [api, ...others] = properties.all(names[0]);
    if (api === undefined) continue;
    const key = keyOf(api.text());
    const isOnly = !byApi.has(key) && others.length === 0 && scenario.size === 0 && api.scenario.size === 0;
    byApi.set(key, isOnly ? valuesIn(properties.all(names[1])) : undefined);
  }
  return byApi;
}

function valuesIn(maps: readonly PropertyValue[]): Variables | undefined {
  const [only, ...others] = maps;
  if (only === undefined || others.length > 0 || only.kind !== 'map' || only.scenario.size > 0)
    return undefined;
  const values = new Map<string, SymbolicString>();
  for (const { entry, value } of only.children()) {
    if (value.scenario.size > 0 || value.kind !== 'text') return undefined;
    values.set(entry.key, value.text());
  }
  return values;
}
