/** Functions that may do everything in the account. */
import { concat, type Text } from '../cloudformation/text.ts';
import { evaluate } from '../iam/evaluate.ts';
import { matchStatement } from '../iam/match.ts';
import { contextOf, type Request } from '../iam/request.ts';
import type { Statement } from '../iam/statement.ts';
import type { Model, Role } from '../model/model.ts';
import { describe, resourcesOf, rolesOfFunctions, sentence } from './role/users.ts';
import type { Rule } from './rule.ts';

export const roleAdminAccess: Rule = {
  id: 'role-admin-access',
  title: 'The execution role allows everything',
  severity: 'error',
  why: 'Whoever gets into the function, by a flaw in its code or in a package that it uses, has the whole account.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  *check(model: Model) {
    for (const role of rolesOfFunctions(model)) {
      const statement = role.permissions.find((each) => allowsAll(each, requestsFor(role, each)));
      if (statement === undefined || !remains(role, requestsFor(role, statement))) continue;
      yield {
        at: (statement.actions ?? statement.notActions)?.[0]?.at ?? statement.at,
        message: `${sentence(describe(role))} may do everything in the account: ${statement.from} allows every action on every resource`,
        help: 'Allow only the actions that the function needs, on the resources that it works with.',
        resources: resourcesOf(role),
      };
    }
  },
};

/** Requests so far apart that only a policy which allows everything allows all of them. */
const PROBES: readonly (readonly [action: string, resource: string])[] = [
  ['iam:AttachRolePolicy', 'iam::@:role/'],
  ['iam:CreateAccessKey', 'iam::@:user/'],
  ['sts:AssumeRole', 'iam::@:role/'],
  ['s3:DeleteObject', 's3:::'],
  ['kms:Decrypt', 'kms:#:@:key/'],
  ['ec2:RunInstances', 'ec2:#:@:instance/'],
  ['lambda:UpdateFunctionCode', 'lambda:#:@:function:'],
  ['dynamodb:DeleteTable', 'dynamodb:#:@:table/'],
  ['secretsmanager:GetSecretValue', 'secretsmanager:#:@:secret:'],
  ['organizations:LeaveOrganization', 'organizations::@:account/'],
];

function requestsFor(role: Role, { guard }: Statement): readonly Request[] {
  return PROBES.map(([action, resource]) => ({
    action,
    resource: arn(role, resource),
    context: contextOf({ 'aws:SecureTransport': ['true'] }),
    otherKeys: 'unknown',
    guard,
  }));
}

/** `@` is the account, `#` the region; what the resource is called is left open. */
function arn({ stack }: Role, resource: string): Text {
  const parts = resource
    .split(/([@#])/)
    .map((part) => (part === '@' ? stack.account : part === '#' ? stack.region : part));
  const anything = { id: `${resource}(anything)`, label: '*', reason: 'any resource' };
  return concat('arn:', stack.partition, ':', ...parts, anything);
}

function allowsAll(statement: Statement, requests: readonly Request[]): boolean {
  return (
    statement.effect === 'Allow' &&
    requests.every((request) => matchStatement(statement, request).answer === 'yes')
  );
}

/** Does all of it remain after what the role denies, and within its boundary? */
function remains({ permissions, boundary, stack }: Role, requests: readonly Request[]): boolean {
  const policies = boundary === undefined ? [permissions] : [permissions, boundary];
  return requests.every((request) =>
    policies.every((statements) => evaluate(statements, request, stack.conditions).answer === 'yes'),
  );
}
