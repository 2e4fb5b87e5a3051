/**
 * What the policies of the resources in a template allow roles directly. Within one account that is enough without a
 * policy of the role. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import type { Template } from '../cloudformation/template.ts';
import { statementsOf } from '../iam/parse.ts';
import { accountNamed } from '../iam/principal.ts';
import type { Statement } from '../iam/statement.ts';
import { keyOf } from '../text/key.ts';
import { literal, type SymbolicString, split } from '../text/symbolic-string.ts';
import { grantsSetIn } from './delivery-policies.ts';

/** The statements that may allow a role something on a resource of the template, those that leave it to IAM excepted. */
export function directGrants(template: Template, resource: SymbolicString): readonly Statement[] {
  const service = literal(split(resource, ':', 4)?.[2] ?? []);
  if (service === 's3') return template.derived.get(bucketStatements);
  return template.derived.get(byArn).get(keyOf(resource)) ?? [];
}

const byArn = (template: Template): ReadonlyMap<string, readonly Statement[]> => {
  const found = new Map<string, Statement[]>();
  const add = (arn: SymbolicString | undefined, statements: readonly Statement[]): void => {
    if (arn === undefined) return;
    const key = keyOf(arn);
    const known = found.get(key) ?? [];
    found.set(key, known);
    for (const statement of statements) known.push(...toRolesOnly(statement));
  };
  for (const { on, statement } of grantsSetIn(template)) add(on?.arn(), [statement]);
  for (const key of template.resources.values())
    if (key.type === 'AWS::KMS::Key')
      add(
        key.arn(),
        key.properties.all('KeyPolicy').flatMap((document) => statementsOf(document, 'the key policy')),
      );
  return found;
};

/** A statement of a bucket policy names the bucket itself. */
const bucketStatements = (template: Template): readonly Statement[] =>
  [...template.resources.values()]
    .filter(({ type }) => type === 'AWS::S3::BucketPolicy')
    .flatMap(({ properties }) => properties.all('PolicyDocument'))
    .flatMap((document) => statementsOf(document, 'the bucket policy'))
    .flatMap(toRolesOnly);

/** An account as principal leaves it to the policies of its roles. A Deny gives nothing. */
function toRolesOnly(statement: Statement): readonly Statement[] {
  if (statement.effect === 'Deny') return [];
  if (statement.principals === undefined) return [statement];
  const principals = statement.principals.filter(
    ({ kind, value }) => kind !== 'AWS' || accountNamed(value.text) === undefined,
  );
  return principals.length === 0 ? [] : [{ ...statement, principals }];
}
