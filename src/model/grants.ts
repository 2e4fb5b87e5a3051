/** What lets others invoke functions: `AWS::Lambda::Permission` and `AWS::Lambda::ResourcePolicy`, as grants. */
import { both } from '../cloudformation/scenario.ts';
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { statementsOf } from '../iam/parse.ts';
import type { Condition, Principal, PrincipalKind, Statement } from '../iam/statement.ts';
import { literal, type SymbolicString } from '../text/symbolic-string.ts';
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
  for (const scenario of properties.scenarios(...paths)) {
    const named = scenario.one('FunctionName');
    const guard = both(permission.guard, scenario.guard);
    if (named === undefined || guard === undefined) continue;
    const target = targetOf(named.text(), permission.stack);
    const found =
      functions.find(target.function, permission.stack, permission) ??
      functions.deployed(target.function, permission.stack, named.at);
    yield {
      stack: permission.stack,
      resource: permission,
      at: permission.at,
      guard,
      target: target.arn,
      targetAt: named.at,
      ...(found === undefined ? {} : { function: found }),
      statement: {
        effect: 'Allow',
        guard,
        at: permission.at,
        from: permission.id,
        principals: principalsOf(scenario),
        actions: partsOf(scenario, 'Action'),
        resources: [{ text: target.arn, at: named.at }],
        conditions: CONDITIONS.flatMap(([property, operator, key]): readonly Condition[] => {
          const values = partsOf(scenario, property);
          const [first] = values;
          return first === undefined ? [] : [{ operator, key, values, at: first.at }];
        }),
        ...openOf(scenario, paths),
      },
    };
  }
}

const partsOf = (view: PropertyValue, property: string): NonNullable<Statement['actions']> => {
  const found = view.one(property);
  return found === undefined ? [] : [{ text: found.text(), at: found.at }];
};

function openOf(view: PropertyValue, paths: readonly string[]): { readonly open?: string } {
  for (const path of paths) {
    const found = view.one(path);
    if (found?.kind === 'unknown') return { open: found.why ?? 'a value that can not be told' };
  }
  return {};
}

function principalsOf(scenario: PropertyValue): readonly Principal[] {
  const principal = scenario.one('Principal');
  if (principal === undefined) return [];
  const text = principal.text();
  return [{ kind: principalKind(text), value: { text, at: principal.at } }];
}

/** A permission's principal is written without its kind: a star, an account, an ARN, or else a service. */
export function principalKind(text: SymbolicString): PrincipalKind {
  const plain = literal(text);
  if (plain === '*') return '*';
  const [first] = text;
  const isAccount =
    plain === undefined ? typeof first === 'object' && first.id === 'AWS::AccountId' : /^\d{12}$/.test(plain);
  return isAccount || (typeof first === 'string' && first.startsWith('arn:')) ? 'AWS' : 'Service';
}

function* policyGrants(policy: Resource, functions: FunctionIndex): Iterable<Grant> {
  for (const named of policy.properties.all('ResourceArn')) {
    const target = targetOf(named.text(), policy.stack);
    const found =
      functions.find(target.function, policy.stack, policy) ??
      functions.deployed(target.function, policy.stack, named.at);
    const guard = both(policy.guard, named.guard);
    if (guard === undefined) continue;
    for (const document of policy.properties.all('PolicyDocument')) {
      for (const statement of statementsOf(document, policy.id)) {
        const joint = both(guard, statement.guard);
        if (joint === undefined) continue;
        yield {
          stack: policy.stack,
          resource: policy,
          at: statement.at,
          guard: joint,
          target: target.arn,
          targetAt: named.at,
          ...(found === undefined ? {} : { function: found }),
          statement: { ...statement, guard: joint },
        };
      }
    }
  }
}
