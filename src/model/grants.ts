/** What lets others invoke functions: `AWS::Lambda::Permission` and `AWS::Lambda::ResourcePolicy`, as grants. */

import { both } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { statementsOf } from '../iam/parse.ts';
import type { Condition, Principal, PrincipalKind, Statement } from '../iam/statement.ts';
import { literal, type SymbolicString } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';
import type { FunctionIndex } from './functions.ts';
import type { Grant } from './model.ts';
import { targetOf } from './target.ts';

/** The grants that a resource makes; none for other types. */
export function* grantsOf(resource: Resource, functions: FunctionIndex): Iterable<Grant> {
  if (resource.type === 'AWS::Lambda::Permission') yield* permissionGrants(resource, functions);
  if (resource.type === 'AWS::Lambda::ResourcePolicy') yield* policyGrants(resource, functions);
}

/**
 * Property → the condition that it becomes in the function's resource policy.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
const CONDITIONS: readonly (readonly [property: string, operator: string, key: string])[] = [
  ['SourceArn', 'ArnLike', 'AWS:SourceArn'],
  ['SourceAccount', 'StringEquals', 'AWS:SourceAccount'],
  ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
  ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
  ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
  ['InvokedViaFunctionUrl', 'Bool', 'lambda:InvokedViaFunctionUrl'],
];

function* permissionGrants(permission: Resource, functions: FunctionIndex): Iterable<Grant> {
  const { properties } = permission;
  const paths = ['Action', 'FunctionName', 'Principal', ...CONDITIONS.map(([property]) => property)];
  for (const value of properties.scenarios(...paths)) {
    const named = value.one('FunctionName');
    const scenario = both(permission.scenario, value.scenario);
    if (named === undefined || scenario === undefined) continue;
    const target = targetOf(named.text(), permission.template);
    const found =
      functions.find(target.function, permission.template, permission) ??
      functions.deployed(target.function, permission.template, named.at);
    const absent = found === undefined ? functions.absent(target.arn, permission.template) : undefined;
    yield {
      template: permission.template,
      resource: permission,
      at: permission.at,
      scenario,
      target: target.arn,
      targetAt: named.at,
      ...(found === undefined ? {} : { function: found }),
      ...(absent !== undefined && { absent }),
      statement: {
        effect: 'Allow',
        scenario,
        at: permission.at,
        from: permission.id,
        principals: principalsOf(value),
        actions: partsOf(value, 'Action'),
        resources: [{ text: target.arn, at: named.at }],
        conditions: CONDITIONS.flatMap(([property, operator, key]): readonly Condition[] => {
          const values = partsOf(value, property);
          const [first] = values;
          return first === undefined ? [] : [{ operator, key, values, at: first.at }];
        }),
        ...openOf(value, paths),
      },
    };
  }
}

const partsOf = (value: PropertyValue, property: string): NonNullable<Statement['actions']> => {
  const found = value.one(property);
  return found === undefined ? [] : [{ text: found.text(), at: found.at }];
};

function openOf(value: PropertyValue, paths: readonly string[]): { readonly open?: Unknown } {
  for (const path of paths) {
    const found = value.one(path);
    if (found?.unknown !== undefined) return { open: found.unknown };
  }
  return {};
}

function principalsOf(properties: PropertyValue): readonly Principal[] {
  const principal = properties.one('Principal');
  if (principal === undefined) return [];
  const text = principal.text();
  return [{ kind: principalKind(text), value: { text, at: principal.at } }];
}

/** A permission's principal is written without its kind: a star, an account, an ARN, or else a service. */
function principalKind(text: SymbolicString): PrincipalKind {
  const plain = literal(text);
  if (plain === '*') return '*';
  const [first] = text;
  const isAccount =
    plain === undefined ? typeof first === 'object' && first.id === 'AWS::AccountId' : /^\d{12}$/.test(plain);
  return isAccount || (typeof first === 'string' && first.startsWith('arn:')) ? 'AWS' : 'Service';
}

function* policyGrants(policy: Resource, functions: FunctionIndex): Iterable<Grant> {
  for (const named of policy.properties.all('ResourceArn')) {
    const target = targetOf(named.text(), policy.template);
    const found =
      functions.find(target.function, policy.template, policy) ??
      functions.deployed(target.function, policy.template, named.at);
    const absent = found === undefined ? functions.absent(target.arn, policy.template) : undefined;
    const scenario = both(policy.scenario, named.scenario);
    if (scenario === undefined) continue;
    for (const document of policy.properties.all('PolicyDocument')) {
      for (const statement of statementsOf(document, policy.id)) {
        const joint = both(scenario, statement.scenario);
        if (joint === undefined) continue;
        yield {
          template: policy.template,
          resource: policy,
          at: statement.at,
          scenario: joint,
          target: target.arn,
          targetAt: named.at,
          ...(found === undefined ? {} : { function: found }),
          ...(absent !== undefined && { absent }),
          statement: { ...statement, scenario: joint },
        };
      }
    }
  }
}
