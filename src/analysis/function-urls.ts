/** Function URLs, and who may call each. */
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import type { Grant, Model } from '../model/model.ts';
import { targetOf } from '../model/target.ts';
import { concat, literal, type SymbolicString } from '../text/symbolic-string.ts';

export interface FunctionUrl {
  readonly resource: Resource;
  readonly scenario: Scenario;
  /** Canonical ARN of function or alias. */
  readonly target: SymbolicString;
  /** Without the alias. */
  readonly function: SymbolicString;
  readonly named: PropertyValue;
  readonly authType: PropertyValue;
}

/** The function URLs of all templates, one for each scenario. */
export function* functionUrls({ templates }: Model): Iterable<FunctionUrl> {
  for (const resource of templates.flatMap((template) => [...template.resources.values()])) {
    if (resource.type !== 'AWS::Lambda::Url') continue;
    for (const properties of resource.properties.scenarios('TargetFunctionArn', 'Qualifier', 'AuthType')) {
      const [named, authType, qualifier] = ['TargetFunctionArn', 'AuthType', 'Qualifier'].map((key) =>
        properties.one(key),
      );
      const scenario = both(resource.scenario, properties.scenario);
      if (named === undefined || authType === undefined || scenario === undefined) continue;
      const { arn, function: unqualified } = targetOf(named.text(), resource.template);
      yield {
        resource,
        scenario,
        named,
        authType,
        function: unqualified,
        target: qualifier === undefined ? arn : concat(arn, ':', qualifier.text()),
      };
    }
  }
}

/** The value of a condition in a grant, in lower case; undefined where it isn't there or not known. */
export function conditionOf({ statement }: Grant, key: string): string | undefined {
  const found = statement.conditions.find((each) => each.key.toLowerCase() === key);
  const [value] = found?.values ?? [];
  return value === undefined ? undefined : literal(value.text)?.toLowerCase();
}
