/** Roles that may do everything, found by asking for things that lie far apart. */

import { evaluate } from '../iam/evaluate.ts';
import { matchStatement } from '../iam/match.ts';
import { contextOf, type Request } from '../iam/request.ts';
import type { Statement } from '../iam/statement.ts';
import type { Role } from '../model/model.ts';
import { literal } from '../text/symbolic-string.ts';
import { anyOfKind } from './any-resource.ts';

/** The statement that lets a role do everything, after what the role denies, and within its boundary. */
export const administratorStatement = (role: Role): Statement | undefined =>
  role.derived.get(findAdministratorStatement);

const findAdministratorStatement = (role: Role): Statement | undefined =>
  role.permissions.find((each) => isBroad(each) && givesAll(role, each));

/** Without a wildcard a statement allows some things only: asking it nothing saves most of the time. */
const isBroad = ({ effect, actions }: Statement): boolean =>
  effect === 'Allow' &&
  (actions === undefined || actions.some(({ text }) => literal(text)?.includes('*') ?? true));

export const isAdministrator = (role: Role): boolean => administratorStatement(role) !== undefined;

/** Requests so far apart that only a policy which allows everything allows all of them. */
const PROBES: readonly (readonly [action: string, resource: string])[] = [
  ['iam:AttachRolePolicy', 'arn:${Partition}:iam::${Account}:role/${Name}'],
  ['iam:CreateAccessKey', 'arn:${Partition}:iam::${Account}:user/${Name}'],
  ['sts:AssumeRole', 'arn:${Partition}:iam::${Account}:role/${Name}'],
  ['s3:DeleteObject', 'arn:${Partition}:s3:::${Name}'],
  ['kms:Decrypt', 'arn:${Partition}:kms:${Region}:${Account}:key/${Name}'],
  ['ec2:RunInstances', 'arn:${Partition}:ec2:${Region}:${Account}:instance/${Name}'],
  ['lambda:UpdateFunctionCode', 'arn:${Partition}:lambda:${Region}:${Account}:function:${Name}'],
  ['dynamodb:DeleteTable', 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${Name}'],
  ['secretsmanager:GetSecretValue', 'arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${Name}'],
  ['organizations:LeaveOrganization', 'arn:${Partition}:organizations::${Account}:account/${Name}'],
];

/** Does a statement by itself allow all of it, and does that remain after the role's denials, within its boundary? */
function givesAll(role: Role, statement: Statement): boolean {
  const { permissions, boundary, template } = role;
  const policies = boundary === undefined ? [permissions] : [permissions, boundary];
  return PROBES.every(([action, resource]) => {
    const request: Request = {
      action,
      resource: anyOfKind(role, resource),
      context: contextOf({ 'aws:SecureTransport': ['true'] }),
      otherKeys: 'unknown',
      scenario: statement.scenario,
    };
    if (matchStatement(statement, request).answer !== 'yes') return false;
    return policies.every(
      (statements) => evaluate(statements, request, template.conditions).answer === 'yes',
    );
  });
}
