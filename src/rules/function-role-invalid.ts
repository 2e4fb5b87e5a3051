/** A function's `Role` that is no ARN of a role, or no role at all. */

import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { showScenario } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Template } from '../cloudformation/template.ts';
import { isSurelyNoRoleArn } from '../iam/role-arn.ts';
import type { LambdaFunction, Model, Role, RoleUse } from '../model/model.ts';
import { getAtt } from '../remedies/expression.ts';
import { onlyRoleFor } from '../remedies/fitting-role.ts';
import { notationOf } from '../syntax/notation.ts';
import { writeEntries } from '../syntax/write.ts';
import { type SymbolicString, same, show } from '../text/symbolic-string.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { placeSubject } from './subject.ts';

export const functionRoleInvalid: Rule = {
  id: 'function-role-invalid',
  title: 'The function has no role, or something that is no role ARN',
  severity: 'error',
  why: 'Lambda refuses the function at deploy: `Role` is required, and must be the ARN of a role. `!Ref` of a role gives its name.',
  reference:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html',
  *check({ functions, roles }: Model) {
    for (const each of functions) {
      yield* missing(each, roles);
      for (const use of each.roles) yield* invalid(each, use, roles);
    }
  },
};

function* missing(each: LambdaFunction, roles: readonly Role[]): Iterable<RuleFinding> {
  const { resource, template } = each;
  if (resource.properties.kind !== 'map' || template.unknownMacros) return;
  for (const properties of resource.properties.scenarios('Role')) {
    if (properties.one('Role') !== undefined || template.conditions.feasible(properties.scenario) !== 'yes')
      continue;
    const when = showScenario(properties.scenario);
    yield {
      at: each.at,
      message: `${sourceLogicalId(each.resource)} has no Role${when === '' ? '' : ` ${when}`}, so that Lambda refuses it`,
      ...giving(onlyRoleFor('lambda.amazonaws.com', each.resource, roles), each),
      resources: [sourceLogicalId(each.resource)],
    };
    return;
  }
}

function* invalid(
  each: LambdaFunction,
  { text, at, role }: RoleUse,
  roles: readonly Role[],
): Iterable<RuleFinding> {
  if (role !== undefined || !isSurelyNoRoleArn(text)) return;
  const named = roleNamed(text, each.template);
  const is =
    named === undefined
      ? `"${show(text)}", which is not the ARN of a role`
      : `the name of ${named}, not its ARN`;
  yield {
    at,
    message: `The Role of ${sourceLogicalId(each.resource)} is ${is}`,
    ...giving(named ?? onlyRoleFor('lambda.amazonaws.com', each.resource, roles), each),
    ...(named !== undefined && {
      remedy: {
        description: `Use the ARN of ${named}`,
        changes: [{ set: getAtt(named, 'Arn'), at: ['Role'], of: each.resource }],
      },
    }),
    resources: [sourceLogicalId(each.resource), ...(named === undefined ? [] : [named])],
    about: [placeSubject(at)],
  };
}

/** What to do, with a snippet where there is a role to name: one that is not in the template helps nobody. */
function giving(
  role: string | undefined,
  { template }: LambdaFunction,
): Pick<RuleFinding, 'help' | 'snippet'> {
  if (role === undefined)
    return { help: 'Give it the ARN of a role that "lambda.amazonaws.com" may assume.' };
  return {
    help: `Give it the ARN of ${role}.`,
    snippet: writeEntries({ Role: getAtt(role, 'Arn') }, notationOf(template.source)),
  };
}

/** The role in the template of which a text is the name. */
function roleNamed(text: SymbolicString, template: Template): string | undefined {
  return resourcesOfType(template, 'AWS::IAM::Role').find((role) => same(role.ref(), text) === 'yes')?.id;
}
