/** Features of functions that need rights of the execution role: what each needs, for one scenario each. */
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import {
  CALLED_FEATURES,
  DESTINATION_FEATURES,
  type FeatureFact,
  type FeatureNeed,
  FUNCTION_FEATURES,
} from '../data/function-features.ts';
import type { Span } from '../finding.ts';
import { arnAt } from '../text/arn-template.ts';
import { keyOf } from '../text/key.ts';
import { concat, matches, type SymbolicString, type Token } from '../text/symbolic-string.ts';
import type { Invocation, LambdaFunction, Model, RequiredPermission } from './model.ts';
import { targetOf } from './target.ts';

/** A feature in use. */
export interface Feature {
  readonly function: LambdaFunction;
  readonly fact: FeatureFact;
  /** What switches it on: the function, or its `AWS::Lambda::EventInvokeConfig`. */
  readonly resource: Resource;
  /** The property that switches it on. */
  readonly at: Span;
  readonly scenario: Scenario;
  readonly required: readonly RequiredPermission[];
}

/** The features that the functions of a model use, and those that they invoke elsewhere. */
export function* featuresOf({
  functions,
  deployedFunctions,
  templates,
  invocations,
}: Model): Iterable<Feature> {
  for (const invocation of invocations) yield* calledFor(invocation);
  for (const each of [...functions, ...deployedFunctions])
    yield* featuresIn(each.resource, each, FUNCTION_FEATURES);
  const byArn = new Map(functions.map((each) => [`${each.template.id} ${keyOf(each.arn)}`, each]));
  for (const template of templates) {
    for (const resource of resourcesOfType(template, 'AWS::Lambda::EventInvokeConfig')) {
      for (const named of resource.properties.all('FunctionName')) {
        const found = byArn.get(`${template.id} ${keyOf(targetOf(named.text(), template).function)}`);
        if (found !== undefined) yield* featuresIn(resource, found, DESTINATION_FEATURES);
      }
    }
  }
}

/** What a function needs for what a service calls it for. */
function* calledFor(invocation: Invocation): Iterable<Feature> {
  const { service, function: user, eventSource, at, scenario } = invocation;
  const fact = CALLED_FEATURES.find((each) => each.service === service);
  if (fact === undefined || user === undefined) return;
  // Conditions of another stack say nothing of the function's own.
  if (user.template !== invocation.template && scenario.size > 0) return;
  const source = eventSource.sourceArn ??
    secretOf(eventSource.resource) ?? [
      { id: 'any source', label: '*', reason: 'a source that is not known' },
    ];
  const needs = fact.needs.map(([action, form]): RequiredPermission => {
    if (form === 'source') return { action, resource: source };
    return { action, resource: form === '*' ? ['*'] : arnIn(user.template, form) };
  });
  yield { function: user, fact, resource: user.resource, at, scenario, required: needs };
}

/** The secret of the template that a rotation schedule is for: the service names no source when it calls. */
function secretOf({ properties, template }: Resource): SymbolicString | undefined {
  const [named, ...others] = properties.all('SecretId');
  if (named?.kind !== 'text' || others.length > 0) return undefined;
  const key = keyOf(named.text());
  return resourcesOfType(template, 'AWS::SecretsManager::Secret')
    .map((secret) => secret.ref())
    .find((arn) => arn !== undefined && keyOf(arn) === key);
}

function* featuresIn(
  resource: Resource,
  user: LambdaFunction,
  facts: readonly FeatureFact[],
): Iterable<Feature> {
  for (const fact of facts) {
    // Of several values (the subnets) one is enough: the needs are the same.
    const values = resource.properties.all(fact.property).filter((value) => isOn(value, fact));
    for (const property of values.slice(0, 1)) {
      const scenario = both(
        both(resource.scenario, user.resource.scenario) ?? resource.scenario,
        property.scenario,
      );
      if (scenario === undefined) continue;
      yield {
        function: user,
        fact,
        resource,
        at: property.at,
        scenario,
        required: fact.needs.map((need) => needOf(need, property, user)),
      };
    }
  }
}

const isOn = (property: PropertyValue, { value }: FeatureFact): boolean =>
  property.kind !== 'unknown' &&
  (value === undefined || (property.kind === 'text' && matches([value], property.text()) === 'yes'));

function needOf(
  [action, resource]: FeatureNeed,
  value: PropertyValue,
  user: LambdaFunction,
): RequiredPermission {
  return { action, resource: resourceOf(resource, value, user) };
}

function resourceOf(form: string, value: PropertyValue, user: LambdaFunction): SymbolicString {
  if (form === 'value') return value.text();
  if (form === 'value/*') return concat(value.text(), '/', ANY_OBJECT);
  if (form === 'function') return concat(user.arn, QUALIFIER);
  if (form === '*') return ['*'];
  return arnIn(user.template, form);
}

/** Stands for the objects of a bucket. */
export const ANY_OBJECT: Token = { id: 'any object', label: '*', reason: 'any object' };

/**
 * The function, or a version of it, or an execution of that: which, is not documented for every action. Policies are to
 * name all that is behind the function. https://docs.aws.amazon.com/lambda/latest/dg/durable-security.html
 */
const QUALIFIER: Token = { id: 'any qualifier', label: ':*', reason: 'the qualifier that it runs with' };

/** An ARN in the region and account of a template; `${id}` is one that AWS gives, anything else is not known. */
function arnIn(template: Template, arn: string): SymbolicString {
  const token = { id: `any ${arn}`, label: '*' };
  return arnAt(template, arn, (name) =>
    name === 'id'
      ? { ...token, chars: 'a-z0-9-', minLength: 1, reason: 'an id that AWS gives' }
      : { ...token, reason: 'an id that is not known' },
  );
}
