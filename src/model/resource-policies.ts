/**
 * What the policies of the resources in a template allow roles directly. Within one account that is enough without a
 * policy of the role. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import type { PropertyValue, Template } from '../cloudformation/template.ts';
import { addTo } from '../groups.ts';
import { statementsOf } from '../iam/parse.ts';
import { accountNamed } from '../iam/principal.ts';
import type { Statement } from '../iam/statement.ts';
import { documentsIn } from '../iam/template-documents.ts';
import { keyOf } from '../text/key.ts';
import { literal, type SymbolicString, split } from '../text/symbolic-string.ts';
import { grantsSetIn } from './delivery-policies.ts';

/** The statements that may allow a role something on a resource of the template, those that leave it to IAM excepted. */
export function directGrants(template: Template, resource: SymbolicString): readonly Statement[] {
  const service = literal(split(resource, ':', 4)?.[2] ?? []);
  const named = template.derived.get(byArn).get(keyOf(resource)) ?? [];
  return [...named, ...(template.derived.get(byService).get(service ?? '') ?? [])];
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

/** Policies that name what they are on in their statements: buckets, streams, tables, domains, secrets, buses. */
const byService = (template: Template): ReadonlyMap<string, readonly Statement[]> => {
  const found = new Map<string, Statement[]>();
  const add = (service: string, document: PropertyValue): void => {
    for (const statement of statementsOf(document, 'the resource policy'))
      for (const each of toRolesOnly(statement)) addTo(found, service, each);
  };
  for (const { on, written } of documentsIn(template))
    if (on !== undefined && !ON_ONE_RESOURCE.has(on.service)) add(on.service, written);
  for (const policy of resourcesOfType(template, 'AWS::Events::EventBusPolicy'))
    add('events', policy.properties);
  return found;
};

/** Their policies are looked up by what they are on. */
const ON_ONE_RESOURCE: ReadonlySet<string> = new Set(['sqs', 'sns', 'kms']);

/** An account as principal leaves it to the policies of its roles. A Deny gives nothing. */
function toRolesOnly(statement: Statement): readonly Statement[] {
  if (statement.effect === 'Deny') return [];
  if (statement.principals === undefined) return [statement];
  const principals = statement.principals.filter(
    ({ kind, value }) => kind !== 'AWS' || accountNamed(value.text) === undefined,
  );
  return principals.length === 0 ? [] : [{ ...statement, principals }];
}
