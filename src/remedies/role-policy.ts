/** Changes of a role: rights, managed policies and trust that it lacks. */
import type { Resource } from '../cloudformation/template.ts';
import type { Value } from '../syntax/write.ts';
import { literal } from '../text/symbolic-string.ts';
import type { Change } from './change.ts';

/** Statements as a policy of the role; SAM gives the role that it makes what the function's `Policies` say. */
export function statementsFor(role: Resource, statements: readonly Value[], name: string): readonly Change[] {
  const document = { Version: '2012-10-17', Statement: statements };
  const maker = makerOf(role);
  return maker === undefined
    ? [
        {
          append: [{ PolicyName: freeName(role, name), PolicyDocument: document }],
          at: ['Policies'],
          of: role,
        },
      ]
    : [{ append: [document], at: ['Policies'], of: maker }];
}

/** A managed policy for the role. */
export function managedPolicyFor(role: Resource, arn: Value): readonly Change[] {
  const maker = makerOf(role);
  return maker === undefined
    ? [{ append: [arn], at: ['ManagedPolicyArns'], of: role }]
    : [{ append: [arn], at: ['Policies'], of: maker }];
}

/** A service that may assume the role. */
export const trustFor = (role: Resource, service: string): readonly Change[] => [
  {
    append: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
    at: ['AssumeRolePolicyDocument', 'Statement'],
    of: role,
  },
];

/** A policy of the same name would be replaced. */
function freeName({ properties }: Resource, wanted: string): string {
  const taken = new Set(properties.all('Policies[].PolicyName').map((name) => literal(name.text())));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
  return name;
}

/** The SAM resource that a role is made for: the one that the user wrote. */
function makerOf({ sourceLogicalId, template, id }: Resource): Resource | undefined {
  return sourceLogicalId === undefined || sourceLogicalId === id
    ? undefined
    : template.resources.get(sourceLogicalId);
}
